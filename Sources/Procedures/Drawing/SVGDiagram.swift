/// A procedure drawn by itself: states in columns, steps as arrows, what a clock does dashed. Readable in light and dark.
public enum SVGDiagram {
    static let width = 168
    static let height = 56
    static let gapX = 150
    static let gapY = 48
    static let margin = 36

    public static func text(_ procedure: Procedure) -> String {
        let layers = Layers(procedure)
        let fullWidth = margin * 2 + layers.columns * width + (layers.columns - 1) * gapX
        let fullHeight = margin * 2 + 28 + layers.rows * height + (layers.rows - 1) * gapY
        var lines = [
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(fullWidth) \(fullHeight)\" width=\"\(fullWidth)\" height=\"\(fullHeight)\" role=\"img\" aria-label=\"\(escaped(procedure.name.chinese)) \(escaped(procedure.name.english))\">",
            style,
            "<rect class=\"paper\" width=\"\(fullWidth)\" height=\"\(fullHeight)\"/>",
            "<text class=\"title\" x=\"\(margin)\" y=\"30\">\(escaped(procedure.name.chinese)) \(escaped(procedure.name.english)) · \(procedure.version)</text>",
        ]
        let drawn = procedure.edges.filter { !isEverywhere($0.transition) }
        let merged = Dictionary(grouping: drawn) { "\($0.from) \($0.to) \($0.transition.act == .breach)" }
        var turns: [String: Int] = [:]
        for key in merged.keys.sorted() {
            guard let edges = merged[key], let first = edges.first else { continue }
            lines.append(arrow(edges, layers, turn: turns[first.from, default: 0]))
            turns[first.from, default: 0] += 1
        }
        for state in procedure.states {
            if let place = layers.places[state.id] { lines.append(node(state, place, procedure)) }
        }
        for (index, remark) in remarks(procedure).enumerated() {
            lines.append(
                "<text class=\"small\" x=\"\(margin)\" y=\"\(fullHeight - 8 - index * 16)\">\(escaped(remark))</text>")
        }
        return lines.joined(separator: "\n") + "\n</svg>\n"
    }

    private static let style = """
        <defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="tip" d="M0 0L8 4L0 8z"/></marker></defs>
        <style>
        .paper{fill:#fff}.title{font-weight:600;font-size:16px}
        text{fill:#1b1b1b;font-family:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif;font-size:13px}
        .small{font-size:10.5px;fill:#595959}.word{font-size:10.5px;fill:#3d3d3d;paint-order:stroke;stroke:#fff;stroke-width:3px}
        .box{fill:#f7f5f0;stroke:#3d3d3d;stroke-width:1.4}.opener{stroke-width:3}.paused{stroke-dasharray:6 3}.end{fill:#ece8df}
        .step{fill:none;stroke:#5a5a5a;stroke-width:1.2}.late{stroke-dasharray:4 3;stroke:#a33a1e}.tip{fill:#5a5a5a}
        @media (prefers-color-scheme:dark){.paper{fill:#17181a}text{fill:#ececec}.small{fill:#b5b5b5}
        .word{fill:#d8d8d8;stroke:#17181a}.box{fill:#232528;stroke:#cfcfcf}.end{fill:#303338}.step{stroke:#a9a9a9}.late{stroke:#f0957a}.tip{fill:#a9a9a9}}
        </style>
        """

    static func corner(_ place: Layers.Place) -> (x: Int, y: Int) {
        (margin + place.column * (width + gapX), margin + 28 + place.row * (height + gapY))
    }

    private static func node(_ state: ProcedureState, _ place: Layers.Place, _ procedure: Procedure) -> String {
        let (x, y) = corner(place)
        let round: Int =
            switch state.kind {
            case .work, .paused: 2
            case .review: 12
            case .opener: 6
            case .end: height / 2
            }
        let owner = state.owner.flatMap(procedure.role)?.label
        let below = owner.map { "\($0.chinese) · \(state.label.english)" } ?? state.label.english
        return """
            <g><title>\(escaped(state.label.chinese)) \(escaped(state.label.english)) (\(state.id))</title>\
            <rect class="box \(state.kind.rawValue)" x="\(x)" y="\(y)" width="\(width)" height="\(height)" rx="\(round)"/>\
            <text x="\(x + width / 2)" y="\(y + 25)" text-anchor="middle">\(escaped(state.label.chinese))</text>\
            <text class="small" x="\(x + width / 2)" y="\(y + 43)" text-anchor="middle">\(escaped(cut(below, most: 27)))</text></g>
            """
    }

    /// Several steps between two states share one arrow; their words stand on it, further along for each arrow of a state.
    private static func arrow(_ edges: [Procedure.Edge], _ layers: Layers, turn: Int) -> String {
        guard let first = edges.first, let from = layers.places[first.from], let to = layers.places[first.to] else {
            return ""
        }
        let isLate = first.transition.act == .breach
        let words = edges.map(\.transition.label.chinese).joined(separator: "／")
        let curve = Curve(from: from, to: to, isLate: isLate)
        let middle = curve.point(at: from == to ? 0.5 : 0.28 + 0.13 * Double(turn % 4))
        return """
            <path class="step\(isLate ? " late" : "")" d="\(curve.path)" marker-end="url(#tip)"/>\
            <text class="word" x="\(middle.x)" y="\(middle.y - 3)" text-anchor="middle"><title>\(escaped(words))</title>\(escaped(cut(words)))</text>
            """
    }

    /// Steps that may be taken nearly everywhere are told below: as arrows they would hide the others.
    private static func isEverywhere(_ transition: Transition) -> Bool {
        transition.act == .withdraw && transition.from.count > 2
    }

    private static func remarks(_ procedure: Procedure) -> [String] {
        procedure.transitions.filter(isEverywhere).map { transition in
            let states = transition.from.compactMap { procedure.state($0)?.label.chinese }
            return "“\(transition.label.chinese)”可从：\(states.joined(separator: "、"))。"
        }
    }

    /// As much as fits, Chinese twice as wide as Latin.
    private static func cut(_ text: String, most: Int = 30) -> String {
        var (room, kept) = (most, "")
        for letter in text {
            room -= letter.unicodeScalars.contains { $0.value > 0x2E80 } ? 2 : 1
            if room < 0 { return kept + "…" }
            kept.append(letter)
        }
        return kept
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
