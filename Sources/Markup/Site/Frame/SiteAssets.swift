/// The files that pages of the site refer to, each at an address that changes with its content.
public enum SiteAssets {
    public struct Asset: Sendable {
        /// `site-1f2e3d4c5b6a7988.css`.
        public let name: String
        public let contentType: String
        public let bytes: [UInt8]

        /// Where it is served: `/assets/` and the name.
        public var path: String { "/assets/\(name)" }
    }

    public static let all: [Asset] = [stylesheet, icon]

    public static let stylesheet = asset("site", "css", "text/css; charset=utf-8", Stylesheet.site.bytes)
    /// A seal with the first character of 兑现's meaning: a promise kept.
    public static let icon = asset("icon", "svg", "image/svg+xml", Stylesheet.icon.bytes)

    static func asset(_ stem: String, _ ending: String, _ type: String, _ bytes: [UInt8]) -> Asset {
        let hash = ContentHash.sha256(bytes).prefix(8).map { byte in
            String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }
        return Asset(name: "\(stem)-\(hash.joined()).\(ending)", contentType: type, bytes: bytes)
    }
}
