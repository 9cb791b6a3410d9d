import Commitments

/// What the marks in the text mean, each shown by itself; only marks that occur.
struct Legend {
    let reading: Reading
    let language: Language

    func write(to html: inout HTMLWriter) {
        let rows: [(occurs: Bool, style: String, meaning: Phrase)] = [
            (reading.commitments.contains { $0.isHard }, "c h", .legendHard),
            (reading.commitments.contains { !$0.isHard }, "c", .legendSoft),
            (!reading.targets.isEmpty, "t", .legendTarget),
            (!reading.results.isEmpty, "r", .legendResult),
            (!reading.shortfalls.isEmpty, "f", .legendShortfall),
            (!reading.mechanisms.isEmpty, "m", .legendMechanism),
            (!reading.quantities.isEmpty, "q", .legendFigure),
        ]
        guard rows.contains(where: { $0.occurs }) else { return }
        html.newline()
        html.element("section", .class("legend"), .label(Phrase.legend.text(language))) { html in
            html.element("ul") { html in
                for row in rows where row.occurs {
                    html.element("li") { html in
                        html.element("span", .class(row.style), text: row.style == "q" ? "123" : "文字")
                        html.text(" " + row.meaning.text(language))
                    }
                }
            }
        }
    }
}
