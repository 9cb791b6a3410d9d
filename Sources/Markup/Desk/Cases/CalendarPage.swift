import Basics
import Procedures

/// The place's working-day calendar: what is known, what was loaded, and the forms that load more.
public struct CalendarPage {
    public struct Part: Sendable {
        public let name: String
        public let isYear: Bool
        public let isWithdrawn: Bool

        public init(name: String, isYear: Bool, isWithdrawn: Bool) {
            (self.name, self.isYear, self.isWithdrawn) = (name, isYear, isWithdrawn)
        }
    }

    let years: ClosedRange<Int>
    let parts: [Part]
    let hasPlace: Bool
    let context: DeskContext

    public init(years: ClosedRange<Int>, parts: [Part], hasPlace: Bool, _ context: DeskContext) {
        (self.years, self.parts, self.hasPlace, self.context) = (years, parts, hasPlace, context)
    }

    public func html() -> [UInt8] {
        let title = context.say(CalendarDeskWord.title)
        return DeskFrame(context: context, title: title, section: .cases, kind: "cases").page { html in
            CalendarPreviewPage.way(title, context, &html)
            html.element("h1", text: title)
            html.element("p", .class("aside"), text: context.say(CalendarDeskWord.lead))
            html.element("p") { html in
                let (first, last) = (String(years.lowerBound), String(years.upperBound))
                html.text(context.say(CalendarDeskWord.known, first, last) + " ")
                html.text(context.say(CalendarDeskWord.provisional, last))
            }
            loaded(&html)
            html.element("div", .class("tiles")) { html in
                html.element("section", .class("panel")) { html in suspension(&html) }
                html.element("section", .class("panel")) { html in year(&html) }
            }
        }
    }

    private func loaded(_ html: inout HTMLWriter) {
        html.element("h2", text: context.say(CalendarDeskWord.loaded))
        if parts.isEmpty { html.element("p", .class("none"), text: context.say(CalendarDeskWord.none)) }
        html.element("ul", .class("lines")) { html in
            for (place, part) in parts.enumerated() {
                html.element("li") { html in
                    html.text(context.say(part.isYear ? CalendarDeskWord.year : CalendarDeskWord.suspension))
                    html.text(" · \(part.name)")
                    if part.isWithdrawn {
                        html.text(" · " + context.say(CalendarDeskWord.withdrawn))
                        return
                    }
                    let form = DeskForm(
                        context: context, which: "withdraw-\(place)", action: context.at("cases", "calendar", "look"),
                        hidden: [("withdraw", part.name)])
                    form.write(to: &html) { form.fields.button(CalendarDeskWord.withdraw, kind: "plain", to: &$0) }
                }
            }
        }
    }

    private func suspension(_ html: inout HTMLWriter) {
        html.element("h2", text: context.say(CalendarDeskWord.addSuspension))
        guard hasPlace else { return html.element("p", .class("none"), text: context.say(CalendarDeskWord.noPlace)) }
        let form = DeskForm(
            context: context, which: "suspension", action: context.at("cases", "calendar", "look"))
        form.write(to: &html) { html in
            let fields = form.fields
            fields.line("reason", CalendarDeskWord.reason, hint: CalendarDeskWord.reasonHint, to: &html)
            fields.line("first", CalendarDeskWord.first, type: "date", to: &html)
            fields.line("last", CalendarDeskWord.last, type: "date", to: &html)
            fields.line("basis", CalendarDeskWord.basis, to: &html)
            fields.button(CalendarDeskWord.look, to: &html)
        }
    }

    private func year(_ html: inout HTMLWriter) {
        html.element("h2", text: context.say(CalendarDeskWord.addYear))
        let form = DeskForm(
            context: context, which: "year", action: context.at("cases", "calendar", "look"), isUpload: true)
        form.write(to: &html) { html in
            form.fields.line("file", CalendarDeskWord.file, type: "file", hint: CalendarDeskWord.fileHint, to: &html)
            form.fields.button(CalendarDeskWord.look, to: &html)
        }
    }
}

/// What a change of the calendar would move, before it is made.
public struct CalendarPreviewPage {
    public struct Moved: Sendable {
        public let id: String
        let clock: RunningClock
        let procedure: Procedure
        let after: String
        let isProvisional: Bool

        /// - Parameter clock: as it stands before.
        public init(id: String, _ clock: RunningClock, of procedure: Procedure, after: String, isProvisional: Bool) {
            (self.id, self.clock, self.procedure) = (id, clock, procedure)
            (self.after, self.isProvisional) = (after, isProvisional)
        }
    }

    static let most = 200
    let names: [String]
    let moved: [Moved]
    /// What the confirming form carries: the part itself, or the name of one to be withdrawn.
    let carried: (name: String, value: String)
    let context: DeskContext

    public init(names: [String], moved: [Moved], carried: (name: String, value: String), _ context: DeskContext) {
        (self.names, self.moved, self.carried, self.context) = (names, moved, carried, context)
    }

    static func way(_ title: String, _ context: DeskContext, _ html: inout HTMLWriter) {
        html.element("p", .class("above")) { html in
            html.element("a", .to(context.at("cases")), text: context.say(CaseDeskWord.title))
            html.element("a", .to(context.at("cases", "calendar")), text: context.say(CalendarDeskWord.title))
        }
    }

    public func html() -> [UInt8] {
        let title = context.say(CalendarDeskWord.preview)
        return DeskFrame(context: context, title: title, section: .cases, kind: "cases").page { html in
            Self.way(title, context, &html)
            html.element("h1", text: title)
            for name in names { html.element("p", .class("lead"), text: name) }
            html.element(
                "p",
                text: moved.isEmpty
                    ? context.say(CalendarDeskWord.previewNone)
                    : context.say(CalendarDeskWord.previewCount, String(moved.count)))
            if !moved.isEmpty { table(&html) }
            if moved.count > Self.most {
                html.element("p", text: context.say(CalendarDeskWord.more, String(moved.count - Self.most)))
            }
            let form = DeskForm(
                context: context, which: "confirm", action: context.at("cases", "calendar"), hidden: [carried])
            form.write(to: &html) { form.fields.button(CalendarDeskWord.confirm, to: &$0) }
        }
    }

    private func day(_ due: String, _ isProvisional: Bool) -> String {
        context.moment(due) + (isProvisional ? " · " + context.say(CalendarDeskWord.isProvisional) : "")
    }

    private func table(_ html: inout HTMLWriter) {
        html.element(
            "div", .class("wide"), .named("tabindex", 0), .named("role", "region"),
            .label(context.say(CalendarDeskWord.preview))
        ) { html in
            html.element("table", .class("figures-table cases")) { html in
                html.element("thead") { html in
                    html.element("tr") { html in
                        for word in [
                            CaseDeskWord.code, CalendarDeskWord.clock, CalendarDeskWord.before, CalendarDeskWord.after,
                        ] { html.element("th", .named("scope", "col"), text: context.say(word)) }
                    }
                }
                html.element("tbody") { html in
                    for line in moved.prefix(Self.most) {
                        html.element("tr") { html in
                            html.element("th", .named("scope", "row")) { html in
                                html.element("a", .to(context.at("cases", line.id)), text: line.id)
                            }
                            html.element("td", text: line.procedure.name(of: line.clock, context))
                            html.element("td", text: day(line.clock.due, line.clock.isProvisional))
                            html.element("td", text: day(line.after, line.isProvisional))
                        }
                    }
                }
            }
        }
    }
}
