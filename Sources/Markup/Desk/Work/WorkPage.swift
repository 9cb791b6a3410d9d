import Basics
import Commitments

/// What waits for one, first what is most pressing. Nothing that one can't act on.
public struct WorkPage {
    /// A few of what waits, and the way to all of it.
    public struct Group: Sendable {
        let title: String
        let hint: String
        public var items: [Item]
        /// How many there are.
        public let count: Int
        let all: SiteAddress?

        public init(title: String, hint: String, items: [Item], count: Int, all: SiteAddress?) {
            (self.title, self.hint, self.items, self.count, self.all) = (title, hint, items, count, all)
        }
    }

    public struct Item: Sendable {
        public let id: String
        public let words: String
        public let verdict: CommitmentVerdict
        public let lead: String?
        public let deadline: LocalDate?
        public let percent: Int
        /// What was said last: a reason, an instruction.
        public let said: String?

        public init(
            id: String, words: String, verdict: CommitmentVerdict, lead: String?, deadline: LocalDate?, percent: Int,
            said: String?
        ) {
            (self.id, self.words, self.verdict, self.lead) = (id, words, verdict, lead)
            (self.deadline, self.percent, self.said) = (deadline, percent, said)
        }
    }

    /// A way on that is no list of commitments.
    public struct Way: Sendable {
        let words: String
        let address: SiteAddress

        public init(_ words: String, _ address: SiteAddress) { (self.words, self.address) = (words, address) }
    }

    let ways: [Way]
    let groups: [Group]
    let context: DeskContext

    public init(ways: [Way], groups: [Group], _ context: DeskContext) {
        (self.ways, self.groups, self.context) = (ways, groups, context)
    }

    public func html() -> [UInt8] {
        DeskFrame(context: context, title: context.say(WorkWord.title), section: .work, kind: "work").page { html in
            html.element("h1", text: context.say(WorkWord.title))
            if ways.isEmpty, groups.isEmpty {
                html.element("p", .class("lead"), text: context.say(WorkWord.nothing))
            }
            if !ways.isEmpty {
                html.element("ul", .class("ways-on")) { html in
                    for way in ways {
                        html.element("li") { html in html.element("a", .to(way.address), text: way.words) }
                    }
                }
            }
            for group in groups { write(group, &html) }
        }
    }

    private func write(_ group: Group, _ html: inout HTMLWriter) {
        html.element("section") { html in
            html.element("h2") { html in
                html.text(group.title + " ")
                html.element("span", .class("n"), text: String(group.count))
            }
            html.element("p", .class("aside"), text: group.hint)
            html.element("ul", .class("late-items")) { html in
                for item in group.items { write(item, &html) }
            }
            if let all = group.all, group.count > group.items.count {
                html.element("p", .class("go")) { html in
                    html.element("a", .to(all), text: context.say(WorkWord.all, String(group.count)))
                }
            }
        }
    }

    private func write(_ item: Item, _ html: inout HTMLWriter) {
        html.element("li") { html in
            html.element("p", .class("words"), .lang(.chinese)) { html in
                html.element("a", .to(context.at("commitments", item.id)), text: item.words)
            }
            html.element("p", .class("meta")) { html in
                StateMark(item.verdict, context.language).write(to: &html)
                html.element("span", .class("id"), text: item.id)
                html.element("span", text: item.lead ?? context.say(WorkWord.noLead))
                html.element("span", text: DeadlineWords.text(item.deadline, context))
                html.element("span", text: context.say(WorkWord.percent, String(item.percent)))
            }
            if let said = item.said { html.element("p", .class("why"), .lang(.chinese), text: said) }
        }
    }
}

/// A deadline with how far away it is.
enum DeadlineWords {
    static func text(_ deadline: LocalDate?, _ context: DeskContext) -> String {
        guard let deadline else { return context.say(WorkWord.noDeadline) }
        let days = deadline.daysSince1970 - context.today.daysSince1970
        let distance =
            days < 0
            ? context.say(WorkWord.overdue, String(-days)) : context.say(WorkWord.daysLeft, String(days))
        return context.say(WorkWord.due, context.language.date(deadline)) + " · " + distance
    }
}
