import Commitments
import Foundation
import Markup
import Testing

@testable import Web

@Suite("Addresses")
struct AddressTests {
    @Test("Every route says who may ask, and the paper lists the same")
    func table() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let paper = try String(contentsOf: root.appending(path: "docs/operations/serve.md"), encoding: .utf8)
        for route in RouteTable.all {
            #expect(!route.roles.isEmpty)
            #expect(paper.contains("| `\(route.pattern)` |"), "\(route.pattern)")
        }
        let listed = paper.split(separator: "\n").filter { $0.hasPrefix("| `/") }
        #expect(listed.count == RouteTable.all.count)
        #expect(Set(RouteTable.all.map(\.pattern)).count == RouteTable.all.count)
    }

    @Test("An address taken apart and put together is the same")
    func canonical() throws {
        for uri in [
            "/tangjiang/", "/en/tangjiang/", "/tangjiang/commitments?unit=housing&year=2025",
            "/tangjiang/units/%E4%BD%8F%E5%BB%BA", "/en/tangjiang/commitments/2025-0147",
        ] {
            let target = try RequestTarget(uri)
            #expect(target.canonical == uri && target.isSlashedRight)
            let request = PageRequest(path: target.path, query: target.query, language: target.language)
            #expect(request.address == uri)
        }
        let odd = try RequestTarget("/a?x=1&x=2&b=&=c&d#e")
        #expect(odd.query == [QueryItem(name: "x", value: "1"), QueryItem(name: "x", value: "2")])
        let (plain, encoded) = (try RequestTarget("/a/b"), try RequestTarget("/%61/b"))
        #expect(plain.canonical == encoded.canonical)
    }

    @Test("A label names the kind of page and nothing of what was asked")
    func labels() {
        let request = PageRequest(
            path: ["tangjiang", "commitments", "2025-0147"], query: [QueryItem(name: "q", value: "张三")],
            language: .english)
        #expect(RouteTable.label(of: request) == "/en/{place}/commitments/{…}?")
        #expect(RouteTable.label(of: PageRequest(path: ["tangjiang", "张三"])) == "/{place}/{…}")
    }

    @Test("No line of the log holds what was asked for", .timeLimit(.minutes(1)))
    func privacy() async throws {
        try await Running.over(try await Ledger()) { server in
            for target in ["/tangjiang/words?q=canary", "/tangjiang/unit/4711", "/canary/x", "/tangjiang/canary7"] {
                _ = try await server.get(target, ["User-Agent: canary", "Cookie: canary"])
            }
            try await server.until { server.log.value.contains("{missing} 404") }
            #expect(!server.log.value.contains("canary") && !server.log.value.contains("4711"))
            #expect(!server.log.value.contains("127.0.0.1"))
            #expect(try await !server.get("/metrics").text.contains("canary"))
        }
    }

    @Test("Codings are taken as RFC 9110 says")
    func codings() {
        for (header, isAccepted) in [
            ("gzip", true), ("gzip, br", true), ("br;q=1.0, gzip;q=0.8", true), ("gzip;q=0", false),
            ("gzip ; q=0.000", false), ("gzip;q=0.001", true), ("*", true), ("identity", false), ("xgzip", false),
            ("", false),
        ] {
            #expect(Gzip.isAccepted(header) == isAccepted, "\(header)")
        }
        #expect(!Gzip.isAccepted(nil))
    }

    @Test("Days are written as RFC 9110 says")
    func dates() {
        #expect(HTTPDate.text(784_111_777) == "Sun, 06 Nov 1994 08:49:37 GMT")
        #expect(HTTPDate.text(0) == "Thu, 01 Jan 1970 00:00:00 GMT")
    }

    @Test("Pages kept stay within their bytes; those not asked for longest go first")
    func recent() {
        var recent = RecentPages(most: 60_000)
        func page(_ size: Int) -> KeptPage {
            KeptPage(
                Page(contentType: "image/png", body: [UInt8](repeating: 1, count: size)), keeping: .page, label: "x",
                headers: SiteHeaders(isBehindTLS: false))
        }
        for number in 0..<20 {
            recent.put("/\(number)", page(4000), generation: 1)
            #expect(recent.page("/0", generation: 1) != nil)
            #expect(recent.bytes <= 60_000)
        }
        #expect(recent.page("/1", generation: 1) == nil && recent.page("/19", generation: 1) != nil)
        #expect(recent.page("/19", generation: 2) == nil && recent.lastGood("/19") != nil)
        recent.put("/large", page(50_000), generation: 1)
        #expect(recent.lastGood("/large") == nil)
    }
}
