import Basics
import Commitments
import Store
import TransparencyLog

/// The checkpoint that was signed last, kept outside the database: a database that does not extend it was put back from
/// an older copy, and must not sign again (docs/decisions/0010-last-signed.md).
enum LastSigned {
    static func read(_ folder: DataFolder) throws(OperationFault) -> String? {
        guard DurableFile.exists(folder.lastSigned) else { return nil }
        return String(decoding: try DurableFile.read(folder.lastSigned), as: UTF8.self)
    }

    /// On the disk when it returns.
    static func write(_ note: String, _ folder: DataFolder) throws(OperationFault) {
        try DurableFile.replace(folder.lastSigned, with: Array(note.utf8))
    }

    static func checkpoint(_ note: String) throws(LogFault) -> Checkpoint {
        try Checkpoint(parsing: try SignedNote(parsing: note).text)
    }

    /// Throws where the newest part does not extend the note: it is shorter, another tree, or another part.
    static func check(_ note: String?, _ part: LogPart, in transaction: any Transaction, _ folder: DataFolder) throws {
        let tables = LogTables(transaction, jurisdiction: part.jurisdiction)
        guard let note else {
            // The first checkpoint is written here before anyone can read it from the database. So a database that holds
            // one, beside a folder that does not, was carried here without its folder.
            if try tables.newestCheckpoint() == nil { return }
            throw OperationFault.lastSignedMissing(folder.lastSigned)
        }
        let signed = try checkpoint(note)
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
