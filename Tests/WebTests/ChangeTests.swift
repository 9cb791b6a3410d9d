import Basics
import Commitments
import Foundation
import Operations
import Store
import Testing

@testable import Web

@Suite("What is written shows", .timeLimit(.minutes(2)))
struct ChangeTests {
    @Test("A change is numbered, signed and on the pages, whichever process wrote it")
    func change() async throws {
        let ledger = try await Ledger()
        try await Running.over(ledger) { server in
            #expect(try await server.get("/tangjiang/").text.contains("units 1"))
            let tag = try #require(try await server.get("/tangjiang/").fields["etag"])
            try await ledger.addUnit()
            try await server.until { try await server.get("/tangjiang/").text.contains("units 2") }
            #expect(try await server.get("/tangjiang/", ["If-None-Match: \(tag)"]).status == 200)
            try await ledger.addUnit(in: try Ledger.open(ledger.folder))
            try await server.until { try await server.get("/en/tangjiang/").text.contains("units 3") }
            try await server.until {
                let pulse = try ledger.installation.database.read { try LogPulse($0, jurisdiction: "tangjiang") }
                // Each publishing is an event of its own.
                return pulse.waiting == 0 && pulse.size == pulse.newestEvent
            }
        }
    }

    @Test("A page that was not drawn ahead is drawn once for all who wait, and again after a change")
    func once() async throws {
        let ledger = try await Ledger()
        let site = CountingSite(ledger.installation)
        try await Running.over(ledger, site) { server in
            try await withThrowingTaskGroup(of: RawClient.Answer.self) { group in
                for _ in 0..<12 { group.addTask { try await server.get("/tangjiang/slow") } }
                try await server.until { site.drawn.value["/tangjiang/slow"] == 1 }
                for _ in 0..<12 { site.gate.signal() }
                for try await answer in group { #expect(answer.status == 200) }
            }
            let first = site.drawn.value["/tangjiang/slow"] ?? 0
            #expect(try await server.get("/tangjiang/slow").status == 200)
            #expect(site.drawn.value["/tangjiang/slow"] == first)
            try await ledger.addUnit()
            try await server.until { try await server.get("/tangjiang/").text.contains("units 2") }
            for _ in 0..<4 { site.gate.signal() }
            #expect(try await server.get("/tangjiang/slow").status == 200)
            #expect(site.drawn.value["/tangjiang/slow"] ?? 0 > first)
        }
    }

    @Test("A page that can't be drawn stays as it was; one that never was is a failure with a reference")
    func failing() async throws {
        let ledger = try await Ledger()
        let site = CountingSite(ledger.installation)
        try await Running.over(ledger, site) { server in
            #expect(try await server.get("/tangjiang/unit/5").status == 200)
            site.isBroken.change { $0 = true }
            try await ledger.addUnit()
            try await server.until { !(try await server.get("/metrics").text.contains("pages_failed_total 0")) }
            #expect(try await server.get("/tangjiang/").text.contains("units 1"))
            #expect(try await server.get("/tangjiang/unit/5").text.contains("unit 5"))
            let failed = try await server.get("/tangjiang/unit/6")
            #expect(failed.status == 500 && failed.text.hasPrefix("failed E"))
            #expect(failed.fields["cache-control"] == "no-cache" || failed.fields["cache-control"] == "no-store")
            let reference = failed.text.dropFirst("failed ".count)
            try await server.until { server.log.value.contains("\(reference) drawing") }
        }
    }

    @Test("A database behind its log is served and says so, and nothing more is signed")
    func behind() async throws {
        let ledger = try await Ledger()
        try await Sequencer(ledger.installation).run()
        let copy = ledger.folder.appending(path: "older.sqlite")
        try ledger.installation.database.copy(to: copy.path)
        try await ledger.addUnit()
        let newest = try await Sequencer(ledger.installation).run()
        try ledger.installation.database.close()
        let database = ledger.folder.appending(path: "ledger.sqlite")
        for ending in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: database.path + ending)
        }
        try FileManager.default.moveItem(at: copy, to: database)
        let restored = try Ledger.open(ledger.folder)
        let server = Behind(installation: restored)
        try await server.check(signed: try #require(newest))
    }

    /// Ends with what waits signed and the write-ahead log emptied.
    @Test("The end is orderly: what runs is answered, what waits is signed, the database stands whole")
    func ending() async throws {
        let ledger = try await Ledger()
        let site = CountingSite(ledger.installation)
        try await Running.over(ledger, site) { server in
            let running = try server.client()
            running.send("GET /tangjiang/slow HTTP/1.1\r\nHost: a\r\n\r\n")
            try await server.until { site.drawn.value["/tangjiang/slow"] == 1 }
            let end = Task { await server.ending.end() }
            try await server.until { (try? await server.client().ask("GET", "/healthz")) == nil }
            try await ledger.addUnit()
            site.gate.signal()
            let answer = try await running.answers(1)[0]
            #expect(answer.status == 200 && answer.text.contains("slow"))
            #expect(answer.fields["connection"] == "close")
            await end.value
        }
        let pulse = try ledger.installation.database.read { try LogPulse($0, jurisdiction: "tangjiang") }
        #expect(pulse.waiting == 0)
        let wal = ledger.folder.appending(path: "ledger.sqlite-wal").path
        let size = (try? FileManager.default.attributesOfItem(atPath: wal)[.size]) as? Int
        #expect((size ?? 0) == 0)
    }
}

/// A server over a database that was put back.
private struct Behind {
    let installation: Installation

    func check(signed: String) async throws {
        var options = SiteServer.Options()
        (options.port, options.endsOnSignals) = (0, false)
        let log = LineLog(now: Ledger.now) { _ in }
        let server = SiteServer(
            installation, CountingSite(installation), options, log: log, now: Ledger.now)
        let ending = ServerEnding()
        let (ports, continuation) = AsyncStream<Int>.makeStream()
        let task = Task {
            defer { continuation.finish() }
            try await server.run(until: ending) { continuation.yield($0) }
        }
        var iterator = ports.makeAsyncIterator()
        let port = try #require(await iterator.next())
        let ready = try await RawClient(port: port).ask("GET", "/readyz")
        #expect(ready.status == 503 && ready.text.contains("behind"))
        let page = try await RawClient(port: port).ask("GET", "/tangjiang/")
        #expect(page.status == 200 && page.text.contains("只读") && page.text.contains("role=\"alert\""))
        let english = try await RawClient(port: port).ask("GET", "/en/tangjiang/")
        #expect(english.text.contains("read-only"))
        #expect(try await RawClient(port: port).ask("GET", "/metrics").text.contains("duixian_log_behind 1"))
        let checkpoint = try await RawClient(port: port).ask("GET", "/tangjiang/log/checkpoint")
        #expect(checkpoint.text != signed)
        await ending.end()
        try await task.value
    }
}
