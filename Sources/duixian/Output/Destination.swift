#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Where a result goes: standard output, or a file that is made or replaced.
struct Destination: Sendable {
    let name: String
    let descriptor: Descriptor

    static let standardOutput = Destination(name: "standard output", descriptor: .output)

    private init(name: String, descriptor: Descriptor) {
        self.name = name
        self.descriptor = descriptor
    }

    /// The file at `path`; standard output where it is nil or `-`.
    init(path: String?) throws(WorkFailure) {
        guard let path, path != "-" else {
            self = .standardOutput
            return
        }
        let number = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        if number < 0 {
            throw .system(path, "写不了这个文件，请换一个 --output", "cannot write this file; choose another --output")
        }
        self.init(name: path, descriptor: Descriptor(number: number))
    }

    func write(_ bytes: [UInt8]) throws(WorkFailure) {
        do { try descriptor.put(bytes) } catch { throw failure(error.code) }
    }

    /// Closes a file; a full disk may show only here.
    func finish() throws(WorkFailure) {
        if descriptor.number > 2 && close(descriptor.number) != 0 { throw failure(errno) }
    }

    private func failure(_ code: Int32) -> WorkFailure {
        .system(name, "写到一半中断，请检查磁盘空间与权限", "writing stopped; check space and permissions", code: code)
    }

    /// Makes a folder with those above it; one that stands already is fine.
    static func makeFolder(_ path: String) throws(WorkFailure) {
        var end = path.startIndex
        while end < path.endIndex {
            end = path[path.index(after: end)...].firstIndex(of: "/") ?? path.endIndex
            if mkdir(String(path[..<end]), 0o755) != 0 && errno != EEXIST {
                throw .system(path, "建不了这个文件夹，请换一个 --output", "cannot make this folder; choose another --output")
            }
        }
    }
}
