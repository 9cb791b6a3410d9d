import ArgumentParser
import Basics
import Operations
import TransparencyLog

struct LogProve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prove",
        abstract: "一项的每个事件在日志的哪一条，并给出证明。 Where each event of an item stands in the log, with proofs.",
        discussion: """
            未公开的事件只给出位置和证明，不给出内容。 Of an event that is not published, the place and the proof alone.

            例 Examples:
              duixian log prove 2025-0147
              duixian log prove 2025-T01 --output 证明.json
              duixian verify --proof 证明.json
            """)
    @Argument(help: "承诺或目标的编号，如 2025-0147、2025-T01。 The id of a commitment or target.")
    var item: String
    @Option(help: "输出格式（text、json）。 The form.")
    var format: LogFormat = .text
    @Option(help: "把证明写到文件（JSON），供 duixian verify --proof 核对。 Writes the proof to a file, for verify --proof.")
    var output: String?
    @OptionGroup var options: DataOptions

    func run() async throws {
        let installation = try options.open()
        let proof = try await Failures.named(item) { try await ProveItem.run(item, in: installation) }
        let json = proof.json.canonicalBytes + [0x0A]
        if let output {
            let destination = try Destination(path: output)
            try destination.write(json)
            try destination.finish()
            if output == "-" { return }
        }
        try Destination.standardOutput.write(format == .json ? json : Array(text(proof).utf8))
    }

    private func text(_ proof: ItemProof) -> String {
        var lines = ["\(proof.subject)"]
        for part in proof.parts {
            for event in part.events {
                lines.append("")
                lines.append("叶子 leaf \(event.leaf)  \(summary(of: event))")
                lines += event.path.map { "  \($0)" }
            }
            lines += ["", "检查点 checkpoint", "", String(part.checkpoint.dropLast())]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func summary(of event: ItemProof.Event) -> String {
        if event.isWithheld { return "已下架 withheld" }
        guard let body = event.body, let event = try? EventBody(parsing: body) else { return "未公开 not published" }
        return "\(event.at)  \(event.verb)  \(event.actor.unit)/\(event.actor.role)"
    }
}
