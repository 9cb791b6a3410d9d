import Basics
import LegalClocks
import Procedures

/// A case's clocks: those that run with how they are counted, and those that ran before.
struct CaseClocks {
    let view: CaseDeskView
    let context: DeskContext

    func write(to html: inout HTMLWriter) {
        guard !view.clocks.isEmpty else { return }
        html.element("section", .named("aria-labelledby", "clocks-h")) { html in
            html.element("h2", .id("clocks-h"), text: context.say(CaseDeskWord.clocks))
            html.element("ul", .class("clocks")) { html in
                for clock in view.clocks where clock.running.isLive { write(clock, &html) }
            }
            let earlier = view.clocks.filter { !$0.running.isLive }
            guard !earlier.isEmpty else { return }
            html.element("details", .class("act")) { html in
                html.element("summary", text: context.say(CaseDeskWord.earlier, String(earlier.count)))
                html.element("ul", .class("clocks")) { html in for clock in earlier { write(clock, &html) } }
            }
        }
    }

    private func write(_ clock: CaseDeskView.Clock, _ html: inout HTMLWriter) {
        let running = clock.running
        html.newline()
        html.element("li") { html in
            html.element("p") { html in
                html.element("b", text: view.procedure.name(of: running, context))
                html.literal(" ")
                html.text(context.say(CaseDeskWord.dueOn, context.moment(running.due)))
                if running.isProvisional {
                    html.literal(" ")
                    html.element("span", .class("internal"), text: context.say(CaseDeskWord.provisional))
                }
                if let alarm = clock.alarm {
                    html.literal(" ")
                    mark(alarm, running).write(to: &html)
                }
            }
            html.element("p", .class("meta")) { html in
                for fact in facts(running) { html.element("span", text: fact) }
            }
            counted(clock, &html)
        }
    }

    private func facts(_ running: RunningClock) -> [String] {
        var facts = [context.say(CaseDeskWord.from, context.moment(.instant(running.from)))]
        if running.extended > 0 {
            let unit = (running.unit ?? rule(running)?.unit.rawValue).flatMap(ClockUnit.init(rawValue:))
            let length = unit.map { context.say($0.phrase(running.extended)) } ?? String(running.extended)
            facts.append(context.say(CaseDeskWord.extended, length))
        }
        if let since = running.pausedSince {
            facts.append(context.say(CaseDeskWord.pausedSince, context.language.date(since)))
        }
        if let broken = running.breachedAt, view.procedure.clock(running.clock)?.isRight != true {
            facts.append(context.say(CaseDeskWord.ranOut, context.language.date(broken.date())))
        }
        if let ended = running.endedAt {
            facts.append(context.say(CaseDeskWord.ended, context.language.date(ended.date())))
        }
        if view.procedure.clock(running.clock)?.isRight == true { facts.append(context.say(CaseDeskWord.right)) }
        return facts
    }

    private func rule(_ running: RunningClock) -> ClockRule? {
        running.rule.flatMap { id in ClockRules.all.first { $0.id == id } }
    }

    private func mark(_ alarm: ClockAlarm, _ running: RunningClock) -> StateMark {
        switch alarm {
        case .quiet: StateMark(.going, context.say(CaseDeskWord.alarmQuiet))
        case .seventy: StateMark(.waiting, context.say(CaseDeskWord.alarmSeventy))
        case .ninety: StateMark(.late, context.say(CaseDeskWord.alarmNinety))
        case .full: StateMark(.late, context.say(CaseDeskWord.alarmFull))
        case .late: StateMark(.serious, context.say(CaseDeskWord.alarmLate))
        }
    }

    private func counted(_ clock: CaseDeskView.Clock, _ html: inout HTMLWriter) {
        html.element("details", .class("bytes")) { html in
            html.element("summary") { html in
                html.text(context.say(CaseDeskWord.howCounted))
                html.element("span", .class("unseen"), text: " " + view.procedure.name(of: clock.running, context))
            }
            guard let deadline = clock.deadline else {
                html.element("p", .class("hint"), text: context.say(CaseDeskWord.chosen))
                return
            }
            if clock.running.rule != nil {
                html.element("p", .class("hint"), text: context.say(deadline.rule.basis.text))
            }
            html.element("ol", .class("steps")) { html in
                for step in deadline.steps {
                    html.element("li") { html in
                        html.text(days(step) + " ")
                        let word = step.isCounted ? CaseDeskWord.counted : CaseDeskWord.notCounted
                        html.element("b", text: context.say(word))
                        html.text(" " + context.say(step.why))
                    }
                }
            }
            for note in deadline.notes { html.element("p", .class("hint"), text: context.say(note)) }
        }
    }

    private func days(_ step: Deadline.Step) -> String {
        let first = context.moment(step.from)
        return step.from == step.to ? first : "\(first) – \(context.moment(step.to))"
    }
}
