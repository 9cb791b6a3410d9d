import Basics
import Commitments
import Store
import TransparencyLog

/// The checkpoint that was signed last, kept outside the database: a database that does not extend it was put back from
/// an older copy, and must not sign again (docs/decisions/0010-last-signed.md).
///
/// The file is `log/last-signed`. A folder that holds several jurisdictions keeps one for each, `log/last-signed.<slug>`;
/// the first of them goes on with the file it had when it was alone, for as long as it has no other.
struct LastSigned: Sendable {
    /// Where the file is, or will be.
    let path: String

    /// Found before the file is read, and the file before the rest of the database.
    static func of(
        _ folder: DataFolder, _ database: LedgerDatabase, _ jurisdiction: String
    ) throws -> LastSigned {
        try database.read { try of(folder, jurisdiction, in: $0) }
    }

    static func of(_ folder: DataFolder, _ jurisdiction: String, in transaction: any Transaction) throws -> LastSigned {
        let (shared, own) = (LastSigned(path: folder.lastSigned), LastSigned(path: folder.lastSigned(of: jurisdiction)))
        if DurableFile.exists(own.path) { return own }
        if try Jurisdictions.all(transaction).count < 2 { return shared }
        let parts = try LogTables(transaction, jurisdiction: jurisdiction).parts()
        guard let note = try shared.read(), let first = parts.first else { return own }
        return isOf(first.origin, try checkpoint(note).origin) ? shared : own
    }

    /// Whether a log that began with an origin has a part of another: parts behind the first end in `/2`, `/3`, …. The
    /// database may be from before the part that the note is of.
    private static func isOf(_ first: String, _ origin: String) -> Bool {
        origin == first || (origin.hasPrefix(first + "/") && Int(origin.dropFirst(first.utf8.count + 1)) != nil)
    }

    func read() throws(OperationFault) -> String? {
        guard DurableFile.exists(path) else { return nil }
        return String(decoding: try DurableFile.read(path), as: UTF8.self)
    }

    /// On the disk when it returns.
    func write(_ note: String) throws(OperationFault) { try DurableFile.replace(path, with: Array(note.utf8)) }

    static func checkpoint(_ note: String) throws(LogFault) -> Checkpoint {
        try Checkpoint(parsing: try SignedNote(parsing: note).text)
    }

    /// Throws where the newest part does not extend the note: it is shorter, another tree, or another part.
    func check(_ note: String?, _ part: LogPart, in transaction: any Transaction) throws {
        let tables = LogTables(transaction, jurisdiction: part.jurisdiction)
        guard let note else {
            // The first checkpoint is written here before anyone can read it from the database. So a database that holds
            // one, beside a folder that does not, was carried here without its folder.
            if try tables.newestCheckpoint() == nil { return }
            throw OperationFault.lastSignedMissing(path)
        }
        let signed = try Self.checkpoint(note)
        let behind = OperationFault.behindTheLog(part.frontier.size, signed.size)
        guard signed.origin == part.origin else {
            if try part.isContinued(from: note, in: transaction) { return }
            throw behind
        }
        guard signed.size <= part.frontier.size else { throw behind }
        var reader = tables.reader(of: part)
        let root = try TreeProof.hash(of: 0..<signed.size) { try reader.hash(of: $0) }
        guard root == signed.root else { throw behind }
    }
}

extension LogPart {
    /// Whether this part was opened behind exactly that checkpoint of another one. Nothing of it has been signed yet:
    /// its own first checkpoint takes the note's place.
    fileprivate func isContinued(from note: String, in transaction: any Transaction) throws -> Bool {
        guard part > 1 else { return false }
        let events = try EventTable(transaction, jurisdiction: jurisdiction).events(of: "log/\(part)")
        let opening = events.first { $0.verb == LedgerVerb.logContinued.rawValue }
        guard let body = opening?.body, let event = try? EventBody(parsing: body) else { return false }
        return event.data["checkpoint"]?.string == note
    }
}
