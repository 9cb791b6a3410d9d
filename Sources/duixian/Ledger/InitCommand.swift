import ArgumentParser
import Operations

struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "建一套台账：数据库、密钥、日志和第一个管理员的一次性口令。 Makes a ledger: database, keys, log, a first code.",
        discussion: """
            日志的来源名（origin）一经确定不再改变。 The log's origin is chosen once and never changes.

            例 Examples:
              duixian init --name 棠江县
              duixian init --name 棠江县 --division CN-500233 --origin duixian.example.org/tangjiang --data /srv/duixian
            """)

    @Option(help: "政府的名称。 The government's name.")
    var name: String

    @Option(help: "行政区划代码，CN- 加2、4或6位。 The division code, CN- and 2, 4 or 6 digits.")
    var division: String?

    @Option(help: "日志的来源名，不带 https://。 The log's origin, without https://.")
    var origin: String?

    @Option(help: "公开地址的第一段，小写字母、数字和-。 The first part of public addresses.")
    var slug: String?

    @Option(help: "数据文件夹。 The data folder.")
    var data = "./duixian-data"

    func validate() throws {
        if name.isEmpty { throw ValidationError("名称不能为空。 The name is empty.") }
        if let division, !Self.isDivision(division) {
            throw ValidationError("行政区划代码写成 CN-50 或 CN-500233。 Write the code like CN-50 or CN-500233.")
        }
    }

    private static func isDivision(_ code: String) -> Bool {
        code.hasPrefix("CN-") && [2, 4, 6].contains(code.count - 3)
            && code.dropFirst(3).utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    func run() async throws {
        let opened = try await Failures.named(data) {
            try await OpenGovernment.run(
                OpenGovernment.Order(name: name, division: division, origin: origin, slug: slug),
                in: DataFolder(data), now: Machine.now, random: Machine.random)
        }
        let text = """
            \(name) 的台账建好了：\(data)
            The ledger of \(name) is ready: \(data)

            日志 log      \(opened.origin)
            公钥 key      \(opened.vkey)
            管理员 code   \(opened.code)
                          \(OpenGovernment.codeHours)小时内用一次；没用之前，serve 也显示。 Good once, for \(OpenGovernment.codeHours) hours; serve shows it while unused.

            接着 next:  duixian import 报告.docx --confirm-all --data \(data)

            """
        try Destination.standardOutput.write(Array(text.utf8))
    }
}
