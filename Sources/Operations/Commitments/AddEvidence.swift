import Basics
import Commitments
import Crypto
import Store

/// Files that show how a commitment stands. Each is encrypted under the commitment's key and a random name; the event
/// holds its size, type and, sealed, its digest.
public enum Evidence {
    /// 64 MiB.
    public static let largest = 64 << 20

    /// - Parameter unit: whose evidence it is, where the supervision office enters it for a unit.
    /// - Returns: the number of the piece.
    @discardableResult public static func add(
        _ bytes: [UInt8], to id: String, words: String, of unit: String? = nil,
        visibility: EventBody.Visibility = .staff, by actor: LedgerActor, in installation: Installation
    ) async throws -> Int {
        guard let type = MediaType.of(bytes), bytes.count <= largest else { throw LedgerRefusal.evidenceFile }
        let name = Hex.text(installation.random(16))
        let path = "\(installation.folder.files)/\(name)"
        return try await installation.work(by: actor) { session in
            guard let row = try session.tables.row(CommitmentRow.self, [.text(id)]) else {
                throw OperationFault.unknown("commitment", id)
            }
            let event = try row.evidencing(
                file: name, digest: Array(SHA256.hash(data: bytes)), type: type, size: bytes.count, words: words,
                of: unit, visibility: visibility, by: actor)
            let key = try session.recorder.key(of: event.subject, in: session.sealedFields)
            // The file is on the disk before the event that names it. A crash between leaves a file that nothing names,
            // which `doctor` tells; never an event without its file.
            try DurableFile.makeFolder(installation.folder.files, mode: 0o700)
            try DurableFile.replace(path, with: try Sealing.seal(bytes, key), mode: 0o600)
            try session.record(event)
            return row.evidence + 1
        }
    }

    /// The file as it was given. Throws where it is gone, erased, or not what its event says.
    public static func read(
        _ number: Int, of id: String, in installation: Installation
    ) throws -> (row: EvidenceRow, bytes: [UInt8]) {
        try installation.database.read { try read(number, of: id, $0, in: installation) }
    }

    /// The same, of a moment that is being read already.
    public static func read(
        _ number: Int, of id: String, _ transaction: any Transaction, in installation: Installation
    ) throws -> (row: EvidenceRow, bytes: [UInt8]) {
        let tables = LedgerTables(transaction, jurisdiction: installation.jurisdiction)
        guard let row = try tables.row(EvidenceRow.self, [.text(id), .integer(number)]) else {
            throw OperationFault.unknown("evidence", "\(id) \(number)")
        }
        let fields = SealedFields(transaction, jurisdiction: installation.jurisdiction)
        guard let wrapped = try fields.key(of: "commitment/\(id)"),
            let sealed = try fields.sealed("evidence.digest", event: row.event)
        else { throw LedgerRefusal.evidenceErased }
        let key = try Sealing(key: installation.keys.seal).unwrap(wrapped)
        let bytes = try Sealing.open(try DurableFile.read("\(installation.folder.files)/\(row.file)"), key)
        // Salt, then the digest.
        let digest = try Sealing.open(sealed.bytes, key).dropFirst(32)
        guard Array(SHA256.hash(data: bytes)) == Array(digest) else { throw LedgerRefusal.evidenceChanged }
        return (row, bytes)
    }
}

/// What a file is, told by its first bytes. Only what offices send is taken.
enum MediaType {
    private static let marks: [(bytes: [UInt8], type: String)] = [
        (Array("%PDF-".utf8), "application/pdf"), ([0x89, 0x50, 0x4E, 0x47], "image/png"),
        ([0xFF, 0xD8, 0xFF], "image/jpeg"), ([0x50, 0x4B, 0x03, 0x04], "application/zip"),
        ([0xD0, 0xCF, 0x11, 0xE0], "application/vnd.ms-office"),
    ]

    /// Nil for an empty file and for what is neither known nor text.
    static func of(_ bytes: [UInt8]) -> String? {
        if bytes.isEmpty { return nil }
        if let known = marks.first(where: { bytes.starts(with: $0.bytes) }) { return known.type }
        return String(validating: bytes, as: UTF8.self) != nil && !bytes.contains(0) ? "text/plain" : nil
    }
}

extension LedgerRefusal {
    static let evidenceFile = LedgerRefusal(
        "ledger.evidence.file", "附件要是PDF、图片、Office文件或文本，不超过64 MiB，不能为空。",
        "Evidence is a PDF, picture, Office file or text of at most 64 MiB, and not empty.",
        basis: "docs/formats/event.md")
    static let evidenceErased = LedgerRefusal(
        "ledger.evidence.erased", "这份附件已按规定删除。", "This evidence was erased.", basis: "docs/formats/event.md")
    static let evidenceChanged = LedgerRefusal(
        "ledger.evidence.changed", "附件与记录的摘要不符，文件被动过；请从备份恢复。",
        "The file is not the one that was recorded; restore it from a backup.", basis: "docs/formats/event.md")
}
