import Commitments

/// The form over the list. It works only with script and is shown only then.
struct Filters {
    let reading: Reading
    let groups: [CommitmentGroup]
    let language: Language

    func write(to html: inout HTMLWriter) {
        html.newline()
        html.element("form", .class("filters script"), .named("role", "search"), .named("aria-labelledby", "list-h")) {
            html in
            html.element("p", .class("wide")) { html in
                html.element("label", .named("for", "find"), text: Phrase.find.text(language))
                html.open(
                    "input", .named("type", "search"), .id("find"), .named("name", "find"),
                    .named("placeholder", Phrase.findHint.text(language)), .named("autocomplete", "off"))
            }
            checkable(&html)
            select(
                "area", .area,
                groups.enumerated().map { (String($0.offset), $0.element.title, $0.element.items.count) }, &html)
            select("kind", .kind, kinds, &html)
            select("strength", .strength, strengths, &html)
            html.newline()
            html.element("p", .class("wide shown")) { html in
                html.element(
                    "output", .id("shown"), .named("aria-live", "polite"),
                    .named("data-template", Phrase.shownCount.text(language)),
                    text: Phrase.shownCount.text(language, reading.commitments.count, reading.commitments.count))
                html.element("button", .named("type", "reset"), .hidden(), text: Phrase.reset.text(language))
            }
        }
        html.element("p", .class("none"), .id("no-match"), .hidden(), text: Phrase.nothingMatches.text(language))
    }

    /// Hard, soft or both: three radio buttons that read as one switch.
    private func checkable(_ html: inout HTMLWriter) {
        html.newline()
        html.element("fieldset", .class("wide")) { html in
            html.element("legend", text: Phrase.checkable.text(language))
            html.element("div", .class("switch")) { html in
                for (value, phrase) in [("", Phrase.all), ("h", .hard), ("s", .soft)] {
                    html.element("label") { html in
                        html.open(
                            "input",
                            [.named("type", "radio"), .named("name", "checkable"), .named("value", value)]
                                + (value.isEmpty ? [.flag("checked")] : []))
                        html.element("span", text: phrase.text(language))
                    }
                }
            }
        }
    }

    private func select(
        _ name: String, _ label: Phrase, _ options: [(value: String, label: String, count: Int)],
        _ html: inout HTMLWriter
    ) {
        html.newline()
        html.element("p", name == "area" ? .class("wide") : .class("half")) { html in
            html.element("label", .named("for", name), text: label.text(language))
            html.element("select", .id(name), .named("name", name)) { html in
                html.element("option", .named("value", ""), text: Phrase.all.text(language))
                for option in options {
                    let label: [Attribute] = option.label == option.value ? [] : [.named("data-label", option.label)]
                    html.open("option", [.named("value", option.value)] + label)
                    html.text("\(option.label)（\(option.count)）")
                    html.close("option")
                }
            }
        }
    }

    private var kinds: [(String, String, Int)] {
        CommitmentKind.allCases.compactMap { kind in
            let count = reading.commitments.count { $0.kind == kind }
            return count == 0 ? nil : (kind.rawValue, kind.label(language), count)
        }
    }

    /// The governing words as printed, the most frequent first; equal counts in the order of the text.
    private var strengths: [(String, String, Int)] {
        var order: [String] = []
        var counts: [String: Int] = [:]
        for commitment in reading.commitments {
            let word = commitment.strength ?? ""
            if counts[word] == nil { order.append(word) }
            counts[word, default: 0] += 1
        }
        let rank = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($0.element, $0.offset) })
        let sorted = order.sorted { (-(counts[$0] ?? 0), rank[$0] ?? 0) < (-(counts[$1] ?? 0), rank[$1] ?? 0) }
        // An option without a value means all, so commitments without a word go under a dash.
        return sorted.map {
            ($0.isEmpty ? "-" : $0, $0.isEmpty ? Phrase.noStrength.text(language) : $0, counts[$0] ?? 0)
        }
    }
}
