import Basics
import Procedures

/// Exactly what publishing a case would show: in words, and byte for byte.
public struct PublishCasePage {
    public struct Entry: Sendable {
        let leaf: Int?
        let verb: String
        /// As it was committed to.
        let body: String

        public init(leaf: Int?, verb: String, body: String) { (self.leaf, self.verb, self.body) = (leaf, verb, body) }
    }

    let line: CaseLine
    let entries: [Entry]
    /// Canonical JSON of what the public reads of the case.
    let projection: String
    /// Of the plan: what is published must be what was looked at.
    let digest: String
    let mayPublish: Bool
    let context: DeskContext

    public init(
        line: CaseLine, entries: [Entry], projection: String, digest: String, mayPublish: Bool, _ context: DeskContext
    ) {
        (self.line, self.entries, self.projection, self.digest) = (line, entries, projection, digest)
        (self.mayPublish, self.context) = (mayPublish, context)
    }

    public func html() -> [UInt8] {
        let title = context.say(CaseDeskWord.publish)
        return DeskFrame(context: context, title: title, section: .cases, kind: "publishing").page { html in
            html.element("p", .class("above")) { html in
                html.element("a", .to(context.at("cases")), text: context.say(CaseDeskWord.title))
                html.element("a", .to(context.at("cases", line.id)), text: line.id)
                html.element("span", text: title)
            }
            html.element("h1", text: title)
            html.element(
                "p", .class("lead"), text: context.say(CaseDeskWord.publishLead, String(entries.count)))
            read(&html)
            html.element("h2", text: context.say(CaseDeskWord.publishEntries))
            if entries.isEmpty { html.element("p", .class("none"), text: context.say(CaseDeskWord.publishNothing)) }
            html.element("ol", .class("reveals")) { html in for entry in entries { write(entry, &html) } }
            if mayPublish { act(&html) }
            html.element("p", .class("go")) {
                $0.element("a", .to(context.at("cases", line.id)), text: context.say(CaseDeskWord.publishBack))
            }
        }
    }

    private func read(_ html: inout HTMLWriter) {
        html.element("h2", text: context.say(CaseDeskWord.publishRead))
        html.element("p", .class("standing")) { html in
            line.mark(context).write(to: &html)
            html.element("span", text: context.say(line.procedure.name))
            html.element("span", text: context.say(CaseDeskWord.round, String(line.state.round)))
            if let unit = line.unit { html.element("span", text: unit) }
        }
        html.element("dl", .class("pairs")) { html in
            for field in line.procedure.fields where field.access == .everyone {
                guard let value = line.state.values[field.id] else { continue }
                html.element("div") { html in
                    html.element("dt", text: context.say(field.label))
                    html.element("dd", .class("said"), text: line.procedure.shown(value, of: field, context))
                }
            }
        }
        html.element("details", .class("bytes")) { html in
            html.element("summary", text: context.say(CaseDeskWord.publishProjection))
            html.element("pre", .class("note"), text: projection)
        }
    }

    private func write(_ entry: Entry, _ html: inout HTMLWriter) {
        html.newline()
        html.element("li") { html in
            html.element("p") { html in
                html.element("b", text: entry.verb)
                html.literal(" ")
                html.element(
                    "span", .class("id"),
                    text: entry.leaf.map { context.say(PublishWord.entry, String($0)) }
                        ?? context.say(PublishWord.notNumbered))
            }
            html.element("details", .class("bytes")) { html in
                html.element("summary", text: context.say(PublishWord.bytes))
                html.element("pre", .class("note"), text: entry.body)
            }
        }
    }

    private func act(_ html: inout HTMLWriter) {
        let form = DeskForm(
            context: context, which: "publish", action: context.at("cases", line.id, "publish"),
            hidden: [("seen", digest)])
        form.write(to: &html) { html in
            let slots = [String(entries.count)]
            form.fields.button(
                Pair(
                    CaseDeskWord.publishDo.text(.chinese, slots), CaseDeskWord.publishDo.text(.english, slots)),
                to: &html)
        }
    }
}
