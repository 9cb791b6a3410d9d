import ArgumentParser
import Commitments
import Operations

struct LedgerUnit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unit", abstract: "单位：增加、列出。 Units: add, list.", subcommands: [Add.self, List.self],
        defaultSubcommand: List.self)

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "增加一个单位。 Adds a unit.",
            discussion: """
                例 Examples:
                  duixian ledger unit add housing --name 县住建局
                  duixian ledger unit add longtan --name 龙潭镇 --kind township
                """)
        @Argument(help: "编号，小写字母、数字和-。 Its id.")
        var id: String
        @Option(help: "名称。 Its name.")
        var name: String
        @Option(help: "类别：department、township、office、leader、enterprise。 Its kind.")
        var kind: UnitRow.Kind = .department
        @Option(help: "上级单位。 The unit it belongs to.")
        var parent: String?
        @Option(help: "排列次序，默认排在最后。 Its place in the order; the last by default.")
        var position: Int?
        @OptionGroup var options: DataOptions

        func run() async throws {
            let installation = try options.open()
            try await Failures.named(id) {
                try await AddUnit.run(
                    id, name: name, kind: kind, parent: parent, position: position,
                    by: LedgerActor(unit: "supervision", role: .administrator), in: installation)
                try await installation.signRecorded()
            }
            try Destination.standardOutput.write(Array("已增加单位：\(name)（\(id)）。 Added.\n".utf8))
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: "列出单位。 Lists the units.")
        @OptionGroup var options: DataOptions

        func run() async throws {
            let installation = try options.open()
            let units = try Failures.named(options.data) { try installation.read { try $0.units() } }
            let table = TerminalTable(
                header: ["编号", "名称", "类别", "上级"],
                rows: units.map { [$0.id, $0.name, $0.kind.rawValue, $0.parent ?? ""] },
                columns: Descriptor.output.columns)
            try Destination.standardOutput.write(Array((table.lines().joined(separator: "\n") + "\n").utf8))
        }
    }
}

extension UnitRow.Kind: ExpressibleByArgument {}
