import Basics
import LegalClocks
import Procedures

/// A case followed by whoever opened it: where it is, who has it, until when, what was answered, and what they may do.
public struct TrackingPage {
    private let view: CaseView
    private let form: CaseForm
    /// What was just done.
    private let notice: String?
    private let context: SiteContext

    public init(_ view: CaseView, _ form: CaseForm, notice: String?, _ context: SiteContext) {
        (self.view, self.form, self.notice, self.context) = (view, form, notice, context)
    }

    private var state: CaseState { view.state }

    public func html() -> [UInt8] {
        let title = context.say(view.procedure.name)
        let mark = form.problems.isEmpty ? "" : context.say(CaseWord.wrongMark)
        let frame = SiteFrame(
            context: context, title: mark + title, section: .cases, kind: "cases",
            otherCarries: form.ticket.map { [("ticket", $0)] } ?? [])
        return frame.page { html in
            html.newline()
            if let notice { html.element("p", .class("case-notice"), .named("role", "status"), text: notice) }
            form.summary(context, &html)
            html.element("h1") { html in
                html.text(title)
                html.element("span", .class("what"), text: " " + view.id)
            }
            head(&html)
            for tie in view.ties { self.tie(tie, &html) }
            said(&html)
            acts(&html)
            if state.end == nil {
                html.element("h2", text: context.say(CaseWord.clocks))
                CaseClockList(context: context, clocks: view.clocks).write(to: &html)
            }
            EarlierClocks(context: context, clocks: view.earlier).write(to: &html)
            if let remedies = state.remainingRemedies(in: view.procedure) {
                html.element("h2", text: context.say(CaseWord.remedies))
                html.element("p", text: context.say(remedies))
            }
            steps(&html)
            files(&html)
            html.element("p", .class("aside"), text: context.say(CaseWord.keepOpen))
        }
    }

    private func head(_ html: inout HTMLWriter) {
        html.element("dl", .class("case-head")) { html in
            html.element("dt", text: context.say(CaseWord.standing))
            html.element("dd") { html in
                let label = view.procedure.state(state.state).map { context.say($0.label) } ?? state.state
                html.element("b", text: label)
                if state.isOverdue {
                    html.literal(" ")
                    html.element("span", .class("case-late"), text: "▲ " + context.say(CaseWord.overdue))
                }
                if state.round > 1 { html.text(" · " + context.say(CaseWord.round, String(state.round))) }
            }
            if state.end == nil {
                html.element("dt", text: context.say(CaseWord.with))
                html.element("dd", text: view.owner)
            } else if let ended = state.endedAt {
                html.element("dt", text: context.say(CaseWord.ended))
                html.element("dd", text: context.language.date(ended.date()))
            }
            html.element("dt", text: context.say(CaseWord.opened))
            html.element("dd", text: context.language.date(state.firstOpenedAt.date()))
        }
        html.newline()
    }

    /// Where the matter came from or goes on; one button leads there, the secret is not asked again.
    private func tie(_ tie: CaseView.Tie, _ html: inout HTMLWriter) {
        html.element("div", .class("case-tie")) { html in
            html.element(
                "p",
                text: context.say(
                    tie.isNext ? CaseWord.goesOn : CaseWord.cameFrom, tie.id, context.say(tie.procedure)))
            form.write("tie-\(tie.id)", to: context.at("cases", "follow", "other"), countsOnce: false, &html) { html in
                html.open(
                    "input", .named("type", "hidden"), .named("name", "to"),
                    .named("value", tie.isNext ? "next" : "before"))
                html.element("button", text: context.say(CaseWord.goThere, tie.id))
            }
        }
        html.newline()
    }

    /// What the reader was last told, where it is their turn to say something to it.
    private func said(_ html: inout HTMLWriter) {
        guard view.isReadersTurn, let step = view.steps.last, !step.isReaders, !step.values.isEmpty else { return }
        html.element("section", .class("case-said"), .named("aria-labelledby", "said")) { html in
            html.element("h2", .id("said"), text: context.say(CaseWord.said, step.title))
            values(step, &html)
        }
        html.newline()
    }

    /// Files that one sent and was given. A file is posted for: the ticket stands in no address.
    private func files(_ html: inout HTMLWriter) {
        if view.files.isEmpty { return }
        html.element("h2", text: context.say(CaseWord.files))
        html.element("ul", .class("case-files")) { html in
            for file in view.files {
                html.element("li") { html in
                    html.element("span", text: context.say(file.label) + " · " + context.language.date(file.day))
                    guard let name = file.name else {
                        html.literal(" ")
                        return html.element("span", .class("quietly"), text: context.say(CaseWord.erasedFile))
                    }
                    form.write(
                        "file-\(file.number)", to: context.at("cases", "follow", "file"), countsOnce: false, &html
                    ) {
                        html in
                        html.open(
                            "input", .named("type", "hidden"), .named("name", "number"), .named("value", file.number))
                        html.element("button", text: context.say(CaseWord.getFile, name))
                    }
                }
                html.newline()
            }
        }
        html.newline()
    }

    private func values(_ step: CaseView.Step, _ html: inout HTMLWriter) {
        html.element("dl") { html in
            for value in step.values {
                html.element("dt", text: value.label)
                html.element("dd", .class("written"), text: value.text)
            }
        }
    }

    private func acts(_ html: inout HTMLWriter) {
        html.element("section", .class("case-acts")) { html in
            html.element("h2", text: context.say(CaseWord.acts))
            if view.acts.isEmpty { html.element("p", .class("none"), text: context.say(CaseWord.nothingToDo)) }
            for act in view.acts { self.act(act, &html) }
        }
        html.newline()
    }

    private func act(_ act: Transition, _ html: inout HTMLWriter) {
        // The one that was refused stands open.
        html.open("details", form.sent == act.id ? [.flag("open"), .class("case-act")] : [.class("case-act")])
        html.element("summary", text: context.say(act.label))
        form.write(act.id, to: context.at("cases", "follow", "act"), &html) { html in
            let fields = CaseFields(context: context, form: form, name: act.id, procedure: view.procedure)
            if let condition = act.condition { html.element("p", .class("aside"), text: context.say(condition)) }
            for field in act.needs.compactMap(view.procedure.field) {
                fields.write(field, isNeeded: true, to: &html)
            }
            for field in act.takes.compactMap(view.procedure.field) {
                fields.write(field, isNeeded: false, to: &html)
            }
            html.element("button", .class("main"), text: context.say(act.label))
        }
        html.close("details")
        html.newline()
    }

    private func steps(_ html: inout HTMLWriter) {
        html.element("h2", text: context.say(CaseWord.steps))
        html.element("ol", .class("case-history")) { html in
            for step in view.steps {
                html.element("li") { html in
                    html.element("p") { html in
                        html.element("span", .class("case-days"), text: context.language.date(step.day))
                        html.literal(" ")
                        html.element("b", text: step.title)
                        html.literal(" ")
                        html.element("span", .class("quietly"), text: step.who)
                    }
                    if !step.values.isEmpty { values(step, &html) }
                }
                html.newline()
            }
        }
        html.newline()
    }
}
