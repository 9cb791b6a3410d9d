import Basics
import Commitments

/// What the front page shows.
public struct FrontView: Sendable {
    /// A commitment that is behind.
    public struct Late: Sendable {
        public let id: String
        public let words: String
        public let verdict: CommitmentVerdict
        public let lead: String?
        public let deadline: LocalDate?
        public let percent: Int
        public let latest: (words: String, date: LocalDate, unit: String)?

        public init(
            id: String, words: String, verdict: CommitmentVerdict, lead: String?, deadline: LocalDate?, percent: Int,
            latest: (words: String, date: LocalDate, unit: String)?
        ) {
            (self.id, self.words, self.verdict, self.lead) = (id, words, verdict, lead)
            (self.deadline, self.percent, self.latest) = (deadline, percent, latest)
        }
    }

    /// The newest report's year; nil where there is no report.
    public var year: Int?
    public var deliveredOn: LocalDate?
    public var otherYears: [Int] = []
    public var states: [CommitmentVerdict: Int] = [:]
    public var targets: [TargetVerdict: Int] = [:]
    /// Of the missed targets those whose newest figure is not the year's last: the year is not over for them.
    public var missedSoFar = 0
    public var bulk = 0
    /// Those most behind first; not all of them.
    public var late: [Late] = []
    public var changes: [ChangeView] = []
    public var changesFrom: LocalDate

    public init(changesFrom: LocalDate) { self.changesFrom = changesFrom }

    var commitments: Int { states.values.reduce(0, +) }
    var targetCount: Int { targets.values.reduce(0, +) }
    var lateCount: Int { (states[.behind] ?? 0) + (states[.seriouslyBehind] ?? 0) }
}

/// Four answers: what was promised, how much is done, what is late and why, what changed this week.
public struct FrontPage {
    private let view: FrontView
    private let context: SiteContext
    private var language: Language { context.language }

    public init(_ view: FrontView, _ context: SiteContext) { (self.view, self.context) = (view, context) }

    public func html() -> [UInt8] {
        var frame = SiteFrame(context: context, title: context.say(FrameWord.overview), section: .overview)
        frame.hasSearch = true
        frame.kind = "front"
        return frame.page { html in
            opening(&html)
            SearchForm(context: context, id: "q", isLarge: true).write(to: &html)
            guard let year = view.year else {
                html.element("div", .class("nothing")) { html in
                    html.element("p", text: context.say(FrontWord.empty))
                    html.element("p", text: context.say(FrontWord.emptyWhy))
                }
                return
            }
            html.element("div", .class("two")) { html in
                html.element("div") { html in
                    promised(year, &html)
                    targets(&html)
                }
                done(year, &html)
            }
            late(year, &html)
            changed(&html)
        }
    }

    private func opening(_ html: inout HTMLWriter) {
        html.newline()
        html.element("h1") { html in
            html.element("span", .class("where"), .lang(.chinese), text: context.place)
            html.literal(" ")
            html.element(
                "span", .class("what"),
                text: view.year.map { context.say(FrontWord.what, String($0)) } ?? context.say(FrontWord.whatNoYear))
        }
        guard view.year != nil else { return }
        html.newline()
        html.element("p", .class("lead")) { html in
            let (all, targets) = (String(view.commitments), String(view.targetCount))
            html.text(
                view.deliveredOn.map { context.say(FrontWord.lead, language.date($0), all, targets) }
                    ?? context.say(FrontWord.leadNoReport, all, targets))
            let verified = view.states[.verifiedDone] ?? 0
            html.literal(language == .english ? " " : "")
            html.element(
                "b",
                text: context.say(
                    FrontWord.leadDone, language.date(context.today), String(verified),
                    Share.percent(verified, of: view.commitments)))
            html.literal(language == .english ? " " : "")
            html.text(
                view.lateCount == 0
                    ? context.say(FrontWord.leadNoLate) : context.say(FrontWord.leadLate, String(view.lateCount)))
        }
        html.newline()
    }

    private func promised(_ year: Int, _ html: inout HTMLWriter) {
        html.newline()
        html.element("section", .named("aria-labelledby", "promised-h")) { html in
            html.element("h2", .id("promised-h"), text: context.say(FrontWord.promised))
            html.element("p", .class("aside"), text: context.say(FrontWord.promisedNote))
            html.element("ul", .class("figures")) { html in
                let rows: [(Int, FrameWord, SiteAddress)] = [
                    (view.commitments, .commitments, context.at("commitments", query: [.init("year", String(year))])),
                    (view.targetCount, .indicators, context.at("indicators")),
                ]
                for (count, word, address) in rows {
                    html.element("li") { html in
                        html.element("a", .to(address)) { html in
                            html.element("b", text: String(count))
                            html.element("span", text: context.say(word))
                        }
                    }
                }
            }
            html.element("p", .class("go")) { html in
                html.element("a", .to(context.at("reports", String(year))), text: context.say(FrontWord.readReport))
            }
            if view.bulk > 0 {
                html.element("p", .class("aside"), text: context.say(FrontWord.bulkNote, String(view.bulk)))
            }
            if !view.otherYears.isEmpty {
                html.element("p", .class("aside")) { html in
                    html.text(context.say(FrontWord.otherYears) + " ")
                    for other in view.otherYears {
                        html.element(
                            "a", .to(context.at("reports", String(other))),
                            text: context.say(FrontWord.reportOfYear, String(other)))
                        html.literal(" ")
                    }
                }
            }
        }
    }

    private func done(_ year: Int, _ html: inout HTMLWriter) {
        html.newline()
        html.element("section", .class("states"), .named("aria-labelledby", "done-h")) { html in
            html.element("h2", .id("done-h"), text: context.say(FrontWord.done))
            html.element("p", .class("aside"), text: context.say(FrontWord.doneNote))
            let rows = CommitmentVerdict.inOrder.map { verdict in
                Share.Row(
                    mark: StateMark(verdict, language), count: view.states[verdict] ?? 0,
                    address: context.at(
                        "commitments",
                        query: [.init("year", String(year)), .init("state", verdict.rawValue)]))
            }
            Share(rows: rows, caption: context.say(FrameWord.commitments), context: context).write(to: &html)
        }
    }

    private func targets(_ html: inout HTMLWriter) {
        guard view.targetCount > 0 else { return }
        var rows: [Share.Row] = []
        for verdict in TargetVerdict.inOrder {
            let address = context.at("indicators", query: [.init("state", verdict.rawValue)])
            let soFar = verdict == .missed ? view.missedSoFar : 0
            if soFar > 0 {
                rows.append(
                    Share.Row(
                        mark: StateMark(.going, context.say(StateWord.missedSoFar)), count: soFar, address: address))
            }
            rows.append(
                Share.Row(
                    mark: StateMark(verdict, language), count: (view.targets[verdict] ?? 0) - soFar, address: address))
        }
        html.newline()
        html.element("section", .class("states"), .named("aria-labelledby", "targets-h")) { html in
            html.element("h2", .id("targets-h"), text: context.say(FrontWord.targetsDone))
            html.element("p", .class("aside"), text: context.say(FrontWord.targetsNote))
            Share(rows: rows, caption: context.say(FrontWord.targetsDone), context: context).write(to: &html)
        }
    }

    private func late(_ year: Int, _ html: inout HTMLWriter) {
        html.newline()
        html.element("section", .class("late-list"), .named("aria-labelledby", "late-h")) { html in
            html.element("h2", .id("late-h"), text: context.say(FrontWord.late))
            html.element("p", .class("aside"), text: context.say(FrontWord.lateNote))
            if view.late.isEmpty {
                html.element(
                    "p", .class("none"), text: context.say(FrontWord.noneLate) + context.say(FrontWord.noneLateWhy))
                return
            }
            html.element("ol", .class("late-items")) { html in
                for item in view.late { LateItem(item: item, context: context).write(to: &html) }
            }
            html.element("p", .class("go")) { html in
                html.element(
                    "a",
                    .to(context.at("commitments", query: [.init("year", String(year)), .init("state", "late")])),
                    text: context.say(FrontWord.lateAll, String(view.lateCount)))
            }
        }
    }

    private func changed(_ html: inout HTMLWriter) {
        html.newline()
        html.element("section", .class("changed"), .named("aria-labelledby", "changed-h")) { html in
            html.element("h2", .id("changed-h"), text: context.say(FrontWord.changed))
            html.element(
                "p", .class("aside"),
                text: context.say(
                    FrontWord.changedNote, language.date(view.changesFrom), language.date(context.today)))
            if view.changes.isEmpty {
                html.element("p", .class("none"), text: context.say(FrontWord.nothingChanged))
            } else {
                ChangeList(changes: view.changes, context: context).write(to: &html)
            }
            html.element("p", .class("go")) { html in
                html.element("a", .to(context.at("changes")), text: context.say(FrontWord.allChanges))
            }
        }
    }
}
