#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A lock on a file, held until it is let go or the process ends.
final class FileLock: Sendable {
    private let file: Int32

    /// Waits until the lock is free.
    init(_ path: String) throws(OperationFault) {
        file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
        guard file >= 0 else { throw DurableFile.fault(path, "lock") }
        while flock(file, LOCK_EX) != 0 {
            if errno == EINTR { continue }
            throw DurableFile.fault(path, "lock")
        }
    }

    func release() { flock(file, LOCK_UN) }

    deinit { close(file) }
}
