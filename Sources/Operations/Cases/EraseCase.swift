import Basics
import Commitments
import Procedures
import Store

/// Takes sealed words and files of a case away for ever, with their salts: a field wherever it stands in the case. Steps, clocks and
/// proofs stay as they are. A public event for each field says which leaves, on which legal basis and by whose authority.
public enum EraseCase {
    /// A field that still holds something sealed.
    public struct Held: Sendable, Hashable {
        /// By the definition's name; `staff_note` for notes of staff.
        public let field: String
        /// In so many entries.
        public let count: Int
    }

    /// A field that was erased.
    public struct Gone: Sendable, Hashable {
        public let field: String
        public let on: LocalDate
        public let basis: String
        public let authority: String
    }

    /// The name under which notes of staff are sealed.
    public static var note: String { NoteCase.field }

    /// What can be erased, in the definition's order, notes last.
    public static func held(
        _ row: CaseRow, _ procedure: Procedure, _ events: EventTable, _ fields: SealedFields
    ) throws -> [Held] {
        var counts: [String: Int] = [:]
        for event in try events.events(of: "case/\(row.id)") {
            for name in try fields.names(of: event.id) { counts[row.fieldSealed(as: name), default: 0] += 1 }
        }
        return (procedure.fields.map(\.id) + [note]).compactMap { field in
            counts[field].map { Held(field: field, count: $0) }
        }
    }

    /// What was erased, in the order it was.
    public static func gone(_ row: CaseRow, _ events: EventTable, _ fields: SealedFields) throws -> [Gone] {
        var found: [Gone] = []
        for event in try events.events(of: "case/\(row.id)") {
            for erased in try fields.erased(of: event.id) {
                guard let body = try events.event(erased.by)?.body.map(EventBody.init(parsing:)) else { continue }
                let one = Gone(
                    field: row.fieldSealed(as: erased.name), on: body.at.date(),
                    basis: body.data["basis"]?.string ?? "",
                    authority: body.data["authority"]?.string ?? "")
                if !found.contains(one) { found.append(one) }
            }
        }
        return found
    }

    /// - Parameters:
    ///   - fields: by the definition's names.
    ///   - basis: the law or rule, with its article.
    ///   - authority: who decided, with the decision's number.
    /// - Throws: `case.erase-nothing` where none of the fields holds anything.
    public static func run(
        _ id: String, fields: [String], basis: String, authority: String, by actor: LedgerActor,
        in installation: Installation
    ) async throws -> EraseField.Erased {
        guard Permission.mayDo(.fieldErased, actor.role) else { throw LedgerRefusal.logNotPermitted }
        guard !basis.isEmpty, !authority.isEmpty else { throw LedgerRefusal.wordsNeeded }
        try await Sequencer(installation).run()
        let leaves = try await installation.work(by: actor) { session in
            guard let row = try session.tables.caseRow(id) else { throw LedgerRefusal.caseUnknown(id) }
            let events = try session.events.events(of: "case/\(id)")
            var leaves: [Int] = []
            let names = fields.flatMap { field in
                [field] + row.state.attachments.filter { $0.field == field }.map(\.sealedName)
            }
            for field in names {
                let sealing = try events.filter { try session.sealedFields.names(of: $0.id).contains(field) }
                for part in try session.parts() {
                    let own = sealing.filter { $0.part == part.part }
                    if own.isEmpty { continue }
                    let event = try session.record(
                        .fieldErased, on: own, of: part,
                        ["fields": [.string(field)], "basis": .string(basis), "authority": .string(authority)])
                    for one in own { try session.sealedFields.erase(field, event: one.id, by: event) }
                    leaves += own.compactMap(\.leaf)
                }
            }
            guard !leaves.isEmpty else { throw LedgerRefusal.nothingToErase }
            return leaves
        }
        try await Sequencer(installation).run()
        return EraseField.Erased(leaves: leaves, isGone: try installation.database.forget())
    }
}

extension CaseRow {
    /// The field that a sealed value belongs to: what opens a file belongs to the file's.
    fileprivate func fieldSealed(as name: String) -> String {
        state.attachments.first { $0.sealedName == name }?.field ?? name
    }
}

extension RecordingSession {
    fileprivate func parts() throws -> [LogPart] {
        try LogTables(transaction, jurisdiction: recorder.jurisdiction).parts()
    }
}

extension LedgerRefusal {
    static let nothingToErase = LedgerRefusal(
        "case.erase-nothing", "选的栏目里没有封存的内容，或者已经擦除。", "None of the fields chosen holds anything sealed.",
        basis: "docs/formats/event.md")
}
