/// Style or script of the page: source literals joined once, with the hash by which the page's policy admits them.
struct Embedded: Sendable {
    let bytes: [UInt8]
    /// As Content Security Policy names it: `'sha256-…'`.
    let policySource: String

    init(_ parts: [StaticString]) {
        var joined: [UInt8] = [0x0A]
        for part in parts {
            part.withUTF8Buffer { joined.append(contentsOf: $0) }
            joined.append(0x0A)
        }
        bytes = joined
        policySource = "'sha256-" + ContentHash.base64(ContentHash.sha256(joined)) + "'"
    }
}
