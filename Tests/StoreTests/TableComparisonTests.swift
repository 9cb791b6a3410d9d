import Commitments
import TestSupport
import Testing

@testable import Store

@Suite("Two databases are compared cell by cell") struct TableComparisonTests {
    @Test("Every row too many, missing or changed is named, whatever the size of a page")
    func differences() throws {
        let (one, two) = (try Scratch(), try Scratch())
        try forAll(6) { numbers in
            var (found, expected): ([String: UnitRow], [String: UnitRow]) = ([:], [:])
            for index in 0..<60 where numbers.below(4) > 0 {
                // Keys that differ in length, in letters and in characters beyond ASCII.
                let id = ["u\(index)", "U-\(index)", "单位\(index)", "u\(index)é"][numbers.below(4)]
                let row = UnitRow(id: id, name: "单位", kind: .office, position: index)
                let kind = numbers.below(8)
                if kind != 0 { found[id] = row }
                if kind != 1 { expected[id] = row }
                if kind == 2 { expected[id]?.name = "改了名" }
                if kind == 3 { expected[id]?.parent = "上级" }
            }
            try fill(one, found.values)
            try fill(two, expected.values)
            var named: Set<String> = []
            for (id, row) in found {
                guard let other = expected[id] else {
                    named.insert("unit \(id): a row that no event made")
                    continue
                }
                if row.name != other.name { named.insert("unit \(id): name is not what the events give") }
                if row.parent != other.parent { named.insert("unit \(id): parent is not what the events give") }
            }
            for id in expected.keys where found[id] == nil {
                named.insert("unit \(id): a row is missing that events made")
            }
            for page in [1, 2, 7, 2000] {
                let differences = try one.database.read { here in
                    try two.database.read {
                        try TableComparison.differences(here, $0, jurisdiction: "test", page: page)
                    }
                }
                #expect(Set(differences) == named && differences.count == named.count, "page \(page)")
            }
        }
    }

    private func fill(_ scratch: Scratch, _ rows: some Sequence<UnitRow>) throws {
        try scratch.database.writeNow { transaction in
            try transaction.execute("DELETE FROM unit WHERE jurisdiction = :j", ["j": .text("test")])
            for row in rows { try LedgerTables(transaction, jurisdiction: "test").put(row) }
        }
    }
}
