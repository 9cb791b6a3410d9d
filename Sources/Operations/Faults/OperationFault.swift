import Store

/// What an operation can't do because of the machine, its files or its database.
public enum OperationFault: Error, Hashable, Sendable {
    /// A file or folder, what was tried, and the system's number for why not.
    case file(String, String, Int32)
    /// There is an installation already.
    case alreadyThere(String)
    /// Something is where a backup was to be made.
    case occupied(String)
    /// A restore that was cut off left this folder, or one is under way.
    case leftover(String)
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
    /// A key file is missing, does not read, or is not the one that is to sign.
    case key(String)
    /// A file of a backup, and what is wrong with it.
    case damagedBackup(String, String)
    case wrongPassphrase
    /// A backup without keys is put where there are none.
    case noKeys(String)
    /// Recorded and on the disk, but not signed: why.
    case notSigned(StoreTrouble, String)
}

extension OperationFault {
    /// What a failure of signing is to one whose act is recorded: of disk or database, that the act stands; anything else
    /// as it is.
    public static func behindRecorded(_ error: any Error) -> any Error {
        switch error {
        case StoreFault.trouble(let trouble, let path, let detail): notSigned(trouble, "[\(path): \(detail)]")
        case OperationFault.file(let path, _, let code):
            SystemReason.trouble(code).map { notSigned($0, "[\(path): \(SystemReason.words(code))]") as any Error }
                ?? error
        default: error
        }
    }
}
