import Basics
import Commitments
import Foundation
import Testing

@testable import Store

@Suite("What is acknowledged is on the disk") struct DurabilityTests {
    @Test("The writer syncs on every commit, in write-ahead mode")
    func pragmas() throws {
        let scratch = try Scratch()
        #expect(try scratch.database.synchronous() == 2)
        #expect(try scratch.database.read { try $0.row("PRAGMA journal_mode")?.text("journal_mode") } == "wal")
        #expect(try scratch.database.integrity() == ["ok"])
    }

    @Test("Two hundred writers at once all find their rows, numbered without a gap")
    func group() async throws {
        let scratch = try Scratch()
        let database = scratch.database
        try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<200 {
                group.addTask {
                    try await database.write { transaction in
                        let body = EventBody.sample(subject: "unit/u\(number)", data: ["n": .integer(number)])
                        return try EventTable(transaction, jurisdiction: "test").append(
                            body, bytes: body.canonicalBytes, salt: [1], digest: [2])
                    }
                }
            }
            var ids: Set<Int> = []
            for try await id in group { ids.insert(id) }
            #expect(ids == Set(1...200))
        }
        let waiting = try database.read { try EventTable($0, jurisdiction: "test").waiting(limit: 1000) }
        #expect(waiting.map(\.id) == Array(1...200))
    }

    @Test("One that fails takes nothing of the others with it, and leaves nothing of its own")
    func savepoints() async throws {
        struct Mishap: Error {}
        let scratch = try Scratch()
        let database = scratch.database
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<60 {
                group.addTask {
                    do {
                        try await database.write { transaction in
                            let tables = LedgerTables(transaction, jurisdiction: "test")
                            try tables.put(UnitRow(id: "u\(number)", name: "单位", kind: .office, position: number))
                            if number % 3 == 0 { throw Mishap() }
                        }
                        return true
                    } catch { return false }
                }
            }
            return await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(outcomes.count { $0 } == 40)
        let units = try database.read { try LedgerTables($0, jurisdiction: "test").units() }
        #expect(units.map(\.position) == (0..<60).filter { $0 % 3 != 0 })
    }

    @Test("A database of a newer build is refused, and nothing in it is touched")
    func newer() async throws {
        let scratch = try Scratch()
        try await scratch.database.write { try $0.execute("PRAGMA user_version = 999", [:]) }
        let path = scratch.database.path
        try scratch.database.close()
        #expect(throws: StoreFault.newerSchema(found: 999, known: Migrations.newest)) {
            _ = try LedgerDatabase(path: path)
        }
    }

    @Test("A copy taken while others write is whole and of one moment")
    func copy() async throws {
        let scratch = try Scratch()
        let database = scratch.database
        let path = scratch.folder.appending(path: "copy.sqlite").path
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<50 {
                group.addTask {
                    try await database.write { transaction in
                        let tables = LedgerTables(transaction, jurisdiction: "test")
                        try tables.put(UnitRow(id: "a\(number)", name: "甲", kind: .office, position: number))
                        try tables.put(UnitRow(id: "b\(number)", name: "乙", kind: .office, position: number))
                    }
                }
            }
            group.addTask { try database.copy(to: path) }
            try await group.waitForAll()
        }
        let copy = try LedgerDatabase(path: path)
        #expect(try copy.integrity() == ["ok"])
        let units = try copy.read { try LedgerTables($0, jurisdiction: "test").units() }
        #expect(units.count { $0.id.hasPrefix("a") } == units.count { $0.id.hasPrefix("b") })
    }
}
