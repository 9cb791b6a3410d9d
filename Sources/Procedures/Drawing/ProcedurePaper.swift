/// A procedure as a page of Markdown: what it is made of, in words.
public struct ProcedurePaper {
    let procedure: Procedure

    public static func markdown(_ procedure: Procedure) -> String { ProcedurePaper(procedure: procedure).text }

    private var text: String {
        let parts = [
            head, "## 怎么走 · How it goes\n\n```mermaid\n\(MermaidDiagram.text(procedure))```", states, acts, clocks,
            ends,
            fields, parameters, outputs, statistics,
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private var head: String {
        let opens =
            procedure.opens == .outside
            ? "由政府以外的人提出。Opened from outside the government." : "由政府内部提出。Opened inside the government."
        let ladder = procedure.ladder.map(name).joined(separator: " → ")
        var lines = [
            "# \(both(procedure.name))", "",
            "`\(procedure.id)`，第\(procedure.version)版。Version \(procedure.version). \(opens)", "",
            "逾期逐级上提 Overdue moves up: \(ladder)", "", "依据 Legal basis:",
        ]
        lines += procedure.basis.map { "- \(both($0))" }
        if let objection = procedure.objection {
            let word = objection.isGiven ? "给异议机会 Objection given" : "法律没有规定异议 The law gives no objection"
            lines += ["", "\(word)：\(both(objection.basis))"]
        }
        if let accused = procedure.accused {
            lines += ["", "反映对象不经手、不看：\(name(accused))。It neither handles nor sees the matter."]
        }
        return lines.joined(separator: "\n")
    }

    private var states: String {
        table(
            "状态 · States", ["状态 State", "性质 Kind", "轮到谁 Owner", "时限 Clock", "到期 When it runs out"],
            procedure.states.filter { $0.kind != .end }.map { state in
                let breach = state.breach.flatMap(procedure.transition)
                let target = breach.map { $0.target(from: state.id) }
                let late =
                    target == state.id
                    ? "留在原处，标逾期 stays, marked overdue" : target.flatMap(procedure.state).map { both($0.label) } ?? ""
                let clocks = state.runningClocks.map { "`\($0)`" }.joined(separator: " ")
                let ground = state.ground.map { "；\(both($0))" } ?? ""
                return [both(state.label) + ground, Self.kind(state.kind), name(state.owner ?? ""), clocks, late]
            })
    }

    private var acts: String {
        table(
            "办理动作 · Acts", ["动作 Act", "谁 By", "从 From", "到 To", "要填 Needs", "条件 Only if"],
            procedure.transitions.filter { $0.act != .breach }.map { act in
                let from = act.from.compactMap { procedure.state($0)?.label.chinese }.joined(separator: "、")
                let to = act.to.flatMap { procedure.state($0)?.label.chinese } ?? "不动 stays"
                let needs = act.needs.compactMap { procedure.field($0)?.label.chinese }
                var conditions: [String] = []
                if let bound = act.bound { conditions.append("最多\(bound)次 at most \(bound)×") }
                if let after = act.after, let other = procedure.transition(after.transition) {
                    conditions.append("“\(other.label.chinese)”满\(after.times)次后 after \(after.times)×")
                }
                if let guarded = act.when, let field = procedure.field(guarded.field) {
                    let words = procedure.choices(of: field).filter { guarded.values.contains($0.id) }
                    conditions.append("\(field.label.chinese)为\(words.map(\.label.chinese).joined(separator: "、"))")
                }
                if !act.recuse.isEmpty { conditions.append("原经办人回避 authors recused") }
                if let condition = act.condition { conditions.append(both(condition)) }
                return [
                    both(act.label), act.by.map { procedure.role($0)?.label.chinese ?? $0 }.joined(separator: "、"),
                    from,
                    to, (needs + (act.assigns ? ["承办单位"] : [])).joined(separator: "、"),
                    conditions.joined(separator: "；"),
                ]
            })
    }

    private var ends: String {
        table(
            "结束 · Ends", ["结束 End", "性质 Kind", "要先有 Asks for", "转到 Goes to"],
            procedure.states.filter { $0.kind == .end }.map { state in
                let wanted = state.end.map { Check(procedure).wanted($0).names.joined(separator: ", ") } ?? ""
                let moves: String =
                    switch state.moves {
                    case .procedure(let id): "`\(id)`"
                    case .elsewhere(let place): both(place)
                    case nil: ""
                    }
                return [both(state.label), state.end?.rawValue ?? "", wanted, moves]
            })
    }
}
