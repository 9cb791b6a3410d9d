import ArgumentParser
import Basics
import Procedures

struct ProceduresShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "把一个办理程序写成表、图或原文。 Shows a procedure as a table, a diagram or its text.",
        discussion: """
            例 Examples:
              duixian procedures show supervision-task
              duixian procedures show petition --format svg --output 信访.svg
              duixian procedures show hotline-request --format yaml --output 本县热线.yaml
                  改成本县的 a start for one's own
            """)
    enum Form: String, ExpressibleByArgument, CaseIterable, Sendable { case table, mermaid, svg, yaml, json, markdown }

    @Argument(help: "标识或文件。 An id or a file.")
    var name: String
    @Option(help: "table、mermaid、svg、yaml、json、markdown。 The form.")
    var format: Form = .table
    @Option(help: "写到文件；默认标准输出。 A file; standard output by default.")
    var output: String?

    func run() async throws {
        let bytes: [UInt8]
        switch format {
        case .yaml: bytes = Array(try ProcedureInput.text(name).utf8)
        case .table: bytes = Array(Self.table(try ProcedureInput.procedure(name)).utf8)
        case .mermaid: bytes = Array(MermaidDiagram.text(try ProcedureInput.procedure(name)).utf8)
        case .svg: bytes = Array(SVGDiagram.text(try ProcedureInput.procedure(name)).utf8)
        case .markdown: bytes = Array(ProcedurePaper.markdown(try ProcedureInput.procedure(name)).utf8)
        case .json: bytes = try ProcedureInput.procedure(name).canonicalBytes + [0x0A]
        }
        let destination = try Destination(path: output)
        try destination.write(bytes)
        try destination.finish()
    }

    private static func table(_ procedure: Procedure) -> String {
        func both(_ phrase: Phrase) -> String { "\(phrase.chinese) \(phrase.english)" }
        let states = TerminalTable(
            header: ["状态 state", "名称 name", "性质 kind", "轮到谁 owner", "时限 clocks", "到期 breach"],
            rows: procedure.states.map { state in
                [
                    state.id, both(state.label), state.end.map { "end: \($0.rawValue)" } ?? state.kind.rawValue,
                    state.owner.flatMap(procedure.role).map { both($0.label) } ?? "",
                    state.runningClocks.joined(separator: " "),
                    state.breach.flatMap(procedure.transition).map { $0.target(from: state.id) } ?? "",
                ]
            }, columns: nil)
        let acts = TerminalTable(
            header: ["动作 act", "名称 name", "谁 by", "从 from", "到 to", "要填 needs"],
            rows: procedure.transitions.filter { $0.act != .breach }.map { act in
                [
                    act.id, both(act.label), act.by.joined(separator: " "), act.from.joined(separator: " "),
                    act.to ?? "—", act.needs.joined(separator: " "),
                ]
            }, columns: nil)
        let head =
            "\(both(procedure.name)) · \(procedure.id) \(procedure.version) · \(ProcedureInput.digest(procedure))"
        return ([head, ""] + states.lines() + [""] + acts.lines()).joined(separator: "\n") + "\n"
    }
}
