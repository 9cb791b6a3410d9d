import TransparencyLog

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A folder that holds an export, on its way out or in.
public final class ExportFolder {
    private let path: String
    private var made: Set<String> = []
    private var written: Set<String> = []

    /// A folder to export to: a new one, an empty one, or one that holds an earlier export of the same log.
    init(_ path: String, origins: Set<String>) throws {
        self.path = path
        try DurableFile.makeFolder(path, mode: 0o755)
        let names = Self.names(path)
        if names.isEmpty { return }
        guard names.contains("checkpoint"),
            let note = try? SignedNote(
                parsing: String(decoding: try DurableFile.read("\(path)/checkpoint"), as: UTF8.self)),
            let checkpoint = try? Checkpoint(parsing: note.text), origins.contains(checkpoint.origin)
        else { throw OperationFault.foreignExport(path) }
    }

    /// Replaces a file whole, so that who reads meanwhile finds the old one or the new one. Not synced: an export can be
    /// made again.
    func write(_ bytes: [UInt8], to name: String) throws {
        var folder = path
        for part in name.split(separator: "/").dropLast() {
            folder += "/\(part)"
            if made.insert(folder).inserted { try DurableFile.makeFolder(folder, mode: 0o755) }
        }
        try DurableFile.replace("\(path)/\(name)", with: bytes, mode: 0o644, isSynced: false)
        written.insert(name)
    }

    /// Takes away what an earlier export left and this one does not hold.
    func finish() throws {
        for name in Self.names(path) where !written.contains(name) {
            let isOurs = ["tile/", "published/", "parts/"].contains { name.hasPrefix($0) }
            if isOurs, unlink("\(path)/\(name)") != 0 { throw DurableFile.fault("\(path)/\(name)", "remove") }
        }
    }

    /// An export to be checked.
    public static func open(_ path: String) throws -> LogExport {
        guard DurableFile.exists(path) else { throw OperationFault.notThere(path) }
        // A file that can't be read is to the check one that is missing, and it is named as such.
        return LogExport(names: names(path)) { try? DurableFile.read("\(path)/\($0)") }
    }

    /// All files below a folder.
    static func names(_ path: String) -> [String] {
        var names: [String] = []
        var folders = [""]
        while let folder = folders.popLast() {
            guard let stream = opendir(folder.isEmpty ? path : "\(path)/\(folder)") else { continue }
            defer { closedir(stream) }
            while let entry = readdir(stream) {
                let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
                }
                if name == "." || name == ".." { continue }
                let full = folder.isEmpty ? name : "\(folder)/\(name)"
                if entry.pointee.d_type == UInt8(DT_DIR) { folders.append(full) } else { names.append(full) }
            }
        }
        return names.sorted()
    }
}
