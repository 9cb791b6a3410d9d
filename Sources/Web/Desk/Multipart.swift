/// A body of several parts (RFC 7578), as browsers send files.
enum Multipart {
    struct Part {
        let name: String
        /// Without a path; nil for a plain field.
        let fileName: String?
        let contentType: String?
        let content: ArraySlice<UInt8>
    }

    /// The boundary that a Content-Type names (RFC 2046, section 5.1.1).
    static func boundary(_ type: String) -> String? {
        guard let value = parameter("boundary", of: type), (1...70).contains(value.utf8.count) else { return nil }
        return value
    }

    static func parts(_ body: [UInt8], boundary: String) throws(SentForm.Fault) -> [Part] {
        let mark = Array("--\(boundary)".utf8)
        var marks: [Int] = []
        var at = 0
        while let found = find(mark, in: body, from: at) {
            if found == 0 || (found >= 2 && body[found - 2] == 0x0D && body[found - 1] == 0x0A) { marks.append(found) }
            at = found + mark.count
        }
        guard let last = marks.last, body[(last + mark.count)...].starts(with: [0x2D, 0x2D]) else { throw .malformed }
        guard marks.count <= SentForm.mostFields else { throw .tooMany }
        var parts: [Part] = []
        for (from, to) in zip(marks, marks.dropFirst()) {
            let start = from + mark.count
            guard to - 2 >= start + 2, body[start] == 0x0D, body[start + 1] == 0x0A else { throw .malformed }
            parts.append(try part(body[(start + 2)..<(to - 2)]))
        }
        return parts
    }

    private static func part(_ bytes: ArraySlice<UInt8>) throws(SentForm.Fault) -> Part {
        guard let end = find([0x0D, 0x0A, 0x0D, 0x0A], in: bytes, from: bytes.startIndex),
            let head = String(validating: bytes[..<end], as: UTF8.self)
        else { throw .malformed }
        var (disposition, type): (String?, String?) = (nil, nil)
        for line in head.split(whereSeparator: { $0 == "\r\n" || $0 == "\n" }) {
            let lower = line.lowercased()
            if lower.hasPrefix("content-disposition:") { disposition = String(line) }
            if lower.hasPrefix("content-type:") {
                type = String(line[line.index(line.startIndex, offsetBy: 13)...]).trimmed
            }
        }
        guard let disposition, let name = parameter("name", of: disposition) else { throw .malformed }
        let fileName = parameter("filename", of: disposition).map { name in
            String(name.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? "")
        }
        return Part(name: name, fileName: fileName, contentType: type, content: bytes[(end + 4)...])
    }

    /// A parameter of a header's value, with or without quotes. Browsers write `"` in names as `%22`.
    private static func parameter(_ name: String, of value: String) -> String? {
        for piece in pieces(value).dropFirst() {
            let piece = piece.drop { $0 == " " }
            guard let middle = piece.firstIndex(of: "="), piece[..<middle].lowercased() == name else { continue }
            var found = piece[piece.index(after: middle)...]
            if found.hasPrefix("\""), found.hasSuffix("\""), found.count >= 2 { found = found.dropFirst().dropLast() }
            return String(found).replacing("%22", with: "\"")
        }
        return nil
    }

    /// Cut at semicolons outside quotes.
    private static func pieces(_ value: String) -> [Substring] {
        var (pieces, start, isQuoted): ([Substring], String.Index, Bool) = ([], value.startIndex, false)
        for at in value.indices {
            if value[at] == "\"" { isQuoted.toggle() }
            if value[at] == ";", !isQuoted {
                pieces.append(value[start..<at])
                start = value.index(after: at)
            }
        }
        return pieces + [value[start...]]
    }

    private static func find<Bytes: RandomAccessCollection<UInt8>>(
        _ mark: [UInt8], in bytes: Bytes, from start: Bytes.Index
    ) -> Int? where Bytes.Index == Int {
        let last = bytes.endIndex - mark.count
        var at = start
        while at <= last {
            guard let first = bytes[at...].firstIndex(of: mark[0]), first <= last else { return nil }
            if bytes[first...].starts(with: mark) { return first }
            at = first + 1
        }
        return nil
    }
}
