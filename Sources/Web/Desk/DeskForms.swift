import Basics
import Commitments
import Markup
import Operations

/// Forms on their way in: whose they are, and what they would do before they count.
extension Desk {
    /// Forms of a session carry its token; on the way in the browser says where the form stood.
    func isOwnForm(_ request: DeskRequest, _ asked: AskedRequest) -> Bool {
        if let site = asked.header("sec-fetch-site"), site != "same-origin", site != "none" { return false }
        if let origin = asked.header("origin"), origin != "null", let host = asked.header("host") {
            guard origin == "http://\(host)" || origin == "https://\(host)" else { return false }
        }
        guard request.person != nil else { return true }
        let given = Array((request.form["form"] ?? "").utf8)
        return ConstantTime.areEqual(given, Array(SessionToken.formToken(request.token, installation).utf8))
    }

    func work(_ request: DeskRequest, _ values: [String]) -> DeskAct {
        let person =
            request.person
            ?? SignedIn(
                account: "", actor: LedgerActor(unit: "", role: .visitor), name: nil, digest: [], hasFactor: false,
                endsAt: Instant(milliseconds: 0))
        return DeskAct(
            installation: installation, request: request, values: values, person: person, signIn: signIn, door: door,
            forget: { [people] in people.forget() }, now: now(),
            page: { [self] draw in try await answer(request, values, draw, DeskPage.State()) })
    }

    /// What a form would do, before it counts.
    func shown(
        _ look: @Sendable (DeskAct) async throws -> DeskDrawing, _ request: DeskRequest, _ values: [String],
        _ asked: AskedRequest
    ) async throws -> Page {
        guard isOwnForm(request, asked) else { throw DeskFault.foreignForm }
        let act = work(request, values)
        do {
            return try await drawn(request, values, try await look(act), DeskPage.State())
        } catch {
            guard let problem = DeskProblem(error) else { throw error }
            return try await again(request, act, problem)
        }
    }

    /// The preview that a form stood on is looked at again, from the same fields; nil where it stood on another page.
    func shownAgain(
        _ back: [String], _ request: DeskRequest, _ act: DeskAct, _ problem: DeskProblem
    ) async throws -> Page? {
        guard back != request.path, let (route, values) = DeskRoutes.find(back, isPost: true),
            case .look(let look) = route.work, route.roles.contains(act.person.actor.role)
        else { return nil }
        let shown = DeskRequest(
            isPost: true, path: back, query: request.query, language: request.language, form: request.form,
            caller: request.caller, host: request.host, person: request.person, token: request.token)
        var page = try await drawn(
            shown, values, try await look(work(shown, values)),
            DeskPage.State(problem: problem, entered: request.form))
        page.status = 422
        return page
    }
}
