/// The card that script fills with one commitment. Its words are here, so script holds none.
struct Card {
    let language: Language

    /// Field names are the entry's `data-` names; `hard` is read from the entry's class.
    private static let fields: [(name: String, label: Phrase)] = [
        ("o", .object), ("a", .action), ("q", .quantity), ("m", .milestone), ("k", .kind), ("s", .strength),
        ("hard", .checkable), ("l", .lead), ("u", .actors), ("p", .place),
    ]

    func write(to html: inout HTMLWriter) {
        html.newline()
        html.element(
            "section", .class("card"), .id("card"), .named("role", "dialog"), .named("aria-labelledby", "card-h"),
            .named("tabindex", -1), .hidden()
        ) { html in
            html.element("div", .class("card-head")) { html in
                html.element(
                    "h2", .id("card-h"), .named("tabindex", -1),
                    .named("data-template", Phrase.commitmentNumber.text(language))
                ) { _ in }
                button("close", .close, &html)
            }
            html.element("blockquote", .lang(.chinese), .label(Phrase.exactWords.text(language))) { _ in }
            html.element("dl") { html in
                for field in Self.fields {
                    html.element("div", .named("data-f", field.name)) { html in
                        html.element("dt", text: field.label.text(language))
                        if field.name == "p" {
                            html.element("dd", .named("data-template", Phrase.placeValue.text(language))) { _ in }
                        } else if field.name == "hard" {
                            html.element(
                                "dd", .named("data-hard", Phrase.hardMeaning.text(language)),
                                .named("data-soft", Phrase.softMeaning.text(language))
                            ) { _ in }
                        } else {
                            html.element("dd") { _ in }
                        }
                    }
                }
            }
            html.element("div", .class("card-foot")) { html in
                button("previous", .previous, &html)
                button("next", .next, &html)
                button("copy", .copyLink, &html)
            }
            html.element(
                "p", .class("status"), .named("role", "status"), .named("data-done", Phrase.copied.text(language)),
                .named("data-failed", Phrase.copyFailed.text(language))
            ) { _ in }
        }
    }

    private func button(_ name: String, _ phrase: Phrase, _ html: inout HTMLWriter) {
        html.element("button", .named("type", "button"), .class(name), text: phrase.text(language))
    }
}

/// The keys, for those who work with them; opened by `?` and by a button in the panel.
struct KeyboardHelp {
    let language: Language

    private static let keys: [(keys: [StaticString], meaning: Phrase)] = [
        (["j", "k"], .keyNext), (["/"], .keySearch), (["Enter"], .keyOpen), (["Esc"], .keyClose), (["?"], .keyHelp),
    ]

    func write(to html: inout HTMLWriter) {
        html.newline()
        html.element("dialog", .class("help"), .id("help"), .named("aria-labelledby", "help-h")) { html in
            html.element("h2", .id("help-h"), text: Phrase.keyboard.text(language))
            html.element("dl") { html in
                for row in Self.keys {
                    html.element("div") { html in
                        html.element("dt") { html in
                            for key in row.keys { html.element("kbd") { $0.literal(key) } }
                        }
                        html.element("dd", text: row.meaning.text(language))
                    }
                }
            }
            html.element("form", .named("method", "dialog")) { html in
                html.element("button", text: Phrase.close.text(language))
            }
        }
    }
}
