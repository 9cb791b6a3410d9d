import Basics
import Commitments
import Procedures
import Store

/// What a party may read of a case's sealed fields.
public enum ReadCase {
    /// Values by field, of those that are not erased.
    public static func sealed(
        _ row: CaseRow, for party: ActOnCase.Party, _ desk: CaseDesk, _ transaction: any Transaction,
        in installation: Installation
    ) throws -> [String: String] {
        let procedure = try desk.definition(of: row.state).procedure
        let readable = Set(
            procedure.fields.filter { $0.access == .sealed && party.mayRead($0, row.state, procedure, desk) }.map(\.id))
        if readable.isEmpty { return [:] }
        var found: [String: String] = [:]
        try each(row, transaction, in: installation, readable.contains) { name, _, value in found[name] = value }
        return found
    }

    /// Notes of staff, by the event they stand in, for whoever keeps the case.
    public static func notes(
        _ row: CaseRow, for party: ActOnCase.Party, _ desk: CaseDesk, _ transaction: any Transaction,
        in installation: Installation
    ) throws -> [Int: String] {
        guard party.keeps(row.state, try desk.definition(of: row.state).procedure, desk) else { return [:] }
        var found: [Int: String] = [:]
        try each(row, transaction, in: installation, { $0 == NoteCase.field }) { _, event, value in
            found[event] = value
        }
        return found
    }

    /// Opens the sealed values that are not erased, in the order they were sealed.
    static func each(
        _ row: CaseRow, _ transaction: any Transaction, in installation: Installation,
        _ isWanted: (String) -> Bool, _ take: (_ name: String, _ event: Int, _ value: String) -> Void
    ) throws {
        let fields = SealedFields(transaction, jurisdiction: installation.jurisdiction)
        guard let wrapped = try fields.key(of: CaseKeys.person(of: row.id)) else { return }
        let key = try Sealing(key: installation.keys.seal).unwrap(wrapped)
        for event in try EventTable(transaction, jurisdiction: installation.jurisdiction).events(of: "case/\(row.id)")
        where event.verb == CaseVerb.noted.rawValue {
            for name in try fields.names(of: event.id) where isWanted(name) {
                guard let sealed = try fields.sealed(name, event: event.id) else { continue }
                // Salt and value stand together under the case's key.
                let value = try Sealing.open(sealed.bytes, key).dropFirst(32)
                take(name, event.id, String(decoding: value, as: UTF8.self))
            }
        }
    }
}
