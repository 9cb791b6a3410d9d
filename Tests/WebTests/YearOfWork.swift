import Basics
import Commitments
import Operations
import ReportText
import Store

/// A year of a county's work: assigned, reported, verified, revised, withdrawn, and some of it late.
struct YearOfWork {
    private let county: SampleCounty
    private var installation: Installation { county.installation }
    private let supervisor = SampleCounty.supervisor

    init(_ county: SampleCounty) { self.county = county }

    static let units: [(id: String, name: String, kind: UnitRow.Kind, words: [String])] = [
        ("leader-first", "常务副县长", .leader, []), ("leader-farm", "分管农业副县长", .leader, []),
        ("reform", "县发展改革委", .department, ["项目", "投资", "能耗"]),
        ("economy", "县经济信息委", .department, ["工业", "企业", "数字", "园区", "产业"]),
        ("transport", "县交通运输委", .department, ["桥", "公路", "铁路", "物流", "交通", "高速", "港"]),
        ("housing", "县住房城乡建委", .department, ["小区", "城市", "管网", "停车", "棚户", "住房"]),
        ("farm", "县农业农村委", .department, ["农", "粮", "枇杷", "乡村", "种", "养殖"]),
        ("water", "县水利局", .department, ["水库", "供水", "河", "水利"]),
        ("ecology", "县生态环境局", .department, ["空气", "PM", "污", "生态", "碳"]),
        ("education", "县教委", .department, ["学校", "学位", "教育", "幼儿"]),
        ("health", "县卫生健康委", .department, ["医", "卫生", "健康", "养老", "托育"]),
        ("labour", "县人力社保局", .department, ["就业", "社保", "人才", "培训"]),
        ("culture", "县文化旅游委", .department, ["旅游", "文化", "古镇", "节", "景区"]),
        ("finance", "县财政局", .department, ["财政", "预算", "债"]),
        ("statistics", "县统计局", .department, []), ("longtan", "龙潭镇", .township, []),
    ]

    func run() async throws {
        try county.set("2025-01-15")
        for unit in Self.units {
            try await AddUnit.run(
                unit.id, name: unit.name, kind: unit.kind,
                by: LedgerActor(unit: "supervision", role: .administrator), in: installation)
        }
        for year in [2024, 2025] {
            let text = try SampleCounty.report(year)
            let reading = Reading(Report(CanonicalText(text)))
            let imported = try await ImportReport.run(
                reading, text: reading.report.canonical.string, by: supervisor, in: installation)
            _ = try await ConfirmCandidates.all(of: imported.report, by: supervisor, in: installation)
        }
        try await county.sequence()
        let rows = try installation.read { tables in
            try tables.commitments(LedgerTables.CommitmentFilter(year: 2025), limit: 10_000)
        }
        try await assign(rows)
        try await measure()
        try await county.sequence()
        try await work(rows)
    }

    private func assign(_ rows: [CommitmentRow]) async throws {
        try county.set("2025-02-10")
        for (index, row) in rows.enumerated() where index % 9 != 7 {
            let lead = Self.units.first { unit in unit.words.contains { row.words.contains($0) } }?.id ?? "reform"
            let deadline = index % 11 == 5 ? "2025-06-30" : index % 5 == 2 ? "2025-10-31" : "2025-12-31"
            let nodes: JSONValue? =
                index % 8 == 0
                ? [
                    ["due": "2025-06-30", "words": "完成前期手续", "done_on": "2025-06-18"],
                    ["due": "2025-09-30", "words": "主体过半"], ["due": "2025-12-20", "words": "交付使用"],
                ] : nil
            try await ChangeCommitment.assign(
                row.id,
                CommitmentRow.Assignment(
                    lead: lead, coUnits: index % 3 == 0 ? ["finance"] : index % 4 == 1 ? ["longtan"] : nil,
                    leader: index % 2 == 0 ? "leader-first" : nil, deadline: index % 13 == 4 ? nil : deadline,
                    nodes: nodes), by: supervisor, in: installation)
        }
        try await county.sequence()
    }

    /// Sentences as units write them, by how far the work is.
    private static func words(_ percent: Int, _ index: Int) -> String {
        switch percent {
        case ..<25: ["已完成立项和用地预审，正在办理施工许可。", "方案通过评审，资金已落实到位。"][index % 2]
        case ..<50: ["征地拆迁还有11户未签约，影响进场。", "已开工，基础部分完成，受汛期影响停工18天。"][index % 2]
        case ..<75: ["主体工程过半，设备正在安装调试。", "已完成年度任务的六成，余下部分已排出周计划。"][index % 2]
        default: ["主体完工，正在做附属工程和验收资料。", "任务基本完成，等待竣工验收。"][index % 2]
        }
    }

    private func work(_ rows: [CommitmentRow]) async throws {
        let days = ["2025-03-28", "2025-05-30", "2025-07-31", "2025-09-26", "2025-11-20"]
        for (month, day) in days.enumerated() {
            try county.set(day)
            for (index, row) in rows.enumerated() where index % 9 != 7 && index % 7 != 6 {
                let isSlow = index % 10 == 3 || index % 10 == 8
                if isSlow && month > 2 { continue }
                let percent = min(96, (month + 1) * (isSlow ? 9 : 19) + index % 6)
                try await ChangeCommitment.recordProgress(
                    row.id, percent: percent, words: Self.words(percent, index), by: supervisor, in: installation)
            }
            try await county.sequence()
        }
        try await finish(rows)
    }

    private func finish(_ rows: [CommitmentRow]) async throws {
        try county.set("2025-11-21")
        for (index, row) in rows.enumerated() where index % 9 != 7 && index % 4 == 0 {
            try await ChangeCommitment.reportDone(
                row.id, words: "已全部完成并投入使用，资料齐备。", by: supervisor, in: installation)
            if index % 12 == 4 { continue }
            try await ChangeCommitment.verify(row.id, words: "现场核查，与报告一致。", by: supervisor, in: installation)
            if index % 8 == 0 { try await ChangeCommitment.close(row.id, by: supervisor, in: installation) }
        }
        try county.set("2025-11-24")
        let late = rows.enumerated().filter { $0.offset % 10 == 3 && $0.offset % 9 != 7 }.map(\.element.id)
        try await ChangeCommitment.revise(
            late[0], CommitmentRow.Assignment(deadline: "2026-06-30"), words: nil,
            reason: "征地未完成，年内无法建成通车。", basis: "县政府常务会议纪要〔2025〕21号", by: supervisor, in: installation)
        try await ChangeCommitment.withdraw(
            late[1], reason: "上级规划调整，项目不再实施。", basis: "县府办〔2025〕88号", by: supervisor, in: installation)
        try await ChangeCommitment.recordProgress(
            late[2], percent: 30, words: SampleCounty.secret, visibility: .staff, by: supervisor, in: installation)
        try await ChangeCommitment.recordProgress(
            late[2], percent: 31, words: SampleCounty.takenDown, by: supervisor, in: installation)
        try await county.sequence()
        try await withhold()
    }

    /// Takes the newest note down by a decision.
    private func withhold() async throws {
        let jurisdiction = installation.jurisdiction
        let newest = try installation.database.read { transaction in
            try EventTable(transaction, jurisdiction: jurisdiction)
                .newest(verbs: [.commitmentProgressed], limit: 1).first?.leaf
        }
        guard let newest else { return }
        try await WithholdEvents.run(
            .leaves([newest], part: nil), reason: "含有不应公开的内容。", decision: "县府办〔2025〕90号", by: supervisor,
            in: installation)
    }

    private func measure() async throws {
        let targets = try installation.read { try $0.all(TargetRow.self) }.filter { $0.id.hasPrefix("2025-") }
        func observe(_ name: String, _ values: [(String, String)], _ status: ObservationRow.Status = .preliminary)
            async throws
        {
            guard let row = targets.first(where: { $0.canonical == name || $0.indicator == name }) else { return }
            try county.set("2025-02-11")
            try await ChangeTarget.assign(row.id, lead: "statistics", by: supervisor, in: installation)
            for (day, value) in values {
                try county.set(day)
                try await ChangeTarget.observe(
                    row.id,
                    TargetRow.Figures(
                        asOf: day, value: value, unit: nil, status: status, source: "县统计局", basis: "统计月报"),
                    by: supervisor, in: installation)
            }
        }
        let quarters = ["2025-03-31", "2025-06-30", "2025-09-30"]
        try await observe("地区生产总值", Array(zip(quarters, ["5.2", "5.9", "6.1"])))
        try await observe("规模以上工业增加值", Array(zip(quarters, ["7.1", "7.7", "8.4"])))
        try await observe("固定资产投资", Array(zip(quarters, ["1.2", "2.6", "2.9"])))
        try await observe("社会消费品零售总额", Array(zip(quarters, ["4.1", "4.9", "4.7"])))
        try await observe("居民消费价格", Array(zip(quarters, ["0.2", "0.1", "0.3"])))
        try await observe("城镇新增就业", Array(zip(quarters, ["1620", "3890", "5710"])), .first)
        guard let output = targets.first else { return }
        try county.set("2025-10-20")
        try await ChangeTarget.observe(
            output.id,
            TargetRow.Figures(
                asOf: "2025-09-30", value: "5.8", unit: nil, status: .first, source: "县统计局", basis: "季度核算"),
            by: supervisor, in: installation)
        try await ChangeTarget.supersede(
            output.id, wrong: 3, by: 4, reason: "季度核算后下修", actor: supervisor, in: installation)
        if targets.count > 2 {
            try await ChangeTarget.override(
                targets[2].id, .notComparable, reason: "统计口径自7月起调整，与目标不可比。", by: supervisor, in: installation)
        }
    }
}
