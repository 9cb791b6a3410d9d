/// A procedure as a Mermaid flow chart, labels in Chinese.
public enum MermaidDiagram {
    public static func text(_ procedure: Procedure) -> String {
        var lines = ["flowchart LR"]
        for state in procedure.states {
            let label = quoted(state.label.chinese + owner(state, procedure))
            let node = "s_" + state.id.replacing("-", with: "_")
            switch state.kind {
            case .work: lines.append("    \(node)[\(label)]")
            case .review: lines.append("    \(node)(\(label))")
            case .opener: lines.append("    \(node){{\(label)}}")
            case .paused: lines.append("    \(node)[/\(label)/]")
            case .end: lines.append("    \(node)([\(label)])")
            }
        }
        for edge in procedure.edges {
            let (from, to) = (edge.from.replacing("-", with: "_"), edge.to.replacing("-", with: "_"))
            let arrow = edge.transition.act == .breach ? "-.->" : "-->"
            lines.append("    s_\(from) \(arrow)|\(quoted(edge.transition.label.chinese))| s_\(to)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func owner(_ state: ProcedureState, _ procedure: Procedure) -> String {
        state.owner.flatMap(procedure.role).map { "<br>" + $0.label.chinese } ?? ""
    }

    private static func quoted(_ text: String) -> String { "\"" + text.replacing("\"", with: "'") + "\"" }
}
