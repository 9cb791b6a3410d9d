import Basics
import LegalClocks
import Testing

@testable import Procedures

/// A case step by step, for tests that tell a story.
struct CaseRun {
    let definition: Procedure
    let setting: CaseSetting
    private(set) var state: CaseState
    private(set) var events: [CaseEvent]
    var now: Instant

    init(
        _ id: String, on day: String, values: [String: String], accused: [String] = [], place: String? = "CN-50",
        parameters: [String: Int] = [:]
    ) throws {
        definition = try #require(ShippedProcedures.named(id))
        setting = CaseSetting(place: place.flatMap { Division($0) }, parameters: parameters)
        now = try Self.moment(day)
        let opener = CaseActor(
            unit: definition.opens == .outside ? nil : "gov", role: definition.opener, account: "opener")
        let decision = try CaseState.open(
            CaseOpening(values: values, accused: accused), by: opener, at: now, setting: setting,
            definition: DefinedProcedure(definition, digest: "d"))
        events = decision.events
        state = try CaseState(opened: events[0])
        try state.apply(events[1])
    }

    /// Nine in the morning in China.
    static func moment(_ day: String) throws -> Instant {
        try #require(Instant("\(day)T01:00:00.000Z"))
    }

    @discardableResult
    mutating func act(
        _ id: String, _ role: String, unit: String? = "office", account: String = "p", above: Set<String> = [],
        to: String? = nil, _ values: [String: String] = [:], on day: String? = nil, longer: Int? = nil
    ) throws -> CaseDecision {
        if let day { now = try Self.moment(day) }
        let isOpener = definition.role(role)?.party == .opener
        let actor = CaseActor(
            unit: isOpener ? nil : unit, role: role, account: isOpener ? "opener" : account, above: above)
        let decision = try state.decide(
            CaseAct(id, unit: to, values: values, longer: longer), by: actor, at: now, setting: setting,
            definition: definition)
        for event in decision.events { try state.apply(event) }
        events += decision.events
        return decision
    }

    /// The code of the refusal; nil where it was done.
    mutating func refused(
        _ id: String, _ role: String, unit: String? = "office", account: String = "p", above: Set<String> = [],
        to: String? = nil, _ values: [String: String] = [:]
    ) -> String? {
        do {
            try act(id, role, unit: unit, account: account, above: above, to: to, values)
            return nil
        } catch {
            return (error as? CaseRefusal)?.code
        }
    }

    mutating func pass(to day: String) throws -> [String] {
        now = try Self.moment(day)
        var taken: [String] = []
        while let decision = try? state.breach(at: now, setting: setting, definition: definition) {
            for event in decision.events { try state.apply(event) }
            events += decision.events
            taken.append(decision.events[0].data["transition"]?.string ?? decision.events[0].verb.rawValue)
        }
        return taken
    }
}
