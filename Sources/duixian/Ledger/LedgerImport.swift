import ArgumentParser
import Basics
import Commitments
import Documents
import Operations
import ReportText

struct LedgerImport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "导入自己的任务表（XLSX、CSV）：分工、时限、进展。 Takes in your own task table.",
        discussion: """
            表头认得“序号、目标任务、量化指标、牵头单位、责任单位、完成时限、进展情况、原文”等常用名称；别的名称用 --map 指明。
            Known headers are found; say others with --map. 原文 or 编号 ties a row to its item; a row without one is added by \
            hand and says so. 同一张表再导入一次，什么也不变。 Importing the same table again changes nothing.

            例 Examples:
              duixian ledger import 任务分解.xlsx --dry-run
              duixian ledger import 任务分解.xlsx --add-units
              duixian ledger import 台账.csv --map 工作安排=task --map 主办=lead
              duixian ledger import 调整.xlsx --reason 机构改革 --basis 县府办〔2025〕8号
            """)
    @Argument(help: "任务表。 The table.")
    var table: String
    @Option(help: "哪一年的报告；默认最新。 The report's year; the newest by default.")
    var year: Int?
    @Option(help: "表头=列：id、task、measure、leader、lead、co_units、deadline、percent、progress、words。 HEADER=column.")
    var map: [String] = []
    @Flag(help: "只说会怎样，不写。 Says what would be done and writes nothing.")
    var dryRun = false
    @Flag(help: "台账没有的单位就增加。 Adds units that the ledger does not know.")
    var addUnits = false
    @Option(help: "改动已定内容的理由。 The reason for changing what is set.")
    var reason: String?
    @Option(help: "改动的决定依据。 The decision behind it.")
    var basis: String?
    @OptionGroup var options: DataOptions
    @OptionGroup var actor: ActorOptions

    func validate() throws {
        _ = try mapping()
        if (reason == nil) != (basis == nil) {
            throw ValidationError("--reason 和 --basis 要一起写。 Give --reason and --basis together.")
        }
    }

    private func mapping() throws -> [String: TaskColumn] {
        try map.reduce(into: [:]) { mapping, pair in
            guard let mark = pair.lastIndex(of: "="),
                let column = TaskColumn(rawValue: String(pair[pair.index(after: mark)...]))
            else { throw ValidationError("--map 写成 表头=task。 Write --map HEADER=task: \(pair)") }
            mapping[String(pair[..<mark])] = column
        }
    }

    func run() async throws {
        let installation = try options.open()
        let cells = try ReportInput.sheet(table)
        let order = ImportTaskTable.Order(
            year: year, addsUnits: addUnits, isDryRun: dryRun, reason: reason, basis: basis)
        let mapping = try mapping()
        let outcomes = try await Failures.named(table) {
            let outcomes = try await ImportTaskTable.run(
                try TaskTable(cells, mapping: mapping), order, by: actor.actor, in: installation)
            if !dryRun { try await installation.signRecorded() }
            return outcomes
        }
        try tell(outcomes)
        let refused = outcomes.count { $0.act == .refused }
        if refused > 0 {
            throw WorkFailure(
                place: table, chinese: "有\(refused)行没有导入，理由见上；改好后再导入一次，其余不会重复。",
                english: "\(refused) rows were not taken, for the reasons above; mend them and import again.")
        }
    }

    private func tell(_ outcomes: [ImportTaskTable.Outcome]) throws {
        let shown = outcomes.filter { $0.act != .unchanged }
        var lines = shown.map { "第\($0.line)行 \(Self.word($0.act)) \($0.item ?? "—")  \($0.chinese) \($0.english)" }
        let counts = ImportTaskTable.Outcome.Act.allCases.map { act in
            "\(Self.word(act)) \(outcomes.count { $0.act == act })"
        }
        lines.append(
            (dryRun ? "试运行，没有写入。 Dry run.  " : "") + "共 \(outcomes.count) 行  " + counts.joined(separator: "  "))
        try Destination.standardOutput.write(Array((lines.joined(separator: "\n") + "\n").utf8))
    }

    private static func word(_ act: ImportTaskTable.Outcome.Act) -> String {
        switch act {
        case .added: "增加"
        case .changed: "更新"
        case .unchanged: "不变"
        case .refused: "拒绝"
        }
    }
}
