#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The library for workbooks writes into files only: one is made, read and taken away.
enum TemporaryFile {
    /// - Parameter write: puts a file of its own at the path.
    static func bytes(_ write: (String) throws(SheetUnwritten) -> Void) throws(SheetUnwritten) -> [UInt8] {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var path = Array("\(folder)/duixian-XXXXXX".utf8CString)
        let file = mkstemp(&path)
        guard file >= 0 else { throw SheetUnwritten(reason: "no temporary file") }
        let name = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer {
            close(file)
            unlink(name)
        }
        try write(name)
        // What was written may be another file at the same name, so it is opened anew.
        let written = open(name, O_RDONLY | O_CLOEXEC)
        guard written >= 0 else { throw SheetUnwritten(reason: "the temporary file is gone") }
        defer { close(written) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(written, &buffer, buffer.count)
            guard count >= 0 else { throw SheetUnwritten(reason: "the temporary file can't be read") }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }
}
