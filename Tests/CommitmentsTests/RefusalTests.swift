import Foundation
import Testing

@testable import Commitments
@testable import Quantities
@testable import ReportText

@Suite("What made no item says why") struct RefusalTests {
    private func reading(_ name: String) throws -> Reading {
        let url = ItemCorpus.sources.deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Samples/\(name).txt")
        return Reading(Report(try CanonicalText(decoding: Array(try Data(contentsOf: url)))))
    }

    @Test("A clause of the plan has items or a reason, never both", arguments: ["tangjiang-2024", "tangjiang-2025"])
    func either(name: String) throws {
        let reading = try reading(name)
        let text = ClauseText(reading.report, reading.quantities)
        var (taken, refused) = (0, 0)
        for sentence in text.sentences where reading.report.roles[sentence.paragraph] == .plan {
            for clause in sentence.clauses {
                let isRead =
                    reading.commitments.contains { $0.range.overlaps(clause.range) }
                    || reading.targets.contains { $0.range.overlaps(clause.range) }
                let refusal = text.refusal(at: clause.range.lowerBound)
                #expect((refusal == nil) == isRead, "\(reading.report.reading.text(clause.range))")
                if isRead { taken += 1 } else { refused += 1 }
            }
        }
        #expect(taken > 60 && refused > 20)
    }

    @Test("Every reason is told in both languages")
    func words() {
        for refusal in Refusal.allCases { #expect(!refusal.chinese.isEmpty && !refusal.english.isEmpty) }
        #expect(Set(Refusal.allCases.map(\.english)).count == Refusal.allCases.count)
    }
}
