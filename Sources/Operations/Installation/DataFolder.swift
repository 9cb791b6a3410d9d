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
}

/// What an operation can't do because of the machine, its files or its database.
public enum OperationFault: Error, Hashable, Sendable {
    /// A file or folder, what was tried, and the system's words.
    case file(String, String, String)
    /// There is an installation already.
    case alreadyThere(String)
    /// There is no installation.
    case notThere(String)
    /// Nothing of that kind has that name: what, which.
    case unknown(String, String)
    /// Several are meant; name one.
    case severalJurisdictions([String])
    /// The database is behind what the log has signed: its size, the signed size.
    case behindTheLog(Int, Int)
    /// What the log signed last is not where it should be.
    case lastSignedMissing(String)
    /// Another process has been signing for too long.
    case locked(String)
    /// An export can't be written over what is there.
    case foreignExport(String)
    /// The log's key is not the one that is to sign.
    case key(String)
    /// A file of a backup, and what is wrong with it.
    case damagedBackup(String, String)
    case wrongPassphrase
    /// A backup without keys is put where there are none.
    case noKeys(String)
}
