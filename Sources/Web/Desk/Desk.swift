import Basics
import Commitments
import Logging
import Markup
import NIOHTTP1
import NIOPosix
import Operations
import Store
import Synchronization

/// The desk: pages and acts for those who are signed in, and the way in. Every act is an event with its author's post;
/// nothing is done by a GET.
final class Desk: Sendable {
    let installation: Installation
    let people: SignedInPeople
    let signIn: SignIn
    let door: CaseDoor
    let readiness: Readiness
    let log: LineLog
    private let threads: NIOThreadPool
    let isBehindTLS: Bool
    let trustedProxy: String?
    let now: @Sendable () -> Instant
    private let cache: SiteCache
    private let moments = DeskMoments()
    let failures = Mutex(0)

    /// Scripts of the desk's own files besides what the site allows.
    static let policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; "
        + "connect-src 'self'; base-uri 'none'; frame-ancestors 'none'"

    init(
        installation: Installation, readiness: Readiness, threads: NIOThreadPool, log: LineLog, isBehindTLS: Bool,
        trustedProxy: String?, cache: SiteCache, now: @escaping @Sendable () -> Instant
    ) {
        self.cache = cache
        (self.installation, self.readiness, self.threads, self.log) = (installation, readiness, threads, log)
        (self.isBehindTLS, self.trustedProxy, self.now) = (isBehindTLS, trustedProxy, now)
        people = SignedInPeople(installation)
        signIn = SignIn(installation, AttemptLimit())
        door = CaseDoor(installation)
    }

    var assets: [SiteAsset] {
        DeskAssets.all.map { SiteAsset(name: $0.name, contentType: $0.contentType, bytes: $0.bytes) }
    }

    /// Whether a path, with its slug, is answered here: the desk, the way into it, and the forms of cases.
    func isOf(_ path: [String]) -> Bool {
        path.count >= 2 && (path[1] == "desk" || path[1] == "sign-in" || CitizenCases.isOf(path))
    }

    /// `__Host-`: sent back to this very host, over TLS alone (RFC 6265bis, section 4.1.3.2).
    private var cookieName: String { isBehindTLS ? "__Host-duixian" : "duixian" }

    func isGenuine(_ cookies: Cookies) -> Bool {
        cookies[cookieName].map { SessionToken.isGenuine($0, installation) } ?? false
    }

    /// - Returns: the page, and what it is a page of.
    func answer(_ asked: AskedRequest, _ target: RequestTarget) async -> (Page, String) {
        let path = Array(target.path.dropFirst())
        guard let (route, values) = DeskRoutes.find(path, isPost: asked.method == "POST") else {
            return (await missing(asked, target), "/{place}/desk/{missing}")
        }
        do {
            return (try await answer(asked, target, route, values), route.label)
        } catch {
            return (await failed(error, asked, target), route.label)
        }
    }

    private func answer(
        _ asked: AskedRequest, _ target: RequestTarget, _ route: DeskRoute, _ values: [String]
    ) async throws -> Page {
        // What someone opens or follows has nothing to do with who is signed in.
        let token = route.isForStrangers ? "" : Cookies(asked.headers)[cookieName] ?? ""
        let person = token.isEmpty ? nil : try await blocking { [people] in try people.person(token) }
        let form: SentForm
        do {
            form = try SentForm(
                asked.body.map { Array($0.readableBytesView) } ?? [], type: asked.header("content-type"))
        } catch {
            return plain(400, "看不懂这张表单。 This form can't be understood.")
        }
        let request = DeskRequest(
            isPost: route.isPost, path: Array(target.path.dropFirst()), query: target.query,
            language: target.language, form: form, caller: caller(asked),
            host: (isBehindTLS ? "https://" : "http://") + (asked.header("host") ?? ""), person: person,
            token: person == nil ? "" : token)
        if !route.isOpen {
            guard let person else { return finished(.done(entrance(request), nil), request) }
            guard route.roles.contains(person.actor.role) else { throw DeskFault.notPermitted }
            if person.mustSetFactor, let way = wayToFactor(request) { return finished(.done(way, nil), request) }
        }
        switch route.work {
        case .page(let draw):
            return try await drawn(request, values, draw, DeskPage.State(notice: moments.notice(request.token)))
        case .act(let act): return try await perform(act, request, route, values, asked)
        case .look(let look): return try await shown(look, request, values, asked)
        }
    }

    // MARK: - Acts

    private func perform(
        _ act: @Sendable (DeskAct) async throws -> DeskAnswer, _ request: DeskRequest, _ route: DeskRoute,
        _ values: [String], _ asked: AskedRequest
    ) async throws -> Page {
        guard isOwnForm(request, asked) else { throw DeskFault.foreignForm }
        let work = work(request, values)
        // A form sent twice, by a double click or a reload, counts once.
        let once = request.form["once"] ?? ""
        if !once.isEmpty, let before = moments.begin(once, request.token) {
            guard let answer = await before.value else { throw DeskFault.sentTwice }
            return try await shown(answer, request, values)
        }
        do {
            let answer = try await act(work)
            moments.end(once, request.token, answer.isRefusal ? nil : answer)
            return try await shown(answer, request, values)
        } catch {
            moments.end(once, request.token, nil)
            guard let problem = DeskProblem(error) else { throw error }
            if error is StoreFault { log.line(.error, "desk: \(problem.code) \(problem.english)") }
            return try await again(request, work, problem)
        }
    }

    /// The page that the form stood on, with what is wrong and what was entered.
    func again(_ request: DeskRequest, _ act: DeskAct, _ problem: DeskProblem) async throws -> Page {
        let back = request.person == nil ? request.path : act.back.path
        if let page = try await shownAgain(back, request, act, problem) { return page }
        guard let (route, values) = DeskRoutes.find(back, isPost: false), case .page(let draw) = route.work,
            route.isOpen || route.roles.contains(act.person.actor.role)
        else { return plain(422, problem.text(request.language)) }
        let query =
            request.person == nil ? request.query : act.back.query.map { QueryItem(name: $0.name, value: $0.value) }
        let shown = DeskRequest(
            isPost: false, path: back, query: query, language: request.language, form: request.form,
            caller: request.caller, host: request.host, person: request.person, token: request.token)
        var page = try await drawn(shown, values, draw, DeskPage.State(problem: problem, entered: request.form))
        page.status = 422
        return page
    }

    /// What an act came to; a page is drawn anew each time, so that none with sealed words is kept.
    private func shown(_ answer: DeskAnswer, _ request: DeskRequest, _ values: [String]) async throws -> Page {
        guard case .drawn(let status, let draw) = answer else { return finished(answer, request) }
        var page = try await drawn(request, values, draw, DeskPage.State())
        page.status = status
        return page
    }

    // MARK: - Pages

    func drawn(
        _ request: DeskRequest, _ values: [String], _ draw: @escaping @Sendable (DeskPage) throws -> DeskAnswer?,
        _ state: DeskPage.State
    ) async throws -> Page {
        finished(try await answer(request, values, draw, state), request)
    }

    func answer(
        _ request: DeskRequest, _ values: [String], _ draw: @escaping @Sendable (DeskPage) throws -> DeskAnswer?,
        _ state: DeskPage.State
    ) async throws -> DeskAnswer {
        var state = state
        if request.person != nil { state.formToken = SessionToken.formToken(request.token, installation) }
        state.once = moments.fresh(installation)
        let (ready, moment) = (state, now())
        let answer = try await blocking { [installation, cache] in
            try installation.database.read { transaction in
                let role = request.person?.actor.role ?? .visitor
                let snapshot = Snapshot(
                    transaction, jurisdiction: installation.jurisdiction,
                    request: PageRequest(
                        path: [installation.jurisdiction] + request.path, query: request.query,
                        language: request.language, role: role), today: moment.date(), cache: cache)
                return try draw(DeskPage(installation, request, values, snapshot, ready, at: moment))
            }
        }
        guard let answer else { throw DeskFault.missing }
        return answer
    }

    /// Database reads wait for the disk: they have threads of their own.
    private func blocking<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await threads.runIfActive(body)
    }

    private func finished(_ answer: DeskAnswer, _ request: DeskRequest) -> Page {
        var page: Page
        switch answer {
        case .html(let bytes): page = Page(body: bytes, policy: Self.policy)
        case .file(let file): page = file
        case .drawn(let status, _): page = plain(status, "")
        case .done(let address, let notice):
            if let notice { moments.tell(notice.text(request.language), request.token) }
            page = Page(status: 303, contentType: "text/plain; charset=utf-8", body: [], location: address.text)
        case .session(let token, let address):
            page = Page(status: 303, contentType: "text/plain; charset=utf-8", body: [], location: address.text)
            page.fields.append(("set-cookie", cookie(token)))
        }
        return page
    }

    private func cookie(_ token: String?) -> String {
        let flags = "Path=/; HttpOnly; SameSite=Lax" + (isBehindTLS ? "; Secure" : "")
        return "\(cookieName)=\(token ?? ""); \(flags)" + (token == nil ? "; Max-Age=0" : "")
    }
}
