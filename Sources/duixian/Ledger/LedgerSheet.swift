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

struct LedgerSheetRead: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: "读入交回的表；先用 --dry-run 看会变什么。 Reads sheets that came back.",
        discussion: """
            同一张表读两次，第二次什么也不变。 The same sheet read twice changes nothing the second time.

            例 Examples:
              duixian ledger sheet read 住建局.xlsx --dry-run
              duixian ledger sheet read 交回/*.xlsx --clash ours
            """)
    @Argument(help: "交回的 XLSX。 The sheets that came back.")
    var files: [String]
    @Flag(help: "只说会怎样，不写。 Says what would be done and writes nothing.")
    var dryRun = false
    @Option(help: "有冲突时：theirs 记入表里的，ours 留台账的。 What counts in a clash.")
    var clash: AnswerSheets.Choice?
    @OptionGroup var options: DataOptions
    @OptionGroup var actor: ActorOptions

    func run() async throws {
        let installation = try options.open()
        let origin = try Failures.named(options.data) { try installation.logOrigin() }
        var sheets: [ReturnedSheet] = []
        for file in files {
            let bytes = try ReportInput.load(file)
            sheets.append(try Failures.named(file) { try ReturnedSheet(bytes, origin: origin) })
        }
        var refused = 0
        for (file, sheet) in zip(files, sheets) {
            let preview = try Failures.named(file) {
                try installation.read { try SheetPreview.of(sheet, in: $0) }
            }
            refused += preview.count { if case .refused = $0 { true } else { false } }
            let lines = ["\(file)  \(sheet.unit) \(sheet.month)"] + preview.lines.compactMap(Self.line)
            try Destination.standardOutput.write(Array((lines.joined(separator: "\n") + "\n").utf8))
        }
        if dryRun {
            try Destination.standardOutput.write(Array("试运行，没有写入。 Dry run.\n".utf8))
            return
        }
        let answers = sheets.map { sheet in
            var choices: [String: AnswerSheets.Choice] = [:]
            for entry in sheet.entries { choices[entry.id] = clash }
            return AnswerSheets.Answer(sheet, choices: choices)
        }
        let recorded = try await Failures.named(files.joined(separator: " ")) {
            let recorded = try await AnswerSheets.run(answers, by: actor.actor, in: installation)
            try await Sequencer(installation).run()
            return recorded
        }
        let count = recorded.reduce(0) { $0 + $1.changed.count }
        try Destination.standardOutput.write(
            Array("收了 \(recorded.count) 张表，记入 \(count) 项。 \(count) items recorded.\n".utf8))
        if refused > 0 {
            throw WorkFailure(
                place: files.joined(separator: " "), chinese: "有\(refused)行没有收，理由见上；其余已记入。",
                english: "\(refused) rows were not taken, for the reasons above; the rest is recorded.")
        }
    }

    private static func line(_ line: SheetLine) -> String? {
        let id = "  第\(line.entry.line)行 \(line.entry.id)"
        switch line.outcome {
        case .empty, .unchanged: return nil
        case .changed(let change):
            return "\(id) 记入 \(line.row?.percent ?? 0)%→\(change.percent)% \(change.words)\(change.isDone ? "（报完成）" : "")"
        case .clash(let change, let note):
            return "\(id) 冲突：表里 \(change.percent)% \(change.words)；台账 \(note.percent)% \(note.words)"
        case .refused(let refusal): return "\(id) 不收：\(refusal.chinese) \(refusal.english)"
        }
    }
}

extension AnswerSheets.Choice: ExpressibleByArgument {}
