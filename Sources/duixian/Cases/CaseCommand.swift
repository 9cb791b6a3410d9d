import ArgumentParser
import Basics
import Commitments
import Operations
import Procedures

struct CaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "case", abstract: "事项：提出、查看、办理、到期处理。 Opens cases, shows them and takes their steps.",
        discussion: """
            程序见 duixian procedures list。 For procedures see duixian procedures list.

            例 Examples:
              duixian case open hotline-request --set kind=help --set words=路灯不亮
              duixian case open supervision-task --set title=新河大桥进度 --as leader
              duixian case list --late
              duixian case show 2026-C0042
              duixian case act 2026-C0042 route --to housing
              duixian case act 2026-C0042 answer --set reply=已修好 --file evidence=照片.jpg --as reporter --unit housing
              duixian case act 2026-C0042 solved --opener < 查询码.txt
            """,
        subcommands: [
            CaseOpen.self, CaseList.self, CaseShow.self, CaseActCommand.self, CaseFileCommand.self,
            CaseDue.self, CaseErase.self,
        ],
        defaultSubcommand: CaseList.self)
}

/// Fields that come with an opening or a step.
struct FieldOptions: ParsableArguments {
    @Option(name: .customLong("set"), help: "一个字段：名=值，可多次。 A field, name=value; may be repeated.")
    var fields: [String] = []

    @Option(name: .customLong("file"), help: "附件：字段=文件，可多次。 A file, field=path; may be repeated.")
    var files: [String] = []

    func validate() throws {
        for file in files where !file.dropFirst().contains("=") {
            throw ValidationError("--file 写成 字段=文件：\(file)。 Write --file field=path: \(file).")
        }
        for field in fields where !field.dropFirst().contains("=") {
            throw ValidationError("--set 写成 名=值：\(field)。 Write --set name=value: \(field).")
        }
    }

    func uploads() throws -> [CaseFiles.Upload] {
        try files.map { file in
            let parts = file.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { throw ValidationError("--file 写成 字段=文件。 Write --file field=path.") }
            return CaseFiles.Upload(field: parts[0], name: parts[1], bytes: try ReportInput.load(parts[1]))
        }
    }

    var values: [String: String] {
        fields.reduce(into: [:]) { values, field in
            let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            values[String(parts[0])] = parts.count > 1 ? String(parts[1]) : ""
        }
    }
}

struct CaseOpen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "提出一件：打印编号；群众的另打印查询码，只出现一次。 Opens a case and prints its code.")
    @Argument(help: "哪个程序。 Which procedure.")
    var procedure: String
    @OptionGroup var fields: FieldOptions
    @Option(help: "关联到哪项承诺。 The commitment that it bears on.")
    var commitment: String?
    @Option(help: "反映对象的单位，可多次；它不能经手也看不到。 A unit that it is about; may be repeated.")
    var accused: [String] = []
    @OptionGroup var actor: ActorOptions
    @OptionGroup var options: DataOptions

    func run() async throws {
        let files = try fields.uploads()
        let installation = try options.open()
        let links = commitment.map { [CaseLink("origin", "commitment/\($0)")] } ?? []
        let opened = try await Failures.named(procedure) {
            let isInside = try CaseDesk.current(procedure).procedure.opens == .inside
            let opened = try await OpenCase.run(
                procedure, CaseOpening(values: fields.values, accused: accused, links: links), files: files,
                by: actor.actor,
                account: isInside ? CasePost.account : nil, in: installation)
            try await installation.signRecorded()
            return opened
        }
        let secret = opened.secret.map { "\n查询码 secret  \($0)" } ?? ""
        try Destination.standardOutput.write(Array("编号 code  \(opened.id)\(secret)\n".utf8))
    }
}

/// Whoever runs the command line owns the machine; in a case they have no account of their own.
enum CasePost {
    static let account = "machine"
}

struct CaseActCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "act", abstract: "办一步：步骤见 case show。 Takes one step; case show lists those possible.")
    @Argument(help: "事项的编号。 The case's code.")
    var id: String
    @Argument(help: "哪一步。 Which step.")
    var step: String
    @OptionGroup var fields: FieldOptions
    @Option(help: "交给哪个单位。 The unit that gets it.")
    var to: String?
    @Option(help: "延长多少（按时限的单位）。 By how much a clock becomes longer.")
    var longer: Int?
    @Option(help: "并入哪一件。 The case that this one goes into.")
    var into: String?
    @Flag(help: "以提出的人：查询码从标准输入读。 As whoever opened it; the secret is read from standard input.")
    var opener = false
    @OptionGroup var actor: ActorOptions
    @OptionGroup var options: DataOptions

    func run() async throws {
        let files = try fields.uploads()
        let installation = try options.open()
        let secret = opener ? readLine() ?? "" : nil
        let outcome = try await Failures.named(id) {
            if let secret {
                let isTheirs = try installation.database.read {
                    try CaseSecret.opens(id, secret, $0, installation.jurisdiction)
                }
                guard isTheirs else { throw LedgerRefusal.secretWrong }
            }
            let outcome = try await ActOnCase.run(
                id, CaseAct(step, unit: to, values: fields.values, link: into, longer: longer), files: files,
                by: opener ? .opener : .desk(actor.actor, account: CasePost.account), in: installation)
            try await installation.signRecorded()
            return outcome
        }
        try Destination.standardOutput.write(Array("已办：\(id)。 Recorded.\(Self.words(outcome))\n".utf8))
    }

    private static func words(_ outcome: ActOnCase.Outcome) -> String {
        var words = outcome.next.map { " 转为 \($0)，查询码不变。 It goes on as \($0), under the same secret." } ?? ""
        words += outcome.commitment.map { " 答复里的承诺记入台账：\($0)。 Its promise is tracked as \($0)." } ?? ""
        if outcome.isUntracked {
            words += " 台账里还没有报告，承诺没有记入。 The ledger has no report yet, so its promise is not tracked."
        }
        return words
    }
}

struct CaseDue: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "due", abstract: "处理已到期的时限；serve 自己会做。 Lets clocks that ran out act; serve does so by itself.")
    @OptionGroup var options: DataOptions

    func run() async throws {
        let installation = try options.open()
        let acted = try await Failures.named(options.data) {
            let acted = try await BreachDueCases.run(installation)
            try await installation.signRecorded()
            return acted
        }
        try Destination.standardOutput.write(Array("到期处理 \(acted) 个。 \(acted) clocks acted.\n".utf8))
    }
}
