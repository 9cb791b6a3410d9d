/// A place on the site. Every link of its pages is made from one, so none can lead elsewhere.
public struct SiteAddress: Hashable, Sendable {
    /// A member of the query.
    public struct Item: Hashable, Sendable {
        public let name: String
        public let value: String

        public init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }
    }

    public let language: Language
    public let slug: String
    /// Segments behind the slug; none for the front page.
    public var path: [String]
    public var query: [Item]
    public var fragment: String?

    public init(language: Language, slug: String, path: [String], query: [Item] = [], fragment: String? = nil) {
        (self.language, self.slug, self.path) = (language, slug, path)
        (self.query, self.fragment) = (query, fragment)
    }

    /// Rooted, percent-encoded: `/en/tangjiang/commitments?unit=housing#rows`.
    public var text: String {
        var text = language == .english ? "/en/" : "/"
        text += Self.encoded(slug) + "/" + path.map(Self.encoded).joined(separator: "/")
        for (index, item) in query.enumerated() {
            text += (index == 0 ? "?" : "&") + Self.encoded(item.name) + "=" + Self.encoded(item.value)
        }
        if let fragment { text += "#" + Self.encoded(fragment) }
        return text
    }

    /// Everything but the unreserved characters of RFC 3986 §2.3 as `%XX`.
    static func encoded(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy(Self.isUnreserved)
        if isPlain { return text }
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if isUnreserved(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), hex(byte >> 4), hex(byte & 15)]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
        default: false
        }
    }

    private static func hex(_ digit: UInt8) -> UInt8 { digit < 10 ? 0x30 + digit : 0x37 + digit }
}

extension Attribute {
    /// A link to a place of the site.
    static func to(_ address: SiteAddress) -> Attribute { named("href", address.text) }
}
