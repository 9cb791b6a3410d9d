import ArgumentParser
import Basics
import Commitments
import Documents
import Operations
import Store

struct LedgerList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "列出承诺和目标：编号、状态、牵头单位、时限、判定、原文位置。 Lists commitments and targets.",
        discussion: """
            例 Examples:
              duixian ledger list --year 2025 --lead housing
              duixian ledger list --format csv --output 台账.csv
            """)
    @Option(help: "输出格式。 The form.")
    var format: LedgerFormat = .table
    @Option(help: "写到文件。 A file to write.")
    var output: String?
    @Option(help: "只看一年。 Only one year.")
    var year: Int?
    @Option(help: "只看一个牵头单位（编号）。 Only one lead unit.")
    var lead: String?
    @Option(help: "只看一个状态：open、reported_done、verified、closed、withdrawn。 Only one state.")
    var stage: CommitmentStage?
    @OptionGroup var options: DataOptions

    func validate() throws {
        if format == .xlsx && output == nil {
            throw ValidationError("xlsx 要用 --output 指明文件。 xlsx needs --output FILE.xlsx.")
        }
    }

    func run() async throws {
        let installation = try options.open()
        let filter = LedgerTables.CommitmentFilter(year: year, lead: lead, stage: stage)
        let list = try Failures.named(options.data) {
            try installation.read { try LedgerListing(filter, in: $0, on: Machine.today) }
        }
        switch format {
        case .table:
            let table = TerminalTable(
                header: LedgerListing.header, rows: list.rows.map(\.cells), columns: Descriptor.output.columns)
            try write(Array((table.lines().joined(separator: "\n") + "\n").utf8))
        case .json: try write(list.json.canonicalBytes + [0x0A])
        case .csv: try write(CSVText.bytes(of: list.sheet))
        case .xlsx: try SheetSink.writeWorkbook(list.sheet, to: output ?? "-", widths: LedgerListing.widths)
        }
    }

    private func write(_ bytes: [UInt8]) throws(WorkFailure) {
        let destination = try Destination(path: output)
        try destination.write(bytes)
        try destination.finish()
    }
}

enum LedgerFormat: String, ExpressibleByArgument, CaseIterable, Sendable { case table, json, csv, xlsx }

extension CommitmentStage: ExpressibleByArgument {}

struct LedgerShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "一项承诺：原话、分工、进展。 One commitment with its words and history.")
    @Argument(help: "承诺的编号，如 2025-0147。 Its id.")
    var id: String
    @OptionGroup var options: DataOptions

    func run() async throws {
        let installation = try options.open()
        let lines = try Failures.named(id) {
            try installation.read { tables in
                guard let row = try tables.row(CommitmentRow.self, [.text(id)]) else {
                    throw OperationFault.unknown("commitment", id)
                }
                let units = Dictionary(uniqueKeysWithValues: try tables.units().map { ($0.id, $0.name) })
                let verdict = CommitmentVerdict.of(row, on: Machine.today)
                func named(_ unit: String?) -> String { unit.map { units[$0] ?? $0 } ?? "—" }
                var lines = [
                    "\(row.id)  \(LedgerWords.verdict(verdict))\(row.isBulk ? "（批量确认）" : "")", "“\(row.words)”",
                    "牵头 \(named(row.lead))  责任 \(row.coUnits.map { named($0) }.joined(separator: "、"))"
                        + "  领导 \(named(row.leader))  时限 \(row.deadline ?? "—")  进度 \(row.percent)%",
                ]
                if let reason = row.reason { lines.append("最近一次调整的理由：\(reason)") }
                for note in try tables.progress(of: id) {
                    lines.append("\(note.at.date()) \(named(note.unit)) \(note.percent)%  \(note.words)")
                }
                return lines
            }
        }
        try Destination.standardOutput.write(Array((lines.joined(separator: "\n") + "\n").utf8))
    }
}
