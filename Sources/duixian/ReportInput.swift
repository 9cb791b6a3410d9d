import Basics
import ReportText

#if canImport(Glibc)
    import Glibc
#endif

enum ReportInput {
    static func canonicalText(_ path: String) throws -> CanonicalText {
        guard let file = fopen(path, "rb") else { throw InputError(path) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&chunk, 1, chunk.count, file)
            if count == 0 { break }
            bytes.append(contentsOf: chunk[..<count])
        }
        return try CanonicalText(decoding: bytes)
    }
}

struct InputError: Error {
    let path: String
    init(_ path: String) { self.path = path }
}

enum StandardOutput {
    /// Writes all bytes to file descriptor 1; a closed pipe ends the program quietly.
    static func write(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let count = Glibc.write(1, buffer.baseAddress?.advanced(by: done), buffer.count - done)
                if count < 0 && errno != EINTR { exit(errno == EPIPE ? 0 : 1) }
                done += max(count, 0)
            }
        }
    }
}
