import ArgumentParser
import Basics
import Commitments
import Operations

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
            return
                "\(id) 记入 \(line.row?.percent ?? 0)%→\(change.percent)% \(change.words)\(change.isDone ? "（报完成）" : "")"
        case .clash(let change, let note):
            return "\(id) 冲突：表里 \(change.percent)% \(change.words)；台账 \(note.percent)% \(note.words)"
        case .refused(let refusal): return "\(id) 不收：\(refusal.chinese) \(refusal.english)"
        }
    }
}

extension AnswerSheets.Choice: ExpressibleByArgument {}
