import Basics
import Commitments
import Store
import Synchronization

/// Someone at the desk: an account, the post it acts for, and the session.
public struct SignedIn: Sendable, Hashable {
    public let account: String
    public let actor: LedgerActor
    /// The person's name; nil where none was given or it was erased.
    public let name: String?
    /// Of the session's token.
    public let digest: [UInt8]
    public let hasFactor: Bool
    public let endsAt: Instant
    /// The place asks everyone for a second factor, and this account has none yet: it can do nothing but set one.
    public let mustSetFactor: Bool

    public init(
        account: String, actor: LedgerActor, name: String?, digest: [UInt8], hasFactor: Bool, endsAt: Instant,
        mustSetFactor: Bool = false
    ) {
        (self.account, self.actor, self.name) = (account, actor, name)
        (self.digest, self.hasFactor, self.endsAt) = (digest, hasFactor, endsAt)
        self.mustSetFactor = mustSetFactor
    }
}

/// Finds who a token belongs to. Looks into the database every few seconds for one token, so that an account or session
/// that was ended anywhere is out within that time; what this process ends is out at once.
public final class SignedInPeople: Sendable {
    static let freshFor = 3_000
    private static let remembered = 5_000

    private struct Known {
        let person: SignedIn
        let lookedAt: Instant
    }

    private let installation: Installation
    private let known = Mutex<[String: Known]>([:])

    public init(_ installation: Installation) { self.installation = installation }

    /// Nil where the token opens nothing, or no longer.
    public func person(_ token: String) throws -> SignedIn? {
        let now = installation.now()
        guard SessionToken.isGenuine(token, installation) else { return nil }
        if let known = known.withLock({ $0[token] }), known.lookedAt.milliseconds + Self.freshFor > now.milliseconds,
            known.person.endsAt > now
        {
            return known.person
        }
        let person = try look(token, at: now)
        known.withLock { all in
            if all.count >= Self.remembered { all.removeAll() }
            all[token] = person.map { Known(person: $0, lookedAt: now) }
        }
        return person
    }

    /// What is remembered is looked up anew.
    public func forget() { known.withLock { $0.removeAll() } }

    private func look(_ token: String, at now: Instant) throws -> SignedIn? {
        let (jurisdiction, digest) = (installation.jurisdiction, SessionToken.digest(token))
        return try installation.database.read { transaction in
            guard let session = try Sessions(transaction, jurisdiction: jurisdiction).session(digest),
                session.endsAt > now,
                let credential = try Credentials(transaction, jurisdiction: jurisdiction).of(session.account),
                let account = try LedgerTables(transaction, jurisdiction: jurisdiction).row(
                    AccountRow.self, [.text(session.account)]), account.isActive
            else { return nil }
            let name = try installation.name(of: account, in: transaction)
            let asked = LedgerParameter.secondFactor.value(
                on: now.date(),
                in: try LedgerTables(transaction, jurisdiction: jurisdiction).all(ParameterRow.self))
            return SignedIn(
                account: account.id, actor: LedgerActor(unit: account.unit, role: account.role), name: name,
                digest: digest, hasFactor: credential.secondFactor != nil, endsAt: session.endsAt,
                mustSetFactor: asked == 1 && credential.secondFactor == nil)
        }
    }
}

extension Installation {
    /// The name that was sealed with an account; nil where there is none or it was erased.
    public func name(of account: AccountRow, in transaction: any Transaction) throws -> String? {
        let fields = SealedFields(transaction, jurisdiction: jurisdiction)
        // One that does not open was sealed under other keys: as good as erased.
        guard let sealed = try fields.sealed("account.name", event: account.event),
            let wrapped = try fields.key(of: sealed.person),
            let key = try? Sealing(key: keys.seal).unwrap(wrapped), let opened = try? Sealing.open(sealed.bytes, key)
        else { return nil }
        // Salt and value stand together under the person's key.
        return String(validating: opened.dropFirst(32), as: UTF8.self)
    }
}
