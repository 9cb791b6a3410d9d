import Basics
import Commitments

/// What is not public yet.
public struct PublishPage {
    public struct Row: Sendable {
        /// `progress/2025-0001/3`.
        let name: String
        let kind: String
        let item: String
        let words: String
        let note: String?

        /// - Parameter note: who said it, or what it belongs to.
        public init(name: String, kind: String, item: String, words: String, note: String?) {
            (self.name, self.kind, self.item, self.words, self.note) = (name, kind, item, words, note)
        }
    }

    let rows: [Row]
    /// How many of each kind there are.
    let counts: [(kind: String, count: Int)]
    /// The kind that is asked for.
    let kind: String?
    let context: DeskContext

    public init(rows: [Row], counts: [(kind: String, count: Int)], kind: String?, _ context: DeskContext) {
        (self.rows, self.counts, self.kind, self.context) = (rows, counts, kind, context)
    }

    private var whole: Int { counts.reduce(0) { $0 + $1.count } }

    public func html() -> [UInt8] {
        DeskFrame(context: context, title: context.say(PublishWord.title), section: .commitments).page { html in
            html.element("p", .class("above")) { html in
                html.element("a", .to(context.at("commitments")), text: context.say(LedgerDeskWord.title))
                html.element("span", text: context.say(PublishWord.title))
            }
            html.element("h1", text: context.say(PublishWord.title))
            html.element("p", .class("aside"), text: context.say(PublishWord.lead))
            if whole == 0 {
                html.element("div", .class("nothing")) { html in
                    html.element("p") { $0.element("b", text: context.say(PublishWord.nothing)) }
                    html.element("p", text: context.say(PublishWord.nothingWhy))
                }
                return
            }
            choice(&html)
            html.element(
                "p", .class("found"), .named("role", "status"),
                text: rows.count == whole
                    ? context.say(PublishWord.found, String(whole))
                    : context.say(PublishWord.shownOf, String(rows.count), String(whole)))
            let form = DeskForm(
                context: context, which: "publish", action: context.at("publish", "preview"),
                hidden: [("listed", rows.map(\.name).joined(separator: ","))])
            form.write(to: &html) { html in
                table(&html)
                html.element("div", .class("row-form")) { html in
                    form.fields.choice(
                        "scope", LedgerDeskWord.scope,
                        [
                            .init("picked", context.say(PublishWord.scopePicked)),
                            .init("listed", context.say(PublishWord.scopeFound, String(rows.count))),
                        ], chosen: "picked", to: &html)
                    form.fields.button(LedgerDeskWord.lookPublish, to: &html)
                }
            }
        }
    }

    private func choice(_ html: inout HTMLWriter) {
        html.element("ul", .class("choice"), .label(context.say(PublishWord.kind))) { html in
            let all: [(kind: String?, count: Int)] = [(nil, whole)] + counts.map { (Optional($0.kind), $0.count) }
            for one in all where one.count > 0 {
                let address = context.at("publish", query: one.kind.map { [.init("kind", $0)] } ?? [])
                html.element("li") { html in
                    html.open("a", [.to(address)] + (one.kind == kind ? [.named("aria-current", "true")] : []))
                    let word = one.kind.flatMap { PublishWord.kinds[$0] } ?? PublishWord.allKinds
                    html.text("\(context.say(word)) \(one.count)")
                    html.close("a")
                }
            }
        }
    }

    private func table(_ html: inout HTMLWriter) {
        html.element("table", .class("ledger picked")) { html in
            html.element("caption", .class("unseen"), text: context.say(PublishWord.title))
            html.element("thead") { html in
                html.element("tr") { html in
                    for word in [LedgerDeskWord.pick, PublishWord.willRead, PublishWord.kind] {
                        html.element("th", .named("scope", "col"), text: context.say(word))
                    }
                }
            }
            html.element("tbody") { html in for row in rows { line(row, &html) } }
        }
    }

    private func line(_ row: Row, _ html: inout HTMLWriter) {
        html.newline()
        html.element("tr") { html in
            html.element("td", .class("pick")) { html in
                html.open(
                    "input", .named("type", "checkbox"), .named("name", "item"), .named("value", row.name),
                    .label(context.say(LedgerDeskWord.pickRow, row.name)))
            }
            html.element("th", .named("scope", "row"), .class("task")) { html in
                let section = row.kind == "target" ? "indicators" : "commitments"
                html.element("a", .to(context.at(section, row.item)), .lang(.chinese), text: row.words)
                html.literal(" ")
                html.element(
                    "span", .class("id"), text: [row.item, row.note].compactMap { $0 }.joined(separator: " · "))
            }
            html.element("td", text: PublishWord.kinds[row.kind].map { context.say($0) } ?? row.kind)
        }
    }
}
