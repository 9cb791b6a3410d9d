import CZlib
import Foundation
import Testing

@testable import Web

@Suite("What the server answers", .timeLimit(.minutes(2)))
struct AnswerTests {
    @Test(
        "Every answer carries what keeps a browser safe",
        arguments: [
            "/tangjiang/", "/tangjiang/words?q=a", "/tangjiang/nothing", "/tangjiang/log/checkpoint", "/readyz",
        ])
    func headers(target: String) async throws {
        try await Running.over(try await Ledger()) { server in
            let answer = try await server.get(target)
            #expect(answer.fields["x-content-type-options"] == "nosniff")
            #expect(answer.fields["referrer-policy"] == "same-origin")
            let policy = try #require(answer.fields["content-security-policy"])
            #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"))
            #expect(!policy.contains("unsafe"))
            #expect(answer.fields["permissions-policy"]?.contains("geolocation=()") == true)
            #expect(answer.fields["cross-origin-opener-policy"] == "same-origin")
            #expect(answer.fields["strict-transport-security"] == nil)
            #expect(answer.fields["date"]?.hasSuffix(" GMT") == true)
            #expect(answer.fields["content-length"] == String(answer.body.count))
        }
    }

    @Test("Browsers are told to insist on TLS only where it is there")
    func transport() async throws {
        try await Running.over(try await Ledger(), settings: { $0.isBehindTLS = true }) { server in
            let answer = try await server.get("/tangjiang/")
            #expect(answer.fields["strict-transport-security"]?.hasPrefix("max-age=") == true)
        }
    }

    @Test("A page that is the same is not sent again", arguments: ["/tangjiang/", "/tangjiang/unit/7"])
    func conditional(target: String) async throws {
        try await Running.over(try await Ledger()) { server in
            let client = try server.client()
            let first = try await client.ask("GET", target)
            let tag = try #require(first.fields["etag"])
            #expect(first.fields["cache-control"] == "public, no-cache")
            for header in [tag, "W/\(tag)", "\"x\", \(tag)", "*"] {
                let again = try await client.ask("GET", target, ["If-None-Match: \(header)"])
                #expect(again.status == 304, "\(header)")
                #expect(again.body.isEmpty && again.fields["etag"] == tag)
            }
            let other = try await client.ask("GET", target, ["If-None-Match: \"x\""])
            #expect(other.status == 200 && other.body == first.body)
        }
    }

    @Test("Who takes gzip gets the same bytes, smaller, under a tag of their own")
    func compression() async throws {
        try await Running.over(try await Ledger()) { server in
            let client = try server.client()
            let plain = try await client.ask("GET", "/tangjiang/big")
            let packed = try await client.ask("GET", "/tangjiang/big", ["Accept-Encoding: br, gzip;q=0.8"])
            #expect(plain.fields["content-encoding"] == nil && packed.fields["content-encoding"] == "gzip")
            #expect(plain.fields["vary"] == "accept-encoding" && packed.fields["vary"] == "accept-encoding")
            #expect(packed.body.count < plain.body.count / 2)
            #expect(inflated(packed.body, most: plain.body.count + 1) == plain.body)
            let tag = try #require(packed.fields["etag"])
            #expect(tag != plain.fields["etag"])
            let again = try await client.ask(
                "GET", "/tangjiang/big", ["Accept-Encoding: gzip", "If-None-Match: \(tag)"])
            #expect(again.status == 304 && again.fields["etag"] == tag)
            let refused = try await client.ask("GET", "/tangjiang/big", ["Accept-Encoding: gzip;q=0"])
            #expect(refused.fields["content-encoding"] == nil)
        }
    }

    @Test("HEAD tells what GET would and sends nothing", arguments: ["/tangjiang/", "/tangjiang/words", "/nowhere"])
    func head(target: String) async throws {
        try await Running.over(try await Ledger()) { server in
            let client = try server.client()
            let head = try await client.ask("HEAD", target)
            let got = try await client.ask("GET", target)
            #expect(head.status == got.status && head.body.isEmpty)
            #expect(head.fields["content-length"] == got.fields["content-length"])
            #expect(head.fields["etag"] == got.fields["etag"])
        }
    }

    @Test("Other methods are told which are possible", arguments: ["POST", "PUT", "DELETE", "PATCH", "TRACE", "BREW"])
    func methods(method: String) async throws {
        try await Running.over(try await Ledger()) { server in
            let answer = try await server.client().ask(method, "/tangjiang/")
            #expect(answer.status == (method == "BREW" ? 400 : 405))
            if answer.status == 405 { #expect(answer.fields["allow"] == "GET, HEAD, OPTIONS") }
            let options = try await server.client().ask("OPTIONS", "/tangjiang/")
            #expect(options.status == 204 && options.fields["allow"] == "GET, HEAD, OPTIONS")
            #expect(options.fields["content-length"] == nil)
        }
    }

    @Test("One question has one address")
    func addresses() async throws {
        try await Running.over(try await Ledger()) { server in
            let client = try server.client()
            for (asked, leads) in [
                ("/", "/tangjiang/"), ("/en/", "/en/tangjiang/"), ("/tangjiang", "/tangjiang/"),
                ("/en/tangjiang", "/en/tangjiang/"), ("/tangjiang/words/?b=2&a=1", "/tangjiang/words?a=1&b=2"),
                ("/tangjiang/old", "/tangjiang/"),
            ] {
                let answer = try await client.ask("GET", asked)
                #expect([301, 302, 308].contains(answer.status) && answer.fields["location"] == leads, "\(asked)")
            }
            let one = try await client.ask("GET", "/tangjiang/words?b=2&a=%E6%B1%9F+x&c=")
            #expect(one.text.contains("words a=江 x b=2"))
            let other = try await client.ask("GET", "/tangjiang/words?a=%e6%b1%9f%20x&b=2")
            #expect(other.fields["etag"] == one.fields["etag"])
        }
    }

    @Test(
        "What is not there is said so", arguments: ["/nowhere/", "/tangjiang/nothing", "/assets/site.css", "/en/x/y"])
    func missing(target: String) async throws {
        try await Running.over(try await Ledger()) { server in
            let answer = try await server.get(target)
            #expect(answer.status == 404 && answer.text.contains("no such page"))
        }
    }

    @Test("A download has its name, a file of the site is kept for good")
    func files() async throws {
        try await Running.over(try await Ledger()) { server in
            let table = try await server.get("/tangjiang/table.csv")
            #expect(
                table.fields["content-disposition"]
                    == "attachment; filename=\"______ _1_.csv\"; filename*=UTF-8''%E5%8F%B0%E8%B4%A6%20%221%22.csv")
            let style = try await server.get("/assets/site-0a1b.css")
            #expect(style.text == "body{}" && style.fields["cache-control"]?.contains("immutable") == true)
            #expect(style.fields["content-type"] == "text/css; charset=utf-8")
        }
    }

    private func inflated(_ bytes: [UInt8], most: Int) -> [UInt8]? {
        var stream = z_stream()
        guard inflateInit2_(&stream, 15 + 16, zlibVersion(), Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            return nil
        }
        defer { inflateEnd(&stream) }
        var (input, output) = (bytes, [UInt8](repeating: 0, count: most))
        let result = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                (stream.next_in, stream.avail_in) = (source.baseAddress, UInt32(source.count))
                (stream.next_out, stream.avail_out) = (target.baseAddress, UInt32(target.count))
                return inflate(&stream, Z_FINISH)
            }
        }
        return result == Z_STREAM_END ? Array(output[..<Int(stream.total_out)]) : nil
    }
}
