import Commitments

/// The filter of the desk's list, as a form that goes into the address.
struct DeskFilterForm {
    let view: DeskListView
    let context: DeskContext

    func write(to html: inout HTMLWriter) {
        let list = view.list
        html.newline()
        html.element(
            "form", .class("filter"), .named("method", "get"), .named("action", context.at("commitments").text),
            .label(context.say(LedgerWord.filters))
        ) { html in
            if list.years.count > 1 {
                select("year", LedgerWord.year, ("all", LedgerWord.allYears), list.years, list.year ?? "all", &html)
            }
            select("unit", LedgerWord.unit, ("all", LedgerWord.allUnits), list.units, list.unit ?? "all", &html)
            select("state", LedgerWord.state, ("", LedgerWord.allStates), states, list.state ?? "", &html)
            select("area", LedgerWord.area, ("", LedgerWord.allAreas), list.areas, list.area ?? "", &html)
            select("mark", LedgerDeskWord.mark, ("", LedgerDeskWord.allMarks), marks, view.mark?.rawValue ?? "", &html)
            html.element("p") { html in
                html.element("label", .named("for", "f-q"), text: context.say(LedgerWord.words))
                html.open(
                    "input", .named("type", "search"), .id("f-q"), .named("name", "q"),
                    .named("value", list.words ?? ""), .named("maxlength", 100))
            }
            html.element("p") { html in
                html.element("label", .named("for", "f-since"), text: context.say(LedgerDeskWord.since))
                html.open(
                    "input", .named("type", "date"), .id("f-since"), .named("name", "since"),
                    .named("value", view.since?.description ?? ""))
            }
            select("group", LedgerWord.group, ("", LedgerWord.groupNone), groups, list.group?.rawValue ?? "", &html)
            let sorts = DeskListView.Sort.allCases.dropFirst().map { choice($0.rawValue, $0.word) }
            select(
                "sort", LedgerDeskWord.sort, ("", LedgerDeskWord.sortID), Array(sorts),
                view.sort == .id ? "" : view.sort.rawValue, &html)
            html.element("p", .class("do")) { html in
                html.element("button", text: context.say(LedgerWord.apply))
                if view.isFiltered {
                    html.literal(" ")
                    html.element("a", .to(context.at("commitments")), text: context.say(LedgerWord.clear))
                }
            }
        }
    }

    private func choice(_ value: String, _ word: some Wording) -> CommitmentListView.Choice {
        .init(value: value, label: context.say(word), count: -1)
    }

    private var states: [CommitmentListView.Choice] {
        CommitmentVerdict.inOrder.map { .init(value: $0.rawValue, label: $0.label(context.language), count: -1) }
            + [choice("late", LedgerWord.late)]
    }

    private var marks: [CommitmentListView.Choice] { DeskListView.Mark.allCases.map { choice($0.rawValue, $0.word) } }

    private var groups: [CommitmentListView.Choice] {
        [choice("unit", LedgerWord.groupUnit), choice("area", LedgerWord.groupArea)]
    }

    private func select(
        _ name: StaticString, _ label: some Wording, _ all: (value: String, word: some Wording),
        _ choices: [CommitmentListView.Choice], _ chosen: String, _ html: inout HTMLWriter
    ) {
        html.element("p") { html in
            html.element("label", .named("for", "f-\(name)"), text: context.say(label))
            html.element("select", .id("f-\(name)"), .named("name", name.description)) { html in
                let every = CommitmentListView.Choice(value: all.value, label: context.say(all.word), count: -1)
                for choice in [every] + choices {
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
