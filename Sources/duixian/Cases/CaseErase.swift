import ArgumentParser
import Basics
import Commitments
import Operations
import Procedures
import Store

struct CaseErase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase", abstract: "擦除一件事项的封存内容，证明不变。 Erases sealed words of a case; all proofs stay.",
        discussion: """
            不写 --field 就擦除全部封存栏目。擦除不能撤回；日志里记公开事件，不含内容。 Without --field all of them. It can't be \
            undone; public events say what was erased, and nothing of the words.

            例 Examples:
              duixian case erase 2026-C0042 --field name --field phone --basis 个人信息保护法第四十七条 --authority 县府办〔2026〕8号
            """)
    @Argument(help: "事项的编号。 The case's code.")
    var id: String
    @Option(name: .customLong("field"), help: "栏目，可多次。 A field; may be repeated.")
    var fields: [String] = []
    @Option(help: "法律依据，写到条。 The legal basis, with its article.")
    var basis: String
    @Option(help: "谁决定的，文号。 Who decided, with the decision's number.")
    var authority: String
    @OptionGroup var actor: ActorOptions
    @OptionGroup var options: DataOptions

    func run() async throws {
        let installation = try options.open()
        let erased = try await Failures.named(id) {
            try await EraseCase.run(
                id, fields: fields.isEmpty ? try held(installation) : fields, basis: basis, authority: authority,
                by: actor.actor, in: installation)
        }
        if !erased.isGone {
            StandardError.say("还有进程在读旧状态，停下它再运行一次任何写入，残留即消失。 A reader holds an older state; it goes once that ends.")
        }
        try Destination.standardOutput.write(Array("已擦除\(erased.leaves.count)处，并记入日志。 Erased, and recorded.\n".utf8))
    }

    private func held(_ installation: Installation) throws -> [String] {
        try installation.database.read { transaction in
            let tables = LedgerTables(transaction, jurisdiction: installation.jurisdiction)
            guard let row = try tables.caseRow(id) else { throw LedgerRefusal.caseUnknown(id) }
            let procedure = try CaseDesk(tables, at: Machine.now()).definition(of: row.state).procedure
            return try EraseCase.held(
                row, procedure, EventTable(transaction, jurisdiction: installation.jurisdiction),
                SealedFields(transaction, jurisdiction: installation.jurisdiction)
            ).map(\.field)
        }
    }
}
