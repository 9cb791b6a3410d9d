import Commitments
import Markup
import Operations

/// The way in and out.
enum SignInDesk {
    static let routes: [DeskRoute] = [
        .open("sign-in", "登录 signing in", .page(page)),
        .open("sign-in", "登录 signing in", .act(signIn)),
        .open("sign-in/code", "一次性登录码 the first sign-in", .page(firstPage)),
        .open("sign-in/code", "一次性登录码 the first sign-in", .act(first)),
        .post("desk/sign-out", DeskRoute.staff, "退出 signing out", signOut),
    ]

    private static func page(_ page: DeskPage) throws -> DeskAnswer? {
        // The one-time link of earlier releases led here.
        if let code = page.asked("code") {
            let address = SiteAddress(
                language: page.language, slug: page.installation.jurisdiction, path: ["sign-in", "code"],
                query: [.init("code", code)])
            return .done(address, nil)
        }
        if page.request.person != nil { return .done(try page.context().at(), nil) }
        return .html(SignInPage.html(next: page.request.form["onward"] ?? page.asked("next"), try page.context()))
    }

    private static func firstPage(_ page: DeskPage) throws -> DeskAnswer? {
        .html(SignInPage.first(code: page.asked("code") ?? "", try page.context()))
    }

    private static func signIn(_ act: DeskAct) async throws -> DeskAnswer {
        let form = act.form
        let token = try await act.signIn.run(
            login: form["login"] ?? "", password: form["password"] ?? "", code: form["code"] ?? "",
            from: act.request.caller)
        return .session(token, DeskAddress.parse(form["onward"], act) ?? act.at())
    }

    private static func first(_ act: DeskAct) async throws -> DeskAnswer {
        let form = act.form
        let token = try await act.signIn.first(
            code: form["code"] ?? "", login: form["login"] ?? "", password: form["password"] ?? "",
            again: form["again"] ?? "", from: act.request.caller)
        return .session(token, act.at())
    }

    private static func signOut(_ act: DeskAct) async throws -> DeskAnswer {
        try await AccountAccess.revoke(
            act.person.account, session: act.person.digest, by: act.person, in: act.installation)
        act.forget()
        return .session(
            nil, SiteAddress(language: act.request.language, slug: act.installation.jurisdiction, path: ["sign-in"]))
    }
}
