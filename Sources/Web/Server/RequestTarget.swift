import Markup

/// The address of a request, taken apart, and its one canonical form.
struct RequestTarget: Sendable, Hashable {
    enum Fault: Error { case tooLong, malformed }

    /// Decoded; empty for `/`.
    let segments: [String]
    let query: [QueryItem]
    let endsInSlash: Bool

    /// What a form can hold: names and values of a query, and the bytes of one.
    static let mostItems = 32
    static let longestValue = 600

    /// - Parameter uri: in origin form, `/path?query` (RFC 9112, section 3.2.1).
    init(_ uri: String) throws(Fault) {
        let bytes = Array(uri.utf8)
        guard bytes.first == 0x2F else { throw .malformed }
        let end = bytes.firstIndex { $0 == 0x3F || $0 == 0x23 } ?? bytes.count
        var pieces = bytes[1..<end].split(separator: 0x2F, omittingEmptySubsequences: false)
        endsInSlash = pieces.last?.isEmpty ?? true
        if endsInSlash { pieces = pieces.dropLast() }
        var segments: [String] = []
        for piece in pieces {
            let segment = try Percent.decoded(piece)
            // No name of ours is empty or a step; what is written so was made by a machine that tries doors.
            guard !segment.isEmpty, segment != ".", segment != "..", !segment.utf8.contains(0x2F) else {
                throw .malformed
            }
            segments.append(segment)
        }
        self.segments = segments
        query = end < bytes.count && bytes[end] == 0x3F ? try Self.items(bytes[(end + 1)...]) : []
    }

    var language: Language { segments.first == "en" ? .english : .chinese }
    /// Behind the language.
    var path: [String] { segments.first == "en" ? Array(segments.dropFirst()) : segments }

    /// The form in which pages are kept and redirected to: a slash at the end of the front page alone.
    var canonical: String { Self.address(path, query, language) }
    /// Whether the path itself (not its query) is written as `canonical` writes it.
    var isSlashedRight: Bool { segments.isEmpty || endsInSlash == (path.count <= 1) }

    static func address(_ path: [String], _ query: [QueryItem], _ language: Language) -> String {
        var address = language == .english ? "/en/" : "/"
        address += path.map { Percent.encoded($0, keeping: Percent.pathBytes) }.joined(separator: "/")
        if path.count == 1 { address += "/" }
        if query.isEmpty { return address }
        let items = query.map {
            Percent.encoded($0.name, keeping: Percent.plainBytes) + "="
                + Percent.encoded($0.value, keeping: Percent.plainBytes)
        }
        return address + "?" + items.joined(separator: "&")
    }

    /// Empty values are what a form sends of fields that nobody filled in.
    private static func items(_ bytes: ArraySlice<UInt8>) throws(Fault) -> [QueryItem] {
        var items: [QueryItem] = []
        let text = bytes.firstIndex(of: 0x23).map { bytes[..<$0] } ?? bytes
        for pair in text.split(separator: 0x26) {
            let middle = pair.firstIndex(of: 0x3D) ?? pair.endIndex
            let name = try Percent.decoded(pair[..<middle], form: true)
            let value = try Percent.decoded(pair[middle...].dropFirst(), form: true)
            if name.isEmpty || value.isEmpty { continue }
            guard items.count < mostItems, name.utf8.count <= 60, value.utf8.count <= longestValue else {
                throw .tooLong
            }
            items.append(QueryItem(name: name, value: value))
        }
        // Stable: values of one name keep their order.
        return items.enumerated().sorted { ($0.element.name, $0.offset) < ($1.element.name, $1.offset) }.map(\.element)
    }
}

extension PageRequest {
    /// The address of this page.
    public var address: String { RequestTarget.address(path, query, language) }
}

/// Percent-encoding (RFC 3986, section 2.1).
enum Percent {
    static let plainBytes = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
    static let pathBytes = plainBytes.union("!$&'()*+,;=:@".utf8)

    /// - Parameter form: whether `+` stands for a space.
    static func decoded(_ bytes: ArraySlice<UInt8>, form: Bool = false) throws(RequestTarget.Fault) -> String {
        var decoded: [UInt8] = []
        var at = bytes.startIndex
        while at < bytes.endIndex {
            var byte = bytes[at]
            if byte == 0x25 {
                guard at + 2 < bytes.endIndex, let high = digit(bytes[at + 1]), let low = digit(bytes[at + 2]) else {
                    throw .malformed
                }
                byte = high << 4 | low
                at += 2
            } else if form, byte == 0x2B {
                byte = 0x20
            }
            guard byte >= 0x20, byte != 0x7F else { throw .malformed }
            decoded.append(byte)
            at += 1
        }
        guard let text = String(validating: decoded, as: UTF8.self) else { throw .malformed }
        return text
    }

    static func encoded(_ text: String, keeping kept: Set<UInt8>) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if kept.contains(byte) {
                bytes.append(byte)
            } else {
                bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let digits = Array("0123456789ABCDEF".utf8)

    static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
