import Commitments
import Quantities

/// What can be done with the current candidate.
struct ReviewActs {
    let view: ReviewView
    let now: ReviewView.Item
    let context: DeskContext

    func write(to html: inout HTMLWriter) {
        html.element("div", .class("do")) { html in
            way(view.preceding { view.filter.takes($0) }, ReviewWord.previous, "k", &html)
            if now.state.isOpen { mark(&html) }
            way(view.following { view.filter.takes($0) }, ReviewWord.next, "j", &html)
        }
        guard now.state.isOpen else { return }
        html.element("div", .class("acts")) { html in
            reject(&html)
            edit(&html)
            move(&html)
            split(&html)
            merge(&html)
            heading(&html)
        }
    }

    /// A form about the current candidate that leads on to the next one that is left.
    private func form(_ name: String, goesOn: Bool = true) -> DeskForm {
        let next = goesOn ? view.following { $0.state == .left && view.filter.takesKind(of: $0) } : nil
        var address = context.review(view, at: goesOn ? next?.id : now.id)
        address.fragment = nil
        return DeskForm(
            context: context, which: name, action: context.at("review", view.id, name), next: address,
            hidden: [("candidate", now.id)])
    }

    private func way(_ item: ReviewView.Item?, _ word: Pair, _ key: String, _ html: inout HTMLWriter) {
        guard let item, item.id != now.id else { return }
        html.element("a", .class("way"), .to(context.review(view, at: item.id)), .named("data-key", key)) { html in
            html.text(context.say(word) + " ")
            html.element("kbd", text: key)
        }
    }

    private func mark(_ html: inout HTMLWriter) {
        if now.state == .accepted {
            form("clear", goesOn: false).write(to: &html) { html in
                button(ReviewWord.clear, "x", "", &html)
            }
        } else {
            form("accept").write(to: &html) { html in button(ReviewWord.accept, "a", "main", &html) }
        }
    }

    private func button(_ word: Pair, _ key: String, _ kind: String, _ html: inout HTMLWriter) {
        html.element("button", .class(kind), .named("data-key", key)) { html in
            html.text(context.say(word) + " ")
            html.element("kbd", text: key)
        }
    }

    /// One act behind its heading; open where what was entered was refused.
    private func fold(
        _ form: DeskForm, _ word: Pair, _ key: String, _ html: inout HTMLWriter,
        _ content: (DeskFields, inout HTMLWriter) -> Void
    ) {
        let isRefused = context.entered("candidate", of: form.which) != nil
        html.open("details", [.class("act"), .named("name", "act")] + (isRefused ? [.flag("open")] : []))
        html.element("summary", .named("data-key", key)) { html in
            html.text(context.say(word) + " ")
            html.element("kbd", text: key)
        }
        form.write(to: &html) { html in content(form.fields, &html) }
        html.close("details")
        html.newline()
    }

    private func reject(_ html: inout HTMLWriter) {
        fold(form("reject"), ReviewWord.reject, "r", &html) { fields, html in
            html.element("div", .class("reasons")) { html in
                for (number, reason) in RejectionReason.allCases.enumerated() {
                    html.element(
                        "button", .named("name", "reason"), .named("value", reason.rawValue),
                        .named("data-key", number + 1)
                    ) { html in
                        html.element("kbd", text: String(number + 1))
                        html.text(" " + (context.language == .chinese ? reason.chinese : reason.english))
                    }
                }
            }
            fields.line("other", ReviewWord.otherReason, isOptional: true, [.named("maxlength", 200)], to: &html)
            html.element(
                "button", .class("danger"), .named("name", "reason"), .named("value", "other"),
                text: context.say(ReviewWord.rejected))
        }
    }

    private func edit(_ html: inout HTMLWriter) {
        fold(form("edit"), ReviewWord.edit, "e", &html) { fields, html in
            html.element("div", .class("review-fields")) { html in
                for field in CandidateEntry.fields(of: now.kind) { enter(field, fields, &html) }
            }
            html.element("p", .class("buttons")) { html in
                html.element(
                    "button", .class("main"), .named("name", "then"), .named("value", "accept"),
                    text: context.say(ReviewWord.saveAccept))
                html.element(
                    "button", .named("name", "then"), .named("value", "stay"), text: context.say(ReviewWord.saveOnly))
            }
        }
    }

    private func enter(_ field: CandidateEntry.Field, _ fields: DeskFields, _ html: inout HTMLWriter) {
        let (name, word, value) = (field.rawValue, ReviewFieldWord.name(field), now.fields[field])
        func choose(_ values: [String]) {
            let choices = values.map { DeskFields.Choice($0, ReviewFieldWord.text(field, $0, context)) }
            fields.choice(name, word, choices, chosen: value, isOptional: false, to: &html)
        }
        switch field {
        case .comparator: choose(Comparator.allCases.map(\.rawValue))
        case .kind: choose(CommitmentKind.allCases.map(\.rawValue))
        case .nature: choose(TargetNature.allCases.map(\.rawValue))
        case .checkable: choose(["hard", "soft"])
        case .object, .indicator: fields.line(name, word, value: value, to: &html)
        default: fields.line(name, word, value: value, isOptional: true, to: &html)
        }
    }

    private func move(_ html: inout HTMLWriter) {
        var form = form("move", goesOn: false)
        form.hidden.append(("near", String(now.span.start)))
        fold(form, ReviewWord.move, "m", &html) { fields, html in
            fields.area("words", ReviewWord.words, value: now.words, rows: 4, hint: ReviewWord.moveHint, to: &html)
            fields.button(DeskWord.save, to: &html)
        }
    }

    private func split(_ html: inout HTMLWriter) {
        fold(form("split", goesOn: false), ReviewWord.split, "s", &html) { fields, html in
            fields.area(
                "words", ReviewWord.words, value: suggestion, rows: max(3, suggestion.count { $0 == "\n" } + 1),
                hint: ReviewWord.splitHint, to: &html)
            fields.button(ReviewWord.split, to: &html)
        }
    }

    /// The words cut at their commas: often that is where they are to be cut.
    private var suggestion: String {
        var lines = ""
        for mark in now.words {
            lines.append(mark)
            if mark == "，" || mark == "；" || mark == "、" && now.words.count > 40 { lines.append("\n") }
        }
        return lines.hasSuffix("\n") ? String(lines.dropLast()) : lines
    }

    private func merge(_ html: inout HTMLWriter) {
        guard let next = view.mergeable else { return }
        var form = form("merge", goesOn: false)
        form.hidden.append(("candidate", next.id))
        form.kind = "merge"
        form.write(to: &html) { html in
            button(ReviewWord.merge, "g", "", &html)
            html.element("p", .class("hint")) { html in
                let words = next.words.count > 40 ? next.words.prefix(40) + "……" : next.words
                html.text(context.say(ReviewWord.mergeWith, words))
            }
        }
    }

    private func heading(_ html: inout HTMLWriter) {
        let rest = view.underHeading
        guard rest.count > 1 else { return }
        let ids = Set(rest.map(\.id))
        let next = view.following {
            $0.state == .left && !ids.contains($0.id) && view.filter.takesKind(of: $0)
        }
        var address = context.review(view, at: next?.id)
        address.fragment = nil
        html.element("details", .class("act"), .named("name", "act")) { html in
            html.element("summary", text: context.say(ReviewWord.headingLeft, String(rest.count)))
            html.element("ul", .class("rest"), .lang(.chinese)) { html in
                for item in rest { html.element("li", text: item.words) }
            }
            DeskForm(
                context: context, which: "heading", action: context.at("review", view.id, "accept-heading"),
                next: address, hidden: rest.map { ("candidate", $0.id) }
            ).write(to: &html) { html in
                html.element("p", .class("hint"), text: context.say(ReviewWord.acceptHeadingHint))
                html.element("button", text: context.say(ReviewWord.acceptHeading, String(rest.count)))
            }
        }
    }
}
