import ArgumentParser
import Commitments
import Operations

struct LedgerEvidence: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evidence", abstract: "佐证材料：附上、取出。 Evidence: attach, take out.",
        discussion: """
            例 Examples:
              duixian ledger evidence add 2025-0147 验收单.pdf --words 竣工验收备案 --as reporter --unit housing
              duixian ledger evidence get 2025-0147 1 --output 验收单.pdf
            """, subcommands: [EvidenceAdd.self, EvidenceGet.self])
}

struct EvidenceAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "add", abstract: "附一份材料，加密保存。 Attaches a file.")
    @OptionGroup var item: ItemOptions
    @Argument(help: "文件。 The file.")
    var file: String
    @Option(help: "说明什么。 What it shows.")
    var words: String
    @Option(help: "督查室代哪个单位附。 For which unit the supervision office enters it.")
    var of: String?

    func run() async throws {
        let bytes = try ReportInput.load(file)
        try await item.record {
            try await Evidence.add(bytes, to: item.id, words: words, of: of, by: $1, in: $0)
        }
    }
}

struct EvidenceGet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "get", abstract: "取出一份材料。 Takes a file out.")
    @Argument(help: "承诺的编号。 The commitment's id.")
    var id: String
    @Argument(help: "第几份。 Which one.")
    var number: Int
    @Option(help: "写到文件。 A file to write.")
    var output: String
    @OptionGroup var options: DataOptions

    func run() async throws {
        let installation = try options.open()
        let found = try Failures.named(id) { try Evidence.read(number, of: id, in: installation) }
        let destination = try Destination(path: output)
        try destination.write(found.bytes)
        try destination.finish()
    }
}

struct LedgerAccount: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "account", abstract: "增加账号：谁在哪个单位什么岗位；姓名加密保存。 Adds an account; the name is sealed.",
        discussion: """
            例 Example:
              duixian ledger account --name 张三 --post housing --role reporter
            """)
    @Option(help: "姓名。 The person's name.")
    var name: String
    @Option(help: "单位（编号）。 The unit.")
    var post: String
    @Option(help: "岗位：supervisor、reporter、leader、administrator。 The role.")
    var role: Role
    @OptionGroup var options: DataOptions

    func run() async throws {
        let installation = try options.open()
        let id = try await Failures.named(options.data) {
            let id = try await AddAccount.run(
                name: name, unit: post, role: role, by: LedgerActor(unit: "supervision", role: .administrator),
                in: installation)
            try await installation.signRecorded()
            return id
        }
        try Destination.standardOutput.write(Array("已增加账号 \(id)。 Added.\n".utf8))
    }
}
