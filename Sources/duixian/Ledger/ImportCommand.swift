import ArgumentParser
import Commitments
import Operations
import ReportText

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "把报告读进台账，成为待确认的候选。 Reads a report into the ledger as candidates.",
        discussion: """
            同一份报告再导入一次，什么也不变。 Importing the same report again changes nothing.

            例 Examples:
              duixian import 报告.docx
              duixian import 报告.docx --confirm-all
                  不逐条看，全部确认，每条注明“批量确认” confirm all unread; each says so
            """)

    @Argument(help: "报告：DOCX、PDF、HTML或文本。 The report.")
    var report: String

    @Flag(help: "全部确认，每条注明是批量确认的。 Confirm everything; each item says that it was confirmed in bulk.")
    var confirmAll = false

    @OptionGroup var options: DataOptions
    @OptionGroup var actor: ActorOptions

    func run() async throws {
        let installation = try options.open()
        let text = try await ReportInput.canonicalText(report)
        let lines = try await Failures.named(report) {
            let imported = try await ImportReport.run(
                Reading(Report(text)), text: text.string, by: actor.actor, in: installation)
            var lines = Self.lines(imported)
            if confirmAll {
                let confirmed = try await ConfirmCandidates.all(
                    of: imported.report, by: actor.actor, in: installation)
                lines.append(
                    "批量确认：目标 \(confirmed.targets) 条，承诺 \(confirmed.commitments) 条。 "
                        + "Confirmed in bulk: \(confirmed.targets) targets, \(confirmed.commitments) commitments.")
            }
            try await installation.signRecorded()
            return lines
        }
        try Destination.standardOutput.write(Array((lines.joined(separator: "\n") + "\n").utf8))
    }

    private static func lines(_ imported: ImportReport.Imported) -> [String] {
        if imported.isKnown { return ["这份报告已经在台账里（\(imported.report)）。 The report is in the ledger already."] }
        var lines = [
            "读进报告 \(imported.report)：候选 \(imported.candidates) 条。 Imported with \(imported.candidates) candidates."
        ]
        if let old = imported.corrects {
            lines.append(
                "更正 \(old)：\(imported.carried) 项原话未变，照旧；只需看上面的候选。 Corrects it: \(imported.carried) items stand "
                    + "unchanged; only the candidates above are new.")
        }
        if !imported.lost.isEmpty {
            lines.append(
                "这些项的原话已不在报告里，请决定调整或撤销：\(imported.lost.joined(separator: "、"))。 The words of these are gone; revise or "
                    + "withdraw them.")
        }
        return lines
    }
}
