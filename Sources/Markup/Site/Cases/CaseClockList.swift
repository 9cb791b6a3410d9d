import Basics
import LegalClocks
import Procedures

/// A clock of a case with what explains it.
public struct CaseClockView: Sendable {
    let clock: RunningClock
    /// Nil where a day was set for this case.
    let deadline: Deadline?
    /// Whether it limits a right of whoever opened it.
    let isRight: Bool

    public init(_ clock: RunningClock, deadline: Deadline?, isRight: Bool) {
        (self.clock, self.deadline, self.isRight) = (clock, deadline, isRight)
    }
}

/// Running clocks: what is due when, and how that is counted.
struct CaseClockList {
    let context: SiteContext
    let clocks: [CaseClockView]
    /// Whether the reader is the one whose rights some of them limit.
    var isOwn = true

    func write(to html: inout HTMLWriter) {
        if clocks.isEmpty { html.element("p", .class("none"), text: context.say(CaseWord.noClock)) }
        html.element("ul", .class("case-clocks")) { html in for clock in clocks { item(clock, &html) } }
        html.newline()
    }

    private func item(_ view: CaseClockView, _ html: inout HTMLWriter) {
        html.element("li", .class(view.clock.breachedAt == nil ? "case-clock" : "case-clock is-late")) { html in
            html.element("p", .class("case-due")) { html in
                html.element(
                    "b", text: view.deadline.map { context.say($0.rule.name) } ?? context.say(CaseWord.chosenLimit))
                html.literal(" ")
                html.element("span", text: context.say(CaseWord.due, context.due(view.clock.due)))
                html.literal(" ")
                html.element("span", .class("quietly"), text: standing(view))
            }
            html.element("details") { html in
                html.element("summary", text: context.say(CaseWord.howCounted))
                guard let deadline = view.deadline else {
                    html.element("p", text: context.say(CaseWord.chosenDay))
                    return
                }
                explanation(deadline, &html)
            }
        }
        html.newline()
    }

    private func standing(_ view: CaseClockView) -> String {
        var words: [String] = []
        if view.isRight { words.append(context.say(isOwn ? CaseWord.right : CaseWord.theirRight)) }
        if let since = view.clock.pausedSince {
            words.append(context.say(CaseWord.paused, context.language.date(since)))
        } else if view.clock.breachedAt != nil {
            words.append(context.say(CaseWord.late))
        } else if let day = LocalDate(view.clock.due) ?? Instant(view.clock.due)?.date() {
            let left = day.daysSince1970 - context.today.daysSince1970
            words.append(
                left < 0
                    ? context.say(CaseWord.late)
                    : left == 0 ? context.say(CaseWord.dueToday) : context.say(CaseWord.daysLeft, String(left)))
        }
        if view.clock.isProvisional { words.append(context.say(CaseWord.provisional)) }
        return words.joined(separator: " · ")
    }

    private func explanation(_ deadline: Deadline, _ html: inout HTMLWriter) {
        html.element(
            "p",
            text: context.say(
                CaseWord.fromDay, context.moment(deadline.clock.from), context.say(deadline.rule.term)))
        html.element("ol", .class("case-steps")) { html in
            for step in deadline.steps {
                html.element("li", .class(step.isCounted ? "counted" : "left-out")) { html in
                    html.element("span", .class("case-days"), text: stretch(step))
                    html.literal(" ")
                    html.element("b", text: context.say(step.isCounted ? CaseWord.counted : CaseWord.notCounted))
                    html.text(context.language == .chinese ? "：" : ": ")
                    html.text(context.say(step.why))
                }
            }
        }
        // A place's own limit rests on no article; its note says who set it.
        if deadline.rule.evidence == .textRead {
            html.element("p", text: context.say(CaseWord.basis, context.say(deadline.rule.basis.text)))
        }
        for note in deadline.notes { html.element("p", .class("aside"), text: context.say(note)) }
    }

    private func stretch(_ step: Deadline.Step) -> String {
        let (from, to) = (context.moment(step.from), context.moment(step.to))
        return from == to ? from : "\(from)—\(to)"
    }
}

/// Clocks that ended: until when they ran, and whether what they limited was done by then.
struct EarlierClocks {
    let context: SiteContext
    let clocks: [CaseClockView]

    func write(to html: inout HTMLWriter) {
        if clocks.isEmpty { return }
        html.element("details", .class("case-earlier")) { html in
            html.element("summary", text: context.say(CaseWord.earlier, String(clocks.count)))
            html.element("ul") { html in
                for view in clocks {
                    html.element("li") { html in
                        html.element(
                            "b",
                            text: view.deadline.map { context.say($0.rule.name) } ?? context.say(CaseWord.chosenLimit))
                        html.literal(" ")
                        html.element("span", text: context.say(CaseWord.due, context.due(view.clock.due)))
                        html.literal(" ")
                        html.element("span", .class("quietly"), text: outcome(view))
                    }
                }
            }
        }
        html.newline()
    }

    private func outcome(_ view: CaseClockView) -> String {
        let ended = view.clock.endedAt.map { context.language.date($0.date()) } ?? ""
        if view.clock.breachedAt != nil { return context.say(CaseWord.late) }
        return context.say(CaseWord.stopped, ended)
    }
}
