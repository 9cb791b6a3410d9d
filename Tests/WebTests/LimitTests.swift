import Foundation
import Testing

@testable import Web

@Suite("What one client may take", .timeLimit(.minutes(2)))
struct LimitTests {
    @Test(
        "Malformed requests are refused, and the connection ends",
        arguments: [
            ("GARBAGE\r\n\r\n", 400), ("GET /tangjiang/ HTTP/1.1\r\n\r\n", 400),
            ("GET /tangjiang/ HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400),
            ("GET tangjiang HTTP/1.1\r\nHost: a\r\n\r\n", 400), ("GET /a\u{0} HTTP/1.1\r\nHost: a\r\n\r\n", 400),
            ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\nHost: a\r\nBad Name: x\r\n\r\n", 400),
        ])
    func malformed(request: String, status: Int) async throws {
        try await Running.over(try await Ledger()) { server in
            let client = try server.client()
            client.send(request)
            let text = String(decoding: await client.rest(), as: UTF8.self)
            #expect(text.hasPrefix("HTTP/1.1 4") || text.hasPrefix("HTTP/1.1 505"), "\(text.prefix(60))")
            #expect(text.contains("connection: close"))
            #expect(try await server.get("/healthz").status == 200)
        }
    }

    @Test(
        "Addresses that no page has are refused, not looked for",
        arguments: [
            "/tangjiang/%zz", "/tangjiang//x", "/tangjiang/../x", "/tangjiang/%2e%2e", "/tangjiang/a%2fb",
            "/tangjiang/%00", "/tangjiang/%ff",
        ])
    func odd(target: String) async throws {
        try await Running.over(try await Ledger()) { server in
            let answer = try await server.get(target)
            #expect(answer.status == 400)
        }
    }

    @Test("An address, a head and a body have a largest size")
    func sizes() async throws {
        try await Running.over(try await Ledger()) { server in
            #expect(try await server.get("/tangjiang/" + String(repeating: "a", count: 5000)).status == 414)
            let values = (0..<40).map { "a\($0)=1" }.joined(separator: "&")
            #expect(try await server.get("/tangjiang/words?\(values)").status == 414)
            #expect(try await server.get("/healthz", ["X: " + String(repeating: "a", count: 20_000)]).status == 431)
            #expect(try await server.get("/healthz", (0..<120).map { "X-\($0): a" }).status == 431)
            let endless = try server.client()
            endless.send("GET /" + String(repeating: "a", count: 200_000))
            #expect(String(decoding: await endless.rest().prefix(12), as: UTF8.self) == "HTTP/1.1 431")
            let body = try await server.get("/tangjiang/", ["Content-Length: 5"])
            #expect(body.status == 413 && body.fields["connection"] == "close")
            let post = try server.client()
            post.send("POST /tangjiang/ HTTP/1.1\r\nHost: a\r\nContent-Length: 3000000\r\n\r\n")
            post.send([UInt8](repeating: 0x61, count: 60_000))
            #expect(try await post.answers(1)[0].status == 405)
        }
    }

    @Test("A slow client is let go; others are served meanwhile")
    func slow() async throws {
        try await Running.over(try await Ledger(), settings: { $0.limits.arrival = 2 }) { server in
            let slow = try server.client()
            slow.send("GET /tangjiang/ HTTP/1.1\r\nHost")
            let slowBody = try server.client()
            slowBody.send("POST /tangjiang/slow HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nabc")
            for _ in 0..<20 { #expect(try await server.get("/tangjiang/").status == 200) }
            #expect(await slow.rest().isEmpty)
            #expect(await slowBody.rest().starts(with: "HTTP/1.1 405".utf8))
        }
    }

    @Test("A client that asks nothing is let go")
    func idle() async throws {
        try await Running.over(try await Ledger(), settings: { $0.limits.idle = 1.5 }) { server in
            let silent = try server.client()
            #expect(await silent.rest().isEmpty)
            let once = try server.client()
            #expect(try await once.ask("GET", "/tangjiang/").status == 200)
            #expect(await once.rest().isEmpty)
        }
    }

    @Test("A client that takes no answer is let go")
    func stalled() async throws {
        try await Running.over(try await Ledger(), settings: { $0.limits.stall = 0.3 }) { server in
            #expect(try await server.get("/tangjiang/big").status == 200)
            let client = try server.client()
            client.narrow()
            client.send(String(repeating: "GET /tangjiang/big HTTP/1.1\r\nHost: a\r\n\r\n", count: 40))
            try await server.until {
                try await server.get("/metrics").text.contains("duixian_http_connections_refused_total 1")
            }
        }
    }

    @Test("A client that vanishes harms nobody")
    func vanishing() async throws {
        let ledger = try await Ledger()
        let site = CountingSite(ledger.installation)
        try await Running.over(ledger, site) { server in
            for _ in 0..<20 {
                let client = try server.client()
                client.send("GET /tangjiang/big HTTP/1.1\r\nHost: a\r\n\r\n")
            }
            do {
                let client = try server.client()
                client.send("GET /tangjiang/slow HTTP/1.1\r\nHost: a\r\n\r\n")
            }
            site.gate.signal()
            try await server.until {
                try await server.get("/metrics").text.contains("duixian_http_connections 1\n")
            }
            #expect(try await server.get("/tangjiang/").status == 200)
        }
    }

    @Test("Answers come in the order of the questions, however they were made")
    func pipelining() async throws {
        let ledger = try await Ledger()
        let site = CountingSite(ledger.installation)
        try await Running.over(ledger, site) { server in
            let client = try server.client()
            let targets = ["/tangjiang/", "/tangjiang/slow", "/tangjiang/", "/tangjiang/unit/3", "/healthz"]
            client.send(targets.map { "GET \($0) HTTP/1.1\r\nHost: a\r\n\r\n" }.joined())
            site.gate.signal()
            let answers = try await client.answers(targets.count)
            #expect(answers.map(\.status) == [200, 200, 200, 200, 200])
            for (answer, words) in zip(answers, ["units 1", "slow", "units 1", "unit 3", "ok"]) {
                #expect(answer.text.contains(words))
            }
        }
    }

    @Test("A connection ends where it should")
    func keepingAlive() async throws {
        try await Running.over(try await Ledger(), settings: { $0.limits.requestsPerConnection = 3 }) { server in
            let three = try server.client()
            three.send(String(repeating: "GET /tangjiang/ HTTP/1.1\r\nHost: a\r\n\r\n", count: 5))
            let text = String(decoding: await three.rest(), as: UTF8.self)
            #expect(text.components(separatedBy: "HTTP/1.1 200").count == 4)
            for request in [
                "GET /tangjiang/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "GET /tangjiang/ HTTP/1.0\r\n\r\n",
            ] {
                let client = try server.client()
                client.send(request)
                let text = String(decoding: await client.rest(), as: UTF8.self)
                #expect(text.hasPrefix("HTTP/1.1 200 OK\r\n") && text.contains("connection: close"), "\(request)")
            }
        }
    }
}
