import ArgumentParser
import Basics
import Procedures

struct ProceduresCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "procedures",
        abstract: "办理程序：列出、检查是否闭环、画出来。 Procedures: list them, check that they close, draw them.",
        discussion: """
            例 Examples:
              duixian procedures list
              duixian procedures check 本县信访.yaml
                  九条闭环规则，逐条报出文件、行、状态 the nine rules, with file, line and state
              duixian procedures show petition --format svg --output 信访.svg
            """,
        subcommands: [ProceduresList.self, ProceduresCheck.self, ProceduresShow.self],
        defaultSubcommand: ProceduresList.self)
}

struct ProceduresList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "随程序带的办理程序。 The procedures that come with the program.")
    @Option(help: "table 或 json。 The form.")
    var format: DoctorFormat = .table

    func run() async throws {
        switch format {
        case .table:
            let table = TerminalTable(
                header: ["标识 id", "名称 name", "版本", "提出 opens", "状态", "时限", "结束"],
                rows: ShippedProcedures.all.map { item in
                    [
                        item.id, "\(item.name.chinese) \(item.name.english)", "\(item.version)", item.opens.rawValue,
                        "\(item.states.count)", "\(item.clocks.count)",
                        "\(item.states.filter { $0.kind == .end }.count)",
                    ]
                }, columns: nil)
            try Destination.standardOutput.write(Array((table.lines().joined(separator: "\n") + "\n").utf8))
        case .json:
            let items = ShippedProcedures.all.map(Self.json)
            try Destination.standardOutput.write(JSONValue.array(items).canonicalBytes + [0x0A])
        }
    }

    private static func json(_ item: Procedure) -> JSONValue {
        [
            "id": .string(item.id), "version": .integer(item.version), "zh": .string(item.name.chinese),
            "en": .string(item.name.english), "opens": .string(item.opens.rawValue),
            "digest": .string(ProcedureInput.digest(item)),
            "states": .array(item.states.map { .string($0.id) }),
            "clocks": .array(item.clocks.map { .string($0.id) }),
        ]
    }
}
