import ArgumentParser
import Basics
import Commitments
import Operations
import Store

struct LedgerCandidates: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "candidates", abstract: "候选：列出、确认、改、移、切、并、不要、补。 Candidates: list and settle them.",
        discussion: """
            例 Examples:
              duixian ledger candidates list --year 2025
              duixian ledger candidates confirm commitment-2840-2855-0 --year 2025
              duixian ledger candidates move commitment-2840-2855-0 --start 2838 --end 2855 --year 2025
              duixian ledger candidates split commitment-2840-2870-0 --at 2856 --year 2025
              duixian ledger candidates reject commitment-2840-2855-0 --reason 不是承诺 --year 2025
              duixian ledger candidates add --start 3036 --end 3054 --object 龙脊抽水蓄能电站 --year 2025
            """,
        subcommands: [
            CandidateList.self, CandidateConfirm.self, CandidateEdit.self, CandidateMove.self, CandidateSplit.self,
            CandidateMerge.self, CandidateReject.self, CandidateAdd.self,
        ],
        defaultSubcommand: CandidateList.self)
}

/// Of which report, in which installation, and for whom.
struct CandidateOptions: ParsableArguments {
    @Option(help: "哪一年的报告；默认最新。 The report's year; the newest by default.")
    var year: Int?
    @OptionGroup var options: DataOptions
    @OptionGroup var actor: ActorOptions

    func record(_ words: String, _ work: (Installation, String, LedgerActor) async throws -> Void) async throws {
        let installation = try options.open()
        try await Failures.named(options.data) {
            try await work(installation, try report(installation).id, actor.actor)
            try await installation.signRecorded()
        }
        try Destination.standardOutput.write(Array((words + "\n").utf8))
    }

    func report(_ installation: Installation) throws -> ReportRow {
        let reports = try installation.read { try $0.reports() }
        guard let report = year.map({ year in reports.first { $0.year == year } }) ?? reports.first else {
            throw OperationFault.unknown("report", year.map(String.init) ?? "—")
        }
        return report
    }
}

struct CandidateList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "列出候选。 Lists candidates.")
    @Option(help: "状态：open、confirmed、rejected、replaced。 Their state.")
    var state: CandidateRow.State = .open
    @OptionGroup var scope: CandidateOptions

    func run() async throws {
        let installation = try scope.options.open()
        let rows = try Failures.named(scope.options.data) {
            let report = try scope.report(installation)
            let scalars = Array(report.text.unicodeScalars)
            return try installation.read { try $0.candidates(of: report.id, state: state) }.map { row in
                var words = String.UnicodeScalarView()
                words.append(contentsOf: scalars[max(0, row.start)..<min(row.end, scalars.count)])
                return [row.id, row.fields["edited"] == nil ? "" : "改过", row.item ?? "", String(words)]
            }
        }
        let table = TerminalTable(header: ["候选", "", "编号", "原文"], rows: rows, columns: Descriptor.output.columns)
        try Destination.standardOutput.write(
            Array((table.lines().joined(separator: "\n") + "\n共 \(rows.count) 条 candidates\n").utf8))
    }
}

extension CandidateRow.State: ExpressibleByArgument {}
extension CandidateRow.Kind: ExpressibleByArgument {}
