import Commitments

/// Beside the text: how far the review is, the current candidate, and what can be done with it. Each act is a form; keys
/// press the very same buttons.
struct ReviewPanel {
    let view: ReviewView
    let context: DeskContext

    func write(to html: inout HTMLWriter) {
        html.newline()
        html.element(
            "aside", .class("review-act"), .id("act"), .named("tabindex", -1), .label(context.say(ReviewWord.current))
        ) { html in
            progress(&html)
            if let now = view.now {
                candidate(now, &html)
                ReviewActs(view: view, now: now, context: context).write(to: &html)
            } else {
                nothing(&html)
            }
            ReviewRest(view: view, context: context).write(to: &html)
        }
    }

    private func progress(_ html: inout HTMLWriter) {
        let (all, left) = (view.items.count, view.left)
        let words =
            left == 0
            ? context.say(ReviewWord.allSettled, String(all))
            : context.say(ReviewWord.settled, String(all - left), String(all), String(left))
        html.element("div", .class("how-far")) { html in
            html.open(
                "progress", .named("max", max(all, 1)), .named("value", all - left),
                .named("aria-labelledby", "how-far"))
            html.close("progress")
            html.element("p") { html in
                html.element("span", .id("how-far"), text: words)
                if view.marked > 0 {
                    html.literal(" ")
                    html.element("a", .to(context.at("review", view.id, "confirm")), .named("data-key", "c")) { html in
                        html.text(context.say(ReviewWord.confirmSome, String(view.marked)))
                    }
                }
            }
        }
    }

    private func nothing(_ html: inout HTMLWriter) {
        let isDone = view.left == 0 && !view.items.isEmpty
        html.element("h2", text: context.say(isDone ? ReviewWord.doneTitle : ReviewWord.noneSuch))
        if isDone {
            html.element("p", .class("buttons")) { html in
                html.element(
                    "a", .to(context.at("review", view.id, "confirm")),
                    text: context.say(view.marked > 0 ? ReviewWord.toConfirm : ReviewWord.toNextSteps))
            }
        }
    }

    private func candidate(_ now: ReviewView.Item, _ html: inout HTMLWriter) {
        html.element("p", .class("which")) { html in
            let place = (view.current ?? 0) + 1
            html.element(
                "b", text: context.say(now.kind == .target ? ReviewWord.target : ReviewWord.commitment))
            html.literal(" ")
            if now.kind == .commitment {
                html.element("span", text: context.say(now.isHard ? ReviewWord.hard : ReviewWord.soft))
                html.literal(" ")
            }
            html.element(
                "span", .class("quietly"), text: context.say(ReviewWord.place, String(place), String(view.items.count)))
            html.literal(" ")
            StateMark(now.state.tone, context.say(now.state.word)).write(to: &html)
        }
        html.element("blockquote", .lang(.chinese), .class("words"), text: now.words)
        if !now.headings.isEmpty {
            html.element("p", .class("quietly headings")) { html in
                html.element("span", .class("unseen"), text: context.say(ReviewWord.under) + " ")
                html.element("span", .lang(.chinese), text: now.headings.joined(separator: " › "))
            }
        }
        notes(now, &html)
        if let old = view.old { before(old, now, &html) }
        facts(now, &html)
    }

    private func notes(_ now: ReviewView.Item, _ html: inout HTMLWriter) {
        var notes: [String] = []
        if now.isByHand { notes.append(context.say(ReviewWord.byHand)) }
        if now.isEdited { notes.append(context.say(ReviewWord.edited)) }
        if case .declined(let reason) = now.state { notes.append(context.say(ReviewWord.reason, reason)) }
        if case .confirmed(let item) = now.state { notes.append(context.say(ReviewWord.itemIs, item)) }
        if !notes.isEmpty { html.element("p", .class("quietly"), text: notes.joined(separator: " · ")) }
    }

    /// Old and new words side by side.
    private func before(_ old: ReviewView.Old, _ now: ReviewView.Item, _ html: inout HTMLWriter) {
        html.element("dl", .class("old-new")) { html in
            for (word, words) in [(ReviewWord.before, old.words), (ReviewWord.now, now.words)] {
                html.element("div") { html in
                    html.element("dt", text: context.say(word))
                    html.element("dd", .lang(.chinese), text: words)
                }
            }
        }
        if let item = old.item {
            html.element("p", .class("quietly")) { html in
                html.text(context.say(ReviewWord.wasItem, item) + " ")
                html.element("a", .to(context.at("commitments", item)), text: context.say(ReviewWord.openItem, item))
            }
        }
    }

    private func facts(_ now: ReviewView.Item, _ html: inout HTMLWriter) {
        let said = CandidateEntry.fields(of: now.kind).filter { field in
            !now.fields[field].isEmpty && field != .checkable
                && !(field == .nature && now.fields[field] == "unspecified")
                && !(field == .comparator && now.fields[.value].isEmpty)
        }
        html.element("dl", .class("review-facts")) { html in
            for field in said {
                html.element("div") { html in
                    html.element("dt", text: context.say(ReviewFieldWord.name(field)))
                    html.element("dd", text: ReviewFieldWord.text(field, now.fields[field], context))
                }
            }
        }
    }
}
