import Basics
import Foundation
import Store
import Testing

@testable import Operations

/// Data folders of earlier schemas stay in the repository for ever; every later build reads them.
@Suite("A ledger of an earlier schema is brought to this one, and nothing of it is lost")
struct OlderSchemaTests {
    @Test(
        "A whole copy stands beside it first, the rows are what the events say",
        arguments: [
            (schema: 1, events: 13, percent: 40), (schema: 2, events: 17, percent: 60),
            (schema: 4, events: 28, percent: 55),
        ])
    func opens(schema: Int, events: Int, percent: Int) throws {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let place = FileManager.default.temporaryDirectory.appending(path: "duixian-older-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: place) }
        let tar = Process()
        tar.executableURL = URL(filePath: "/usr/bin/env")
        tar.arguments = [
            "tar", "xzf", tests.appending(path: "Fixtures/schema-\(schema).tar.gz").path, "-C", place.path,
        ]
        try tar.run()
        tar.waitUntilExit()
        let folder = DataFolder(place.appending(path: "schema-\(schema)").path)
        let installation = try Installation(
            folder, now: { Instant(milliseconds: 1_900_000_000_000) }, random: { [UInt8](repeating: 7, count: $0) })
        defer { try? installation.database.close() }
        #expect(try installation.database.schema().found == installation.database.schema().known)
        #expect(DurableFile.exists("\(folder.database).schema-\(schema)"))
        let row = try #require(try installation.read { try $0.commitments().first })
        #expect(row.id == "2025-0001" && row.percent == percent && row.lead == "housing")
        let replayed = try ReplayLedger.run(installation, scratch: place.appending(path: "replay").path)
        #expect(replayed.events == events && replayed.differences == [])
        #expect(try LogAgainstEvents.differences(installation) == [])
    }
}
