import Yams

/// Everything that one part of a definition calls by name must stand in another, once.
struct References {
    let procedure: Procedure
    let notes: FaultNotes

    init(_ procedure: Procedure, _ notes: FaultNotes) { (self.procedure, self.notes) = (procedure, notes) }

    func note() {
        unique("roles", procedure.roles.map { ($0.id, $0.line) })
        unique("parameters", procedure.parameters.map { ($0.id, $0.line) })
        unique("fields", procedure.fields.map { ($0.id, $0.line) })
        unique("clocks", procedure.clocks.map { ($0.id, $0.line) })
        unique("states", procedure.states.map { ($0.id, $0.line) })
        unique("transitions", procedure.transitions.map { ($0.id, $0.line) })
        unique("outputs", procedure.outputs.map { ($0.id, $0.line) })
        unique("statistics", procedure.statistics.map { ($0.id, $0.line) })
        head()
        states()
        transitions()
        forms()
        clocks()
        figures()
    }

    private var roles: Set<String> { Set(procedure.roles.map(\.id)) }
    private var stateIDs: Set<String> { Set(procedure.states.map(\.id)) }
    private var transitionIDs: Set<String> { Set(procedure.transitions.map(\.id)) }
    private var fieldIDs: Set<String> { Set(procedure.fields.map(\.id)) }
    private var clockIDs: Set<String> { Set(procedure.clocks.map(\.id)) }
    private var parameterIDs: Set<String> { Set(procedure.parameters.map(\.id)) }

    private func unique(_ kind: String, _ items: [(id: String, line: Int)]) {
        var seen: Set<String> = []
        for item in items where !item.id.isEmpty && !seen.insert(item.id).inserted {
            notes.note(
                Position(line: item.line, column: 1), item.id, "\(kind)里 \(item.id) 定义了两次",
                "\(item.id) is defined twice in \(kind)", mend: Phrase("换一个标识。", "Give one of them another id."))
        }
    }

    private func known(_ ids: [String?], _ kind: String, in known: Set<String>, _ line: Int, _ place: String) {
        for case let id? in ids where !id.isEmpty && !known.contains(id) {
            let near = Identifier.nearest(id, in: known)
            notes.note(
                Position(line: line, column: 1), place, "没有叫 \(id) 的\(kind)", "there is no \(id) among the \(kind)",
                mend: near.map { Phrase("是不是 \($0)？", "Did you mean \($0)?") }
                    ?? Phrase("在\(kind)里补上它，或改名。", "Define it among the \(kind), or correct the name."))
        }
    }

    private func head() {
        known([procedure.start], "states", in: stateIDs, 1, "start")
        known([procedure.opener, procedure.accused] + procedure.ladder, "roles", in: roles, 1, "ladder")
    }

    private func states() {
        for state in procedure.states {
            known([state.owner], "roles", in: roles, state.line, state.id)
            known(
                [state.clock] + state.also + state.pauses, "clocks", in: clockIDs, state.line, state.id)
            known([state.breach, state.resume], "transitions", in: transitionIDs, state.line, state.id)
        }
    }

    private func transitions() {
        for item in procedure.transitions {
            known(item.from + [item.to], "states", in: stateIDs, item.line, item.id)
            known(item.by, "roles", in: roles, item.line, item.id)
            known(
                item.needs + item.takes + item.shows + item.sets.keys.sorted() + [item.when?.field], "fields",
                in: fieldIDs, item.line, item.id)
            known(item.recuse + [item.after?.transition], "transitions", in: transitionIDs, item.line, item.id)
            known([item.extends, item.within], "clocks", in: clockIDs, item.line, item.id)
        }
    }

    private func forms() {
        for field in procedure.fields {
            known(
                field.from, "transitions", in: transitionIDs.union(["open"]), field.line, field.id)
            known([field.released], "fields", in: fieldIDs.union(["never"]), field.line, field.id)
            known(field.seenBy, "roles", in: roles, field.line, field.id)
            known([field.list], "parameters", in: parameterIDs, field.line, field.id)
            if field.type == .choice && procedure.choices(of: field).isEmpty {
                notes.note(
                    Position(line: field.line, column: 1), field.id, "选择项没有可选的", "a choice has nothing to choose from",
                    mend: Phrase("写 choices 或 list。", "Give it choices or a list."))
            }
        }
        for output in procedure.outputs {
            known(output.from, "transitions", in: transitionIDs, output.line, output.id)
        }
        for parameter in procedure.parameters {
            known([parameter.owner], "roles", in: roles, parameter.line, parameter.id)
        }
    }

    private func clocks() {
        for clock in procedure.clocks {
            known(clock.parameters + [clock.longer], "parameters", in: parameterIDs, clock.line, clock.id)
            known(clock.from, "transitions", in: transitionIDs.union(["opened"]), clock.line, clock.id)
            known(clock.until, "transitions", in: transitionIDs, clock.line, clock.id)
            known([clock.chosenBy] + clock.cases.map(\.when.field), "fields", in: fieldIDs, clock.line, clock.id)
        }
    }

    private func figures() {
        for figure in procedure.statistics {
            for condition in figure.numerator + figure.denominator {
                let object = condition.object
                switch condition.subject {
                case .clock, .inTime: known([object], "clocks", in: clockIDs, figure.line, figure.id)
                case .act: known([object], "transitions", in: transitionIDs, figure.line, figure.id)
                case .end: known([object], "ends", in: Set(EndKind.allCases.map(\.rawValue)), figure.line, figure.id)
                case .field:
                    known(
                        [object?.split(separator: ":").first.map(String.init)], "fields", in: fieldIDs, figure.line,
                        figure.id)
                case .opened, .ended, .overdue, .again, .link: break
                }
            }
        }
    }
}
