import Basics
import Commitments
import Store
import TestSupport
import Testing

@testable import Operations

@Suite("The ledger ends as the sheets say, and nothing else changes") struct SheetPropertyTests {
    private static let items = [
        "housing": ["2025-0001", "2025-0002", "2025-0003"], "water": ["2025-0004", "2025-0002"],
    ]

    /// The seed is printed; give another by `DUIXIAN_SEED`, more rounds by `DUIXIAN_ROUNDS`.
    @Test("Random edits, rows in any order, rows missing, sheets sent twice, words of others in between")
    func randomMonths() async throws {
        print("seed \(Setting.seed)")
        for round in 0..<(4 * Setting.rounds) {
            var numbers = SeededNumbers(seed: Setting.seed &+ UInt64(round))
            let months = try await MonthSheets(seed: Setting.seed &+ UInt64(round))
            try await months.send()
            for step in 0..<12 {
                let unit = Bool.random(using: &numbers) ? "housing" : "water"
                if Int.random(in: 0..<4, using: &numbers) == 0 { try await between(months, &numbers) }
                try await turn(months, unit, step, &numbers)
            }
            #expect(try months.county.differences() == [])
        }
    }

    /// The office writes something down itself.
    private func between(_ months: MonthSheets, _ numbers: inout SeededNumbers) async throws {
        let id = "2025-000\(Int.random(in: 1...4, using: &numbers))"
        try await ChangeCommitment.recordProgress(
            id, percent: Int.random(in: 0...99, using: &numbers), words: "台账\(numbers.next() % 1000)",
            by: County.supervision, in: months.installation)
    }

    private func turn(
        _ months: MonthSheets, _ unit: String, _ step: Int, _ numbers: inout SeededNumbers
    ) async throws {
        let own = (Self.items[unit] ?? []).shuffled(using: &numbers)
        let sent = own.prefix(Int.random(in: 0...own.count, using: &numbers))
        var expected: [String: (percent: Int, words: String)] = [:]
        let filled = sent.map { id -> (id: String, cells: [String]) in
            guard Int.random(in: 0..<3, using: &numbers) > 0 else { return (id, ["", "", "", "", ""]) }
            let (percent, words) = (Int.random(in: 0...99, using: &numbers), "\(unit)第\(step)次\(id)")
            expected[id] = (percent, words)
            let written = ["\(percent)", "\(percent)%", percent < 10 ? "0.0\(percent)" : "0.\(percent)"]
            return (id, [written.randomElement(using: &numbers) ?? "\(percent)", words, "", "", ""])
        }
        let before = try all(months)
        let bytes = try months.returned(unit, filled)
        let lines = try months.preview(bytes).lines
        var choices: [String: AnswerSheets.Choice] = [:]
        for line in lines {
            guard case .clash = line.outcome else { continue }
            choices[line.entry.id] = Bool.random(using: &numbers) ? .theirs : .ours
            if choices[line.entry.id] == .ours { expected[line.entry.id] = nil }
        }
        try await months.answer(bytes, choices: choices)
        let after = try all(months)
        for (id, row) in after {
            if let wanted = expected[id] {
                #expect(row.percent == wanted.percent && row.words == wanted.words, "\(id)")
            } else {
                #expect(row == before[id], "\(id) was not in the sheet")
            }
        }
        let events = try months.events()
        try await months.answer(bytes, choices: choices)
        #expect(try months.events() == events, "the same sheet again")
    }

    private struct Standing: Equatable {
        let percent: Int
        let words: String?
        let notes: Int
    }

    private func all(_ months: MonthSheets) throws -> [String: Standing] {
        try months.installation.read { tables in
            try tables.commitments().reduce(into: [:]) { all, row in
                all[row.id] = Standing(
                    percent: row.percent, words: try tables.newestProgress(of: row.id)?.words, notes: row.notes)
            }
        }
    }
}
