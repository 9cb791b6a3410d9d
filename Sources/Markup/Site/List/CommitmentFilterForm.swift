import Commitments

/// The filter as a form that goes into the address.
struct CommitmentFilterForm {
    let view: CommitmentListView
    let context: SiteContext

    func write(to html: inout HTMLWriter) {
        html.newline()
        html.element(
            "form", .class("filter"), .named("method", "get"), .named("action", context.at("commitments").text),
            .label(context.say(LedgerWord.filters))
        ) { html in
            if view.years.count > 1 {
                select("year", .year, .allYears, view.years, view.year, everything: "all", &html)
            }
            select("unit", .unit, .allUnits, view.units, view.unit, &html)
            select("state", .state, .allStates, states, view.state, &html)
            select("area", .area, .allAreas, view.areas, view.area, &html)
            html.element("p") { html in
                html.element("label", .named("for", "words"), text: context.say(LedgerWord.words))
                html.open(
                    "input", .named("type", "search"), .id("words"), .named("name", "q"),
                    .named("value", view.words ?? ""), .named("maxlength", 100))
            }
            select("group", .group, .groupNone, groups, view.group?.rawValue, &html)
            html.element("p", .class("do")) { html in
                html.element("button", text: context.say(LedgerWord.apply))
                if view.isFiltered {
                    html.literal(" ")
                    html.element("a", .to(context.at("commitments")), text: context.say(LedgerWord.clear))
                }
            }
        }
    }

    private var states: [CommitmentListView.Choice] {
        CommitmentVerdict.inOrder.map { .init(value: $0.rawValue, label: $0.label(context.language), count: -1) }
            + [.init(value: "late", label: context.say(LedgerWord.late), count: -1)]
    }

    private var groups: [CommitmentListView.Choice] {
        [
            .init(value: "unit", label: context.say(LedgerWord.groupUnit), count: -1),
            .init(value: "area", label: context.say(LedgerWord.groupArea), count: -1),
        ]
    }

    private func select(
        _ name: StaticString, _ label: LedgerWord, _ all: LedgerWord, _ choices: [CommitmentListView.Choice],
        _ chosen: String?, everything: String = "", _ html: inout HTMLWriter
    ) {
        html.element("p") { html in
            let id = "f-\(name)"
            html.element("label", .named("for", id), text: context.say(label))
            html.element("select", .id(id), .named("name", name.description)) { html in
                html.open(
                    "option", [.named("value", everything)] + (chosen == everything ? [.flag("selected")] : []))
                html.text(context.say(all))
                html.close("option")
                for choice in choices {
                    html.open(
                        "option",
                        [.named("value", choice.value)] + (choice.value == chosen ? [.flag("selected")] : []))
                    html.text(choice.count < 0 ? choice.label : "\(choice.label)（\(choice.count)）")
                    html.close("option")
                }
            }
        }
    }
}

/// Ways to the pages before and behind.
struct Pager {
    let page: Int
    let pages: Int
    let context: SiteContext
    let address: (Int) -> SiteAddress

    func write(to html: inout HTMLWriter) {
        guard pages > 1 else { return }
        html.newline()
        html.element("nav", .class("pager"), .label(context.say(FrameWord.pages))) { html in
            if page > 1 {
                html.element(
                    "a", .to(address(page - 1)), .named("rel", "prev"), text: context.say(FrameWord.previousPage))
            }
            html.element("span", text: context.say(FrameWord.pageOf, String(page), String(pages)))
            if page < pages {
                html.element(
                    "a", .to(address(page + 1)), .named("rel", "next"), text: context.say(FrameWord.nextPage))
            }
        }
    }
}
