import Foundation
import Operations
import Testing

@testable import Web

/// Bodies that are slow, too large, broken or cut off: the others are served, and nothing is lost.
@Suite("What the desk takes", .timeLimit(.minutes(3)))
struct DeskBodyTests {
    private static func over(
        settings: (inout SiteServer.Options) -> Void = { _ in },
        _ work: (Running, DeskPeople.One, Ledger) async throws -> Void
    ) async throws {
        let ledger = try await Ledger()
        let people = try await DeskPeople(ledger.installation)
        try await Running.over(ledger, settings: settings) { server in
            try await work(server, people[.administrator], ledger)
        }
    }

    private static let units = "/tangjiang/desk/administration/units"

    private static func names(_ ledger: Ledger) throws -> [String] {
        try ledger.installation.read { try $0.units().map(\.name) }
    }

    @Test("Acts and pages go over one connection, each form once however often it is sent")
    func once() async throws {
        try await Self.over { server, one, ledger in
            let client = try server.client()
            for _ in 0..<3 {
                let sent = try await client.post(
                    Self.units, [("form", one.form), ("once", "a1"), ("names", "县气象局"), ("kind", "department")],
                    [one.cookie])
                #expect(sent.status == 303)
                #expect(sent.fields["connection"] == nil)
            }
            #expect(try Self.names(ledger).count { $0 == "县气象局" } == 1)
            let page = try await client.ask("GET", "/tangjiang/desk/administration", [one.cookie])
            #expect(page.text.contains("县气象局"))
            #expect(page.fields["content-security-policy"]?.contains("default-src 'none'") == true)
        }
    }

    @Test("A form in parts is read as the same form, line ends and quotes as they are")
    func parts() async throws {
        try await Self.over { server, one, ledger in
            let client = try server.client()
            client.send(multipart([("form", one.form), ("names", "甲局\r\n“乙”局"), ("kind", "township")], one.cookie))
            #expect(try await client.answers(1)[0].status == 303)
            #expect(try Self.names(ledger).suffix(2) == ["甲局", "“乙”局"])
        }
    }

    @Test("Too large, for a stranger sooner than for one who is signed in; the connection says so and ends")
    func large() async throws {
        try await Self.over(settings: { ($0.limits.formBytes, $0.limits.uploadBytes) = (50_000, 200_000) }) {
            server, one, ledger in
            for (cookie, size, type) in [
                ("X: y", 20_000, "application/x-www-form-urlencoded"),
                (one.cookie, 60_000, "application/x-www-form-urlencoded"),
                (one.cookie, 300_000, "multipart/form-data; boundary=x"),
            ] {
                let client = try server.client()
                client.send(
                    "POST \(Self.units) HTTP/1.1\r\nHost: a\r\n\(cookie)\r\nContent-Type: \(type)\r\nContent-Length: \(size)\r\n\r\n"
                )
                let answer = String(decoding: await client.rest(), as: UTF8.self)
                #expect(answer.hasPrefix("HTTP/1.1 413"), "\(size): \(answer.prefix(40))")
            }
            // Without a length it is counted as it comes.
            let client = try server.client()
            client.send(
                "POST \(Self.units) HTTP/1.1\r\nHost: a\r\n\(one.cookie)\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n"
            )
            for _ in 0..<40 {
                client.send("2000\r\n")
                client.send([UInt8](repeating: 0x61, count: 0x2000))
                client.send("\r\n")
            }
            #expect(String(decoding: await client.rest(), as: UTF8.self).hasPrefix("HTTP/1.1 413"))
            #expect(try await server.get("/healthz").status == 200)
        }
    }

    @Test(
        "A body that is no form is refused by name, and the next one is taken",
        arguments: [
            ("application/x-www-form-urlencoded", "form=%zz"), ("application/x-www-form-urlencoded", "a=%ff"),
            ("application/x-www-form-urlencoded", "a=%00"), ("application/json", "{}"),
            ("multipart/form-data", "--x"), ("multipart/form-data; boundary=x", "--x\r\n\r\nabc"),
            ("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data\r\n\r\nabc\r\n--x--"),
        ])
    func malformed(type: String, body: String) async throws {
        try await Self.over { server, one, _ in
            let client = try server.client()
            client.send(
                "POST \(Self.units) HTTP/1.1\r\nHost: a\r\n\(one.cookie)\r\nContent-Type: \(type)\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
            )
            #expect(try await client.answers(1)[0].status == 400)
            #expect(try await client.ask("GET", "/tangjiang/desk", [one.cookie]).status == 200)
        }
    }

    @Test("Clients that vanish within an upload give their places back; a slow one is let go")
    func vanishing() async throws {
        try await Self.over(settings: { ($0.limits.uploads, $0.limits.arrival) = (2, 0.5) }) { server, one, ledger in
            let head =
                "POST \(Self.units) HTTP/1.1\r\nHost: a\r\n\(one.cookie)\r\n"
                + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 5000\r\n\r\n--x\r\n"
            for _ in 0..<20 {
                let client = try server.client()
                client.send(head)
            }
            let slow = try server.client()
            try await server.until {
                slow.send(head)
                return await slow.rest().isEmpty
            }
            try await server.until {
                let client = try server.client()
                client.send(multipart([("form", one.form), ("names", "丙局"), ("kind", "office")], one.cookie))
                return try await client.answers(1)[0].status == 303
            }
            #expect(try Self.names(ledger).contains("丙局"))
        }
    }

    @Test("A client that asks before it sends is invited (Expect: 100-continue)")
    func invited() async throws {
        try await Self.over { server, one, _ in
            let client = try server.client()
            let body = "form=\(one.form)&names=丁局&kind=office"
            client.send(
                "POST \(Self.units) HTTP/1.1\r\nHost: a\r\n\(one.cookie)\r\nExpect: 100-continue\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: \(body.utf8.count)\r\n\r\n"
            )
            #expect(try await client.answers(1)[0].status == 100)
            client.send(body)
            #expect(try await client.answers(1)[0].status == 303)
        }
    }

    private static func multipart(_ fields: [(String, String)], _ cookie: String) -> String {
        let parts = fields.map { name, value in
            "--x\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }
        let body = parts.joined() + "--x--\r\n"
        return
            "POST \(units) HTTP/1.1\r\nHost: a\r\n\(cookie)\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
    }

    private func multipart(_ fields: [(String, String)], _ cookie: String) -> String { Self.multipart(fields, cookie) }
}
