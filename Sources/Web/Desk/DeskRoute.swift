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
    }

    /// Segments behind the slug; one in braces stands for any: `desk/commitments/{id}`.
    let pattern: [String]
    /// Empty: nobody has to be signed in.
    let roles: Set<Role>
    let isOpen: Bool
    let what: String
    let work: Work

    var isPost: Bool { if case .act = work { true } else { false } }

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

/// Every address of the desk. docs/routes.md lists the same; a test holds them together.
enum DeskRoutes {
    static let all: [DeskRoute] =
        SignInDesk.routes + OwnAccountDesk.routes + WorkDesk.routes
        + ReviewDesk.routes

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
