#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Files whose content is on the disk before anyone is told.
enum DurableFile {
    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    static func makeFolder(_ path: String, mode: mode_t) throws(OperationFault) {
        if mkdir(path, mode) == 0 || errno == EEXIST { return }
        throw fault(path, "make folder")
    }

    static func read(_ path: String) throws(OperationFault) -> [UInt8] {
        var bytes: [UInt8] = []
        try stream(path) { bytes += $0 }
        return bytes
    }

    /// Hands the content over piece by piece.
    ///
    /// - Returns: how many bytes there were.
    @discardableResult
    static func stream(
        _ path: String, _ take: (ArraySlice<UInt8>) throws(OperationFault) -> Void
    ) throws(OperationFault) -> Int {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw fault(path, "read") }
        defer { close(file) }
        var size = 0
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = buffer.withUnsafeMutableBytes { systemRead(file, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw fault(path, "read") }
            if count == 0 { return size }
            size += count
            try take(buffer[..<count])
        }
    }

    /// Writes beside the file, syncs, renames over it and syncs the folder: after a crash there is the old content or
    /// the new, never a part.
    ///
    /// - Parameter isSynced: false where losing the file costs nothing.
    static func replace(
        _ path: String, with bytes: [UInt8], mode: mode_t = 0o640, isSynced: Bool = true
    ) throws(OperationFault) {
        try replace(path, mode: mode, isSynced: isSynced) { file throws(OperationFault) in
            try write(bytes[...], to: file, path)
        }
    }

    /// The same, with content that is written piece by piece.
    static func replace(
        _ path: String, mode: mode_t, isSynced: Bool = true, _ fill: (Int32) throws(OperationFault) -> Void
    ) throws(OperationFault) {
        let draft = "\(path).\(getpid()).draft"
        let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
        guard file >= 0 else { throw fault(path, "write") }
        do throws(OperationFault) {
            try fill(file)
            if isSynced { guard fsync(file) == 0 else { throw fault(path, "sync") } }
        } catch {
            close(file)
            unlink(draft)
            throw error
        }
        // A full disk may show only here.
        guard close(file) == 0 else {
            let failure = fault(path, "write")
            unlink(draft)
            throw failure
        }
        do throws(OperationFault) { try rename(draft, to: path, isSynced: isSynced) } catch {
            unlink(draft)
            throw error
        }
    }

    static func write(_ bytes: ArraySlice<UInt8>, to file: Int32, _ path: String) throws(OperationFault) {
        var rest = bytes
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw fault(path, "write") }
            rest = rest.dropFirst(count)
        }
    }

    static func syncFolder(of path: String) throws(OperationFault) {
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let file = open(folder.isEmpty ? "/" : folder, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw fault(folder, "sync") }
        defer { close(file) }
        guard fsync(file) == 0 else { throw fault(folder, "sync") }
    }

    /// Renames within a file system.
    static func rename(_ path: String, to other: String, isSynced: Bool = true) throws(OperationFault) {
        guard systemRename(path, other) == 0 else { throw fault(path, "rename") }
        if isSynced { try syncFolder(of: other) }
    }

    static func fault(_ path: String, _ what: String) -> OperationFault {
        .file(path, what, errno)
    }
}
