import Commitments
import Testing

@testable import Store

@Suite("Statements bind by name and give back what they were given") struct StatementTests {
    @Test(
        "Every value comes back as it was bound",
        arguments: [
            SQLValue.null, .integer(0), .integer(.max), .integer(.min), .text(""), .text("兑现\u{0}😀"),
            .text(String(repeating: "长", count: 5000)), .blob([]), .blob([0, 255]),
        ])
    func values(value: SQLValue) throws {
        let scratch = try Scratch()
        let row = try scratch.database.read { try $0.row("SELECT :value AS value, 1 AS one", ["value": value]) }
        #expect(row?["value"] == value && row?["one"] == .integer(1) && row?["none"] == .null)
    }

    @Test("A parameter without a value is refused; one value serves every place of its name")
    func names() throws {
        let scratch = try Scratch()
        try scratch.database.read { transaction in
            #expect(throws: StoreFault.parameter("b")) {
                try transaction.row("SELECT :a + :b AS sum", ["a": .integer(1)])
            }
            let row = try transaction.row(
                "SELECT :a + :b + :a AS sum", ["b": .integer(1), "a": .integer(20), "c": .integer(9)])
            #expect(row?["sum"] == .integer(41))
        }
    }

    @Test("Values beside their names reach their places in whatever order they stand")
    func lists() throws {
        let scratch = try Scratch()
        let sql = """
            INSERT INTO government (jurisdiction, slug, name, division) VALUES (:jurisdiction, :slug, :name, :division)
            """
        let names = ["jurisdiction", "slug", "name", "division"]
        let values: [SQLValue] = [.text("test"), .text("a"), .text("甲县"), .null]
        try scratch.database.writeNow { transaction in
            try transaction.execute(sql, names, values)
            try transaction.execute(sql, names.reversed(), [.text("CN-11"), .text("乙县"), .text("b"), .text("test")])
            #expect(throws: StoreFault.parameter("division")) {
                try transaction.execute(sql, Array(names.dropLast()), Array(values.dropLast()))
            }
        }
        let rows = try scratch.database.read {
            try LedgerTables($0, jurisdiction: "test").all(JurisdictionRow.self)
        }
        #expect(
            rows == [
                JurisdictionRow(slug: "a", name: "甲县", division: nil),
                JurisdictionRow(slug: "b", name: "乙县", division: "CN-11"),
            ])
    }

    @Test("A statement can be asked again while it is read, and after it failed or was left")
    func again() throws {
        let scratch = try Scratch()
        let numbers = "WITH t (value) AS (VALUES (1), (2), (3)) SELECT value FROM t WHERE value >= :from ORDER BY value"
        try scratch.database.read { transaction in
            var seen: [[Int]] = []
            try transaction.each(numbers, ["from": .integer(1)]) { row in
                let from = try row.integer("value")
                seen.append(try transaction.rows(numbers, ["from": .integer(from)]).map { try $0.integer("value") })
                return from < 2
            }
            #expect(seen == [[1, 2, 3], [2, 3]])
            #expect(throws: StoreFault.parameter("from")) { try transaction.rows(numbers, [:]) }
            #expect(try transaction.rows(numbers, ["from": .integer(3)]).count == 1)
        }
        let put = "INSERT INTO person_key (jurisdiction, person, wrapped) VALUES ('test', :person, :wrapped)"
        try scratch.database.writeNow { transaction in
            try transaction.execute(put, ["person": .text("a"), "wrapped": .blob([1])])
            let failure = #expect(throws: (any Error).self) {
                try transaction.execute(put, ["person": .text("a"), "wrapped": .blob([2])])
            }
            #expect("\(String(describing: failure))".contains("UNIQUE constraint failed: person_key.jurisdiction"))
            try transaction.execute(put, ["person": .text("b"), "wrapped": .blob([3])])
            #expect(try transaction.row("SELECT COUNT(*) AS count FROM person_key")?.integer("count") == 2)
        }
    }

    @Test("Where a transaction has ended by itself, nobody is told of a success and nothing is kept")
    func ended() async throws {
        let scratch = try Scratch()
        let database = scratch.database
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<40 {
                group.addTask {
                    do {
                        try await database.write { transaction in
                            let tables = LedgerTables(transaction, jurisdiction: "test")
                            try tables.put(UnitRow(id: "u\(number)", name: "单位", kind: .office, position: number))
                            if number == 20 { try transaction.execute("ROLLBACK", [:]) }
                        }
                        return true
                    } catch { return false }
                }
            }
            return await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        let units = try database.read { try LedgerTables($0, jurisdiction: "test").units() }
        #expect(units.count == outcomes.count { $0 } && outcomes.count { !$0 } >= 1)
        #expect(!units.contains { $0.id == "u20" })
        // The writer goes on with the next.
        try await database.write {
            try LedgerTables($0, jurisdiction: "test").put(JurisdictionRow(slug: "test", name: "甲", division: nil))
        }
    }
}
