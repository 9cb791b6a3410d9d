/// Where an installation keeps what it owns: the database, keys, and what the log signed last.
public struct DataFolder: Sendable {
    public let path: String

    public init(_ path: String) { self.path = path }

    public var database: String { "\(path)/ledger.sqlite" }
    public var keys: String { "\(path)/keys" }
    public var log: String { "\(path)/log" }
    public var lastSigned: String { "\(log)/last-signed" }
    /// Of one of several jurisdictions.
    public func lastSigned(of jurisdiction: String) -> String { "\(lastSigned).\(jurisdiction)" }
    /// Attachments, each encrypted under a random name.
    public var files: String { "\(path)/files" }
    public var settings: String { "\(path)/settings.json" }

    /// The first administrator's code, sealed, while it can be used.
    var firstCode: String { "\(keys)/first-code" }

    public var exists: Bool { DurableFile.exists(database) }

    /// Makes the folders; those with secrets are for the owner alone.
    public func make() throws(OperationFault) {
        try DurableFile.makeFolder(path, mode: 0o750)
        try DurableFile.makeFolder(keys, mode: 0o700)
        try DurableFile.makeFolder(log, mode: 0o750)
        try DurableFile.makeFolder(files, mode: 0o700)
    }

    /// With less than this free, what needs the disk is called full: one round of the write-ahead log and the files beside
    /// it. Bytes.
    public static let leastFree = 16 << 20
    /// With less than this free, `doctor` warns. Bytes.
    static let lowFree = 1 << 30

    /// Bytes free to this user on the disk that holds it; nil where the system does not say.
    public var freeBytes: Int? { DurableFile.freeBytes(path) }

    /// Why nothing can be written here now: the disk is full or read-only; nil where it can.
    public var diskFailure: FaultWords? {
        if let writeFailure { return FaultWords(writeFailure) }
        guard let free = freeBytes, free < Self.leastFree else { return nil }
        return FaultWords(
            "file.full", path, "磁盘满了；腾出空间，之后自己接着写。", "the disk is full; make room, and it goes on by itself.")
    }

    /// Why the folder can't be written; nil where it can.
    public var writeFailure: OperationFault? { DurableFile.writeFailure(path) }
}
