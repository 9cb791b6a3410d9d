import Basics
import Commitments
import Markup
import Operations
import ReportText
import Store
import Testing

@testable import Web

@Suite("What a withheld event said is nowhere, though rows still hold what it did") struct TakedownTests {
    private static let marks = ["甲处原话", "乙处原话", "丙处原话", "丁处原话", "戊处原话"]
    private static let supervisor = SampleCounty.supervisor

    /// A county with words that came into rows by events: a revision, nodes, a verdict, a revised target and a
    /// superseded figure.
    private func county() async throws -> (SampleCounty, subjects: [String]) {
        let county = try await SampleCounty(isWhole: false)
        let installation = county.installation
        try county.set("2025-01-15")
        let reading = Reading(Report(CanonicalText(try SampleCounty.report(2025))))
        let imported = try await ImportReport.run(
            reading, text: reading.report.canonical.string, by: Self.supervisor, in: installation)
        _ = try await ConfirmCandidates.all(of: imported.report, by: Self.supervisor, in: installation)
        try county.set("2025-03-01")
        try await ChangeCommitment.revise(
            "2025-0001", .init(), words: Self.marks[0], reason: "改写", basis: "县府办〔2025〕1号", by: Self.supervisor,
            in: installation)
        try await ChangeCommitment.assign(
            "2025-0002", .init(nodes: [["due": "2025-06-30", "words": .string(Self.marks[1])]]), by: Self.supervisor,
            in: installation)
        try await ChangeTarget.override(
            "2025-T01", .notComparable, reason: Self.marks[2], by: Self.supervisor, in: installation)
        try await ChangeTarget.revise(
            "2025-T02", value: "7", reason: Self.marks[3], basis: "县府办〔2025〕2号", by: Self.supervisor, in: installation)
        for value in ["1", "2"] {
            try await ChangeTarget.observe(
                "2025-T03",
                .init(asOf: "2025-06-30", value: value, unit: nil, status: .first, source: "县统计局", basis: "月报"),
                by: Self.supervisor, in: installation)
        }
        // A figure of the same moment as a withheld event is hidden with it.
        try county.set("2025-03-02")
        try await ChangeTarget.supersede(
            "2025-T03", wrong: 1, by: 2, reason: Self.marks[4], actor: Self.supervisor, in: installation)
        try await county.sequence()
        return (
            county,
            ["commitment/2025-0001", "commitment/2025-0002", "target/2025-T01", "target/2025-T02", "target/2025-T03"]
        )
    }

    /// Every page, and the data of the items in question.
    private func everything(_ county: SampleCounty) throws -> [(address: String, body: String)] {
        var requests = try county.site.everything()
        for path in ["commitments.csv", "commitments.json", "indicators.csv", "indicators.json"] {
            requests.append(PageRequest(path: ["tangjiang", path], language: .chinese))
        }
        for id in ["2025-0001", "2025-0002"] {
            requests.append(PageRequest(path: ["tangjiang", "commitments", "\(id).json"], language: .english))
        }
        return try requests.map {
            (Address.text($0), String(decoding: try county.site.page($0)?.body ?? [], as: UTF8.self))
        }
    }

    @Test(
        "Words, nodes, reasons and verdicts of withheld events are on no page, feed or file; that they are gone is told"
    )
    func gone() async throws {
        let (county, subjects) = try await county()
        let before = try everything(county)
        for mark in Self.marks { #expect(before.contains { $0.body.contains(mark) }, "\(mark) was never shown") }
        let verbs: Set<String> = [
            "commitment.revised", "commitment.assigned", "target.overridden", "target.revised", "target.superseded",
        ]
        let leaves = try county.installation.database.read { transaction in
            let events = EventTable(transaction, jurisdiction: "tangjiang")
            return try subjects.flatMap { try events.events(of: $0) }.filter { verbs.contains($0.verb) }.compactMap(
                \.leaf)
        }
        #expect(leaves.count == 5)
        try await WithholdEvents.run(
            .leaves(leaves, part: nil), reason: "含有不应公开的内容。", decision: "县府办〔2025〕90号", by: Self.supervisor,
            in: county.installation)
        for page in try everything(county) {
            for mark in Self.marks { #expect(!page.body.contains(mark), "\(page.address) holds \(mark)") }
        }
        // What was promised in the report stands again; what was decided stays, with a gap where its words were.
        let first = try county.installation.read { try $0.row(CommitmentRow.self, [.text("2025-0001")]) }
        #expect(first?.words == Self.marks[0])
        let gap = PlainWord.takenDown.text(.chinese)
        #expect(try county.text("indicators", "2025-T01").contains(gap))
        #expect(try county.text("indicators", "2025-T03").contains(gap))
        #expect(try county.text("commitments", "2025-0002").contains(gap))
        #expect(try county.text("commitments", "2025-0002").contains("2025"))
        let data = try county.text("commitments", "2025-0001.json")
        let words = try JSONValue.parse(Array(data.dropLast().utf8))["words"]?.string
        #expect(words != nil && words != gap && words != Self.marks[0])
    }
}
