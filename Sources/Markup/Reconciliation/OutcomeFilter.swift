import Commitments

/// The counts by outcome, which are also the filter: radio buttons that the style reads, so no script is needed.
struct OutcomeFilter {
    let pairs: [Reconciliation]
    let language: Language

    func write(to html: inout HTMLWriter) {
        let rows = pairs.flatMap(\.rows)
        html.newline()
        html.element("fieldset", .class("outcomes")) { html in
            html.element("legend", text: Phrase.showOutcomes.text(language))
            choice("all", Phrase.all.text(language), rows.count, isChosen: true, &html)
            for outcome in Outcome.allCases {
                let count = rows.count { $0.outcome == outcome }
                choice(outcome.rawValue, outcome.label(language), count, isChosen: false, &html)
            }
        }
    }

    private func choice(
        _ name: String, _ label: String, _ count: Int, isChosen: Bool, _ html: inout HTMLWriter
    ) {
        html.element("label", .class("o-\(name)")) { html in
            let input: [Attribute] =
                [.named("type", "radio"), .named("name", "show"), .id("show-\(name)")]
                + (isChosen ? [.flag("checked")] : [])
            html.open("input", input)
            html.element("span", .class("word"), text: label)
            html.element("b", text: String(count))
        }
    }
}
