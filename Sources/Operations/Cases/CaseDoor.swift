import Basics
import Commitments
import Procedures

/// The way in for those who have no account: opening a case, and following one by its code and secret.
public final class CaseDoor: Sendable {
    private let installation: Installation
    /// Wrong codes and secrets from one address.
    private let wrong = AttemptLimit()
    /// Cases that one address opened: a hall's shared computer opens some, a machine many.
    private let opened = AttemptLimit()

    public init(_ installation: Installation) { self.installation = installation }

    /// - Returns: the case and its secret, which is shown once.
    public func open(
        _ procedure: String, _ opening: CaseOpening, files: [CaseFiles.Upload] = [], from caller: Caller
    ) async throws -> OpenCase.Opened {
        let now = installation.now()
        let seconds = opened.wait(caller.address, at: now)
        if seconds > 0 { throw AccessRefusal.tooManyCases(seconds: seconds) }
        let made = try await OpenCase.run(
            procedure, opening, files: files, by: LedgerActor(unit: "", role: .visitor), account: nil,
            in: installation)
        opened.failed(caller.address, at: now)
        return made
    }

    /// A code that is not there and a secret that is wrong are told alike.
    /// - Returns: a ticket for the case's pages.
    public func follow(_ code: String, _ secret: String, from caller: Caller) throws -> String {
        let now = installation.now()
        let seconds = wrong.wait(caller.address, at: now)
        if seconds > 0 { throw AccessRefusal.throttled(seconds: seconds) }
        let id = Self.normal(code)
        let opens = try installation.database.read {
            try CaseSecret.opens(id, String(secret.prefix(100)), $0, installation.jurisdiction)
        }
        guard opens else {
            wrong.failed(caller.address, at: now)
            throw AccessRefusal.caseWrong
        }
        return CaseTicket.make(id, at: now, installation)
    }

    /// A code as typed: small letters and blanks count for nothing.
    static func normal(_ code: String) -> String { String(code.uppercased().filter { !$0.isWhitespace }.prefix(24)) }
}

extension AccessRefusal {
    public static let caseWrong = AccessRefusal(
        "case.wrong", "编号或查询码不对。两样都在受理回执上，请照着再填一次。",
        "The code or the secret is not right. Both stand on the receipt; please enter them as they are there.")
    public static let ticketOver = AccessRefusal(
        "case.ticket-over", "离开太久，页面已经过期。请再填一次编号和查询码。",
        "The page was open too long. Please enter code and secret once more.")
    public static let stampOver = AccessRefusal(
        "case.form-over", "这张表打开太久了。填写的内容都还在，请再提交一次。",
        "This form was open too long. Everything you wrote is still there; please send it once more.")

    /// - Parameter seconds: how long to wait.
    static func tooManyCases(seconds: Int) -> AccessRefusal {
        let minutes = max(1, (seconds + 59) / 60)
        return AccessRefusal(
            "case.too-many", "从这里提出的事项太多，请\(minutes)分钟后再试，或打12345。填写的内容都还在。",
            "Too many cases came from here; try again in \(minutes) min or call 12345. What you wrote is still there.")
    }
}
