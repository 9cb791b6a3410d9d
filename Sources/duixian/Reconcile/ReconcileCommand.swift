import ArgumentParser
import Commitments
import Documents
import Markup
import ReportText

struct ReconcileCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reconcile",
        abstract: "拿下年的报告对照今年的目标，逐项说兑现没有。 Holds the next report against this year's targets.",
        discussion: """
            报告按年份先后给出；多于两份时，逐对对照。 Give the reports in the order of their years; more than two are held \
            against each other pair by pair.
            中间缺一年的报告，就留空，不跨年对照。 Where a year's report is missing there is a gap, and nothing is held \
            against a later year.
            结果 Outcomes: kept 兑现，missed 未兑现，not_reported 未报告，not_comparable 不可比。没有说的不猜。 What is not said \
            is not guessed.

            例 Examples:
              duixian reconcile 2024.txt 2025.txt
              duixian reconcile 2023.docx 2024.pdf 2025.txt --format json
              duixian reconcile 2024.txt 2025.txt --format xlsx --output 对账.xlsx
              duixian reconcile 2020.txt 2021.txt 2022.txt --format html --output 对账.html
              duixian reconcile 2024.txt 2025.txt --format html --language en --output reconciliation.html
              duixian reconcile 2024.txt 2025.txt --explain
              duixian reconcile 2024.txt 2025.txt --indicators 本地指标.txt
            """)

    @Argument(help: "两份或多份报告，按年份先后。 Two or more reports in the order of their years.")
    var reports: [String] = []

    @Option(help: "输出格式。 The form of the output.")
    var format: ReconcileFormat = .table

    @Option(help: "写到文件。 A file to write.")
    var output: String?

    @Option(help: "页面的语言（zh、en），用于 html。 The page's language, for html.")
    var language: PageLanguage = .zh

    @Option(help: "补充指标名称的文件。 A file with more names of indicators (docs/formats/indicators.md).")
    var indicators: String?

    @Flag(help: "逐项说明看了哪些句子，取了哪句，为什么。 For each row the statements considered and why each was taken or refused.")
    var explain = false

    func validate() throws {
        if reports.count < 2 { throw ValidationError("至少给两份报告。 Give at least two reports.") }
        if format == .xlsx && output == nil {
            throw ValidationError("xlsx 要用 --output 指明文件。 xlsx needs --output FILE.xlsx.")
        }
    }

    func run() async throws {
        var readings: [Reading] = []
        let names = try await IndicatorInput.table(indicators)
        for path in reports { readings.append(Reading(try await ReportInput.report(path), indicators: names)) }
        try inOrder(readings)
        let series = ReconciliationSeries(readings)
        try hasPairs(series)
        switch format {
        case .json: try write(ReconciliationJSON.document(series, explains: explain, isSeries: readings.count > 2))
        case .table: try write(ReconciliationTable.text(series, explains: explain, columns: columns))
        case .csv: try write(CSVText.bytes(of: ReconciliationTable.sheet(series)))
        case .html: try write(ReconciliationPage.html(series, language: language.language))
        case .xlsx: try SheetSink.writeWorkbook(ReconciliationTable.workbook(series), to: output ?? "-")
        }
    }

    private var columns: Int? { output == nil ? Descriptor.output.columns : nil }

    private func write(_ bytes: [UInt8]) throws(WorkFailure) {
        let destination = try Destination(path: output)
        try destination.write(bytes)
        try destination.finish()
    }

    private func hasPairs(_ series: ReconciliationSeries) throws(WorkFailure) {
        guard series.pairs.isEmpty else { return }
        let years = series.missing.map(String.init)
        throw WorkFailure(
            place: reports[reports.count - 1], chinese: "与前一份之间缺\(years.joined(separator: "、"))年的报告，无法逐年对照，请补上。",
            english: "the report of \(years.joined(separator: ", ")) is missing in front of it; add it.")
    }

    /// Reports in the wrong order would find nothing, and it would look like silence.
    private func inOrder(_ readings: [Reading]) throws(WorkFailure) {
        for index in 1..<readings.count {
            let (before, after) = (readings[index - 1].report.facts, readings[index].report.facts)
            if let plan = before.planYear, let review = after.reviewYear, review < plan {
                throw WorkFailure(
                    place: reports[index], chinese: "回顾的是\(review)年，早于前一份部署的\(plan)年，请按年份先后给出。",
                    english:
                        "looks back on \(review), before \(plan), which the report in front plans; give them in order.")
            }
        }
    }
}

enum ReconcileFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
    case table, json, csv, xlsx, html
}

enum PageLanguage: String, ExpressibleByArgument, CaseIterable, Sendable {
    case zh, en

    var language: Language { self == .zh ? .chinese : .english }
}
