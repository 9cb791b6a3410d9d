import Commitments

/// What needs no current candidate: undoing, adding what was not read, the keys.
struct ReviewRest {
    let view: ReviewView
    let context: DeskContext

    func write(to html: inout HTMLWriter) {
        undo(&html)
        add(&html)
        keys(&html)
    }

    private func undo(_ html: inout HTMLWriter) {
        guard let last = view.last else { return }
        DeskForm(
            context: context, which: "undo", action: context.at("review", view.id, "undo"), kind: "undo"
        ).write(to: &html) { html in
            html.element("button", .named("data-key", "u")) { html in
                html.text(context.say(ReviewWord.undo) + " ")
                html.element("kbd", text: "u")
            }
            html.element("p", .class("hint")) { html in
                let act = ReviewWord.acts[last.act].map { context.say($0) } ?? last.act.rawValue
                let words = last.words.count > 24 ? last.words.prefix(24) + "……" : last.words
                html.text(context.say(ReviewWord.lastStep, "\(act) “\(words)”"))
            }
        }
    }

    private func add(_ html: inout HTMLWriter) {
        var form = DeskForm(
            context: context, which: "add", action: context.at("review", view.id, "add"),
            hidden: [("near", String(view.now?.span.start ?? 0))])
        form.kind = "add"
        let isRefused = context.entered("words", of: "add") != nil
        html.open("details", [.class("act"), .named("name", "act")] + (isRefused ? [.flag("open")] : []))
        html.element("summary", .named("data-key", "n")) { html in
            html.text(context.say(ReviewWord.add) + " ")
            html.element("kbd", text: "n")
        }
        form.write(to: &html) { html in
            form.fields.area("words", ReviewWord.words, rows: 3, hint: ReviewWord.addHint, to: &html)
            form.fields.choice(
                "kind", ReviewWord.kinds,
                [
                    .init("commitment", context.say(ReviewWord.commitment)),
                    .init("target", context.say(ReviewWord.target)),
                ], chosen: "commitment", to: &html)
            form.fields.button(ReviewWord.add, to: &html)
        }
        html.close("details")
        html.newline()
    }

    /// Keys can be turned off: speech input types them (WCAG 2.1.4).
    private func keys(_ html: inout HTMLWriter) {
        html.element("details", .class("act script"), .named("name", "act")) { html in
            html.element("summary", .named("data-key", "?")) { html in
                html.text(context.say(ReviewWord.keys) + " ")
                html.element("kbd", text: "?")
            }
            html.element("p", .class("field box")) { html in
                html.element("label") { html in
                    html.open("input", .named("type", "checkbox"), .id("keys-on"))
                    html.text(context.say(ReviewWord.keysOn))
                }
            }
            html.element("dl", .class("keys")) { html in
                for (key, word) in ReviewWord.help {
                    html.element("div") { html in
                        html.element("dt") { html in html.element("kbd", text: key) }
                        html.element("dd", text: context.say(word))
                    }
                }
            }
        }
    }
}
