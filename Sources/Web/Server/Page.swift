import Commitments
import Markup

/// One name and value of an address's query, decoded.
public struct QueryItem: Sendable, Hashable {
    public let name: String
    public let value: String

    public init(name: String, value: String) { (self.name, self.value) = (name, value) }
}

/// What is asked for, after routing.
public struct PageRequest: Sendable, Hashable {
    /// Segments behind the language prefix, decoded; the first is the jurisdiction's slug.
    public let path: [String]
    /// Without empty values, ordered by name, so that one question has one form.
    public let query: [QueryItem]
    public let language: Language
    /// Who asks.
    public let role: Role

    public init(path: [String], query: [QueryItem] = [], language: Language = .chinese, role: Role = .visitor) {
        (self.path, self.query, self.language, self.role) = (path, query, language, role)
    }
}

/// A finished answer. Pages are drawn whole, then kept.
public struct Page: Sendable {
    public var status: Int
    public var contentType: String
    public var body: [UInt8]
    /// Makes it a download of that name (RFC 6266).
    public var fileName: String?
    /// Where a redirect leads.
    public var location: String?
    /// Fields of the head besides: cookies.
    public var fields: [(String, String)] = []
    /// The Content-Security-Policy of this page, where the site's own does not fit.
    public var policy: String?

    public init(
        status: Int = 200, contentType: String = "text/html; charset=utf-8", body: [UInt8], fileName: String? = nil,
        location: String? = nil, policy: String? = nil
    ) {
        (self.status, self.contentType, self.body) = (status, contentType, body)
        (self.fileName, self.location, self.policy) = (fileName, location, policy)
    }
}

/// Draws pages. Each call reads one snapshot of the database and knows nothing of the network.
public protocol PageSource: Sendable {
    /// Nil where there is no such page.
    func page(_ request: PageRequest) throws -> Page?
    /// What to draw ahead on every change, the most wanted first.
    func prerendered() throws -> [PageRequest]
    func notFound(_ request: PageRequest) -> Page
    /// - Parameter reference: stands in the log beside the reason, so that whoever saw the page can name it.
    func failed(_ request: PageRequest, reference: String) -> Page
    /// Files at addresses that hold a hash of their bytes: styles, scripts.
    var assets: [SiteAsset] { get }
}

extension PageSource {
    public var assets: [SiteAsset] { [] }
}

/// A file that never changes under its name.
public struct SiteAsset: Sendable {
    /// With a hash of the bytes in it: `site-1f3a….css`, served at `/assets/site-1f3a….css`.
    public let name: String
    public let contentType: String
    public let bytes: [UInt8]

    public init(name: String, contentType: String, bytes: [UInt8]) {
        (self.name, self.contentType, self.bytes) = (name, contentType, bytes)
    }
}
