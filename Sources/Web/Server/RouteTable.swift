import Commitments

/// One kind of address that the server answers.
public struct ServerRoute: Sendable, Hashable {
    /// `/{place}/log/checkpoint`; a name in braces stands for one segment, `{…}` for what follows.
    public let pattern: String
    /// Who may ask.
    public let roles: Set<Role>
    /// What it answers, in a few words.
    public let purpose: String
}

/// Every route of the server, each with who may ask. docs/operations/serve.md lists the same; a test holds them together.
public enum RouteTable {
    public static let all: [ServerRoute] = [
        route("/", "to the government's front page"),
        route("/en/", "the same in English"),
        route("/healthz", "200 while the process answers"),
        route("/readyz", "200 when pages can be served and the log keeps up"),
        route("/metrics", "counts, in the Prometheus text format"),
        route("/favicon.ico", "nothing, so that browsers stop asking"),
        route("/assets/{file}", "styles and scripts, named by their content"),
        route("/{place}/log/checkpoint", "the newest signed checkpoint (C2SP tlog-checkpoint)"),
        route("/{place}/log/vkey", "the key that signs it"),
        route("/{place}/log/tile/{…}", "tiles of hashes (C2SP tlog-tiles)"),
        route("/{place}/log/tile/entries/{…}", "bundles of leaves"),
        route("/{place}/log/published/{file}", "salts and bodies of published events, and what was erased"),
        route("/{place}/log/parts/{number}/{…}", "the same of the log's earlier parts"),
        route("/{place}/{…}", "the site's pages"),
        route("/en/{place}/{…}", "the site's pages in English"),
    ]

    private static func route(_ pattern: String, _ purpose: String) -> ServerRoute {
        ServerRoute(pattern: pattern, roles: Set(Role.allCases), purpose: purpose)
    }

    /// What kind of page it is: words stay, whatever holds a digit or belongs to a person's question does not.
    static func label(of request: PageRequest) -> String {
        let segments = request.path.dropFirst().map { segment in
            segment.utf8.count <= 24
                && segment.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x2E }
                ? segment : "{…}"
        }
        let prefix = request.language == .english ? "/en/{place}/" : "/{place}/"
        return prefix + segments.joined(separator: "/") + (request.query.isEmpty ? "" : "?")
    }
}
