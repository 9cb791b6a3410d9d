import Basics
import Commitments
import Markup
import Operations
import Store
import TransparencyLog

/// The installation's health: log, keys, backups, sign-ins.
enum InstallationDesk {
    private static let roles = AdministrationDesk.administrator

    static let routes: [DeskRoute] = [
        .get("desk/administration/installation", roles, "日志、密钥与备份 log, keys and backups") { try page($0, checks: nil) },
        .post("desk/administration/doctor", roles, "体检 the check-up", check),
        .post("desk/administration/backups", roles, "备份 makes a backup", backUp),
        .get("desk/administration/security", roles, "登录记录 sign-ins", security),
    ]

    private static func page(_ page: DeskPage, checks: [InstallationPage.Check]?) throws -> DeskAnswer? {
        let (snapshot, installation) = (page.snapshot, page.installation)
        let pulse = try LogPulse(snapshot.transaction, jurisdiction: installation.jurisdiction)
        let checkpoint = try snapshot.checkpoint()
        let state = InstallationPage.State(
            origin: installation.origin, size: checkpoint?.size ?? 0, waiting: pulse.waiting,
            signed: checkpoint.map { "\($0.date) · \($0.root)" } ?? "—",
            publicKey: (try? installation.keys.log.verifier.description) ?? "—",
            backups: KeptBackups.names(in: installation.folder))
        return .html(InstallationPage(state: state, checks: checks, try page.context()).html())
    }

    private static func check(_ act: DeskAct) async throws -> DeskAnswer {
        let language = act.request.language
        let findings = Doctor.run(act.installation, scratch: act.installation.folder.log)
        let checks = findings.map { finding in
            InstallationPage.Check(
                tone: tone(finding.state),
                words: language == .chinese ? finding.chinese : finding.english, details: finding.details)
        }
        return try await act.page { try page($0, checks: checks) }
    }

    private static func tone(_ state: Doctor.Finding.State) -> Tone {
        switch state {
        case .good: .done
        case .note: .waiting
        case .warning: .late
        case .bad: .serious
        }
    }

    private static func backUp(_ act: DeskAct) async throws -> DeskAnswer {
        let name = try KeptBackups.make(act.installation, at: act.now)
        return .done(
            SiteAddress(
                language: act.request.language, slug: act.installation.jurisdiction,
                path: ["desk", "administration", "installation"]),
            DeskNotice("备份好了：\(name)。请另拷一份到别的机器。", "Backed up as \(name). Copy it to another machine."))
    }

    private static func security(_ page: DeskPage) throws -> DeskAnswer? {
        let (transaction, installation) = (page.snapshot.transaction, page.installation)
        let accounts = Dictionary(
            try page.snapshot.tables.all(AccountRow.self).map { ($0.id, $0) }
        ) { first, _ in first }
        let lines = try SecurityAudit(transaction, jurisdiction: installation.jurisdiction).newest(200).map { event in
            let account = event.account.flatMap { accounts[$0] }
            let name = try account.flatMap { try installation.name(of: $0, in: transaction) }
            return SecurityPage.Line(
                time: event.at.local, kind: event.kind.rawValue, who: name ?? event.account ?? "—",
                address: event.address ?? "")
        }
        return .html(SecurityPage(lines: lines, try page.context()).html())
    }
}
