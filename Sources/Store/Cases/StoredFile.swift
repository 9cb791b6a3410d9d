import Commitments

/// A file beside the database that a row names.
public struct StoredFile: Sendable, Hashable {
    /// The commitment or case, and the file's number there.
    public let owner: String
    public let number: Int
    public let file: String
    /// Bytes, before it was sealed.
    public let size: Int
}

extension LedgerTables {
    /// Every file that must lie beside the database. A matter that moved on names its files twice.
    public func storedFiles() throws -> [StoredFile] {
        let evidence = try all(EvidenceRow.self).map {
            StoredFile(owner: $0.commitment, number: $0.number, file: $0.file, size: $0.size)
        }
        return try evidence
            + all(CaseAttachmentRow.self).map {
                StoredFile(owner: $0.id, number: $0.number, file: $0.file, size: $0.size)
            }
    }
}
