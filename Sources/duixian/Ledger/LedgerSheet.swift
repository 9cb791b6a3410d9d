import ArgumentParser
import Basics
import Commitments
import Operations
import Store

struct LedgerSheet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sheet", abstract: "月报表：发表、写成 XLSX、读入交回的。 Units' monthly sheets, for offices that work by mail.",
        discussion: """
            例 Examples:
              duixian ledger sheet send 2025-11
              duixian ledger sheet write 2025-11 --folder 11月报表
              duixian ledger sheet read 交回/*.xlsx --dry-run
              duixian ledger sheet read 交回/*.xlsx --clash theirs
            """,
        subcommands: [LedgerSheetSend.self, LedgerSheetWrite.self, LedgerSheetRead.self])
}

/// A month on the command line.
struct MonthArgument: ExpressibleByArgument {
    let month: ReportMonth

    init?(argument: String) {
        guard let month = ReportMonth(argument) else { return nil }
        self.month = month
    }
}

struct LedgerSheetSend: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send", abstract: "把一个月发给有在办承诺的单位。 Sends a month to units that have something open.",
        discussion: """
            例 Examples:
              duixian ledger sheet send 2025-11
              duixian ledger sheet send 2025-11 --to housing --again
            """)
    @Argument(help: "月份，如 2025-11。 The month.")
    var month: MonthArgument
    @Option(help: "只发给这个单位（编号，可多次）。 Only to this unit; may be repeated.")
    var to: [String] = []
    @Flag(help: "发过的也再发一次。 Also to units that were sent it before.")
    var again = false
    @OptionGroup var options: DataOptions
    @OptionGroup var actor: ActorOptions

    func run() async throws {
        let installation = try options.open()
        let sent = try await Failures.named(month.month.description) {
            let sent = try await SendSheets.run(
                month.month, to: to.isEmpty ? nil : to, again: again, by: actor.actor, in: installation)
            try await Sequencer(installation).run()
            return sent
        }
        let lines = sent.map { "\($0.unit)  \($0.count)项" } + ["发给了 \(sent.count) 个单位。 Sent to \(sent.count) units."]
        try Destination.standardOutput.write(Array((lines.joined(separator: "\n") + "\n").utf8))
    }
}

struct LedgerSheetWrite: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "write", abstract: "把发过的表写成 XLSX。 Writes the sheets of a month that was sent.",
        discussion: """
            例 Examples:
              duixian ledger sheet write 2025-11 --unit housing --output 住建局.xlsx
              duixian ledger sheet write 2025-11 --folder 11月报表
            """)
    @Argument(help: "月份，如 2025-11。 The month.")
    var month: MonthArgument
    @Option(help: "哪个单位（编号）；写一个文件时要。 Which unit, for one file.")
    var unit: String?
    @Option(help: "写到文件。 A file to write.")
    var output: String?
    @Option(help: "每个单位一个文件，写到文件夹。 A folder, one file a unit.")
    var folder: String?
    @OptionGroup var options: DataOptions

    func validate() throws {
        guard (folder == nil) != (output == nil), output == nil || unit != nil else {
            throw ValidationError(
                "写 --folder 文件夹，或 --unit 单位 --output 文件。 Give --folder, or --unit and --output.")
        }
    }

    func run() async throws {
        let installation = try options.open()
        let files = try Failures.named(month.month.description) {
            let origin = try installation.logOrigin()
            return try installation.read { tables in
                let sheets = try tables.all(SheetRow.self).filter {
                    $0.month == month.month.description && (unit == nil || $0.unit == unit)
                }
                guard !sheets.isEmpty else { throw LedgerRefusal.sheetNotSent }
                return try sheets.map { sheet in
                    (
                        name: try MonthSheet.fileName(sheet, tables),
                        bytes: try MonthSheet.workbook(sheet, origin: origin, tables)
                    )
                }
            }
        }
        if let folder { try Destination.makeFolder(folder) }
        for file in files {
            let destination = try Destination(path: output ?? "\(folder ?? ".")/\(file.name).xlsx")
            try destination.write(file.bytes)
            try destination.finish()
        }
        guard output != "-" else { return }
        try Destination.standardOutput.write(Array("写了 \(files.count) 张表。 \(files.count) sheets.\n".utf8))
    }
}
