import Basics

/// Something that happened, in plain words, with what leads to it.
public struct ChangeView: Sendable {
    /// The event's number in the database.
    public let event: Int
    public let at: Instant
    /// `commitment.revised`.
    public let verb: String
    /// The commitment or target it is about.
    public let item: String?
    /// The report it is about.
    public let reportYear: Int?
    public let sentence: String
    /// The item's words, for lists that are not on the item's own page.
    public let words: String?
    public let reason: String?
    public let basis: String?
    public let leaf: Int?
    public let part: Int?
    /// How many events of one kind stand behind this line; 1 but for what was confirmed in bulk.
    public var count = 1
    /// Whether only staff may see it.
    public var isInternal = false
    /// When it was published, where that was later than it happened.
    public var publishedAt: Instant?
    /// Where a list that goes on behind it begins: `before` of its address.
    public var place: String?

    public init(
        event: Int, at: Instant, verb: String, item: String?, reportYear: Int?, sentence: String, words: String?,
        reason: String?, basis: String?, leaf: Int?, part: Int?
    ) {
        (self.event, self.at, self.verb, self.item, self.reportYear) = (event, at, verb, item, reportYear)
        (self.sentence, self.words, self.reason, self.basis) = (sentence, words, reason, basis)
        (self.leaf, self.part) = (leaf, part)
    }

    /// The day under which lists show it: the one on which everyone could first see it.
    public var date: LocalDate { shownAt.date() }
    /// When everyone could first see it.
    public var shownAt: Instant { publishedAt ?? at }
}

/// Changes by day, the newest first.
struct ChangeList {
    let changes: [ChangeView]
    let context: SiteContext
    /// On an item's own page its words go without saying.
    var isOfOneItem = false
    /// Whether the same changes stand on the page a second time: ids are given once.
    var isRepeated = false

    func write(to html: inout HTMLWriter) {
        html.newline()
        html.element("ol", .class("changes")) { html in
            var day: LocalDate?
            for change in changes {
                html.newline()
                html.element("li", isRepeated ? .class("again") : .id("e", change.event)) { html in
                    if change.date != day {
                        html.element(
                            "time", .class("day"), .named("datetime", change.date.description),
                            text: context.language.date(change.date))
                        day = change.date
                    }
                    line(change, &html)
                }
            }
        }
    }

    private func line(_ change: ChangeView, _ html: inout HTMLWriter) {
        html.element("div", .class("change v-\(change.verb.split(separator: ".").last.map(String.init) ?? "")")) {
            html in
            html.element("p") { html in
                html.text(change.sentence)
                if !isOfOneItem, let item = change.item, change.count == 1 {
                    html.literal(" ")
                    html.element("a", .class("id"), .to(context.item(item)), text: item)
                } else if !isOfOneItem, let year = change.reportYear {
                    html.literal(" ")
                    html.element("a", .to(context.at("reports", String(year))), text: context.say(FrontWord.readReport))
                }
                html.literal(" ")
                if change.isInternal {
                    html.element("span", .class("internal"), text: context.say(ChangeWord.internalOnly))
                    html.literal(" ")
                }
                if change.publishedAt != nil, change.at.date() != change.date {
                    html.element(
                        "span", .class("later"),
                        text: context.say(ChangeWord.publishedLater, context.language.date(change.at.date())))
                    html.literal(" ")
                }
                html.element("span", .class("leaf")) { html in leaf(change, &html) }
            }
            if !isOfOneItem, change.count == 1, let words = change.words {
                html.element("p", .class("of"), .lang(.chinese), text: words)
            }
            if let reason = change.reason {
                html.element("p", .class("reason")) { html in
                    html.element("b", text: context.say(ChangeWord.reason))
                    html.element("span", .lang(.chinese), text: reason)
                }
            }
            if let basis = change.basis {
                html.element("p", .class("reason")) { html in
                    html.element("b", text: context.say(ChangeWord.basis))
                    html.element("span", .lang(.chinese), text: basis)
                }
            }
        }
    }

    private func leaf(_ change: ChangeView, _ html: inout HTMLWriter) {
        guard change.count == 1 else { return }
        guard let leaf = change.leaf, let part = change.part else {
            html.text(context.say(ChangeWord.waiting))
            return
        }
        html.element("a", .to(context.proof(leaf: leaf, part: part)), text: context.say(ChangeWord.leaf, String(leaf)))
    }
}

extension SiteContext {
    /// The page that checks one entry of the record.
    func proof(leaf: Int, part: Int) -> SiteAddress {
        let items = [SiteAddress.Item("leaf", String(leaf))] + (part > 1 ? [.init("part", String(part))] : [])
        return at("record", "check", query: items)
    }
}
