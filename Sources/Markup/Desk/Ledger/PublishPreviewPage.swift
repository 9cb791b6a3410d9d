import Basics

/// Exactly what publishing would show: each row in words, and each entry of the record byte for byte.
public struct PublishPreviewPage {
    public struct Entry: Sendable {
        let leaf: Int?
        let sentence: String
        let reason: String?
        let basis: String?
        let isSealed: Bool
        /// The body as it was committed to.
        let body: String

        public init(
            leaf: Int?, sentence: String, reason: String?, basis: String?, isSealed: Bool, body: String
        ) {
            (self.leaf, self.sentence, self.reason, self.basis) = (leaf, sentence, reason, basis)
            (self.isSealed, self.body) = (isSealed, body)
        }
    }

    public struct Row: Sendable {
        let name: String
        let kind: String
        let item: String
        let words: String
        /// What the public list shows beside the words: who leads, until when.
        let facts: [String]
        let entries: [Entry]

        public init(name: String, kind: String, item: String, words: String, facts: [String], entries: [Entry]) {
            (self.name, self.kind, self.item, self.words) = (name, kind, item, words)
            (self.facts, self.entries) = (facts, entries)
        }
    }

    let rows: [Row]
    /// Of the plan: what is published must be what was looked at.
    let digest: String
    let context: DeskContext

    public init(rows: [Row], digest: String, _ context: DeskContext) {
        (self.rows, self.digest, self.context) = (rows, digest, context)
    }

    public func html() -> [UInt8] {
        let title = context.say(PublishWord.previewTitle)
        return DeskFrame(context: context, title: title, section: .commitments, kind: "publishing").page { html in
            html.element("h1", text: title)
            let entries = rows.reduce(0) { $0 + $1.entries.count }
            html.element(
                "p", .class("lead"),
                text: context.say(PublishWord.previewLead, String(rows.count), String(entries)))
            html.element("p", .class("aside"), text: context.say(PublishWord.stays))
            html.element("ol", .class("reveals")) { html in for row in rows { write(row, &html) } }
            let form = DeskForm(
                context: context, which: "publish", action: context.at("publish"), next: context.at("publish"),
                hidden: [("seen", digest)] + rows.map { ("item", $0.name) })
            form.write(to: &html) { html in
                let slots = [String(rows.count)]
                form.fields.button(
                    Pair(PublishWord.publish.text(.chinese, slots), PublishWord.publish.text(.english, slots)),
                    to: &html)
            }
            html.element("p", .class("go")) {
                $0.element("a", .to(context.at("publish")), text: context.say(PublishWord.back))
            }
        }
    }

    private func write(_ row: Row, _ html: inout HTMLWriter) {
        html.newline()
        html.element("li") { html in
            html.element("p", .class("quietly")) { html in
                html.text(PublishWord.kinds[row.kind].map { context.say($0) } ?? row.kind)
                html.text(" · \(row.item)")
            }
            html.element("p", .class("words"), .lang(.chinese), text: row.words)
            if !row.facts.isEmpty {
                html.element("p", .class("meta")) { html in
                    for fact in row.facts { html.element("span", text: fact) }
                }
            }
            if row.entries.isEmpty { html.element("p", .class("aside"), text: context.say(PublishWord.noEntries)) }
            html.element("ul", .class("entries")) { html in for entry in row.entries { write(entry, &html) } }
        }
    }

    private func write(_ entry: Entry, _ html: inout HTMLWriter) {
        html.element("li") { html in
            html.element("p") { html in
                html.element("span", text: entry.sentence)
                html.literal(" ")
                html.element(
                    "span", .class("id"),
                    text: entry.leaf.map { context.say(PublishWord.entry, String($0)) }
                        ?? context.say(PublishWord.notNumbered))
            }
            if let reason = entry.reason {
                html.element("p", .class("quietly"), text: context.say(ChangeWord.reason) + reason)
            }
            if let basis = entry.basis {
                html.element("p", .class("quietly"), text: context.say(ChangeWord.basis) + basis)
            }
            if entry.isSealed { html.element("p", .class("quietly"), text: context.say(PublishWord.sealed)) }
            html.element("details", .class("bytes")) { html in
                html.element("summary", text: context.say(PublishWord.bytes))
                html.element("pre", .class("note"), text: entry.body)
            }
        }
    }
}
