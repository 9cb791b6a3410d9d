import Basics
import Commitments
import Procedures
import Store

/// Ties a case to the commitment that it bears on, or to another case.
public enum LinkCase {
    /// What a tie may say: what it came from, that it is the same matter again, that it is about the same thing.
    public static let kinds = ["origin", "recurrence", "same"]

    /// - Parameter subject: `commitment/2025-0012`, `case/2026-C0042`.
    /// - Throws: `case.link-kind`, `case.link-self`, and where either side is not there.
    public static func run(
        _ id: String, _ kind: String, _ subject: String, by party: ActOnCase.Party, in installation: Installation
    ) async throws {
        guard kinds.contains(kind) else { throw LedgerRefusal.linkKind }
        try await installation.work(by: party.actor) { session in
            let desk = try session.caseDesk()
            guard let row = try session.tables.caseRow(id) else { throw LedgerRefusal.caseUnknown(id) }
            let actor = try party.keeper(of: row.state, try desk.definition(of: row.state).procedure, desk)
            try Self.check(subject, of: id, session.tables)
            try session.record(row.state.linking(CaseLink(kind, subject), by: actor, at: session.at), of: id)
        }
    }

    private static func check(_ subject: String, of id: String, _ tables: LedgerTables) throws {
        let parts = subject.split(separator: "/", maxSplits: 1).map(String.init)
        switch (parts.first, parts.dropFirst().first) {
        case ("commitment", let other?):
            guard try tables.row(CommitmentRow.self, [.text(other)]) != nil else {
                throw OperationFault.unknown("commitment", other)
            }
        case ("case", let other?):
            if other == id { throw LedgerRefusal.linkSelf }
            guard try tables.caseRow(other) != nil else { throw LedgerRefusal.caseUnknown(other) }
        default: throw OperationFault.unknown("row", subject)
        }
    }
}

/// What staff writes down of a case for each other. Sealed under the case's key: it can be erased like all else of it.
public enum NoteCase {
    /// The name of the sealed field.
    static let field = "staff_note"

    /// - Throws: `case.note-empty`.
    public static func run(
        _ id: String, _ words: String, by party: ActOnCase.Party, in installation: Installation
    ) async throws {
        guard !words.isEmpty, words.utf8.count <= 20_000 else { throw LedgerRefusal.noteEmpty }
        try await installation.work(by: party.actor) { session in
            let desk = try session.caseDesk()
            guard let row = try session.tables.caseRow(id) else { throw LedgerRefusal.caseUnknown(id) }
            let actor = try party.keeper(of: row.state, try desk.definition(of: row.state).procedure, desk)
            let event = CaseEvent(
                .noted, at: session.at, actor: actor.eventPost, data: ["by": .string(actor.account)], sealed: [field])
            try session.record(
                event, of: id,
                sealed: [SealedValue(name: field, value: Array(words.utf8), person: CaseKeys.person(of: id))])
        }
    }
}

extension ActOnCase.Party {
    /// Whether the party has the case in its care: an office of the procedure, or the unit that handles it. Never a unit
    /// that it is about.
    public func keeps(_ state: CaseState, _ procedure: Procedure, _ desk: CaseDesk) -> Bool {
        keeping(state, procedure, desk) != nil
    }

    func keeper(of state: CaseState, _ procedure: Procedure, _ desk: CaseDesk) throws(LedgerRefusal) -> CaseActor {
        guard let found = keeping(state, procedure, desk) else { throw .notPermitted }
        return found
    }

    private func keeping(_ state: CaseState, _ procedure: Procedure, _ desk: CaseDesk) -> CaseActor? {
        guard case .desk = self, !isAccused(in: state, desk) else { return nil }
        return actors(state, procedure, desk).first { actor in
            procedure.role(actor.role)?.party == .office || actor.unit != nil && actor.unit == state.unit
        }
    }

    /// Whether the matter is about the party's unit or one above it: then it may not even know.
    public func isAccused(in state: CaseState, _ desk: CaseDesk) -> Bool {
        guard case .desk(let actor, _) = self else { return false }
        return state.accused.contains(actor.unit)
            || !desk.parties.above(actor.unit).isDisjoint(with: state.accused)
    }
}

extension LedgerRefusal {
    static let linkKind = LedgerRefusal(
        "case.link-kind", "要写明是哪种关联：来源、重复发生或同一件事。", "Say what ties them: origin, recurrence or same.",
        basis: "docs/procedures")
    static let linkSelf = LedgerRefusal(
        "case.link-self", "不能和自己关联。", "A case can't be tied to itself.", basis: "docs/procedures")
    static let noteEmpty = LedgerRefusal(
        "case.note-empty", "内部记录没有写内容，或太长。", "The note is empty, or too long.", basis: "docs/procedures")
}
