import Basics
import Commitments
import Documents
import Store
import Testing

@testable import Operations

@Suite("The clerk's own table, in and out") struct TaskTableTests {
    private let cells = [
        ["2025年政府工作报告任务分解表", "", "", "", "", ""],
        ["序号", "目标任务", "牵头单位", "责任单位", "完成时限", "进展情况"],
        ["1", "确保城南水厂6月底前投产", "县水利局、县住建局", "龙潭镇", "6月底前", "主体完工"],
        ["2", "新建高标准农田2.5万亩", "县农业农村局", "", "2025年底", ""],
        ["3", "办好十件民生实事", "县政府办", "", "长期坚持", ""],
    ]

    private func run(
        _ county: County, _ cells: [[String]], _ order: ImportTaskTable.Order = .init(addsUnits: true)
    ) async throws -> [ImportTaskTable.Outcome] {
        try await ImportTaskTable.run(try TaskTable(cells), order, by: County.supervision, in: county.installation)
    }

    @Test("Rows find their items by the report's words, units by name; a second import changes nothing")
    func idempotent() async throws {
        let county = try await County()
        try await county.importing()
        let first = try await run(county, cells)
        #expect(first.map(\.act) == [.changed, .changed, .added])
        let water = try #require(try county.commitment(first[0].item ?? ""))
        #expect(water.lead == "water" && water.coUnits.first == "housing" && water.deadline == "2025-06-30")
        #expect(water.coUnits.count == 2 && water.notes == 1)
        let added = try #require(try county.commitment(first[2].item ?? ""))
        #expect(added.fields["by_hand"] == .bool(true) && added.start == nil && added.deadline == nil)
        let events = try county.installation.database.read {
            try $0.row("SELECT MAX(id) AS n FROM event")?.integer("n")
        }
        #expect(try await run(county, cells).allSatisfy { $0.act == .unchanged })
        let again = try county.installation.database.read { try $0.row("SELECT MAX(id) AS n FROM event")?.integer("n") }
        #expect(events == again)
        #expect(try county.differences() == [])
    }

    @Test("A dry run says the same and writes nothing; a row that is refused takes none with it")
    func dryRun() async throws {
        let county = try await County()
        try await county.importing()
        let dry = try await run(county, cells, .init(addsUnits: true, isDryRun: true))
        #expect(dry.map(\.act) == [.changed, .changed, .added])
        #expect(try county.commitment("2025-0005") == nil)
        let partly = try await run(county, cells, .init())
        #expect(partly.map(\.act) == [.refused, .refused, .refused])
        try await AddUnit.run(
            "longtan", name: "龙潭镇", kind: .township, by: County.administrator, in: county.installation)
        #expect(try await run(county, cells, .init()).map(\.act) == [.changed, .refused, .refused])
    }

    @Test("What is set already moves only with a reason and a decision")
    func moves() async throws {
        let county = try await County()
        try await county.importing()
        _ = try await run(county, cells)
        var moved = cells
        moved[2][4] = "2025-09-30"
        let silent = try await run(county, moved)
        #expect(silent[0].act == .refused && silent[1].act == .unchanged)
        let told = try await run(county, moved, .init(addsUnits: true, reason: "征地未完", basis: "县府办〔2025〕8号"))
        #expect(told[0].act == .changed)
        #expect(try county.commitment(told[0].item ?? "")?.deadline == "2025-09-30")
    }

    @Test("A table that names no task is refused, and headers of one's own can be mapped")
    func headers() async throws {
        #expect(throws: LedgerRefusal.self) { try TaskTable([["甲", "乙"], ["1", "2"]]) }
        let table = try TaskTable([["工作安排", "谁来办"], ["修路", "县交通局"]], mapping: ["工作安排": .task, "谁来办": .lead])
        #expect(table.rows.map { $0[.lead] } == ["县交通局"])
    }

    @Test(
        arguments: [
            ("2025-12-31", "2025-12-31"), ("2025年12月底", "2025-12-31"), ("6月底前", "2025-06-30"), ("年底", "2025-12-31"),
            ("6月30日前", "2025-06-30"), ("2025.9.15", "2025-09-15"), ("三季度", "2025-09-30"), ("上半年", "2025-06-30"),
            ("2026年", "2026-12-31"), ("长期坚持", nil), ("持续推进", nil), ("", nil), ("13月", nil), ("2月30日", nil),
        ] as [(String, String?)])
    func deadlines(cell: String, day: String?) {
        #expect(TaskDeadline.day(cell, year: 2025)?.description == day)
    }

    @Test(
        arguments: [("40%", 40), ("0.4", 40), ("40", 40), ("100％", 100), ("150", nil), ("过半", nil)] as [(String, Int?)])
    func percents(cell: String, percent: Int?) { #expect(TaskTable.percent(cell) == percent) }
}
