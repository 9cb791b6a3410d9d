import Basics
import Commitments
import Foundation

@testable import Store

/// A database of its own for one test, gone when the test is.
final class Scratch {
    let folder: URL
    let database: LedgerDatabase

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "duixian-store-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        database = try LedgerDatabase(path: folder.appending(path: "ledger.sqlite").path)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }
}

extension EventBody {
    /// An event of a county that does not exist.
    static func sample(_ verb: LedgerVerb = .unitAdded, subject: String, data: JSONValue) -> EventBody {
        EventBody(
            log: "example.org/test", at: Instant(milliseconds: 1_735_689_600_000), verb: verb.rawValue,
            subject: subject, actor: Actor(unit: "supervision", role: "supervisor"), visibility: .everyone, data: data)
    }
}
