import Basics
import Commitments
import Foundation
import Operations
import Synchronization

@testable import Web

/// A real database in a folder of its own, with a government and an office in it.
final class Ledger: Sendable {
    let folder: URL
    let installation: Installation
    private let units = Mutex(0)

    init() async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "web-\(UUID().uuidString)")
        _ = try await OpenGovernment.run(
            OpenGovernment.Order(name: "棠江县", slug: "tangjiang"), in: DataFolder(folder.path), now: Ledger.now,
            random: Ledger.random)
        installation = try Ledger.open(folder)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Another process's view of the same folder.
    static func open(_ folder: URL) throws -> Installation {
        try Installation(DataFolder(folder.path), now: now, random: random)
    }

    /// Writes one event: a unit more.
    func addUnit(in other: Installation? = nil) async throws {
        let number = units.withLock { units in
            units += 1
            return units
        }
        try await AddUnit.run(
            "unit-\(number)", name: "单位\(number)", kind: .department,
            by: LedgerActor(unit: "supervision", role: .administrator), in: other ?? installation)
    }

    @Sendable static func now() -> Instant { Instant(milliseconds: Int(Date().timeIntervalSince1970 * 1000)) }
    @Sendable static func random(_ count: Int) -> [UInt8] { (0..<count).map { _ in .random(in: 0...255) } }
}

/// A server on a free port over a ledger, until the test's work is done.
struct Running: Sendable {
    let port: Int
    let log: Mutexed<String>
    let ending: ServerEnding

    func client() throws -> RawClient { try RawClient(port: port) }

    /// One request on a connection of its own.
    func get(_ target: String, _ fields: [String] = []) async throws -> RawClient.Answer {
        try await client().ask("GET", target, fields)
    }

    /// Asks until it holds; what never holds fails by the test's time limit.
    func until(_ holds: () async throws -> Bool) async throws {
        while try await !holds() { try await Task.sleep(for: .milliseconds(10)) }
    }

    static func over(
        _ ledger: Ledger, _ source: (any PageSource)? = nil,
        settings change: (inout SiteServer.Options) -> Void = { _ in },
        _ work: (Running) async throws -> Void
    ) async throws {
        try await over(
            ledger.installation, source ?? CountingSite(ledger.installation), settings: change, now: Ledger.now, work)
    }

    static func over(
        _ installation: Installation, _ source: any PageSource,
        settings change: (inout SiteServer.Options) -> Void = { _ in }, now: @escaping @Sendable () -> Instant,
        _ work: (Running) async throws -> Void
    ) async throws {
        var options = SiteServer.Options()
        (options.port, options.endsOnSignals) = (0, false)
        change(&options)
        let written = Mutexed("")
        let log = LineLog(now: Ledger.now) { bytes in written.change { $0 += String(decoding: bytes, as: UTF8.self) } }
        let server = SiteServer(installation, source, options, log: log, now: now)
        let ending = ServerEnding()
        let (ports, continuation) = AsyncStream<Int>.makeStream()
        let task = Task {
            defer { continuation.finish() }
            try await server.run(until: ending) { continuation.yield($0) }
        }
        var iterator = ports.makeAsyncIterator()
        guard let port = await iterator.next() else { return try await task.value }
        do {
            try await work(Running(port: port, log: written, ending: ending))
        } catch {
            await ending.end()
            try? await task.value
            throw error
        }
        await ending.end()
        try await task.value
    }
}

/// A value that several threads change.
final class Mutexed<Value: Sendable>: Sendable {
    private let mutex: Mutex<Value>

    init(_ value: Value) { mutex = Mutex(value) }

    var value: Value { mutex.withLock { $0 } }
    func change(_ body: (inout Value) -> Void) { mutex.withLock { body(&$0) } }
}
