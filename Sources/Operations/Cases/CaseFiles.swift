import Basics
import Commitments
import Crypto
import Procedures
import Store

/// Files that come with a case. Each is sealed on the disk under a key of its own; the key stands, with name and digest,
/// among the sealed values of the case, so that erasing that value makes the file unreadable.
public enum CaseFiles {
    /// 20 MiB.
    public static let largest = 20 << 20

    public struct Upload: Sendable {
        /// A field of the definition.
        public let field: String
        /// As whoever sent it called it.
        public let name: String
        public let bytes: [UInt8]

        public init(field: String, name: String, bytes: [UInt8]) {
            (self.field, self.name, self.bytes) = (field, name, bytes)
        }
    }

    /// Puts files on the disk before the step that names them, and takes them away where it is refused. A crash between
    /// leaves files that nothing names, which `doctor` tells; never a case without its file.
    static func kept<Value: Sendable>(
        _ uploads: [Upload], in installation: Installation,
        _ work: ([CaseAttachment.Given]) async throws -> Value
    ) async throws -> Value {
        guard !uploads.isEmpty else { return try await work([]) }
        guard uploads.count <= CaseAttachment.most else { throw LedgerRefusal(.tooManyFiles) }
        var given: [CaseAttachment.Given] = []
        func path(_ file: String) -> String { "\(installation.folder.files)/\(file)" }
        do {
            try DurableFile.makeFolder(installation.folder.files, mode: 0o700)
            for upload in uploads {
                guard let type = MediaType.of(upload.bytes), upload.bytes.count <= largest else {
                    throw LedgerRefusal.attachmentFile(upload.name)
                }
                let (file, key) = (Hex.text(installation.random(16)), installation.random(32))
                let opening = Opening(
                    name: cleaned(upload.name), digest: Array(SHA256.hash(data: upload.bytes)), key: key)
                given.append(
                    CaseAttachment.Given(
                        field: upload.field, file: file, type: type, size: upload.bytes.count, secret: opening.text))
                try DurableFile.replace(
                    path(file), with: try Sealing.seal(upload.bytes, SymmetricKey(data: key)), mode: 0o600)
            }
            return try await work(given)
        } catch {
            for file in given { DurableFile.remove(path(file.file)) }
            throw error
        }
    }

    public struct Found: Sendable {
        public let attachment: CaseAttachment
        public let name: String
        public let bytes: [UInt8]

        /// A name to keep it under that tells nothing of it: the type's ending, and for Office files their own.
        public func fileName(of id: String) -> String {
            let own = name.split(separator: ".").last?.lowercased() ?? ""
            let known = Self.endings[attachment.type] ?? ["bin"]
            return "\(id)-\(attachment.number).\(known.contains(own) ? own : known[0])"
        }

        private static let endings = [
            "application/pdf": ["pdf"], "image/png": ["png"], "image/jpeg": ["jpg", "jpeg"],
            "application/zip": ["zip", "docx", "xlsx", "pptx", "ofd"],
            "application/vnd.ms-office": ["doc", "xls", "ppt", "wps", "et"], "text/plain": ["txt", "csv"],
        ]
    }

    /// The file as it was given, for a party that may read its field.
    /// - Throws: `case.file-unknown`, `case.file-erased`, `case.file-changed`.
    public static func read(
        _ number: Int, of row: CaseRow, for party: ActOnCase.Party, _ desk: CaseDesk,
        _ transaction: any Transaction, in installation: Installation
    ) throws -> Found {
        let readable = try party.attachments(of: row.state, desk)
        guard let attachment = readable.first(where: { $0.number == number }) else {
            throw LedgerRefusal.attachmentUnknown
        }
        guard let opening = try openings(row, transaction, in: installation)[number] else {
            throw LedgerRefusal.attachmentErased
        }
        let path = "\(installation.folder.files)/\(attachment.file)"
        // A file that can't be read or opened is told as one that was changed: restoring it mends both.
        guard DurableFile.exists(path),
            let bytes = try? Sealing.open(DurableFile.read(path), SymmetricKey(data: opening.key)),
            Array(SHA256.hash(data: bytes)) == opening.digest
        else { throw LedgerRefusal.attachmentChanged }
        return Found(attachment: attachment, name: opening.name, bytes: bytes)
    }

    /// Names by number, of those that the party may read and that are not erased.
    public static func names(
        of row: CaseRow, for party: ActOnCase.Party, _ desk: CaseDesk, _ transaction: any Transaction,
        in installation: Installation
    ) throws -> [Int: String] {
        let readable = Set(try party.attachments(of: row.state, desk).map(\.number))
        if readable.isEmpty { return [:] }
        return try openings(row, transaction, in: installation).filter { readable.contains($0.key) }.mapValues(\.name)
    }

    private static func openings(
        _ row: CaseRow, _ transaction: any Transaction, in installation: Installation
    ) throws -> [Int: Opening] {
        let numbers = Dictionary(uniqueKeysWithValues: row.state.attachments.map { ($0.sealedName, $0.number) })
        var found: [Int: Opening] = [:]
        try ReadCase.each(row, transaction, in: installation, { numbers[$0] != nil }) { name, _, value in
            if let number = numbers[name] { found[number] = Opening(value) }
        }
        return found
    }

    /// Without folders and control characters, and not too long.
    private static func cleaned(_ name: String) -> String {
        let last = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
        let kept = String(String.UnicodeScalarView(last.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }))
        return kept.isEmpty ? "file" : String(kept.suffix(100))
    }

    /// What opens a file: name, digest and key, as one sealed value.
    private struct Opening {
        let name: String
        let digest: [UInt8]
        let key: [UInt8]

        init(name: String, digest: [UInt8], key: [UInt8]) { (self.name, self.digest, self.key) = (name, digest, key) }

        var text: String {
            let json: JSONValue = [
                "name": .string(name), "sha256": .string(Hex.text(digest)), "key": .string(Hex.text(key)),
            ]
            return String(decoding: json.canonicalBytes, as: UTF8.self)
        }

        /// Nil for what was not written by `text`: it opens nothing, as if it were erased.
        init?(_ text: String) {
            guard let json = try? JSONValue.parse(Array(text.utf8)), let name = json["name"]?.string,
                let digest = json["sha256"]?.string.flatMap(Hex.bytes), let key = json["key"]?.string.flatMap(Hex.bytes)
            else { return nil }
            self.init(name: name, digest: digest, key: key)
        }
    }
}

extension ActOnCase.Party {
    /// Files of the case that the party may read: whoever may read a field may read its files, and whoever opened the
    /// matter outside those that they sent.
    public func attachments(of state: CaseState, _ desk: CaseDesk) throws -> [CaseAttachment] {
        let procedure = try desk.definition(of: state).procedure
        return state.attachments.filter { attachment in
            procedure.field(attachment.field).map { mayRead($0, state, procedure, desk) } ?? false
        }
    }
}

extension LedgerRefusal {
    static func attachmentFile(_ name: String) -> LedgerRefusal {
        LedgerRefusal(
            "case.file", "“\(name)”收不了：附件要是PDF、图片、Office文件或文本，不超过20 MiB，不能为空。",
            "\(name) can't be taken: a file is a PDF, picture, Office file or text of at most 20 MiB, and not empty.",
            basis: "docs/formats/procedure.md")
    }
    static let attachmentUnknown = LedgerRefusal(
        "case.file-unknown", "没有这份附件。", "There is no such file.", basis: "docs/formats/procedure.md")
    static let attachmentErased = LedgerRefusal(
        "case.file-erased", "这份附件已按规定删除。", "This file was erased.", basis: "docs/formats/procedure.md")
    static let attachmentChanged = LedgerRefusal(
        "case.file-changed", "附件与记录的摘要不符或不见了；请从备份恢复。",
        "The file is missing or not the one that was recorded; restore it from a backup.",
        basis: "docs/formats/procedure.md")
}
