import Basics
import Commitments
import ReportText

/// The commitments beside the text: filters where script runs, and the list by area, which is also the printed
/// appendix. One list serves all three, so they cannot disagree.
struct CommitmentPanel {
    let reading: Reading
    let groups: [CommitmentGroup]
    let language: Language

    func write(to html: inout HTMLWriter) {
        html.newline()
        html.element(
            "aside", .class("panel"), .id("list"), .flag("popover"), .named("tabindex", -1),
            .named("aria-labelledby", "list-h")
        ) { html in
            heading(&html)
            if reading.commitments.isEmpty {
                html.element("p", .class("none"), text: Phrase.noCommitments.text(language))
            } else {
                Filters(reading: reading, groups: groups, language: language).write(to: &html)
                html.newline()
                html.element("div", .class("groups")) { html in
                    for (index, group) in groups.enumerated() { list(group, index, &html) }
                }
            }
            html.newline()
            html.element(
                "button", .named("type", "button"), .class("help-open script"), text: Phrase.keyboardHint.text(language)
            )
        }
        guard !reading.commitments.isEmpty else { return }
        html.newline()
        html.element(
            "button", .named("type", "button"), .class("opener"), .named("popovertarget", "list"),
            text: Phrase.openList.text(language, reading.commitments.count))
    }

    private func heading(_ html: inout HTMLWriter) {
        html.element("div", .class("panel-head")) { html in
            html.element("h2", .id("list-h")) { html in
                html.element("span", .class("on-screen"), text: Phrase.listHeading.text(language))
                html.element("span", .class("on-paper"), text: Phrase.appendixHeading.text(language))
                html.literal(" ")
                html.element("span", .class("n"), text: String(reading.commitments.count))
            }
            html.element(
                "button", .named("type", "button"), .class("close"), .named("popovertarget", "list"),
                .named("popovertargetaction", "hide"), text: Phrase.close.text(language))
        }
        html.element("div", .class("paper-row"), .named("aria-hidden", "true")) { html in
            for column in [Phrase.numberColumn, .taskColumn, .quantityColumn, .wordsColumn] {
                html.element("span", text: column.text(language))
            }
        }
    }

    private func list(_ group: CommitmentGroup, _ index: Int, _ html: inout HTMLWriter) {
        let hard = group.items.count { reading.commitments[$0].isHard }
        html.newline()
        html.element("details", .named("data-area", index)) { html in
            html.element("summary") { html in
                html.element(
                    "span", group.isPrinted ? .lang(.chinese) : .class("named"), text: group.title)
                html.literal(" ")
                html.element("span", .class("n"), text: Phrase.itemCount.text(language, group.items.count, hard))
            }
            html.element("ol", .lang(.chinese)) { html in
                for item in group.items { entry(item, &html) }
            }
        }
    }

    /// The heading by its id where it stands in the text, so that its words are not repeated; else its words.
    private func lead(_ lead: String, of commitment: Commitment) -> Attribute {
        let above = reading.report.path(at: commitment.range.lowerBound).last { $0.title == lead }
        return above.map { .named("data-h", $0.id) } ?? .named("data-l", lead)
    }

    /// One commitment. What the card shows stands in `data-` attributes; the words are the link to their place.
    private func entry(_ item: Int, _ html: inout HTMLWriter) {
        let commitment = reading.commitments[item]
        let report = reading.report
        let span = report.span(commitment.range)
        var attributes: [Attribute] = [.id("i", item + 1), .named("value", item + 1)]
        if commitment.isHard { attributes.append(.class("h")) }
        // The commonest kind goes without saying: these attributes are a third of the page.
        if commitment.kind != .policy { attributes.append(.named("data-k", commitment.kind.rawValue)) }
        attributes.append(.named("data-a", commitment.action))
        attributes.append(.named("data-o", commitment.object))
        attributes.append(.named("data-p", "\(span.start) \(span.end)"))
        if let strength = commitment.strength { attributes.append(.named("data-s", strength)) }
        if let milestone = commitment.milestone { attributes.append(.named("data-m", milestone)) }
        if let lead = commitment.lead { attributes.append(self.lead(lead, of: commitment)) }
        if !commitment.actors.isEmpty { attributes.append(.named("data-u", commitment.actors.joined(separator: "、"))) }
        html.newline()
        html.open("li", attributes)
        // The measure stands on the link, so that print can set it as a column of its own.
        var link: [Attribute] = [.link("#c", item + 1)]
        if let quantity = commitment.quantity, !quantity.range.isEmpty {
            link.append(.named("data-q", report.words(quantity.range)))
        }
        html.open("a", link)
        html.text(report.words(commitment.range))
        html.close("a")
        html.close("li")
    }
}
