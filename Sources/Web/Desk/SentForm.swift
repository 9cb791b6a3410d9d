/// What a form sent: fields in their order, and files.
public struct SentForm: Sendable {
    public struct File: Sendable {
        public let name: String
        /// As the browser called it, without a path; empty where no file was chosen.
        public let fileName: String
        public let contentType: String
        public let bytes: [UInt8]
    }

    enum Fault: Error { case malformed, tooMany, unknownType }

    public private(set) var fields: [(name: String, value: String)] = []
    public private(set) var files: [File] = []

    static let mostFields = 5_000
    static let longestName = 100

    public init() {}

    /// - Parameter type: the body's Content-Type.
    init(_ body: [UInt8], type: String?) throws(Fault) {
        let kind = type?.prefix { $0 != ";" }.lowercased().filter { $0 != " " } ?? ""
        switch kind {
        case "application/x-www-form-urlencoded": try readPairs(body)
        case "multipart/form-data":
            guard let boundary = Multipart.boundary(type ?? "") else { throw .malformed }
            for part in try Multipart.parts(body, boundary: boundary) { try add(part) }
        default:
            if body.isEmpty { return }
            throw .unknownType
        }
    }

    /// The first value of a name, without white space around it; nil where there is none or it is empty.
    public subscript(name: String) -> String? {
        guard let field = fields.first(where: { $0.name == name }) else { return nil }
        let value = field.value.trimmed
        return value.isEmpty ? nil : value
    }

    /// Every value of a name that is not empty.
    public func all(_ name: String) -> [String] { fields.filter { $0.name == name && !$0.value.isEmpty }.map(\.value) }

    public func number(_ name: String) -> Int? { self[name].flatMap { Int($0) } }

    /// The file that was chosen for a field.
    public func file(_ name: String) -> File? { files.first { $0.name == name && !$0.fileName.isEmpty } }

    private mutating func readPairs(_ body: [UInt8]) throws(Fault) {
        for pair in body.split(separator: 0x26) {
            let middle = pair.firstIndex(of: 0x3D) ?? pair.endIndex
            try add(try Self.decoded(pair[..<middle]), try Self.decoded(pair[middle...].dropFirst()))
        }
    }

    private mutating func add(_ part: Multipart.Part) throws(Fault) {
        if let fileName = part.fileName {
            guard files.count < 50 else { throw .tooMany }
            files.append(
                File(
                    name: part.name, fileName: fileName, contentType: part.contentType ?? "application/octet-stream",
                    bytes: Array(part.content)))
        } else {
            guard let text = String(validating: part.content, as: UTF8.self) else { throw .malformed }
            try add(part.name, text)
        }
    }

    private mutating func add(_ name: String, _ value: String) throws(Fault) {
        guard fields.count < Self.mostFields, name.utf8.count <= Self.longestName else { throw .tooMany }
        fields.append((name, try Self.clean(value)))
    }

    /// Line ends as one LF; other control characters are no text.
    private static func clean(_ value: String) throws(Fault) -> String {
        if value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) { return value }
        var bytes: [UInt8] = []
        var last: UInt8 = 0
        for byte in value.utf8 {
            switch byte {
            case 0x0D: bytes.append(0x0A)
            case 0x0A: if last != 0x0D { bytes.append(byte) }
            case 0x09, 0x20...0x7E, 0x80...0xFF: bytes.append(byte)
            default: throw .malformed
            }
            last = byte
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Percent-encoding with `+` for a space (WHATWG URL, section 5).
    private static func decoded(_ bytes: ArraySlice<UInt8>) throws(Fault) -> String {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var at = bytes.startIndex
        while at < bytes.endIndex {
            switch bytes[at] {
            case 0x2B: decoded.append(0x20)
            case 0x25:
                guard at + 2 < bytes.endIndex, let high = Percent.digit(bytes[at + 1]),
                    let low = Percent.digit(bytes[at + 2])
                else { throw .malformed }
                decoded.append(high << 4 | low)
                at += 2
            case let byte: decoded.append(byte)
            }
            at += 1
        }
        guard let text = String(validating: decoded, as: UTF8.self) else { throw .malformed }
        return text
    }
}
