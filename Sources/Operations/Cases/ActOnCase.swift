import Basics
import Commitments
import Procedures
import Store

/// Takes one step of a case: routing, accepting, answering, verifying, disputing … whatever the definition lets that post
/// do now.
public enum ActOnCase {
    public enum Party: Sendable, Hashable {
        /// At the desk, under an account.
        case desk(LedgerActor, account: String)
        /// Whoever opened it; the caller has checked the secret.
        case opener
    }

    /// What a step set off besides.
    public struct Outcome: Sendable, Hashable {
        /// The case in which the matter goes on.
        public var next: String?
        /// The commitment that tracks what was promised.
        public var commitment: String?
        /// Whether a promise could not be entered, since the ledger has no report yet.
        public var isUntracked = false
    }

    @discardableResult public static func run(
        _ id: String, _ act: CaseAct, files: [CaseFiles.Upload] = [], by party: Party, in installation: Installation
    ) async throws -> Outcome {
        try await CaseFiles.kept(files, in: installation) { given in
            var act = act
            act.files += given
            return try await run(id, act, by: party, in: installation)
        }
    }

    private static func run(
        _ id: String, _ act: CaseAct, by party: Party, in installation: Installation
    ) async throws -> Outcome {
        try await installation.work(by: party.actor) { session in
            let desk = try session.caseDesk()
            // What ran out before counts before what is done now.
            _ = try session.breachWhatRanOut(id, desk)
            guard let row = try session.tables.caseRow(id) else { throw LedgerRefusal.caseUnknown(id) }
            let procedure = try desk.definition(of: row.state).procedure
            let actor = try Self.actor(party, act.transition, row.state, procedure, desk)
            if act.link.map({ $0 != id }) == true, try session.tables.caseRow(act.link ?? "") == nil {
                throw LedgerRefusal.caseUnknown(act.link ?? "")
            }
            if let unit = act.unit, try session.tables.row(UnitRow.self, [.text(unit)]) == nil {
                throw OperationFault.unknown("unit", unit)
            }
            let decision = try CaseKeys.refusing { () throws(CaseRefusal) in
                try row.state.decide(
                    act, by: actor, at: session.at, setting: desk.setting(for: procedure), definition: procedure)
            }
            try session.record(decision, of: id)
            var outcome = Outcome()
            if let next = decision.next {
                outcome.next = try session.goOn(row, in: next, by: actor, desk, installation)
            }
            if let promise = decision.promise {
                outcome.commitment = try session.track(promise, of: row, by: actor)
                outcome.isUntracked = outcome.commitment == nil
            }
            // A clock beside the state's own may have run out before and limit the new state.
            _ = try session.breachWhatRanOut(id, desk)
            return outcome
        }
    }

    /// The part under which the step may be taken; where it may be under none, one that says why.
    static func actor(
        _ party: Party, _ transition: String, _ state: CaseState, _ procedure: Procedure, _ desk: CaseDesk
    ) throws -> CaseActor {
        let actors = party.actors(state, procedure, desk)
        guard let known = procedure.transition(transition) else { throw LedgerRefusal(CaseRefusal.notThere) }
        let able = actors.first { state.refusal(of: known, by: $0, at: desk.now, in: procedure) == nil }
        guard let actor = able ?? actors.first(where: { known.by.contains($0.role) }) ?? actors.first else {
            throw LedgerRefusal.notPermitted
        }
        return actor
    }
}

extension ActOnCase.Party {
    var actor: LedgerActor {
        switch self {
        case .desk(let actor, _): actor
        case .opener: LedgerActor(unit: "", role: .visitor)
        }
    }

    /// Everyone that the party can be in a case.
    public func actors(_ state: CaseState, _ procedure: Procedure, _ desk: CaseDesk) -> [CaseActor] {
        switch self {
        case .desk(let actor, let account): desk.parties.actors(actor, account: account, in: procedure)
        case .opener: [CaseActor(unit: nil, role: procedure.opener, account: state.opener)]
        }
    }

    /// The steps that the party may take now: a page shows these and no others.
    public func acts(_ state: CaseState, _ procedure: Procedure, _ desk: CaseDesk) -> [Transition] {
        let actors = actors(state, procedure, desk)
        return procedure.leaving(state.state).filter { transition in
            actors.contains { state.refusal(of: transition, by: $0, at: desk.now, in: procedure) == nil }
        }
    }

    /// Whether the party may read a field of the case.
    public func mayRead(_ field: CaseField, _ state: CaseState, _ procedure: Procedure, _ desk: CaseDesk) -> Bool {
        actors(state, procedure, desk).contains { state.mayRead(field, $0, in: procedure) }
    }
}

extension CaseRefusal {
    static let notThere = CaseRefusal(
        "case.act-unknown", "这个程序里没有这一步。", "The procedure has no such step.", basis: "docs/procedures")
}
