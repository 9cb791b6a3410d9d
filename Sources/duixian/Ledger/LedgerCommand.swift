import ArgumentParser
import Commitments
import Operations

struct LedgerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger",
        abstract: "看台账、办台账：分工、进展、报完成、核验、销号、调整。 Shows the ledger and works on it.",
        discussion: """
            例 Examples:
              duixian ledger list --format xlsx --output 台账.xlsx
              duixian ledger unit add housing --name 县住建局
              duixian ledger assign 2025-0147 --lead housing --deadline 2025-12-31
              duixian ledger progress 2025-0147 --percent 40 --words 主体完工 --as reporter --unit housing
              duixian ledger report-done 2025-0147 --words 已投用 --as reporter --unit housing
              duixian ledger verify 2025-0147 --words 现场看过
              duixian ledger close 2025-0147
              duixian ledger revise 2025-0147 --deadline 2026-06-30 --reason 征地未完 --basis 县府办〔2025〕8号
            """,
        subcommands: [
            LedgerList.self, LedgerShow.self, LedgerCandidates.self, LedgerImport.self, LedgerApply.self,
            LedgerUnit.self,
            LedgerAssign.self, LedgerProgress.self,
            LedgerReportDone.self, LedgerReturn.self, LedgerVerify.self, LedgerClose.self, LedgerReopen.self,
            LedgerRevise.self, LedgerWithdraw.self, LedgerObserve.self, LedgerSupersede.self, LedgerJudge.self,
            LedgerReviseTarget.self, LedgerEvidence.self, LedgerAccount.self, LedgerAccountCode.self,
        ],
        defaultSubcommand: LedgerList.self)
}

/// One commitment, and for whom the command acts on it.
struct ItemOptions: ParsableArguments {
    @Argument(help: "承诺的编号，如 2025-0147。 The commitment's id.")
    var id: String

    @OptionGroup var options: DataOptions
    @OptionGroup var actor: ActorOptions

    /// Opens, works, and says that it is recorded.
    func record(_ work: (Operations.Installation, Commitments.LedgerActor) async throws -> Void) async throws {
        let installation = try options.open()
        try await Failures.named(id) {
            try await work(installation, actor.actor)
            try await installation.signRecorded()
        }
        try Destination.standardOutput.write(Array("已记入台账：\(id)。 Recorded.\n".utf8))
    }
}
