import Documents
import Operations
import ReportText

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Turns a path, or `-` for standard input, into a report.
enum ReportInput {
    /// One document may have 64 MiB.
    static let largestDocument = DocumentReader.largest

    static func report(_ path: String) async throws(WorkFailure) -> Report { Report(try await canonicalText(path)) }

    static func canonicalText(_ path: String) async throws(WorkFailure) -> CanonicalText {
        let bytes = try load(path)
        do { return try await ReportFile.text(of: bytes) } catch {
            throw WorkFailure(place: path, chinese: error.chinese, english: error.english)
        }
    }

    /// The rows of a table: the first sheet of a workbook, or text with commas or tabs in whatever encoding.
    static func sheet(_ path: String) throws(WorkFailure) -> [[String]] {
        let bytes = try load(path)
        do { return try SheetReader.rows(of: bytes) { try? CanonicalText(decoding: $0).utf8 } } catch {
            throw WorkFailure(place: path, chinese: error.chinese, english: error.english)
        }
    }

    /// The text of a small file that a person wrote, whatever it is encoded in.
    static func plainText(_ path: String) async throws(WorkFailure) -> String {
        let bytes = try load(path)
        do { return try CanonicalText(decoding: bytes).string } catch {
            throw WorkFailure(
                place: path, chinese: "不是文本，请存成 UTF-8 文本。", english: "is no text; save it as UTF-8 text.")
        }
    }

    /// A stream to read from, for `-` standard input. It stays open until the program ends.
    static func stream(_ path: String) throws(WorkFailure) -> Descriptor {
        if path == "-" { return .input }
        let number = open(path, O_RDONLY | O_CLOEXEC)
        guard number >= 0 else {
            throw .system(path, "打不开，请查文件名与权限", "cannot be opened; check its name and permissions")
        }
        return Descriptor(number: number)
    }

    static func load(_ path: String) throws(WorkFailure) -> [UInt8] {
        let number = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
        guard number >= 0 else { throw .system(path, "打不开", "cannot be opened") }
        defer { if number > 0 { close(number) } }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        do {
            while true {
                let count = try Descriptor(number: number).take(&chunk)
                if count == 0 { return bytes }
                bytes.append(contentsOf: chunk[..<count])
                if bytes.count > largestDocument { break }
            }
        } catch {
            throw .system(path, "读不了", "cannot be read", code: error.code)
        }
        throw WorkFailure(place: path, chinese: "超过 64 MiB，请拆开。", english: "is over 64 MiB; split it.")
    }
}
