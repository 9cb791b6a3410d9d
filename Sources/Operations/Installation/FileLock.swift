#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A lock on a file, held until it is let go or the process ends.
final class FileLock: Sendable {
    private let file: Int32

    /// Waits until the lock is free, half a minute at most.
    ///
    /// It asks again and again instead of blocking: who holds the lock may need this very thread to go on.
    static func take(_ path: String) async throws -> FileLock {
        let lock = try FileLock(path)
        for _ in 0..<6000 {
            if try lock.isTaken(path) { return lock }
            try await Task.sleep(nanoseconds: 5_000_000)
        }
        throw OperationFault.locked(path)
    }

    private init(_ path: String) throws(OperationFault) {
        file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
        guard file >= 0 else { throw DurableFile.fault(path, "lock") }
    }

    private func isTaken(_ path: String) throws(OperationFault) -> Bool {
        while flock(file, LOCK_EX | LOCK_NB) != 0 {
            if errno == EWOULDBLOCK { return false }
            if errno != EINTR { throw DurableFile.fault(path, "lock") }
        }
        return true
    }

    func release() { flock(file, LOCK_UN) }

    deinit { close(file) }
}
