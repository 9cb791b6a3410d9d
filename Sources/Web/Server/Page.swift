import Commitments
import Markup

/// One member of an address's query, decoded.
public struct QueryItem: Sendable, Hashable {
    public let name: String
    public let value: String

    public init(name: String, value: String) { (self.name, self.value) = (name, value) }
}

/// What is asked for, after routing.
public struct PageRequest: Sendable, Hashable {
    /// Segments behind the language prefix, decoded; the first is the jurisdiction's slug.
    public let path: [String]
    /// In the order given.
    public let query: [QueryItem]
    public let language: Language
    /// Who asks.
    public let role: Role

    public init(path: [String], query: [QueryItem] = [], language: Language, role: Role = .visitor) {
        (self.path, self.query, self.language, self.role) = (path, query, language, role)
    }
}

/// A finished answer. Pages are drawn whole, then kept.
public struct Page: Sendable {
    public var status = 200
    public var contentType = "text/html; charset=utf-8"
    public var body: [UInt8]
    /// The name under which a download is saved.
    public var fileName: String?
    /// Where a redirect leads.
    public var location: String?
    /// The page's own Content-Security-Policy; nil for the site's.
    public var policy: String?

    public init(
        status: Int = 200, contentType: String = "text/html; charset=utf-8", body: [UInt8], fileName: String? = nil,
        location: String? = nil, policy: String? = nil
    ) {
        (self.status, self.contentType, self.body) = (status, contentType, body)
        (self.fileName, self.location, self.policy) = (fileName, location, policy)
    }
}

/// Draws pages. One snapshot of the database for each; knows nothing of the network.
public protocol PageSource: Sendable {
    /// Nil where there is no such page.
    func page(_ request: PageRequest) throws -> Page?
    /// What to draw ahead on every change.
    func prerendered() throws -> [PageRequest]
    func notFound(_ request: PageRequest) -> Page
    /// - Parameter reference: what the log calls the failure, for the person to pass on.
    func failed(_ request: PageRequest, reference: String) -> Page
}
