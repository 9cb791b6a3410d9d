import Basics
import Commitments
import Store

/// Names and passwords that people choose.
enum Passwords {
    /// - Returns: the hash to keep.
    static func hash(
        _ password: String, again: String, login: String, cost: Int, _ installation: Installation
    ) throws -> [UInt8] {
        guard isLogin(login) else { throw AccessRefusal.login }
        guard password == again else { throw AccessRefusal.passwordsDiffer }
        guard (PasswordHash.shortest...PasswordHash.longest).contains(password.unicodeScalars.count) else {
            throw AccessRefusal.passwordLength
        }
        if password.lowercased().contains(login) { throw AccessRefusal.passwordIsLogin }
        return try PasswordHash.make(password, cost: cost, salt: installation.random(16))
    }

    private static func isLogin(_ login: String) -> Bool {
        (2...40).contains(login.unicodeScalars.count)
            && login.unicodeScalars.allSatisfy { scalar in
                switch scalar.value {
                case 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E, 0x4E00...0x9FFF: true
                default: false
                }
            }
    }
}

/// What one who is signed in changes of the own sign-in.
extension SignIn {
    /// A new password; every other session of the account ends.
    public func changePassword(
        of person: SignedIn, old: String, new: String, again: String, from caller: Caller
    ) async throws {
        let (now, jurisdiction) = (installation.now(), installation.jurisdiction)
        let credential = try installation.database.read {
            try Credentials($0, jurisdiction: jurisdiction).of(person.account)
        }
        guard let credential, credential.blockedUntil <= now, PasswordHash.matches(old, credential.password) else {
            limit.failed(caller.address, at: now)
            throw AccessRefusal.wrong
        }
        let hash = try Passwords.hash(new, again: again, login: credential.login, cost: cost, installation)
        try await installation.database.write { transaction in
            let credentials = Credentials(transaction, jurisdiction: jurisdiction)
            guard var credential = try credentials.of(person.account) else { throw AccessRefusal.wrong }
            (credential.password, credential.setAt) = (hash, now)
            try credentials.put(credential)
            let sessions = Sessions(transaction, jurisdiction: jurisdiction)
            for session in try sessions.of(person.account) where session.digest != person.digest {
                try sessions.remove(session.digest)
            }
            try SecurityAudit(transaction, jurisdiction: jurisdiction).append(
                SecurityEvent(at: now, kind: .passwordSet, account: person.account, address: caller.address))
        }
    }

    /// A fresh secret to photograph; nothing is kept until a code of it comes back.
    public func newSecret() -> [UInt8] { installation.random(20) }

    /// Keeps a second factor once a code shows that the authenticator has it.
    ///
    /// - Parameter secret: as `sealedSecret` gave it to the form.
    public func setFactor(of person: SignedIn, secret: [UInt8], code: String, from caller: Caller) async throws {
        let (now, jurisdiction) = (installation.now(), installation.jurisdiction)
        guard let step = SecondFactor.step(of: code, secret: secret, at: now, after: 0) else {
            throw AccessRefusal.factorWrong
        }
        let sealed = try Sealing.seal(secret, installation.keys.seal)
        try await change(person, .factorSet, caller, jurisdiction, now) {
            ($0.secondFactor, $0.lastStep) = (sealed, step)
        }
    }

    public func removeFactor(of person: SignedIn, password: String, from caller: Caller) async throws {
        if try installation.parameter(.secondFactor) == 1 { throw AccessRefusal.factorRequired }
        let (now, jurisdiction) = (installation.now(), installation.jurisdiction)
        let credential = try installation.database.read {
            try Credentials($0, jurisdiction: jurisdiction).of(person.account)
        }
        guard let credential, PasswordHash.matches(password, credential.password) else {
            limit.failed(caller.address, at: now)
            throw AccessRefusal.wrong
        }
        try await change(person, .factorRemoved, caller, jurisdiction, now) {
            ($0.secondFactor, $0.lastStep) = (nil, 0)
        }
    }

    private func change(
        _ person: SignedIn, _ kind: SecurityEvent.Kind, _ caller: Caller, _ jurisdiction: String, _ now: Instant,
        _ change: @escaping @Sendable (inout Credential) -> Void
    ) async throws {
        try await installation.database.write { transaction in
            let credentials = Credentials(transaction, jurisdiction: jurisdiction)
            guard var credential = try credentials.of(person.account) else { throw AccessRefusal.wrong }
            change(&credential)
            try credentials.put(credential)
            try SecurityAudit(transaction, jurisdiction: jurisdiction).append(
                SecurityEvent(at: now, kind: kind, account: person.account, address: caller.address))
        }
    }

    /// A secret on its way through a form, sealed so that the form can't be given another.
    public func sealedSecret(_ secret: [UInt8]) throws -> String {
        Hex.text(try Sealing.seal(secret, installation.keys.seal))
    }

    public func openedSecret(_ text: String) throws -> [UInt8] {
        // What does not open was not sealed here, whatever the reason.
        guard let bytes = Hex.bytes(text), let secret = try? Sealing.open(bytes, installation.keys.seal) else {
            throw AccessRefusal.factorWrong
        }
        return secret
    }
}
