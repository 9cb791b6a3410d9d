import Store

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The system's number for a failure, in this program's words.
enum SystemReason {
    /// Nil where it is neither the disk nor a file on it.
    static func trouble(_ code: Int32) -> StoreTrouble? {
        switch code {
        case ENOSPC: .full
        case EDQUOT, EFBIG: .writing
        case EROFS: .readOnly
        case EIO: .reading
        default: nil
        }
    }

    /// The system's own words.
    static func words(_ code: Int32) -> String { String(cString: strerror(code)) }

    /// What to do, Chinese and English, where the trouble is with one file.
    static func advice(_ code: Int32) -> (chinese: String, english: String) {
        if let trouble = trouble(code) { return (trouble.chinese, trouble.english) }
        return switch code {
        case EACCES, EPERM:
            ("没有权限；查文件和文件夹的主人与权限", "not permitted; see who owns the file and its folder, and their modes")
        case ENOENT: ("文件不在；查路径，或从备份恢复", "the file is not there; check the path, or restore a backup")
        default: ("文件操作不成，请查权限和磁盘", "the system did not do it; check permissions and disk")
        }
    }
}
