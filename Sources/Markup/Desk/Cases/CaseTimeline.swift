import Basics
import Procedures

/// What happened in a case, the newest first: steps with the words of the definition, who by unit and role.
struct CaseTimeline {
    let view: CaseDeskView
    let context: DeskContext
    private var procedure: Procedure { view.procedure }

    func write(to html: inout HTMLWriter) {
        html.element("section", .named("aria-labelledby", "timeline-h")) { html in
            html.element("h2", .id("timeline-h"), text: context.say(CaseDeskWord.timeline))
            html.element("ol", .class("changes")) { html in
                for entry in view.timeline.reversed() { write(entry, &html) }
            }
        }
    }

    private func write(_ entry: CaseDeskView.Entry, _ html: inout HTMLWriter) {
        html.newline()
        html.element("li") { html in
            html.element("time", .class("day"), .named("datetime", entry.at.description)) { html in
                html.text(context.language.date(entry.at.date()))
                html.literal(" ")
                html.element("span", text: DeskContext.clock(entry.at))
            }
            html.element("div", .class("change")) { html in
                html.element("p") { html in
                    html.element("b", text: sentence(entry))
                    html.text(" · " + who(entry))
                    if entry.isPublic {
                        html.element("span", .class("internal"), text: context.say(CaseDeskWord.isPublic))
                    }
                    if let leaf = entry.leaf { html.element("span", .class("leaf"), text: "#\(leaf)") }
                }
                if let moved = moved(entry) { html.element("p", .class("quietly"), text: moved) }
                for (id, value) in said(entry.data["values"]?.object ?? [:]) { write(id, value, false, &html) }
                for (id, value) in entry.staffValues.sorted(by: { $0.key < $1.key }) { write(id, value, true, &html) }
                if let note = entry.note { html.element("p", .class("reason said"), text: note) }
            }
        }
    }

    private func said(_ values: [String: JSONValue]) -> [(String, String)] {
        values.compactMap { id, value in value.string.map { (id, $0) } }.sorted { $0.0 < $1.0 }
    }

    private func write(_ id: String, _ value: String, _ isInternal: Bool, _ html: inout HTMLWriter) {
        let field = procedure.field(id)
        html.element("p", .class("reason said")) { html in
            html.element("b", text: field.map { context.say($0.label) } ?? id)
            html.text(context.colon)
            html.text(field.map { procedure.shown(value, of: $0, context) } ?? value)
            if isInternal { html.element("span", .class("internal"), text: context.say(CaseDeskWord.internalMark)) }
        }
    }

    private func sentence(_ entry: CaseDeskView.Entry) -> String {
        switch entry.verb {
        case .opened: return context.say(CaseDeskWord.openedEvent)
        case .moved, .breached:
            let id = entry.data["transition"]?.string ?? ""
            return procedure.transition(id).map { context.say($0.label) } ?? id
        case .overdue: return context.say(CaseDeskWord.overdueEvent)
        case .noted: return context.say(CaseDeskWord.notedEvent)
        case .linked:
            let kind = entry.data["kind"]?.string ?? ""
            let subject = entry.data["subject"]?.string ?? ""
            return context.say(
                CaseDeskWord.linkedEvent, CaseTies.word(kind, context), String(subject.drop { $0 != "/" }.dropFirst()))
        case .redated: return context.say(CaseDeskWord.redatedEvent)
        }
    }

    private func who(_ entry: CaseDeskView.Entry) -> String {
        if entry.verb == .breached || entry.verb == .overdue || entry.verb == .redated {
            return context.say(CaseDeskWord.byClock)
        }
        let role = procedure.role(entry.role).map { context.say($0.label) } ?? entry.role
        return entry.unit.map { "\($0)（\(role)）" } ?? role
    }

    private func moved(_ entry: CaseDeskView.Entry) -> String? {
        guard let from = entry.data["from"]?.string, let to = entry.data["to"]?.string, from != to,
            let first = procedure.state(from), let next = procedure.state(to)
        else { return nil }
        var words = context.say(CaseDeskWord.moved, context.say(first.label), context.say(next.label))
        if let unit = entry.data["unit"]?.string {
            words += " · " + (view.units.first { $0.id == unit }?.name ?? unit)
        }
        return words
    }
}
