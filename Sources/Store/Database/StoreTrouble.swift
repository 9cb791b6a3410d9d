import GRDB

/// Why the disk or the database can't do what it was asked. The raw value is a stable code.
public enum StoreTrouble: String, Sendable, CaseIterable {
    /// No room on the disk, or none left of what this user may take.
    case full
    /// The disk, folder or file can only be read.
    case readOnly = "readonly"
    /// The system did not write: a limit on the size of files, a quota, or the disk itself.
    case writing = "write"
    /// The system did not read: the disk itself.
    case reading = "read"
    /// Another process held the database for longer than is waited for.
    case busy
    /// The file is not what SQLite wrote.
    case damaged
    /// The file, or one beside it, can't be opened.
    case opening = "open"
}

extension StoreTrouble {
    /// What happened and what to do.
    public var chinese: String {
        switch self {
        case .full: "磁盘满了，这次没有写成；腾出空间后再做一次，此前答复办成的都在"
        case .readOnly: "磁盘或文件夹只能读，写不了；查磁盘是否出错后被系统改成只读，修好并重新挂载成可写"
        case .writing: "系统写不进去，这次没有写成；查配额、文件大小限制（ulimit -f）和磁盘故障（dmesg），此前答复办成的都在"
        case .reading: "系统读不出来；查磁盘故障（dmesg），再运行 duixian doctor"
        case .busy: "另一个进程占着数据库太久，这次没有写成；稍后再做一次"
        case .damaged: "数据库文件损坏；停下服务，运行 duixian doctor，从备份恢复（duixian restore）"
        case .opening: "数据库文件打不开；查它在不在、权限和磁盘是否可写"
        }
    }

    public var english: String {
        switch self {
        case .full:
            "the disk is full and this was not written; make room and do it again; what was acknowledged is there"
        case .readOnly:
            "the disk or folder can only be read; see whether the system made it read-only after an error, mend it and "
                + "mount it writable"
        case .writing:
            "the system did not write this; look for a quota, a limit on file sizes (ulimit -f) or a failing disk "
                + "(dmesg); what was acknowledged is there"
        case .reading: "the system can't read this; look for a failing disk (dmesg), then run duixian doctor"
        case .busy: "another process held the database for too long and this was not written; do it again later"
        case .damaged: "the database file is damaged; stop the service, run duixian doctor and restore a backup"
        case .opening:
            "the database can't be opened; see whether it is there, its permissions and whether the disk is writable"
        }
    }
}

extension StoreFault {
    /// SQLite's own failure under the names that this program gives it; any other error as it is.
    static func told(_ error: any Error, _ path: String) -> any Error {
        guard let failure = error as? DatabaseError else { return error }
        let detail = "SQLite \(failure.extendedResultCode.rawValue): \(failure.message ?? "")"
        guard let trouble = trouble(failure) else { return StoreFault.database(detail) }
        return StoreFault.trouble(trouble, path, detail)
    }

    private static func trouble(_ failure: DatabaseError) -> StoreTrouble? {
        switch failure.resultCode {
        case .SQLITE_FULL: .full
        case .SQLITE_READONLY: .readOnly
        case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .opening
        case .SQLITE_IOERR:
            [.SQLITE_IOERR_READ, .SQLITE_IOERR_SHORT_READ, .SQLITE_IOERR_SHMMAP].contains(failure.extendedResultCode)
                ? .reading : .writing
        default: nil
        }
    }

    /// Runs work on a database and tells its failures by name.
    static func telling<Value>(_ path: String, _ work: () throws -> Value) throws -> Value {
        do { return try work() } catch { throw told(error, path) }
    }
}
