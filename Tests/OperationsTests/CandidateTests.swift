import Basics
import Commitments
import Store
import Testing

@testable import Operations

@Suite("Candidates wait for a person, who may put them right") struct CandidateTests {
    private func open(_ county: County, _ report: String) throws -> [CandidateRow] {
        try county.installation.read { try $0.candidates(of: report, state: .open) }
    }

    @Test("Edit, move, split, merge, reject and add; what a person did says so when it is confirmed")
    func settle() async throws {
        let county = try await County()
        let (installation, boss) = (county.installation, County.supervision)
        let report = try await county.importing(confirms: false).report
        let commitments = try open(county, report).filter { $0.kind == .commitment }
        try #require(commitments.count >= 4)
        let (first, second, third, fourth) = (commitments[0], commitments[1], commitments[2], commitments[3])
        try await ChangeCandidate.edit(
            first.id, of: report, fields: ["object": "重点项目"], by: boss, in: installation)
        try await ChangeCandidate.move(
            second.id, of: report, to: Span(second.start, second.end - 1), by: boss, in: installation)
        try await ChangeCandidate.merge([third.id, fourth.id], of: report, by: boss, in: installation)
        let merged = try #require(try open(county, report).first { $0.start == third.start && $0.end == fourth.end })
        try await ChangeCandidate.split(merged.id, of: report, at: [fourth.start], by: boss, in: installation)
        try await ChangeCandidate.add(
            .init(kind: .commitment, start: 0, end: 4, fields: ["object": "标题"]), to: report, by: boss, in: installation
        )
        let added = try #require(try open(county, report).first { $0.start == 0 })
        try await ChangeCandidate.reject([added.id], of: report, reason: "不是承诺", by: boss, in: installation)
        let settled = try await refusal {
            try await ChangeCandidate.reject([added.id], of: report, reason: "再一次", by: boss, in: installation)
        }
        #expect(settled == "ledger.candidate.settled")
        _ = try await ConfirmCandidates.some([first.id], of: report, by: boss, in: installation)
        let row = try #require(try county.commitment("2025-0001"))
        #expect(row.fields["object"] == "重点项目" && row.fields["edited"] == .bool(true) && !row.isBulk)
        #expect(try county.differences() == [])
    }

    @Test("Spans outside the text and cuts outside the span are refused")
    func outside() async throws {
        let county = try await County()
        let (installation, boss) = (county.installation, County.supervision)
        let report = try await county.importing(confirms: false).report
        let first = try #require(try open(county, report).first)
        let codes = [
            try await refusal {
                try await ChangeCandidate.move(first.id, of: report, to: Span(0, 1_000_000), by: boss, in: installation)
            },
            try await refusal {
                try await ChangeCandidate.split(first.id, of: report, at: [first.end], by: boss, in: installation)
            },
            try await refusal { try await ChangeCandidate.merge([first.id], of: report, by: boss, in: installation) },
            try await refusal {
                try await ChangeCandidate.edit(first.id, of: report, fields: [:], by: County.housing, in: installation)
            },
        ]
        #expect(
            codes == [
                "ledger.candidate.span", "ledger.candidate.split", "ledger.candidate.merge", "ledger.not-permitted",
            ])
    }

    @Test("The same report again changes nothing; a corrected one asks only about what moved")
    func corrected() async throws {
        let county = try await County()
        let installation = county.installation
        let first = try await county.importing()
        let before = try installation.read { try $0.commitments() }
        #expect(try await county.importing(confirms: false).isKnown)
        let text = County.report.replacing("各位代表：", with: "各位代表，同志们：").replacing("2.5万亩", with: "2.8万亩")
        let second = try await county.importing(text, confirms: false)
        #expect(second.corrects == first.report && second.candidates == 1)
        #expect(second.lost.count == 1)
        let after = try installation.read { try $0.commitments() }
        #expect(after.map(\.id) == before.map(\.id))
        let scalars = Array(text.unicodeScalars)
        for row in after where !second.lost.contains(row.id) {
            let (start, end) = (try #require(row.start), try #require(row.end))
            var words = String.UnicodeScalarView()
            words.append(contentsOf: scalars[start..<end])
            #expect(String(words) == row.words && row.report == second.report)
        }
        #expect(try installation.read { try $0.reports() }.map(\.id) == [second.report])
        #expect(try county.differences() == [])
    }
}
