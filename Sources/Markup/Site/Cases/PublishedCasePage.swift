import Basics
import LegalClocks
import Procedures

/// A case that was released: what everyone may read of it.
public struct PublishedCasePage {
    private let id: String
    private let procedure: Procedure
    private let state: CaseState
    private let clocks: [CaseClockView]
    private let earlier: [CaseClockView]
    private let unit: String?
    private let hiddenCount: Int
    private let context: SiteContext

    /// - Parameters:
    ///   - state: as it stands, with the values of published entries and no others.
    ///   - clocks: those that run; `earlier`: those that ended.
    ///   - unit: its name.
    ///   - hiddenCount: entries that are not public.
    public init(
        _ id: String, _ procedure: Procedure, _ state: CaseState, clocks: [CaseClockView], earlier: [CaseClockView],
        unit: String?, hiddenCount: Int, _ context: SiteContext
    ) {
        (self.id, self.procedure, self.state, self.unit, self.context) = (id, procedure, state, unit, context)
        (self.clocks, self.earlier, self.hiddenCount) = (clocks, earlier, hiddenCount)
    }

    public func html() -> [UInt8] {
        let title = context.say(CaseWord.publishedTitle, id)
        return SiteFrame(context: context, title: title, section: .cases, kind: "cases").page { html in
            html.newline()
            html.element("p", .class("above")) { html in
                html.element("a", .to(context.at("cases")), text: context.say(CaseWord.title))
            }
            html.element("h1", text: title)
            html.element("p", .class("lead"), text: context.say(CaseWord.publishedLead))
            html.element("dl", .class("case-head")) { html in for line in lines { entry(line, &html) } }
            if let remedies = state.remainingRemedies(in: procedure) {
                html.element("h2", text: context.say(CaseWord.remedies))
                html.element("p", text: context.say(remedies))
            }
            html.element("h2", text: context.say(CaseWord.clocks))
            CaseClockList(context: context, clocks: clocks, isOwn: false).write(to: &html)
            EarlierClocks(context: context, clocks: earlier).write(to: &html)
            if hiddenCount > 0 {
                html.element("p", .class("aside"), text: context.say(CaseWord.notPublic, String(hiddenCount)))
            }
        }
    }

    private func entry(_ line: (label: String, text: String), _ html: inout HTMLWriter) {
        html.element("dt", text: line.label)
        html.element("dd", .class("written"), text: line.text)
    }

    /// Exactly what `CaseState.publicProjection` holds, in words; the clocks stand below.
    private var lines: [(label: String, text: String)] {
        var lines: [(label: String, text: String)] = [
            (context.say(CaseWord.kind), context.say(procedure.name)),
            (context.say(CaseWord.standing), procedure.state(state.state).map { context.say($0.label) } ?? state.state),
            (context.say(CaseWord.opened), context.language.date(state.firstOpenedAt.date())),
        ]
        if state.round > 1 {
            lines.append((context.say(CaseWord.rounds), context.say(CaseWord.round, String(state.round))))
        }
        if let unit { lines.append((context.say(CaseWord.unit), unit)) }
        if state.isOverdue { lines.append((context.say(CaseWord.overdueCount), "▲ " + context.say(CaseWord.overdue))) }
        if let ended = state.endedAt {
            lines.append((context.say(CaseWord.ended), context.language.date(ended.date())))
        }
        for field in procedure.fields where field.access == .everyone {
            guard let value = state.values[field.id] else { continue }
            let choice = procedure.choices(of: field).first { $0.id == value }
            lines.append((context.say(field.label), choice.map { context.say($0.label) } ?? value))
        }
        let given = procedure.outputs.filter { state.outputs.contains($0.id) }.map { context.say($0.label) }
        if !given.isEmpty { lines.append((context.say(CaseWord.outputs), context.list(given))) }
        return lines
    }
}
