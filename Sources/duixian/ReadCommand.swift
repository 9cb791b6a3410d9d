import ArgumentParser
import Basics
import Commitments
import ReportText

struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "read", abstract: "读出目标、承诺、结果与数字。 Reads targets, commitments, results and figures.")
    @Argument(help: "报告文件，- 为标准输入。 Reports, or - for standard input.") var files: [String]
    @Option(help: "table, json, jsonl, csv, xlsx, html") var format: String = "table"

    func run() throws {
        for file in files {
            let reading = Reading(Report(try ReportInput.canonicalText(file)))
            StandardOutput.write(ReadingJSON.document(reading))
        }
    }
}
