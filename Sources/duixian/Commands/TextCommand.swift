import ArgumentParser
import ReportText

struct TextCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "text", abstract: "打印规范文本，一切位置都按它计。 Prints the canonical text that all offsets refer to.",
        discussion: """
            例 Examples:
              duixian text 报告.docx
              curl -s https://… | duixian text -
            """)

    @Argument(help: "报告文件，- 为标准输入。 A report, or - for standard input.") var file: String

    func run() async throws {
        try Destination.standardOutput.write(try await ReportInput.canonicalText(file).utf8)
    }
}
