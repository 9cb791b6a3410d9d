import Procedures

/// The form by which someone outside opens a matter, made of its definition.
public struct OpenCasePage {
    /// The form's name on the page.
    public static let form = "open"
    /// The field that names an accused unit.
    public static let accused = "accused"

    private let procedure: Procedure
    private let units: [(id: String, name: String)]
    private let form: CaseForm
    private let context: SiteContext

    /// - Parameter units: those that can be accused, where the procedure knows accusations.
    public init(
        _ procedure: Procedure, units: [(id: String, name: String)], _ form: CaseForm, _ context: SiteContext
    ) {
        (self.procedure, self.units, self.form, self.context) = (procedure, units, form, context)
    }

    public func html() -> [UInt8] {
        let title = context.say(CaseWord.open, context.say(procedure.name))
        let mark = form.problems.isEmpty ? "" : context.say(CaseWord.wrongMark)
        return SiteFrame(context: context, title: mark + title, section: .cases, kind: "cases").page { html in
            html.newline()
            html.element("p", .class("above")) { html in
                html.element("a", .to(context.at("cases")), text: context.say(CaseWord.title))
            }
            html.element("h1", text: title)
            form.summary(context, &html)
            if let purpose = CaseWord.purposes[procedure.id] {
                html.element("p", .class("lead"), text: context.say(purpose))
            }
            html.element("p", .class("aside"), text: context.say(CaseWord.formLead))
            form.write(Self.form, to: context.at("cases", "open", procedure.id), &html) { html in fields(&html) }
        }
    }

    private func fields(_ html: inout HTMLWriter) {
        let fields = CaseFields(context: context, form: form, name: Self.form, procedure: procedure)
        // What must be there comes first.
        let asked = procedure.askedOutside
        for field in asked.filter(\.isRequired) { fields.write(field, isNeeded: true, to: &html) }
        for field in asked where !field.isRequired { fields.write(field, isNeeded: false, to: &html) }
        if procedure.accused != nil, !units.isEmpty {
            fields.choice(
                Self.accused, context.say(CaseWord.accused), hint: context.say(CaseWord.accusedHint), isNeeded: false,
                units.map { ($0.id, $0.name) }, empty: CaseWord.nobody, to: &html)
        }
        html.element("button", .class("main"), text: context.say(CaseWord.send))
    }
}

/// What someone gets who opened a matter: its code and its secret, and what happens next.
public struct CaseReceiptPage {
    private let id: String
    private let secret: String
    private let view: CaseView
    /// The form's name by which it was sent: sent by it again, the receipt is shown again.
    private let once: String
    private let context: SiteContext

    public init(_ id: String, secret: String, _ view: CaseView, once: String, _ context: SiteContext) {
        (self.id, self.secret, self.view, self.once, self.context) = (id, secret, view, once, context)
    }

    public func html() -> [UInt8] {
        let title = context.say(CaseWord.receiptTitle)
        let frame = SiteFrame(
            context: context, title: title, section: .cases, kind: "cases",
            otherCarries: once.isEmpty ? [] : [("once", once)])
        return frame.page { html in
            html.newline()
            html.element("h1") { html in
                html.text(title)
                html.element("span", .class("what"), text: " " + context.say(view.procedure.name))
            }
            html.element("dl", .class("case-keys")) { html in
                html.element("dt", text: context.say(CaseWord.code))
                html.element("dd", .id("case-code"), text: id)
                html.element("dt", text: context.say(CaseWord.secret))
                html.element("dd", .id("case-secret"), text: secret)
            }
            html.element("p", .class("lead"), text: context.say(CaseWord.receiptLead))
            html.element("h2", text: context.say(CaseWord.next))
            html.element(
                "p",
                text: context.say(
                    CaseWord.nextNow, context.say(view.procedure.state(view.state.state)?.label ?? view.procedure.name),
                    view.owner))
            CaseClockList(context: context, clocks: view.clocks).write(to: &html)
            html.element("ul", .class("buttons")) { html in
                html.element("li") { html in
                    html.element(
                        "a", .to(context.at("cases", "follow")), text: context.say(CaseWord.backToFollow))
                }
            }
        }
    }
}

/// Where code and secret are entered.
public struct FollowCasePage {
    public static let form = "follow"
    private let form: CaseForm
    private let context: SiteContext

    public init(_ form: CaseForm, _ context: SiteContext) { (self.form, self.context) = (form, context) }

    public func html() -> [UInt8] {
        let title = context.say(CaseWord.followTitle)
        let mark = form.problems.isEmpty ? "" : context.say(CaseWord.wrongMark)
        return SiteFrame(context: context, title: mark + title, section: .cases, kind: "cases").page { html in
            html.newline()
            html.element("p", .class("above")) { html in
                html.element("a", .to(context.at("cases")), text: context.say(CaseWord.title))
            }
            html.element("h1", text: title)
            form.summary(context, &html)
            html.element("p", .class("lead"), text: context.say(CaseWord.followLead))
            form.write(Self.form, to: context.at("cases", "follow"), countsOnce: false, &html) { html in
                let fields = FollowFields(context: context, form: form)
                fields.write(to: &html)
            }
        }
    }
}

private struct FollowFields {
    let context: SiteContext
    let form: CaseForm

    func write(to html: inout HTMLWriter) {
        for (id, label, hint) in [
            ("code", CaseWord.code, CaseWord.codeHint), ("secret", CaseWord.secret, CaseWord.secretHint),
        ] {
            html.element("div", .class("case-field")) { html in
                html.element("label", .named("for", "follow-\(id)"), text: context.say(label))
                html.element("p", .class("hint"), .id("follow-\(id)-hint"), text: context.say(hint))
                html.open(
                    "input", .named("type", "text"), .id("follow-\(id)"), .named("name", id), .class("code"),
                    .named("aria-describedby", "follow-\(id)-hint"), .named("aria-required", "true"),
                    .named("autocomplete", "off"), .named("autocapitalize", "characters"),
                    .named("spellcheck", "false"), .named("maxlength", 60),
                    // The secret is never written back.
                    .named("value", id == "code" ? form.value(id, of: FollowCasePage.form) : ""))
            }
        }
        html.element("button", .class("main"), text: context.say(CaseWord.look))
    }
}
