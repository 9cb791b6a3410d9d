/// What every answer carries so that a browser does no more with it than we mean.
struct SiteHeaders: Sendable {
    /// Whether TLS stands in front: only then may a browser be told to insist on it.
    let isBehindTLS: Bool

    /// Nothing but the site's own styles and images; no script, no frames; forms only to the site itself.
    static let policy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; "
        + "frame-ancestors 'none'"
    /// For files that are not pages: should one be opened as a page, it is an empty room.
    static let filePolicy = "default-src 'none'; frame-ancestors 'none'; sandbox"

    /// - Parameter isOpen: whether pages of other sites may read it: public records, for anyone's tools.
    func fields(policy: String, isOpen: Bool) -> [(String, String)] {
        var fields = [
            ("content-security-policy", policy), ("x-content-type-options", "nosniff"),
            ("referrer-policy", "same-origin"),
            ("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", isOpen ? "cross-origin" : "same-origin"),
        ]
        if isOpen { fields.append(("access-control-allow-origin", "*")) }
        if isBehindTLS { fields.append(("strict-transport-security", "max-age=31536000; includeSubDomains")) }
        return fields
    }
}

/// How long others may keep an answer, and whether other sites may read it.
struct Keeping: Sendable, Hashable {
    let cacheControl: String
    let isOpen: Bool

    /// Pages change at any moment: kept by anyone, asked after each time, answered with 304 while the same.
    static let page = Keeping(cacheControl: "public, no-cache", isOpen: false)
    /// Named by their content, or append-only: never asked after again.
    static let forAsset = Keeping(cacheControl: "public, max-age=31536000, immutable", isOpen: false)
    static let forTile = Keeping(cacheControl: "public, max-age=31536000, immutable", isOpen: true)
    /// Parts of the record that grow.
    static let forRecord = Keeping(cacheControl: "public, no-cache", isOpen: true)
    static let never = Keeping(cacheControl: "no-store", isOpen: false)
}
