import Basics
import Commitments
import Operations
import Store

@testable import Web

/// People at the desk of an installation, one for each role: each with an account, a session and its form token.
struct DeskPeople: Sendable {
    struct One: Sendable {
        let account: String
        let token: String
        let form: String

        var cookie: String { "Cookie: duixian=\(token)" }
    }

    let byRole: [Role: One]

    static let password = "四百件事，件件有着落"

    init(_ installation: Installation, units: [Role: String] = [:]) async throws {
        let signIn = SignIn(installation, AttemptLimit(), cost: 10)
        var people: [Role: One] = [:]
        for role in [Role.administrator, .supervisor, .reporter, .leader] {
            let account =
                role == .administrator
                ? "administrator"
                : try await AddAccount.run(
                    name: "某\(role.rawValue)", unit: units[role] ?? "supervision", role: role,
                    by: LedgerActor(unit: "supervision", role: .administrator), in: installation)
            let code = try await AccountAccess.giveCode(to: account, in: installation)
            let token = try await signIn.first(
                code: code, login: role.rawValue, password: Self.password, again: Self.password,
                from: Caller(address: "192.0.2.7", device: "test"))
            people[role] = One(
                account: account, token: token, form: SessionToken.formToken(token, installation))
        }
        byRole = people
    }

    subscript(role: Role) -> One { byRole[role] ?? One(account: "", token: "", form: "") }
}

extension RawClient {
    /// Sends a form as a browser does.
    func post(_ target: String, _ fields: [(String, String)], _ more: [String] = []) async throws -> Answer {
        let body = fields.map { name, value in
            Percent.encoded(name, keeping: Percent.plainBytes) + "="
                + Percent.encoded(value, keeping: Percent.plainBytes)
        }.joined(separator: "&")
        let lines =
            [
                "POST \(target) HTTP/1.1", "Host: test", "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: \(body.utf8.count)",
            ] + more
        send(lines.joined(separator: "\r\n") + "\r\n\r\n" + body)
        return try await answers(1)[0]
    }

    /// Sends a form with files as a browser does.
    func post(
        _ target: String, _ fields: [(String, String)], files: [(field: String, name: String, bytes: [UInt8])],
        _ more: [String] = []
    ) async throws -> Answer {
        var body: [UInt8] = []
        for (name, value) in fields {
            body += Array("--x\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        for file in files {
            body += Array(
                "--x\r\nContent-Disposition: form-data; name=\"\(file.field)\"; filename=\"\(file.name)\"\r\n\r\n".utf8)
            body += file.bytes + Array("\r\n".utf8)
        }
        body += Array("--x--\r\n".utf8)
        let lines =
            [
                "POST \(target) HTTP/1.1", "Host: test", "Content-Type: multipart/form-data; boundary=x",
                "Content-Length: \(body.count)",
            ] + more
        send(Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body)
        return try await answers(1)[0]
    }
}
