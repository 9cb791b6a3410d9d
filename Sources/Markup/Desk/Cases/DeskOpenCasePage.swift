import Basics
import Procedures

/// Opening a case at the desk: first the procedure, then the form that its definition gives.
public struct DeskOpenCasePage {
    /// What the form begins with.
    public struct Start: Sendable {
        /// By field.
        public var values: [String: String]
        /// A commitment that it is tied to.
        public var commitment: String?

        public init(values: [String: String] = [:], commitment: String? = nil) {
            (self.values, self.commitment) = (values, commitment)
        }
    }

    /// Those that the asker may open.
    let procedures: [Procedure]
    /// Nil while none is chosen.
    let chosen: Procedure?
    let start: Start
    let context: DeskContext

    public init(procedures: [Procedure], chosen: Procedure?, start: Start, _ context: DeskContext) {
        (self.procedures, self.chosen, self.start, self.context) = (procedures, chosen, start, context)
    }

    public func html() -> [UInt8] {
        let title = chosen.map { context.say($0.name) } ?? context.say(CaseDeskWord.openTitle)
        return DeskFrame(context: context, title: title, section: .cases, kind: "cases").page { html in
            html.element("p", .class("above")) { html in
                html.element("a", .to(context.at("cases")), text: context.say(CaseDeskWord.title))
                html.element("span", text: context.say(CaseDeskWord.openTitle))
            }
            html.element("h1", text: title)
            if let chosen { form(chosen, &html) } else { choices(&html) }
        }
    }

    private func choices(_ html: inout HTMLWriter) {
        let word = procedures.isEmpty ? CaseDeskWord.openNone : CaseDeskWord.openLead
        html.element("p", .class("aside"), text: context.say(word))
        html.element("ul", .class("choices-list")) { html in
            for procedure in procedures {
                html.element("li") { html in
                    html.element(
                        "a", .to(context.at("cases", "open", query: [.init("procedure", procedure.id)])),
                        text: context.say(procedure.name))
                    html.element("p", .class("quietly")) { html in
                        html.text(
                            context.say(
                                procedure.opens == .inside ? CaseDeskWord.openInside : CaseDeskWord.openOutside))
                        for basis in procedure.basis.prefix(1) { html.text(" · " + context.say(basis)) }
                    }
                }
            }
        }
    }

    private func form(_ procedure: Procedure, _ html: inout HTMLWriter) {
        html.element("p", .class("aside"), text: context.say(CaseDeskWord.asksFor))
        if let commitment = start.commitment {
            html.element("p", .class("quiet-line"), text: context.say(CaseDeskWord.bound, commitment))
        }
        var hidden: [(name: String, value: String)] = [("procedure", procedure.id)]
        if let commitment = start.commitment { hidden.append(("commitment", commitment)) }
        let form = DeskForm(
            context: context, which: "open", action: context.at("cases", "open"),
            isUpload: procedure.fields.contains { $0.type == .file && $0.from.contains("open") }, kind: "narrow",
            hidden: hidden)
        form.write(to: &html) { html in
            let fields = CaseFieldForm(procedure: procedure, context: context)
            for field in procedure.fields where field.from.contains("open") {
                fields.write(
                    field, isNeeded: field.isRequired, value: start.values[field.id] ?? "", in: form.fields, &html)
            }
            form.fields.line(
                "first", CaseDeskWord.firstDate, type: "date", hint: CaseDeskWord.firstDateHint, isOptional: true,
                [.named("max", context.today.description)], to: &html)
            form.fields.button(CaseDeskWord.openDo, to: &html)
        }
    }
}

/// What is handed to someone whose matter was taken down. Shown once.
public struct DeskCaseReceiptPage {
    let id: String
    let secret: String
    let procedure: Procedure
    /// The day or moment.
    let due: String?
    /// The form's name by which it was sent: sent by it again, the receipt is shown again.
    let once: String
    let context: DeskContext

    public init(
        id: String, secret: String, procedure: Procedure, due: String?, once: String, _ context: DeskContext
    ) {
        (self.id, self.secret, self.procedure, self.due, self.context) = (id, secret, procedure, due, context)
        self.once = once
    }

    public func html() -> [UInt8] {
        let frame = DeskFrame(
            context: context, title: context.say(CaseDeskWord.receipt), section: .cases, kind: "cases",
            otherCarries: once.isEmpty ? [] : [("form", context.formToken), ("once", once)])
        return frame.page { html in
            html.element("h1", text: "\(context.say(procedure.name)) \(context.say(CaseDeskWord.receipt))")
            html.element("p", .class("lead"), text: context.say(CaseDeskWord.receiptLead))
            html.element("dl", .class("pairs narrow")) { html in
                pair(CaseDeskWord.code, &html) { $0.element("b", .id("case-code"), text: id) }
                if let due { pair(CaseDeskWord.receiptDue, &html) { $0.text(context.moment(due)) } }
            }
            html.element("h2", text: context.say(CaseDeskWord.receiptSecret))
            html.element("p", .class("secret narrow"), .id("case-secret"), text: secret)
            html.element("p", .class("go")) { html in
                html.element("a", .to(context.at("cases", id)), text: context.say(CaseDeskWord.receiptOn))
                html.literal(" ")
                html.element(
                    "a", .to(context.at("cases", "open", query: [.init("procedure", procedure.id)])),
                    text: context.say(CaseDeskWord.receiptAnother))
            }
        }
    }

    private func pair(_ label: Pair, _ html: inout HTMLWriter, _ value: (inout HTMLWriter) -> Void) {
        html.element("div") { html in
            html.element("dt", text: context.say(label))
            html.element("dd", content: value)
        }
    }
}
