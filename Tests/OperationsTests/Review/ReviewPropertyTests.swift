import Basics
import Commitments
import Store
import TestSupport
import Testing

@testable import Operations

@Suite("Whatever is done in a review can be taken back") struct ReviewPropertyTests {
    /// The seed is printed; give another by `DUIXIAN_SEED`, more rounds by `DUIXIAN_ROUNDS`.
    @Test("Any acts in any order, then undoing all of them, give the first state; rows stay the fold of events")
    func undoAll() async throws {
        print("seed \(Setting.seed)")
        for round in 0..<(4 * Setting.rounds) {
            var numbers = SeededNumbers(seed: Setting.seed &+ UInt64(round))
            let review = try await ReviewedReport(seed: Setting.seed &+ UInt64(round))
            let first = try review.state()
            var done = 0
            for _ in 0..<60 where try await act(review, &numbers) { done += 1 }
            #expect(done > 25)
            #expect(try review.county.differences() == [])
            while try await refusal({ _ = try await review.undo() }) == nil {}
            #expect(try review.state() == first, "round \(round)")
            #expect(try review.county.differences() == [])
        }
    }

    private func act(_ review: ReviewedReport, _ numbers: inout SeededNumbers) async throws -> Bool {
        let (report, clerk, installation) = (review.report, review.clerk, review.installation)
        let open = try review.state().rows.filter { $0.state == .open }
        guard let row = open.randomElement(using: &numbers) else { return false }
        let rows = open.filter { $0.kind == row.kind }
        do {
            switch Int.random(in: 0..<11, using: &numbers) {
            case 0, 1: try await review.accept(row.id)
            case 2: try await review.reject(row.id, "重复\(numbers.below(3))")
            case 3: try await MarkCandidates.clear(row.id, of: report, by: clerk, in: installation)
            case 4:
                try await MarkCandidates.acceptTogether(
                    rows.prefix(3).map(\.id), of: report, by: clerk, in: installation)
            case 5:
                var entry = CandidateEntry(row.fields, row.kind)
                entry.values[row.kind == .target ? .indicator : .object] = "事项\(numbers.below(5))"
                entry.values[.value] = "\(numbers.below(90))"
                entry.values[.upper] = ""
                entry.values[.comparator] = "ge"
                try await ReviewChanges.edit(row.id, of: report, entry, by: clerk, in: installation)
            case 6:
                let start = max(0, row.start + numbers.below(5) - 2)
                let span = Span(start, start + 1 + numbers.below(30))
                _ = try await ReviewChanges.move(row.id, of: report, to: span, by: clerk, in: installation)
            case 7:
                let cut = row.start + numbers.below(row.end - row.start + 2)
                guard row.start < cut, cut < row.end else { return false }
                _ = try await ReviewChanges.split(
                    row.id, of: report, into: [Span(row.start, cut), Span(cut, row.end)], by: clerk,
                    in: installation)
            case 8:
                _ = try await ReviewChanges.merge(
                    rows.shuffled(using: &numbers).prefix(2).map(\.id), of: report, by: clerk, in: installation)
            case 9:
                let start = numbers.below(200)
                _ = try await ReviewChanges.add(
                    row.kind, at: Span(start, start + 5 + numbers.below(20)), to: report, by: clerk,
                    in: installation)
            default: _ = try await review.undo()
            }
            return true
        } catch is LedgerRefusal { return false }
    }
}
