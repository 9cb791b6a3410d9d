import Basics
import Commitments
import Store
import Synchronization
import Testing

@testable import Operations

@Suite("Signing in") struct AccessTests {
    private static let password = "四百件事，件件有着落"
    private static let here = Caller(address: "192.0.2.1", device: "test")

    /// A county whose clock moves when told, and its administrator's way in.
    private struct Door {
        let county: County
        let clock: Mutexed
        let signIn: SignIn
        let people: SignedInPeople

        init() async throws {
            county = try await County()
            let clock = Mutexed()
            self.clock = clock
            let installation = try Installation(
                county.installation.folder, now: { clock.now }, random: county.installation.random)
            signIn = SignIn(installation, AttemptLimit(), cost: 10)
            people = SignedInPeople(installation)
        }

        var installation: Installation { signIn.installation }

        func first(_ account: String = "administrator", _ login: String = "admin") async throws -> SignedIn {
            let code = try await AccountAccess.giveCode(to: account, in: installation)
            let token = try await signIn.first(
                code: code, login: login, password: password, again: password, from: here)
            return try #require(try people.person(token))
        }

        func enter(_ password: String, code: String = "", from caller: Caller = here) async throws -> SignedIn {
            let token = try await signIn.run(login: "admin", password: password, code: code, from: caller)
            return try #require(try people.person(token))
        }
    }

    private final class Mutexed: Sendable {
        private let time = Mutex(1_764_000_000_000)
        var now: Instant { Instant(milliseconds: time.withLock { $0 }) }
        func pass(seconds: Int) { time.withLock { $0 += seconds * 1000 } }
    }

    private func refusal(_ work: () async throws -> Void) async -> String? {
        do { try await work() } catch let refusal as AccessRefusal { return refusal.code } catch { return "\(error)" }
        return nil
    }

    @Test("A one-time code opens once, within its day, and is kept only as a digest")
    func codes() async throws {
        let door = try await Door()
        let code = try await AccountAccess.giveCode(to: "administrator", in: door.installation)
        let use = { (login: String, password: String) in
            _ = try await door.signIn.first(
                code: code.lowercased(), login: login, password: password, again: password, from: Self.here)
        }
        #expect(await refusal { try await use("A B", Self.password) } == "access.login")
        #expect(await refusal { try await use("admin", "short") } == "access.password-length")
        #expect(await refusal { try await use("admin", "admin is my password") } == "access.password-is-login")
        try await use("admin", Self.password)
        #expect(await refusal { try await use("admin", Self.password) } == "access.code-wrong")
        let late = try await AccountAccess.giveCode(to: "administrator", in: door.installation)
        door.clock.pass(seconds: 86_401)
        #expect(
            await refusal {
                _ = try await door.signIn.first(
                    code: late, login: "admin", password: Self.password, again: Self.password, from: Self.here)
            } == "access.code-wrong")
    }

    @Test("A wrong name and a wrong password are told alike; five of them make the name wait, longer each time")
    func waiting() async throws {
        let door = try await Door()
        _ = try await door.first()
        #expect(
            await refusal {
                _ = try await door.signIn.run(login: "nobody", password: "x", code: "", from: Self.here)
            } == "access.wrong")
        for _ in 0..<5 { #expect(await refusal { _ = try await door.enter("wrong") } == "access.wrong") }
        #expect(await refusal { _ = try await door.enter(Self.password) } == "access.throttled")
        door.clock.pass(seconds: 31)
        #expect(await refusal { _ = try await door.enter("wrong") } == "access.wrong")
        door.clock.pass(seconds: 31)
        #expect(await refusal { _ = try await door.enter(Self.password) } == "access.throttled")
        door.clock.pass(seconds: 30)
        _ = try await door.enter(Self.password)
    }

    @Test("Twenty failures from one address make it wait, whatever the names; others go on")
    func addresses() async throws {
        let door = try await Door()
        _ = try await door.first()
        for number in 0..<20 {
            _ = await refusal {
                _ = try await door.signIn.run(login: "n\(number)", password: "x", code: "", from: Self.here)
            }
        }
        #expect(await refusal { _ = try await door.enter(Self.password) } == "access.throttled")
        _ = try await door.enter(Self.password, from: Caller(address: "192.0.2.2", device: "test"))
        door.clock.pass(seconds: 601)
        _ = try await door.enter(Self.password)
    }

    @Test(
        "Codes of six digits are those of RFC 6238, appendix B",
        arguments: [
            (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
        ])
    func factorCodes(seconds: Int, code: String) {
        let secret = Array("12345678901234567890".utf8)
        #expect(SecondFactor.code(secret, step: SecondFactor.step(Instant(seconds: seconds))) == code)
        #expect(SecondFactor.base32(secret) == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
    }

    @Test("A second factor is asked for once it is set, each code counts once, and it goes with the password alone")
    func factor() async throws {
        let door = try await Door()
        let person = try await door.first()
        let secret = door.signIn.newSecret()
        func code(_ steps: Int = 0) -> String {
            SecondFactor.code(secret, step: SecondFactor.step(door.clock.now) + steps)
        }
        #expect(
            await refusal {
                try await door.signIn.setFactor(of: person, secret: secret, code: "000000", from: Self.here)
            } == "access.factor-wrong")
        try await door.signIn.setFactor(of: person, secret: secret, code: code(), from: Self.here)
        #expect(await refusal { _ = try await door.enter(Self.password) } == "access.factor-needed")
        #expect(await refusal { _ = try await door.enter(Self.password, code: code()) } == "access.factor-wrong")
        door.clock.pass(seconds: 30)
        #expect(try await door.enter(Self.password, code: code()).hasFactor)
        #expect(await refusal { _ = try await door.enter(Self.password, code: code()) } == "access.factor-wrong")
        #expect(
            await refusal {
                try await door.signIn.removeFactor(of: person, password: "wrong", from: Self.here)
            } == "access.wrong")
        try await door.signIn.removeFactor(of: person, password: Self.password, from: Self.here)
        #expect(try await !door.enter(Self.password).hasFactor)
    }

    @Test("A session ends with its hours, when it is revoked, with its account, and with a new password elsewhere")
    func sessions() async throws {
        let door = try await Door()
        let first = try await door.first()
        let token = try await door.signIn.run(login: "admin", password: Self.password, code: "", from: Self.here)
        #expect(try door.people.person(token) != nil)
        try await door.signIn.changePassword(
            of: first, old: Self.password, new: "另一句更长的密码也记得", again: "另一句更长的密码也记得", from: Self.here)
        door.people.forget()
        #expect(try door.people.person(token) == nil)
        let second = try await door.signIn.run(
            login: "admin", password: "另一句更长的密码也记得", code: "", from: Self.here)
        try await AccountAccess.revoke("administrator", by: first, in: door.installation)
        door.people.forget()
        #expect(try door.people.person(second) == nil)
        let third = try await door.signIn.run(login: "admin", password: "另一句更长的密码也记得", code: "", from: Self.here)
        door.clock.pass(seconds: 12 * 3600)
        #expect(try door.people.person(third) == nil)
        #expect(try door.people.person(String(third.reversed())) == nil)
    }

    @Test("The last administrator stays; an account that ends is signed out")
    func ending() async throws {
        let door = try await Door()
        let person = try await door.first()
        do {
            try await AccountAccess.change("administrator", isActive: false, by: person.actor, in: door.installation)
            Issue.record("the last administrator was ended")
        } catch let refusal as LedgerRefusal { #expect(refusal.code == "ledger.account.last-administrator") }
        let other = try await AddAccount.run(
            name: "乙", unit: "supervision", role: .administrator, by: person.actor, in: door.installation)
        let token = try await door.signIn.first(
            code: AccountAccess.giveCode(to: other, in: door.installation), login: "other", password: Self.password,
            again: Self.password, from: Self.here)
        #expect(try door.people.person(token)?.name == "乙")
        try await AccountAccess.change(other, isActive: false, by: person.actor, in: door.installation)
        door.people.forget()
        #expect(try door.people.person(token) == nil)
        #expect(
            await refusal {
                _ = try await door.signIn.run(login: "other", password: Self.password, code: "", from: Self.here)
            } == "access.wrong")
    }

    @Test("Where the place asks for a second factor, who has none is told so until it is set")
    func required() async throws {
        let door = try await Door()
        #expect(try await !door.first().mustSetFactor)
        try await SetParameter.run(
            .secondFactor, 1, from: door.clock.now.date(), owner: "supervision", basis: nil, by: County.supervision,
            in: door.installation)
        let person = try await door.enter(Self.password)
        #expect(person.mustSetFactor)
        let secret = door.signIn.newSecret()
        let step = SecondFactor.step(door.clock.now)
        try await door.signIn.setFactor(
            of: person, secret: secret, code: SecondFactor.code(secret, step: step), from: Self.here)
        door.clock.pass(seconds: 30)
        let code = SecondFactor.code(secret, step: step + 1)
        #expect(try await !door.enter(Self.password, code: code).mustSetFactor)
        #expect(
            await refusal { try await door.signIn.removeFactor(of: person, password: Self.password, from: Self.here) }
                == "access.factor-required")
    }

    @Test("The audit tells who and where, and holds no password")
    func audit() async throws {
        let door = try await Door()
        _ = try await door.first()
        _ = await refusal { _ = try await door.enter("这是错的密码啊啊") }
        let kinds = try door.installation.database.read {
            try SecurityAudit($0, jurisdiction: door.installation.jurisdiction).newest(10).map(\.kind)
        }
        #expect(kinds == [.passwordWrong, .signedIn, .codeUsed, .codeGiven])
    }
}
