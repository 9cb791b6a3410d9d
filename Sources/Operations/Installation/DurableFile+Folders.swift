import CKernel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

extension DurableFile {
    /// Names in a folder, sorted, without those of the system.
    static func names(in folder: String) throws(OperationFault) -> [String] {
        guard let handle = opendir(folder) else { throw fault(folder, "read") }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    static func sync(_ path: String) throws(OperationFault) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw fault(path, "sync") }
        defer { close(file) }
        guard fsync(file) == 0 else { throw fault(path, "sync") }
    }

    /// A copy that is on the disk when this returns.
    static func copy(_ source: String, to target: String, mode: mode_t) throws(OperationFault) {
        try replace(target, mode: mode) { file throws(OperationFault) in
            try stream(source) { piece throws(OperationFault) in try write(piece, to: file, target) }
        }
    }

    /// Puts two folders in each other's place at one moment.
    ///
    /// - Returns: false where the file system can't; nothing has moved then.
    static func exchange(_ path: String, with other: String) throws(OperationFault) -> Bool {
        #if canImport(Glibc)
            if kernel_exchange(path, other) == 0 {
                try syncFolder(of: other)
                return true
            }
            if errno != EINVAL && errno != ENOSYS { throw fault(path, "rename") }
        #endif
        return false
    }

    static func remove(_ path: String) { unlink(path) }

    /// Removes a folder that this program made, with what it put there.
    static func removeTree(_ path: String) {
        // Clearing up behind another failure: what can't be read or removed stays, and that failure is the one to tell.
        for name in (try? names(in: path)) ?? [] {
            let inner = "\(path)/\(name)"
            if unlink(inner) != 0 { removeTree(inner) }
        }
        rmdir(path)
    }

    /// The folder and the files in it that others than the owner may read or write.
    static func openToOthers(_ folder: String) -> [String] {
        // A folder that even its owner can't list has shown itself when the installation was opened.
        let inside = ((try? names(in: folder)) ?? []).map { "\(folder)/\($0)" }
        return ([folder] + inside).filter { path in
            var about = stat()
            return stat(path, &about) == 0 && about.st_mode & 0o077 != 0
        }
    }

    /// Bytes free to this user; nil where the system does not say.
    static func freeBytes(_ path: String) -> Int? {
        var about = statvfs()
        guard statvfs(path, &about) == 0 else { return nil }
        return Int(about.f_bavail) * Int(about.f_frsize)
    }

    /// Why this user can't write to a folder; nil where it can, or where there is none.
    static func writeFailure(_ path: String) -> OperationFault? {
        exists(path) && access(path, W_OK) != 0 ? fault(path, "write") : nil
    }

    /// Bytes of a file; nil where there is none.
    static func size(_ path: String) -> Int? {
        var about = stat()
        return stat(path, &about) == 0 ? Int(about.st_size) : nil
    }
}
