import ArgumentParser
import Commitments
import ReportText

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "一个位置上读出了什么，凭哪些规则。 What is read at a place, and by which rules.",
        discussion: """
            位置是规范文本里的第几个字（从 0 数）。 The offset counts Unicode scalars of the canonical text from 0, as \
            every start and end of `read --format json` does.

            例 Example:
              duixian explain 报告.docx 8246
            """)

    @Argument(help: "报告文件，- 为标准输入。 A report, or - for standard input.") var file: String
    @Argument(help: "位置。 The offset.") var offset: Int

    @Option(help: "补充指标名称的文件。 A file with more names of indicators (docs/formats/indicators.md).")
    var indicators: String?

    func validate() throws {
        if offset < 0 { throw ValidationError("位置从 0 数起。 An offset is 0 or more.") }
    }

    func run() async throws {
        let reading = Reading(
            try await ReportInput.report(file), indicators: try await IndicatorInput.table(indicators))
        let count = reading.report.canonical.count
        guard offset < count else {
            throw WorkFailure(
                place: file, chinese: "全文只有 \(count) 个字，没有位置 \(offset)，请给 0 到 \(count - 1)。",
                english: "the text has \(count) scalars and no offset \(offset); give 0 to \(count - 1).")
        }
        let lines = Explanation(reading: reading, offset: offset).lines()
        try Destination.standardOutput.write(Array((lines.joined(separator: "\n") + "\n").utf8))
    }
}
