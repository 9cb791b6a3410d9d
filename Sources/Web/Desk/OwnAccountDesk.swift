import Basics
import Commitments
import Markup
import Operations
import Store

/// One's own account.
enum OwnAccountDesk {
    static let routes: [DeskRoute] = [
        .get("desk/account", DeskRoute.staff, "我的账号 one's own account", page),
        .post("desk/account/password", DeskRoute.staff, "改密码 a new password", changePassword),
        .post("desk/account/factor", DeskRoute.staff, "启用验证器 a second factor", setFactor),
        .post("desk/account/factor/remove", DeskRoute.staff, "停用验证器 no second factor", removeFactor),
        .post("desk/account/sessions/end", DeskRoute.staff, "让设备退出 ends a session", endSession),
    ]

    private static func page(_ page: DeskPage) throws -> DeskAnswer? {
        guard let person = page.request.person else { return nil }
        let (installation, transaction) = (page.installation, page.snapshot.transaction)
        let slug = installation.jurisdiction
        guard let credential = try Credentials(transaction, jurisdiction: slug).of(person.account) else { return nil }
        let context = try page.context()
        let places = try Sessions(transaction, jurisdiction: slug).of(person.account).map { session in
            OwnAccountPage.Place(
                id: DeskHex.text(session.digest), device: session.device, begun: session.begunAt.local,
                ends: session.endsAt.local, isThis: session.digest == person.digest)
        }
        let seen = try SecurityAudit(transaction, jurisdiction: slug).newest(20, of: person.account).map {
            OwnAccountPage.Seen(time: $0.at.local, kind: $0.kind.rawValue, address: $0.address ?? "")
        }
        let must = LedgerParameter.secondFactor.value(
            on: page.today, in: try page.snapshot.tables.all(ParameterRow.self))
        return .html(
            OwnAccountPage(
                login: credential.login, hasFactor: credential.secondFactor != nil, mustHaveFactor: must == 1,
                offer: credential.secondFactor == nil
                    ? try offer(page, login: credential.login, place: context.site.place) : nil,
                places: places, seen: seen, context
            ).html())
    }

    /// A fresh secret, or the one whose code was mistyped.
    private static func offer(_ page: DeskPage, login: String, place: String) throws -> OwnAccountPage.Offer {
        let signIn = SignIn(page.installation, AttemptLimit())
        let sent = page.request.form["secret"]
        let secret = sent.flatMap { try? signIn.openedSecret($0) } ?? signIn.newSecret()
        let address = SecondFactor.address(secret, login: login, place: place)
        return OwnAccountPage.Offer(
            sealed: try sent ?? signIn.sealedSecret(secret), key: SecondFactor.base32(secret),
            code: SiteCache.draw(address))
    }

    private static func changePassword(_ act: DeskAct) async throws -> DeskAnswer {
        let form = act.form
        try await act.signIn.changePassword(
            of: act.person, old: form["old"] ?? "", new: form["password"] ?? "", again: form["again"] ?? "",
            from: act.request.caller)
        act.forget()
        return .done(act.back, DeskNotice("密码已改，别的设备都已退出。", "The password is changed; other devices are signed out."))
    }

    private static func setFactor(_ act: DeskAct) async throws -> DeskAnswer {
        let secret = try act.signIn.openedSecret(act.form["secret"] ?? "")
        try await act.signIn.setFactor(
            of: act.person, secret: secret, code: act.form["code"] ?? "", from: act.request.caller)
        act.forget()
        return .done(act.back, DeskNotice("验证器已启用，下次登录要6位数字。", "The second factor is on; it is asked from now on."))
    }

    private static func removeFactor(_ act: DeskAct) async throws -> DeskAnswer {
        try await act.signIn.removeFactor(
            of: act.person, password: act.form["password"] ?? "", from: act.request.caller)
        act.forget()
        return .done(act.back, DeskNotice("验证器已停用。", "The second factor is off."))
    }

    private static func endSession(_ act: DeskAct) async throws -> DeskAnswer {
        guard let digest = DeskHex.bytes(act.form["session"] ?? "") else { throw DeskFault.missing }
        try await AccountAccess.revoke(act.person.account, session: digest, by: act.person, in: act.installation)
        act.forget()
        return .done(act.back, DeskNotice("那台设备已退出。", "That device is signed out."))
    }
}

/// Digests in forms.
enum DeskHex {
    static func text(_ bytes: [UInt8]) -> String { bytes.map { Percent.hex($0) }.joined() }

    static func bytes(_ text: String) -> [UInt8]? {
        let digits = text.utf8.map { Percent.digit($0) }
        guard digits.count % 2 == 0 else { return nil }
        return stride(from: 0, to: digits.count, by: 2).reduce(into: [UInt8]?([])) { bytes, at in
            guard let high = digits[at], let low = digits[at + 1] else { return bytes = nil }
            bytes?.append(high << 4 | low)
        }
    }
}

extension Instant {
    /// Beijing time to the minute: `2025-11-25 09:30`.
    var local: String {
        let shifted = Instant(milliseconds: milliseconds + 8 * 3_600_000).description
        return "\(shifted.prefix(10)) \(shifted.dropFirst(11).prefix(5))"
    }
}
