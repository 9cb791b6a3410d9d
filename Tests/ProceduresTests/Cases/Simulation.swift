import Basics
import LegalClocks
import TestSupport

@testable import Procedures

/// One case in the hands of random people, with a clock that a test moves.
struct Simulation {
    static let secret = "SEALED-CANARY"
    static let staffOnly = "STAFF-CANARY"
    let definition: Procedure
    private(set) var state: CaseState
    private(set) var events: [CaseEvent]
    var now: Instant
    let setting = CaseSetting()
    /// Units and accounts that handled it, told by this test's own look at what happened.
    private(set) var handled: (units: Set<String>, accounts: Set<String>) = ([], [])

    init(_ definition: Procedure, _ numbers: inout SeededNumbers) throws {
        now = Instant(seconds: 1_735_700_000 + numbers.below(300) * 86_400)
        self.definition = definition
        let fields = definition.fields.filter { $0.from.contains("open") }
        let opening = CaseOpening(
            values: Self.values(fields, definition, &numbers, now), accused: definition.accused == nil ? [] : ["u5"],
            firstOpened: Instant(milliseconds: now.milliseconds - 86_400_000 * 3))
        let actor = CaseActor(
            unit: definition.opens == .outside ? nil : "u4", role: definition.opener, account: "citizen")
        let decision = try CaseState.open(
            opening, by: actor, at: now, setting: setting,
            definition: DefinedProcedure(definition, digest: String(repeating: "0", count: 64)))
        events = decision.events
        state = try CaseState(opened: decision.events[0])
        for event in decision.events.dropFirst() { try state.apply(event) }
    }

    static func values(
        _ fields: [CaseField], _ procedure: Procedure, _ numbers: inout SeededNumbers, _ now: Instant
    ) -> [String: String] {
        var values: [String: String] = [:]
        for field in fields where field.isRequired || numbers.below(3) > 0 || !field.from.contains("open") {
            let choices = procedure.choices(of: field)
            switch field.type {
            case .choice: values[field.id] = choices[numbers.below(choices.count)].id
            case .date:
                let day = LocalDate(daysSince1970: now.date().daysSince1970 + 1 + numbers.below(60))
                values[field.id] = day.description
            case .number: values[field.id] = "\(numbers.below(5))"
            default:
                switch field.access {
                case .sealed: values[field.id] = "\(secret) \(field.id)"
                case .staff: values[field.id] = "\(staffOnly) \(field.id)"
                case .everyone: values[field.id] = "PUBLIC \(field.id)"
                }
            }
        }
        return values
    }

    /// A post that may or may not fit.
    func someone(for transition: Transition, _ numbers: inout SeededNumbers) -> CaseActor {
        let role =
            numbers.below(10) == 0
            ? definition.roles[numbers.below(definition.roles.count)].id
            : transition.by[numbers.below(transition.by.count)]
        let unit = numbers.below(4) > 0 ? state.unit ?? "u1" : "u\(1 + numbers.below(5))"
        switch definition.role(role)?.party {
        case .opener where definition.opens == .outside:
            return CaseActor(unit: nil, role: role, account: numbers.below(8) == 0 ? "stranger" : "citizen")
        case .unit: return CaseActor(unit: unit, role: role, account: "a\(numbers.below(6))", above: above(unit))
        default:
            let office = "u\(1 + numbers.below(6))"
            return CaseActor(unit: office, role: role, account: "a\(numbers.below(9))", above: above(office))
        }
    }

    /// u2 stands below u1, u3 below both.
    private func above(_ unit: String) -> Set<String> {
        switch unit {
        case "u2": ["u1"]
        case "u3": ["u1", "u2"]
        default: []
        }
    }

    mutating func act(_ transition: Transition, _ actor: CaseActor, _ numbers: inout SeededNumbers) -> Bool {
        let fields = (transition.needs + transition.takes).compactMap(definition.field)
        let act = CaseAct(
            transition.id, unit: "u\(1 + numbers.below(5))",
            values: Self.values(fields, definition, &numbers, now), link: transition.act == .merge ? "case/1" : nil)
        guard let decision = try? state.decide(act, by: actor, at: now, setting: setting, definition: definition)
        else { return false }
        note(transition, actor)
        fold(decision)
        return true
    }

    mutating func breach() -> Bool {
        guard let decision = try? state.breach(at: now, setting: setting, definition: definition) else { return false }
        fold(decision)
        return true
    }

    mutating func fold(_ decision: CaseDecision) {
        for event in decision.events {
            guard (try? state.apply(event)) != nil else { return }
            events.append(event)
        }
        if let current = definition.state(state.state), current.kind == .work,
            definition.role(current.owner ?? "")?.party == .unit, let unit = state.unit
        {
            handled.units.insert(unit)
        }
    }

    private mutating func note(_ transition: Transition, _ actor: CaseActor) {
        guard let from = definition.state(state.state), from.kind == .work, from.owner == actor.role else { return }
        handled.accounts.insert(actor.account)
        if let unit = actor.unit { handled.units.insert(unit) }
    }
}
