import Basics
import Commitments
import Markup
import Operations
import Store
import Testing

@testable import Web

@Suite("What a visitor reaches after publishing is what was published") struct DeskPublishingTests {
    /// Every page, feed and file of the site as a visitor gets it, one after the other.
    private func everything(_ county: SampleCounty) throws -> String {
        var text = ""
        for request in try county.site.everything() where request.language == .chinese {
            if let page = try county.site.page(request) { text += String(decoding: page.body, as: UTF8.self) }
        }
        let items = try county.installation.read { try $0.commitments(limit: 10_000) }
        for row in items {
            if let page = try county.page("commitments", "\(row.id).json") {
                text += String(decoding: page.body, as: UTF8.self)
            }
        }
        return text
    }

    @Test("Internal notes, evidence and instructions stay where they are until they are chosen")
    func exactly() async throws {
        let county = try await SampleCounty()
        let (installation, actor) = (county.installation, SampleCounty.supervisor)
        let id = try #require(
            try installation.read { try $0.commitments(.init(year: 2025, stage: .open)) }.first { $0.lead != nil }
        ).id
        for number in 1...3 {
            try await ChangeCommitment.recordProgress(
                id, percent: 40 + number, words: "金丝雀\(number)号", visibility: .staff, by: actor, in: installation)
        }
        try await Instructions.give(id, words: "金丝雀批示", by: actor, in: installation)
        let report = try #require(try installation.read { try $0.reports() }.first).id
        try await installation.record(by: actor) { _ in
            [("2025-0901", "金丝雀甲项"), ("2025-0902", "金丝雀乙项")].map { id, words in
                LedgerEvent(
                    .commitmentConfirmed, subject: "commitment/\(id)", visibility: .staff,
                    data: ["report": .string(report), "words": .string(words), "fields": [:], "bulk": .bool(false)])
            }
        }
        try await county.sequence()
        #expect(try !everything(county).contains("金丝雀"))
        let names = try names(of: installation).filter { $0.hasPrefix("progress/\(id)/") }
        #expect(names.count >= 3)
        let second = try #require(names.dropLast().last)
        let chosen = [second, "commitment/2025-0901"]
        let digest = try installation.database.read { transaction in
            try PublishPlan(
                chosen, LedgerTables(transaction, jurisdiction: "tangjiang"),
                EventTable(transaction, jurisdiction: "tangjiang")
            ).digest
        }
        try await PublishItems.run(chosen, seen: digest, by: actor, in: installation)
        let text = try everything(county)
        #expect(text.contains("金丝雀2号") && text.contains("金丝雀甲项"))
        for hidden in ["金丝雀1号", "金丝雀3号", "金丝雀批示", "金丝雀乙项", SampleCounty.secret, SampleCounty.takenDown] {
            #expect(!text.contains(hidden), "\(hidden)")
        }
        #expect(try county.text("commitments", id).contains("金丝雀2号"))
        #expect(try county.text("commitments", query: [QueryItem(name: "q", value: "甲项")]).contains("金丝雀甲项"))
        #expect(try county.text("changes").contains("金丝雀2号"))
        #expect(try county.text("data.json").contains("金丝雀甲项"))
        #expect(try county.page("commitments", "2025-0902") == nil)
    }

    @Test(
        "An internal note moves nothing in public; published later, it stands under the day on which it was published")
    func later() async throws {
        let county = try await SampleCounty()
        let (installation, actor) = (county.installation, SampleCounty.supervisor)
        let item = try #require(
            try installation.read { try $0.commitments(.init(year: 2025, stage: .open)) }.first { $0.lead != nil })
        func shown() throws -> String { try county.text("commitments", item.id) }
        #expect(try shown().contains("进度 \(item.percent)%"))
        try county.set("2025-11-26")
        try await ChangeCommitment.recordProgress(
            item.id, percent: 97, words: "金丝雀一号", visibility: .staff, by: actor, in: installation)
        try await county.sequence()
        #expect(try shown().contains("进度 \(item.percent)%") && !shown().contains("97%"))
        #expect(try !county.text("commitments").contains("97%"))
        #expect(try !county.text("data.json").contains("\"percent\":97"))

        try county.set("2025-11-28")
        let note = try #require(try names(of: installation).first { $0.hasPrefix("progress/\(item.id)/") })
        let digest = try installation.database.read { transaction in
            try PublishPlan(
                [note], LedgerTables(transaction, jurisdiction: "tangjiang"),
                EventTable(transaction, jurisdiction: "tangjiang")
            ).digest
        }
        try await PublishItems.run([note], seen: digest, by: actor, in: installation)
        try await county.sequence()
        #expect(try shown().contains("进度 97%"))
        #expect(try county.text("data.json").contains("\"percent\":97"))
        let changes = try county.text("changes")
        let day = try #require(changes.firstRange(of: "datetime=\"2025-11-28\""))
        let words = try #require(changes.firstRange(of: "金丝雀一号"))
        let isUnderDay = day.lowerBound < words.lowerBound
        let saysWhen = changes.contains("class=\"later\">事在")
        #expect(isUnderDay && saysWhen)
        #expect(try county.text("changes.atom").contains("<updated>2025-11-28"))
    }

    private func names(of installation: Installation) throws -> [String] {
        try installation.database.read { transaction in
            try PublishPlan.waiting(
                LedgerTables(transaction, jurisdiction: "tangjiang"), EventTable(transaction, jurisdiction: "tangjiang")
            )
        }
    }
}
