import Basics
import Commitments
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Store

@Suite("A database that can't grow keeps what it acknowledged") struct FullDatabaseTests {
    @Test("A full database takes its whole batch back, tells everyone of it, and goes on when there is room")
    func full() async throws {
        let scratch = try Scratch()
        let database = scratch.database
        print("seed \(Setting.seed)")
        var numbers = SeededNumbers(seed: Setting.seed)
        try await limit(database, pagesMore: 60)
        var (kept, refused): (Set<String>, Set<String>) = ([], [])
        for round in 0..<12 {
            let sizes = (0..<16).map { _ in 200 + numbers.below(9000) }
            let outcomes = await write(sizes, round: round, to: database)
            for (id, fault) in outcomes {
                if let fault {
                    refused.insert(id)
                    guard case StoreFault.trouble(.full, database.path, _) = fault else {
                        Issue.record("\(id): \(fault)")
                        continue
                    }
                } else {
                    kept.insert(id)
                }
            }
        }
        #expect(!kept.isEmpty && refused.count > 50)
        #expect(try ids(database) == kept)
        #expect(try database.integrity() == ["ok"])
        try await limit(database, pagesMore: 100_000)
        let outcomes = await write([9000, 9000], round: 99, to: database)
        #expect(outcomes.allSatisfy { $0.value == nil })
        #expect(try ids(database) == kept.union(outcomes.keys))
        // What a later process finds.
        try database.close()
        #expect(try ids(try LedgerDatabase(path: database.path)) == kept.union(outcomes.keys))
    }

    /// Units with names of these many characters, all at once; by id, why each was refused.
    private func write(_ sizes: [Int], round: Int, to database: LedgerDatabase) async -> [String: StoreFault?] {
        await withTaskGroup(of: (String, StoreFault?).self) { group in
            for (number, size) in sizes.enumerated() {
                let id = "u\(round)-\(number)"
                group.addTask {
                    do {
                        try await database.write { transaction in
                            try LedgerTables(transaction, jurisdiction: "test").put(
                                UnitRow(
                                    id: id, name: String(repeating: "x", count: size), kind: .office, position: number))
                        }
                        return (id, nil)
                    } catch { return (id, error as? StoreFault ?? .database("\(error)")) }
                }
            }
            return await group.reduce(into: [:]) { $0.updateValue($1.1, forKey: $1.0) }
        }
    }

    private func ids(_ database: LedgerDatabase) throws -> Set<String> {
        Set(try database.read { try LedgerTables($0, jurisdiction: "test").units() }.map(\.id))
    }

    private func limit(_ database: LedgerDatabase, pagesMore: Int) async throws {
        try await database.write { transaction in
            let pages = try transaction.row("PRAGMA page_count")?.integer("page_count") ?? 0
            _ = try transaction.rows("PRAGMA max_page_count = \(pages + pagesMore)", [:])
        }
    }

    @Test("What SQLite fails at has a stable name")
    func names() async throws {
        let scratch = try Scratch()
        let path = scratch.database.path
        // What is in the write-ahead log would be read from there.
        try scratch.database.checkpoint()
        try scratch.database.close()
        let file = URL(filePath: path)
        let whole = try Data(contentsOf: file)
        try Data("not a database, but long enough to be taken for one by its size".utf8).write(to: file)
        #expect(try trouble { _ = try LedgerDatabase(path: path) } == .damaged)
        try whole.write(to: file)
        #expect(try trouble { _ = try LedgerDatabase(path: scratch.folder.path + "/none/ledger.sqlite") } == .opening)
        let codes: [(ResultCode, StoreTrouble)] = [
            (.SQLITE_FULL, .full), (.SQLITE_READONLY, .readOnly), (.SQLITE_READONLY_DBMOVED, .readOnly),
            (.SQLITE_IOERR_WRITE, .writing), (.SQLITE_IOERR_FSYNC, .writing), (.SQLITE_IOERR_SHMSIZE, .writing),
            (.SQLITE_IOERR_READ, .reading), (.SQLITE_IOERR_SHORT_READ, .reading), (.SQLITE_BUSY, .busy),
            (.SQLITE_BUSY_SNAPSHOT, .busy), (.SQLITE_LOCKED, .busy), (.SQLITE_CORRUPT, .damaged),
            (.SQLITE_NOTADB, .damaged), (.SQLITE_CANTOPEN, .opening), (.SQLITE_PERM, .opening),
        ]
        for (code, expected) in codes {
            guard case StoreFault.trouble(expected, "p", _) = StoreFault.told(DatabaseError(resultCode: code), "p")
            else {
                Issue.record("\(code) is not told as \(expected)")
                continue
            }
        }
        guard case StoreFault.database = StoreFault.told(DatabaseError(resultCode: .SQLITE_CONSTRAINT), "p") else {
            Issue.record("a broken constraint is no trouble of the disk")
            return
        }
        #expect(Set(StoreTrouble.allCases.map(\.rawValue)).count == StoreTrouble.allCases.count)
        for trouble in StoreTrouble.allCases {
            #expect(!trouble.chinese.isEmpty && !trouble.english.isEmpty && trouble.chinese != trouble.english)
        }
    }

    @Test("A page that was overwritten in the file is told as damage")
    func damaged() async throws {
        let scratch = try Scratch()
        for round in 0..<4 { _ = await write([5000, 5000, 5000], round: round, to: scratch.database) }
        let path = scratch.database.path
        // What is in the write-ahead log would be read from there.
        try scratch.database.checkpoint()
        try scratch.database.close()
        var bytes = try Data(contentsOf: URL(filePath: path))
        for at in stride(from: 8192, to: bytes.count, by: 4096) {
            bytes.replaceSubrange(at..<at + 64, with: repeatElement(0xEE, count: 64))
        }
        try bytes.write(to: URL(filePath: path))
        let found = try trouble {
            let database = try LedgerDatabase(path: path)
            _ = try database.read { try LedgerTables($0, jurisdiction: "test").units() }
        }
        #expect(found == .damaged)
    }

    private func trouble(_ work: () throws -> Void) throws -> StoreTrouble? {
        do { try work() } catch StoreFault.trouble(let trouble, _, _) { return trouble }
        return nil
    }
}
