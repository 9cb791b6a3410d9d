import ArgumentParser
import Basics
import Commitments
import Operations
import Store

struct CaseFileCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "file", abstract: "取出一份附件。 Takes out a file that came with a case.")
    @Argument(help: "事项的编号。 The case's code.")
    var id: String
    @Argument(help: "第几份，见 case show。 Its number, as case show lists it.")
    var number: Int
    @Option(name: .shortAndLong, help: "写到哪里。 Where to write it.")
    var output: String?
    @OptionGroup var actor: ActorOptions
    @OptionGroup var options: DataOptions

    func run() async throws {
        let installation = try options.open()
        let found = try Failures.named("\(id) \(number)") {
            try installation.database.read { transaction in
                let tables = LedgerTables(transaction, jurisdiction: installation.jurisdiction)
                guard let row = try tables.caseRow(id) else { throw LedgerRefusal.caseUnknown(id) }
                return try CaseFiles.read(
                    number, of: row, for: .desk(actor.actor, account: CasePost.account),
                    CaseDesk(tables, at: Machine.now()), transaction, in: installation)
            }
        }
        try Destination(path: output).write(found.bytes)
    }
}
