import Basics
import Commitments
import ReportText

/// The year's main targets as a table, and what the report itself says fell short.
struct Summary {
    let reading: Reading
    let language: Language

    func write(to html: inout HTMLWriter) {
        guard !(reading.targets.isEmpty && reading.shortfalls.isEmpty) else { return }
        html.newline()
        html.element("div", .class("summary")) { html in
            if !reading.targets.isEmpty { targets(&html) }
            if !reading.shortfalls.isEmpty { shortfalls(&html) }
        }
    }

    private func targets(_ html: inout HTMLWriter) {
        html.element("section", .class("targets"), .named("aria-labelledby", "targets-h")) { html in
            html.element("h2", .id("targets-h"), text: Phrase.targetsHeading.text(language))
            html.newline()
            html.element("table") { html in
                html.element("thead") { html in
                    html.element("tr") { html in
                        for column in [Phrase.indicator, .target, .nature, .sentence] {
                            html.element("th", .named("scope", "col"), text: column.text(language))
                        }
                    }
                }
                html.newline()
                html.element("tbody") { html in
                    for (index, target) in reading.targets.enumerated() { row(target, index + 1, &html) }
                }
            }
        }
    }

    private func row(_ target: Target, _ number: Int, _ html: inout HTMLWriter) {
        html.element("tr", .id("row", number)) { html in
            html.element("th", .named("scope", "row"), .lang(.chinese), text: target.indicator)
            html.element("td", .class("value"), .lang(.chinese), text: printedValue(target))
            html.element("td", .class("nature"), text: target.nature.label(language))
            html.element("td") { html in
                html.element(
                    "a", .link("#t", number),
                    .label(Phrase.seeSentence.text(language) + " " + target.indicator),
                    text: Phrase.seeSentence.text(language))
            }
        }
        html.newline()
    }

    /// The target's own words after its indicator (增长7%左右); composed where the report prints them apart.
    private func printedValue(_ target: Target) -> String {
        let words = reading.report.reading.text(target.range)
        guard words.hasPrefix(target.indicator) else { return target.composed.isEmpty ? words : target.composed }
        let rest = String(words.dropFirst(target.indicator.count))
        if rest.isEmpty || (target.value != .none && !rest.contains(where: \.isNumber)) {
            return target.composed.isEmpty ? words : target.composed
        }
        return rest
    }

    private func shortfalls(_ html: inout HTMLWriter) {
        html.newline()
        html.element("section", .class("shortfalls"), .named("aria-labelledby", "shortfalls-h")) { html in
            html.element("h2", .id("shortfalls-h"), text: Phrase.shortfallsHeading.text(language))
            html.element("p", .class("aside"), text: Phrase.shortfallsNote.text(language))
            html.element("ul") { html in
                for (index, item) in reading.shortfalls.enumerated() {
                    html.newline()
                    html.element("li") { html in
                        html.element("span", .class("tag"), text: item.kind.label(language))
                        html.literal(" ")
                        html.element(
                            "a", .link("#f", index + 1), .lang(.chinese),
                            text: reading.report.words(item.range))
                    }
                }
            }
        }
    }
}
