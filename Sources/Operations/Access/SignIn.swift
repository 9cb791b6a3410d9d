import Basics
import Commitments
import Crypto
import Store

/// Who asks to be let in, and from where.
public struct Caller: Sendable, Hashable {
    public let address: String
    /// What the browser calls itself.
    public let device: String

    public init(address: String, device: String) { (self.address, self.device) = (address, device) }
}

/// Signing in with name, password and, where it is set, the second factor.
public struct SignIn: Sendable {
    let installation: Installation
    let limit: AttemptLimit
    /// log2 of scrypt's N; tests take a small one.
    let cost: Int

    public init(_ installation: Installation, _ limit: AttemptLimit, cost: Int? = nil) {
        (self.installation, self.limit) = (installation, limit)
        self.cost = cost ?? PasswordHash.standardCost
    }

    /// Failures of one name before it waits, each further one twice as long, up to 15 minutes.
    static let patience = 5

    /// - Returns: the token for the browser.
    public func run(login: String, password: String, code: String, from caller: Caller) async throws -> String {
        let now = installation.now()
        try await notTooMany(caller, at: now)
        let credential = try credentials { try $0.named(login) }
        if let credential, credential.blockedUntil > now {
            try await note(.throttled, credential.account, caller, now)
            throw AccessRefusal.throttled(
                seconds: (credential.blockedUntil.milliseconds - now.milliseconds) / 1000)
        }
        // A name that nobody has costs as much time as one that somebody has.
        let isRight = PasswordHash.matches(password, credential?.password ?? Self.nobody(cost))
        guard let credential, isRight, try isActive(credential.account) else {
            limit.failed(caller.address, at: now)
            try await failed(credential?.account, .passwordWrong, caller, now)
            throw AccessRefusal.wrong
        }
        if let sealed = credential.secondFactor {
            if code.isEmpty { throw AccessRefusal.factorNeeded }
            let secret = try Sealing.open(sealed, installation.keys.seal)
            guard let step = SecondFactor.step(of: code, secret: secret, at: now, after: credential.lastStep) else {
                limit.failed(caller.address, at: now)
                try await failed(credential.account, .factorWrong, caller, now)
                throw AccessRefusal.factorWrong
            }
            return try await open(credential.account, step: step, caller, now)
        }
        return try await open(credential.account, step: nil, caller, now)
    }

    /// The first sign-in: a one-time code, a name and a password of one's own.
    public func first(
        code: String, login: String, password: String, again: String, from caller: Caller
    ) async throws -> String {
        let now = installation.now()
        try await notTooMany(caller, at: now)
        let given = AdministratorCode.digest(code.uppercased().filter { !$0.isWhitespace })
        let jurisdiction = installation.jurisdiction
        let open = try installation.database.read { try SignInCodes($0, jurisdiction: jurisdiction).open(at: now) }
        guard let account = open.first(where: { ConstantTime.areEqual($0.digest, given) })?.account,
            try isActive(account)
        else {
            limit.failed(caller.address, at: now)
            try await note(.codeWrong, nil, caller, now)
            throw AccessRefusal.codeWrong
        }
        let hash = try Passwords.hash(password, again: again, login: login, cost: cost, installation)
        try await installation.database.write { transaction in
            let codes = SignInCodes(transaction, jurisdiction: jurisdiction)
            // Of two who use one code at once, one is late.
            guard try codes.open(account, at: now) != nil else { throw AccessRefusal.codeWrong }
            let credentials = Credentials(transaction, jurisdiction: jurisdiction)
            if let other = try credentials.named(login), other.account != account { throw AccessRefusal.loginTaken }
            try credentials.put(Credential(account: account, login: login, password: hash, setAt: now))
            try Sessions(transaction, jurisdiction: jurisdiction).removeAll(of: account)
            try codes.use(account, at: now)
            try SecurityAudit(transaction, jurisdiction: jurisdiction).append(
                SecurityEvent(at: now, kind: .codeUsed, account: account, address: caller.address))
        }
        if account == "administrator" { DurableFile.remove(installation.folder.firstCode) }
        return try await self.open(account, step: nil, caller, now)
    }

    private func open(_ account: String, step: Int?, _ caller: Caller, _ now: Instant) async throws -> String {
        let token = SessionToken.make(installation)
        let (jurisdiction, digest) = (installation.jurisdiction, SessionToken.digest(token))
        let hours = try installation.parameter(.sessionHours)
        try await installation.database.write { transaction in
            let credentials = Credentials(transaction, jurisdiction: jurisdiction)
            guard var credential = try credentials.of(account) else { throw AccessRefusal.wrong }
            if let step {
                // Of two who use one code at once, one is late.
                guard step > credential.lastStep else { throw AccessRefusal.factorWrong }
                credential.lastStep = step
            }
            (credential.failures, credential.blockedUntil) = (0, Instant(milliseconds: 0))
            try credentials.put(credential)
            let sessions = Sessions(transaction, jurisdiction: jurisdiction)
            try sessions.removeEnded(before: now)
            try sessions.put(
                Session(
                    digest: digest, account: account, begunAt: now,
                    endsAt: Instant(milliseconds: now.milliseconds + hours * 3_600_000), seenAt: now,
                    device: String(caller.device.prefix(120))))
            try SecurityAudit(transaction, jurisdiction: jurisdiction).append(
                SecurityEvent(at: now, kind: .signedIn, account: account, address: caller.address))
        }
        return token
    }

    private func notTooMany(_ caller: Caller, at now: Instant) async throws {
        let wait = limit.wait(caller.address, at: now)
        if wait == 0 { return }
        try await note(.throttled, nil, caller, now)
        throw AccessRefusal.throttled(seconds: wait)
    }

    private func failed(
        _ account: String?, _ kind: SecurityEvent.Kind, _ caller: Caller, _ now: Instant
    ) async throws {
        let jurisdiction = installation.jurisdiction
        try await installation.database.write { transaction in
            try SecurityAudit(transaction, jurisdiction: jurisdiction).append(
                SecurityEvent(at: now, kind: kind, account: account, address: caller.address))
            let credentials = Credentials(transaction, jurisdiction: jurisdiction)
            guard let account, var credential = try credentials.of(account) else { return }
            credential.failures += 1
            let over = credential.failures - Self.patience
            if over >= 0 {
                let seconds = min(900, 30 << min(over, 5))
                credential.blockedUntil = Instant(milliseconds: now.milliseconds + seconds * 1000)
            }
            try credentials.put(credential)
        }
    }

    private func note(
        _ kind: SecurityEvent.Kind, _ account: String?, _ caller: Caller, _ now: Instant
    ) async throws {
        let jurisdiction = installation.jurisdiction
        try await installation.database.write { transaction in
            try SecurityAudit(transaction, jurisdiction: jurisdiction).append(
                SecurityEvent(at: now, kind: kind, account: account, address: caller.address))
        }
    }

    private func credentials<Value>(_ body: (Credentials) throws -> Value) throws -> Value {
        try installation.database.read { try body(Credentials($0, jurisdiction: installation.jurisdiction)) }
    }

    private func isActive(_ account: String) throws -> Bool {
        try installation.read { try $0.row(AccountRow.self, [.text(account)])?.isActive ?? false }
    }

    /// A hash that no password has.
    private static func nobody(_ cost: Int) -> [UInt8] { [1, UInt8(cost), 8, 1] + [UInt8](repeating: 0, count: 48) }
}
