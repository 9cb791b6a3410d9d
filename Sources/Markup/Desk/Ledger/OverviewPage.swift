import Basics
import Commitments

/// The leader's view: what is late and why, what is due, what waits, what was instructed.
public struct OverviewPage {
    public struct Item: Sendable {
        public let id: String
        public let words: String
        public let verdict: CommitmentVerdict
        public let lead: String?
        public let area: String?
        public let deadline: LocalDate?
        public let percent: Int
        public let latest: (words: String, date: LocalDate, unit: String)?
        /// Instructions that are not settled, with the names of those who gave them.
        public let instructions: [(row: InstructionRow, unit: String)]

        public init(
            id: String, words: String, verdict: CommitmentVerdict, lead: String?, area: String?,
            deadline: LocalDate?, percent: Int, latest: (words: String, date: LocalDate, unit: String)?,
            instructions: [(row: InstructionRow, unit: String)]
        ) {
            (self.id, self.words, self.verdict, self.lead, self.area) = (id, words, verdict, lead, area)
            (self.deadline, self.percent, self.latest) = (deadline, percent, latest)
            self.instructions = instructions
        }
    }

    public struct View: Sendable {
        public let year: Int
        public var states: [CommitmentVerdict: Int] = [:]
        public var isByArea = false
        /// The worst first.
        public var late: [Item] = []
        public var soon: [Item] = []
        public var waiting: [Item] = []
        public var instructed: [Item] = []
        public var mayInstruct = false

        public init(year: Int) { self.year = year }
    }

    /// Nil where there is no report yet.
    let view: View?
    let context: DeskContext

    public init(_ view: View?, _ context: DeskContext) { (self.view, self.context) = (view, context) }

    public func html() -> [UInt8] {
        let frame = DeskFrame(context: context, title: context.say(OverviewWord.title), section: .overview)
        return frame.page { html in
            html.element("h1", text: context.say(OverviewWord.title))
            guard let view else {
                html.element("div", .class("nothing")) { $0.element("p", text: context.say(OverviewWord.empty)) }
                return
            }
            let whole = view.states.values.reduce(0, +)
            html.element(
                "p", .class("aside"), text: context.say(OverviewWord.lead, String(view.year), String(whole)))
            html.element("div", .class("overview")) { html in
                html.element("div") { html in
                    late(view, &html)
                    section("soon", OverviewWord.soon, view.soon, none: OverviewWord.noneSoon, view, &html)
                }
                html.element("div") { html in
                    states(view, &html)
                    section("waiting", OverviewWord.waiting, view.waiting, none: OverviewWord.noneWaiting, view, &html)
                    instructed(view, &html)
                }
            }
        }
    }

    private func states(_ view: View, _ html: inout HTMLWriter) {
        html.element("section", .class("states"), .named("aria-labelledby", "states-h")) { html in
            html.element("h2", .id("states-h"), text: context.say(FrontWord.done))
            let rows = CommitmentVerdict.inOrder.map { verdict in
                Share.Row(
                    mark: StateMark(verdict, context.language), count: view.states[verdict] ?? 0,
                    address: context.at("commitments", query: [.init("state", verdict.rawValue)]))
            }
            Share(rows: rows, caption: context.say(FrontWord.done), context: context.site).write(to: &html)
        }
    }

    private func late(_ view: View, _ html: inout HTMLWriter) {
        html.element("section", .named("aria-labelledby", "late-h")) { html in
            heading("late", OverviewWord.late, view.late.count, &html)
            if view.late.isEmpty {
                html.element("p", .class("none"), text: context.say(OverviewWord.noneLate))
                return
            }
            html.element("ul", .class("choice"), .label(context.say(OverviewWord.grouping))) { html in
                for (word, isArea) in [(OverviewWord.byUnit, false), (OverviewWord.byArea, true)] {
                    let address = context.at("overview", query: isArea ? [.init("by", "area")] : [])
                    html.element("li") { html in
                        html.open(
                            "a", [.to(address)] + (isArea == view.isByArea ? [.named("aria-current", "true")] : []))
                        html.text(context.say(word))
                        html.close("a")
                    }
                }
            }
            for (name, items) in groups(view) { group(name, items, view, &html) }
        }
    }

    /// Groups with most that is seriously behind first; the order inside stays.
    private func groups(_ view: View) -> [(name: String?, items: [Item])] {
        var order: [String?] = []
        var items: [String?: [Item]] = [:]
        for item in view.late {
            let name = view.isByArea ? item.area : item.lead
            if items[name] == nil { order.append(name) }
            items[name, default: []].append(item)
        }
        let groups = order.map { ($0, items[$0] ?? []) }
        return groups.enumerated().sorted {
            let (a, b) = ($0.element.1, $1.element.1)
            return (-Self.serious(a), -a.count, $0.offset) < (-Self.serious(b), -b.count, $1.offset)
        }.map(\.element)
    }

    private static func serious(_ items: [Item]) -> Int { items.count { $0.verdict == .seriouslyBehind } }

    private func group(_ name: String?, _ items: [Item], _ view: View, _ html: inout HTMLWriter) {
        html.element("h3") { html in
            html.text(name ?? context.say(view.isByArea ? OverviewWord.otherArea : OverviewWord.otherUnit))
            html.literal(" ")
            let serious = Self.serious(items)
            let count = context.say(OverviewWord.count, String(items.count))
            html.element(
                "span", .class("n"),
                text: serious == 0 ? count : count + " · " + context.say(OverviewWord.seriously, String(serious)))
        }
        html.element("ul", .class("late-items")) { html in
            for item in items {
                OverviewItem(item: item, mayInstruct: view.mayInstruct, showsWhy: true, context: context).write(
                    to: &html)
            }
        }
    }

    private func section(
        _ id: String, _ title: Pair, _ items: [Item], none: Pair, _ view: View, _ html: inout HTMLWriter
    ) {
        html.element("section", .named("aria-labelledby", "\(id)-h")) { html in
            heading(id, title, items.count, &html)
            if items.isEmpty { return html.element("p", .class("none"), text: context.say(none)) }
            html.element("ul", .class("late-items")) { html in
                for item in items {
                    OverviewItem(item: item, mayInstruct: view.mayInstruct, showsWhy: false, context: context)
                        .write(to: &html)
                }
            }
        }
    }

    private func instructed(_ view: View, _ html: inout HTMLWriter) {
        html.element("section", .named("aria-labelledby", "instructed-h")) { html in
            heading(
                "instructed", OverviewWord.instructions, view.instructed.reduce(0) { $0 + $1.instructions.count }, &html
            )
            if view.instructed.isEmpty {
                return html.element("p", .class("none"), text: context.say(OverviewWord.noneInstructed))
            }
            html.element("ul", .class("late-items")) { html in
                for item in view.instructed {
                    for one in item.instructions {
                        InstructedLine(item: item, one: one, context: context).write(to: &html)
                    }
                }
            }
        }
    }

    private func heading(_ id: String, _ title: Pair, _ count: Int, _ html: inout HTMLWriter) {
        html.element("h2", .id("\(id)-h")) { html in
            html.text(context.say(title) + " ")
            html.element("span", .class("n"), text: String(count))
        }
    }
}
