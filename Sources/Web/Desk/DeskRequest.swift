import Basics
import Commitments
import Markup
import Operations

/// What is asked of the desk, after the session was found.
public struct DeskRequest: Sendable {
    public let isPost: Bool
    /// Behind the slug: `desk`, `commitments`, `2025-0001`.
    public let path: [String]
    public let query: [QueryItem]
    public let language: Language
    public let form: SentForm
    public let caller: Caller
    /// How the asker calls this place: `https://promises.example.gov.cn`.
    public let host: String
    /// Nil on the way in.
    public let person: SignedIn?
    /// The session's token; empty on the way in.
    let token: String

    /// The last value of a member of the query that is not empty.
    public func asked(_ name: String) -> String? { query.last { $0.name == name && !$0.value.isEmpty }?.value }
}

/// What the desk answers.
enum DeskAnswer: Sendable {
    /// A page, drawn.
    case html([UInt8])
    /// A page that is drawn from a snapshot of its own, with its status.
    case drawn(Int, DeskDrawing)
    /// A file to keep.
    case file(Page)
    /// Done: on to another page, with a word on what was done.
    case done(SiteAddress, DeskNotice?)
    /// Signed in or out: on to another page with this token, or none.
    case session(String?, SiteAddress)

    /// Whether nothing was done: the form may be sent again.
    var isRefusal: Bool { if case .drawn(let status, _) = self { status >= 400 } else { false } }
}

/// A word on what was done, shown once on the next page.
public struct DeskNotice: Sendable, Hashable {
    public let chinese: String
    public let english: String

    public init(_ chinese: String, _ english: String) { (self.chinese, self.english) = (chinese, english) }

    func text(_ language: Language) -> String { language == .chinese ? chinese : english }
}
