import Basics
import Commitments
import Procedures
import Store

extension RecordingSession {
    func caseDesk() throws -> CaseDesk { try CaseDesk(tables, at: at) }

    /// Writes what was decided of a case, with its sealed values under the case's own key.
    func record(_ decision: CaseDecision, of id: String) throws {
        let events = decision.events.map { event in
            let sealed = event.sealed.compactMap { name in
                decision.sealed[name].map {
                    SealedValue(name: name, value: Array($0.utf8), person: CaseKeys.person(of: id))
                }
            }
            return (event: recorded(event, of: id, sealed), actor: event.actor)
        }
        try recorder.record(events, at: at, in: transaction, tables)
    }

    func record(_ event: CaseEvent, of id: String, sealed: [SealedValue] = []) throws {
        _ = try recorder.record(
            recorded(event, of: id, sealed), by: event.actor, at: at, in: transaction, tables)
    }

    private func recorded(_ event: CaseEvent, of id: String, _ sealed: [SealedValue]) -> RecordedEvent {
        RecordedEvent(
            verb: event.verb.rawValue, subject: "case/\(id)", visibility: .staff, data: event.data, sealed: sealed)
    }

    /// Notes a definition when the first case runs under it.
    func adopt(_ definition: DefinedProcedure) throws {
        guard try !tables.knowsDefinition(definition.digest) else { return }
        let procedure = definition.procedure
        _ = try recorder.record(
            RecordedEvent(
                verb: CaseFold.adopted, subject: "procedure/\(procedure.id)", visibility: .everyone,
                data: [
                    "procedure": .string(procedure.id), "version": .integer(procedure.version),
                    "digest": .string(definition.digest),
                    "text": .string(String(decoding: procedure.canonicalBytes, as: UTF8.self)),
                ], sealed: []), by: CaseActor.system.eventPost, at: at, in: transaction, tables)
    }

    /// Acts on every clock of a case that has run out, in order; each acts once.
    func breachWhatRanOut(_ id: String, _ desk: CaseDesk) throws -> Int {
        var count = 0
        while let row = try tables.caseRow(id) {
            let definition = try desk.definition(of: row.state).procedure
            guard row.state.lateClock(at: at, in: definition) != nil else { break }
            try record(
                try CaseKeys.refusing {
                    () throws(CaseRefusal) in
                    try row.state.breach(at: at, setting: desk.setting(for: definition), definition: definition)
                }, of: id)
            count += 1
        }
        return count
    }
}

enum CaseKeys {
    /// Under whose key a case's sealed values are kept.
    static func person(of id: String) -> String { "case/\(id)" }

    /// Turns a case's refusal into one that every caller knows.
    static func refusing<Value>(_ body: () throws(CaseRefusal) -> Value) throws(LedgerRefusal) -> Value {
        do throws(CaseRefusal) { return try body() } catch { throw LedgerRefusal(error) }
    }
}

extension CaseActor {
    var eventPost: EventBody.Actor { EventBody.Actor(unit: unit ?? "", role: role) }
}
