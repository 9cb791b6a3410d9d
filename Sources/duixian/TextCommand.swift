import ArgumentParser
import Basics
import ReportText

struct TextCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "text", abstract: "打印规范文本。 Prints the canonical text.")
    @Argument(help: "报告文件，- 为标准输入。 A report, or - for standard input.") var file: String

    func run() throws {
        let text = try ReportInput.canonicalText(file)
        StandardOutput.write(text.utf8)
    }
}
