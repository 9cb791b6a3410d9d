import Commitments
import Markup

/// One address of the desk: what is there, who may ask, and what answers. A route that does not say who may ask can't be
/// written.
public struct DeskRoute: Sendable {
    enum Work: Sendable {
        /// A page or file, from one snapshot.
        case page(@Sendable (DeskPage) throws -> DeskAnswer?)
        /// An act.
        case act(@Sendable (DeskAct) async throws -> DeskAnswer)
        /// A form that is looked at before it counts: what it would do, as a page. It changes nothing.
        case look(@Sendable (DeskAct) async throws -> DeskDrawing)
    }

    /// Segments behind the slug; one in braces stands for any: `desk/commitments/{id}`.
    let pattern: [String]
    /// Empty: nobody has to be signed in.
    let roles: Set<Role>
    let isOpen: Bool
    let what: String
    let work: Work

    var isPost: Bool { if case .page = work { false } else { true } }

    /// Whether whoever is signed in counts as a stranger.
    var isForStrangers: Bool { pattern.first == "cases" }

    /// Everyone who is signed in.
    static let staff: Set<Role> = [.administrator, .supervisor, .reporter, .leader]

    static func get(
        _ pattern: String, _ roles: Set<Role>, _ what: String,
        _ draw: @escaping @Sendable (DeskPage) throws -> DeskAnswer?
    ) -> DeskRoute {
        DeskRoute(pattern: pattern, roles: roles, isOpen: false, what: what, work: .page(draw))
    }

    static func post(
        _ pattern: String, _ roles: Set<Role>, _ what: String,
        _ act: @escaping @Sendable (DeskAct) async throws -> DeskAnswer
    ) -> DeskRoute {
        DeskRoute(pattern: pattern, roles: roles, isOpen: false, what: what, work: .act(act))
    }

    static func look(
        _ pattern: String, _ roles: Set<Role>, _ what: String,
        _ look: @escaping @Sendable (DeskAct) async throws -> DeskDrawing
    ) -> DeskRoute {
        DeskRoute(pattern: pattern, roles: roles, isOpen: false, what: what, work: .look(look))
    }

    /// Those who may do what a verb says, of the people at the desk.
    static func who(_ verb: LedgerVerb) -> Set<Role> { staff.filter { Permission.mayDo(verb, $0) } }

    /// On the way in: for anyone.
    static func open(_ pattern: String, _ what: String, _ work: Work) -> DeskRoute {
        DeskRoute(pattern: pattern, roles: [], isOpen: true, what: what, work: work)
    }

    private init(pattern: String, roles: Set<Role>, isOpen: Bool, what: String, work: Work) {
        self.pattern = pattern.split(separator: "/").map(String.init)
        (self.roles, self.isOpen, self.what, self.work) = (roles, isOpen, what, work)
    }

    /// The values of the braces, in order; nil where the path is another.
    func matches(_ path: [String]) -> [String]? {
        guard path.count == pattern.count else { return nil }
        var values: [String] = []
        for (piece, segment) in zip(pattern, path) {
            if piece.hasPrefix("{") {
                values.append(segment)
            } else if piece != segment {
                return nil
            }
        }
        return values
    }

    /// `/{place}/desk/commitments/{id}`, for logs and papers.
    var label: String { "/{place}/" + pattern.joined(separator: "/") }
}

/// Draws a page from one snapshot.
typealias DeskDrawing = @Sendable (DeskPage) throws -> DeskAnswer?

/// Every address of the desk. docs/routes.md lists the same; a test holds them together.
enum DeskRoutes {
    static let all: [DeskRoute] =
        SignInDesk.routes + OwnAccountDesk.routes + WorkDesk.routes
        + AdministrationDesk.routes
        + ReviewDesk.routes + LedgerDesk.routes + IndicatorDesk.routes + PublishDesk.routes + OverviewDesk.routes
        + CalendarDesk.routes + CasesDesk.routes + SheetDesk.routes + PaperDesk.routes + CitizenCases.routes

    /// Who may ask, as docs/routes.md says it.
    static func words(_ roles: Set<Role>) -> String {
        if roles == DeskRoute.staff { return "staff" }
        return Role.allCases.filter(roles.contains).map(\.rawValue).joined(separator: ", ")
    }

    /// The route and the values of its braces; literal segments go before braces.
    static func find(_ path: [String], isPost: Bool) -> (DeskRoute, [String])? {
        var found: (route: DeskRoute, values: [String])?
        for route in all where route.isPost == isPost {
            guard let values = route.matches(path) else { continue }
            if found == nil || values.count < (found?.values.count ?? 0) { found = (route, values) }
        }
        return found.map { ($0.route, $0.values) }
    }
}
