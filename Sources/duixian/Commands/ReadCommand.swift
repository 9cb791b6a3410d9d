import ArgumentParser
import Commitments
import ReportText

struct ReadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "读出目标、承诺、结果与数字，各附原话。 Reads targets, commitments, results and figures with their exact words.",
        discussion: """
            例 Examples:
              duixian read 报告.docx
              duixian read 报告.txt --format json | jq '.targets[]'
              duixian read *.docx --format xlsx --output 任务.xlsx
              duixian read *.pdf --format html --output 网页/
              zcat 全国.jsonl.gz | duixian read --jsonl-input > 结果.jsonl

            表 The table: 序号、目标任务、量化指标、牵头单位、责任单位、完成时限、原文。牵头、责任单位留空待填。
            完成时限照抄原句；原句没有的写计划年度，加括号。 A deadline is printed as the sentence has it; where it has \
            none, the plan's year stands in brackets.
            流 The stream: 每行 {"id":…,"text":…}，每行一个结果，依次输出。 One result line for each line, in order; a line \
            that can't be read gives {"id":…,"error":…}.
            """)

    @Argument(help: "报告文件（DOCX、PDF、HTML、文本），- 为标准输入。 Reports, or - for standard input.")
    var files: [String] = []

    @Option(help: "输出格式。 The form of the output.")
    var format: OutputFormat?

    @Option(help: "写到文件；html 写到文件夹。 A file to write; a folder for html.")
    var output: String?

    @Option(help: "补充指标名称的文件。 A file with more names of indicators (docs/formats/indicators.md).")
    var indicators: String?

    @Flag(help: "输入是一行一个 {\"id\":…,\"text\":…} 的流。 The input is a stream of such lines.")
    var jsonlInput = false

    func validate() throws {
        if jsonlInput {
            if let format, format != .jsonl {
                throw ValidationError("--jsonl-input 只出 jsonl。 --jsonl-input prints jsonl only.")
            }
            if files.count > 1 {
                throw ValidationError("--jsonl-input 只读一个文件或标准输入。 --jsonl-input reads one file or standard input.")
            }
            return
        }
        if files.isEmpty { throw ValidationError("请给出报告文件，或 - 。 Give reports, or - for standard input.") }
        if files.count(where: { $0 == "-" }) > 1 {
            throw ValidationError("标准输入只能读一次。 Standard input can be read only once.")
        }
        if format == .xlsx && output == nil {
            throw ValidationError("xlsx 要用 --output 指明文件。 xlsx needs --output FILE.xlsx.")
        }
        if format == .html && files.count > 1 && output == nil {
            throw ValidationError("多份报告的网页要用 --output 指明文件夹。 Pages of several reports need --output FOLDER.")
        }
    }

    func run() async throws {
        if jsonlInput { return try await filter() }
        if try await ReportRun.read(files, indicators: try await IndicatorInput.table(indicators), into: try sink()) > 0
        {
            throw ExitCode(1)
        }
    }

    private func sink() throws(WorkFailure) -> any ReadingSink {
        switch format ?? .table {
        case .table:
            let destination = try Destination(path: output)
            return TableSink(destination: destination, columns: destination.descriptor.columns)
        case .json: return JSONSink(try Destination(path: output), isArray: files.count > 1)
        case .jsonl: return JSONLinesSink(destination: try Destination(path: output))
        case .csv: return SheetSink(.csv, path: output)
        case .xlsx: return SheetSink(.xlsx, path: output)
        case .html: return try PageSink(output: output)
        }
    }

    private func filter() async throws {
        let destination = try Destination(path: output)
        let path = files.first ?? "-"
        let tally = try await ReadingFilter.run(
            try ReportInput.stream(path), name: path, indicators: try await IndicatorInput.table(indicators),
            into: destination)
        try destination.finish()
        if tally.faults == 0 { return }
        throw WorkFailure(
            place: path, chinese: "\(tally.lines) 行中有 \(tally.faults) 行读不了，见各行的 error。",
            english: "\(tally.faults) of \(tally.lines) lines could not be read; see their \"error\".")
    }
}
