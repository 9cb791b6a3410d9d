import Store
import TransparencyLog

/// The checkpoint that was signed last, kept outside the database: a database that does not extend it was put back from
/// an older copy, and must not sign again.
enum LastSigned {
    static func read(_ folder: DataFolder) throws(OperationFault) -> String? {
        guard DurableFile.exists(folder.lastSigned) else { return nil }
        return String(decoding: try DurableFile.read(folder.lastSigned), as: UTF8.self)
    }

    static func write(_ note: String, _ folder: DataFolder) throws(OperationFault) {
        try DurableFile.replace(folder.lastSigned, with: Array(note.utf8))
    }

    /// Throws where the part is behind the note, or another tree.
    static func check(_ note: String?, extends part: LogPart, _ tables: LogTables) throws {
        guard let note else { return }
        let checkpoint = try Checkpoint(parsing: try SignedNote(parsing: note).text)
        guard checkpoint.origin == part.origin else {
            if part.part > 1, part.frontier.size == 0 { return }
            throw OperationFault.behindTheLog(part.frontier.size, checkpoint.size)
        }
        guard checkpoint.size <= part.frontier.size else {
            throw OperationFault.behindTheLog(part.frontier.size, checkpoint.size)
        }
        var reader = tables.reader(of: part)
        let root = try TreeProof.hash(of: 0..<checkpoint.size) { try reader.hash(of: $0) }
        guard root == checkpoint.root else { throw OperationFault.behindTheLog(part.frontier.size, checkpoint.size) }
    }
}
