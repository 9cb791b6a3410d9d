import Basics
import Commitments
import Foundation
import GRDB
import Procedures
import TestSupport
import Testing

@testable import Store

@Suite("Lists of cases hold what they should, in order, whatever is asked and however it is paged")
struct CaseListingTests {
    private static let now = Instant(milliseconds: 1_744_970_000_000)
    private static let states = ["received", "handling", "chasing"]

    /// A case as rows keep it; the day is that of its only clock.
    private static func row(
        _ number: Int, _ procedure: String, _ state: String, unit: String?, day: Int?, isOverdue: Bool = false,
        endedAt: Int? = nil, accused: [String] = []
    ) throws -> CaseRow {
        let at = Instant(milliseconds: 1_700_000_000_000 + number).description
        let due = day.map { LocalDate(daysSince1970: $0).description }
        var members: [String: JSONValue] = [
            "procedure": .string(procedure), "version": 1, "digest": "d", "state": .string(state), "round": 1,
            "opened_at": .string(at), "first_opened_at": .string(at), "opener": "", "unit": JSONValue(unit),
            "accused": .array(accused.map(JSONValue.string)), "handler_units": [], "handler_accounts": [],
            "clocks": .array(
                due.map {
                    [
                        [
                            "clock": "limit", "from": .string(at), "due": .string($0), "due_raw": .string($0),
                            "provisional": .bool(false),
                        ]
                    ]
                }
                    ?? []),
            "marks": [], "outputs": [], "overdue": .bool(isOverdue), "changed_at": .string(at),
        ]
        if let endedAt {
            members["end"] = "resolved"
            members["ended_at"] = .string(Instant(milliseconds: endedAt).description)
        }
        return CaseRow(id: "2025-C" + String(10_000 + number).dropFirst(), state: try CaseState(.object(members)))
    }

    private static func drawn(_ number: Int, _ numbers: inout SeededNumbers) throws -> CaseRow {
        let isEnded = numbers.below(4) == 0
        return try row(
            number, ["petition", "hotline-request"][numbers.below(2)],
            isEnded ? "resolved" : states[numbers.below(3)], unit: [nil, "housing", "water"][numbers.below(3)],
            // Few days, so that many run out at once; some have no clock.
            day: numbers.below(5) == 0 ? nil : now.date().daysSince1970 - 2 + numbers.below(5),
            isOverdue: numbers.below(5) == 0, endedAt: isEnded ? now.milliseconds - numbers.below(6) : nil,
            accused: numbers.below(6) == 0 ? [["housing", "water"][numbers.below(2)]] : [])
    }

    /// What a list should hold, found the long way.
    private static func expected(_ rows: [CaseRow], _ listing: CaseListing) -> [CaseRow] {
        func order(_ row: CaseRow) -> (Int, Int, String) {
            if listing.isEnded { return (0, -(row.state.endedAt?.milliseconds ?? 0), row.id) }
            return (row.state.isOverdue ? 0 : 1, row.nextDue?.milliseconds ?? .max, row.id)
        }
        return rows.filter { row in
            let state = row.state
            return (state.end != nil) == listing.isEnded
                && listing.groups.contains { group in
                    group.procedure == state.procedure && group.states?.contains(state.state) != false
                        && (group.unit == nil || group.unit == state.unit)
                } && state.accused.allSatisfy { !listing.hiddenFrom.contains($0) }
                && (listing.lateAt == nil || isLate(row))
        }.sorted { order($0) < order($1) }
    }

    private static func isLate(_ row: CaseRow) -> Bool {
        row.state.end == nil && (row.state.isOverdue || row.nextDue.map { $0 < now } == true)
    }

    private static func listing(_ numbers: inout SeededNumbers) -> CaseListing {
        let isEnded = numbers.below(3) == 0
        let groups = ["petition", "hotline-request"].prefix(1 + numbers.below(2)).map { procedure in
            CaseListing.Group(
                procedure, states: isEnded ? nil : Array(states.prefix(numbers.below(4))),
                unit: [nil, "housing"][numbers.below(2)])
        }
        return CaseListing(
            groups, isEnded: isEnded, hiddenFrom: [[], ["housing"], ["housing", "office"]][numbers.below(3)],
            lateAt: !isEnded && numbers.below(3) == 0 ? now : nil)
    }

    @Test("Page behind page, forward and back, gives every case once and in order; counts agree")
    func pages() throws {
        let scratch = try Scratch()
        try forAll(6) { numbers in
            var rows: [CaseRow] = []
            for number in 0..<120 { rows.append(try Self.drawn(number, &numbers)) }
            try scratch.database.writeNow { transaction in
                for table in ["case_file", "case_accused"] { try transaction.execute("DELETE FROM \(table)", [:]) }
                let tables = LedgerTables(transaction, jurisdiction: "test")
                for row in rows {
                    try tables.put(row)
                    for accusal in row.accusals { try tables.put(accusal) }
                }
            }
            for _ in 0..<12 {
                let (listing, size) = (Self.listing(&numbers), 1 + numbers.below(30))
                let expected = Self.expected(rows, listing)
                try scratch.database.read { try Self.agrees($0, listing, expected, size) }
            }
        }
    }

    private static func agrees(
        _ transaction: any Transaction, _ listing: CaseListing, _ expected: [CaseRow], _ size: Int
    ) throws {
        let tables = LedgerTables(transaction, jurisdiction: "test")
        var (found, behind): ([CaseTurn], CaseTurn?) = ([], nil)
        while true {
            let page = try tables.page(of: listing, behind: behind, limit: size)
            if let first = page.first {
                #expect(try tables.count(of: listing, at: now, before: first.turn).before == found.count)
                // Back from here is what was shown before.
                let back = try tables.page(of: listing, before: first.turn, limit: size).map(\.turn)
                #expect(back == found.suffix(size))
            }
            found += page.map(\.turn)
            guard page.count == size, let last = page.last else { break }
            // A place goes through an address and comes back the same.
            behind = CaseTurn(last.turn.description) as CaseTurn?
            #expect(behind == last.turn)
        }
        #expect(found.map(\.id) == expected.map(\.id))
        let count = try tables.count(of: listing, at: now)
        #expect(count.all == expected.count && count.late == expected.count(where: isLate))
    }

    @Test("A year's last number is its largest, also where the numbers grow longer")
    func numbers() throws {
        let scratch = try Scratch()
        try scratch.database.writeNow { transaction in
            let tables = LedgerTables(transaction, jurisdiction: "test")
            #expect(try tables.lastCaseNumber(2025) == 0)
            for id in ["2025-C9999", "2025-C10000", "2025-C0007", "2024-C123456", "2026-C0001"] {
                try tables.put(
                    CaseRow(id: id, state: try Self.row(1, "petition", "received", unit: nil, day: nil).state))
            }
            #expect(try tables.lastCaseNumber(2025) == 10_000 && tables.lastCaseNumber(2024) == 123_456)
            #expect(try tables.lastCaseNumber(2026) == 1 && tables.lastCaseNumber(2023) == 0)
        }
    }

    @Test("A database of the schema before gets a row for each unit that a case is about")
    func older() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "duixian-older-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "ledger.sqlite").path
        let old = try DatabaseQueue(path: path)
        let row = try Self.row(
            3, "petition", "received", unit: nil, day: nil, accused: ["housing", "water", "housing"])
        try old.write { database in
            for step in Migrations.all where step.number < 5 { try database.execute(sql: step.sql) }
            try database.execute(sql: "PRAGMA user_version = 4")
            let columns = CaseRow.columns.map { ":\($0)" }.joined(separator: ", ")
            let values = zip(CaseRow.columns, row.values).map {
                name, value -> (String, (any DatabaseValueConvertible)?) in
                switch value {
                case .null: (name, nil)
                case .integer(let number): (name, number)
                case .text(let text): (name, text)
                }
            }
            try database.execute(
                sql:
                    "INSERT INTO case_file (jurisdiction, \(CaseRow.columns.joined(separator: ", "))) VALUES ('test', \(columns))",
                arguments: StatementArguments(Dictionary(uniqueKeysWithValues: values)))
        }
        try old.close()
        let found = try LedgerDatabase(path: path).read {
            try LedgerTables($0, jurisdiction: "test").all(CaseAccusedRow.self)
        }
        #expect(found == [CaseAccusedRow(unit: "housing", id: row.id), CaseAccusedRow(unit: "water", id: row.id)])
    }

    @Test("Words are found as the index finds them, inside one value")
    func words() {
        #expect(CaseIndex.holds("路灯", in: "滨河路的路，灯不亮"))
        #expect(CaseIndex.holds("abc", in: "见ABC一号"))
        #expect(!CaseIndex.holds("灯路", in: "路灯"))
        #expect(!CaseIndex.holds("", in: "路灯") && !CaseIndex.holds("路灯", in: "路"))
    }
}
