import Basics
import Procedures

/// What of a case's sealed fields can be erased, and the form that does it. The words themselves are not on it.
public struct EraseCasePage {
    public struct Field: Sendable {
        let id: String
        /// In so many entries of the record.
        let count: Int

        public init(id: String, count: Int) { (self.id, self.count) = (id, count) }
    }

    let line: CaseLine
    let fields: [Field]
    let gone: [CaseDeskView.Gone]
    let context: DeskContext

    public init(line: CaseLine, fields: [Field], gone: [CaseDeskView.Gone], _ context: DeskContext) {
        (self.line, self.fields, self.gone, self.context) = (line, fields, gone, context)
    }

    public func html() -> [UInt8] {
        let title = context.say(EraseCaseWord.title)
        return DeskFrame(context: context, title: title, section: .cases, kind: "cases").page { html in
            html.element("p", .class("above")) { html in
                html.element("a", .to(context.at("cases")), text: context.say(CaseDeskWord.title))
                html.element("a", .to(context.at("cases", line.id)), text: line.id)
                html.element("span", text: title)
            }
            html.element("h1", text: title)
            html.element("p", .class("lead"), text: context.say(EraseCaseWord.lead))
            if line.state.end == nil { html.element("p", .class("aside"), text: context.say(EraseCaseWord.goesOn)) }
            if fields.isEmpty {
                html.element("p", .class("none"), text: context.say(EraseCaseWord.nothing))
            } else {
                form(&html)
            }
            GoneFields(gone: gone, procedure: line.procedure, context: context).write(to: &html)
            html.element("p", .class("go")) {
                $0.element("a", .to(context.at("cases", line.id)), text: context.say(CaseDeskWord.publishBack))
            }
        }
    }

    private func form(_ html: inout HTMLWriter) {
        let form = DeskForm(
            context: context, which: "erase", action: context.at("cases", line.id, "erase"), kind: "narrow")
        form.write(to: &html) { html in
            let choices = fields.map { field in
                DeskFields.Choice(
                    field.id,
                    context.say(
                        EraseCaseWord.field, GoneFields.label(field.id, line.procedure, context), String(field.count)))
            }
            form.fields.boxes("field", EraseCaseWord.which, choices, chosen: fields.map(\.id), to: &html)
            form.fields.line(
                "basis", EraseCaseWord.basis, hint: EraseCaseWord.basisHint, [.named("maxlength", 200)], to: &html)
            form.fields.line(
                "authority", EraseCaseWord.authority, hint: EraseCaseWord.authorityHint, [.named("maxlength", 200)],
                to: &html)
            form.fields.button(EraseCaseWord.erase, kind: "danger", to: &html)
        }
    }
}

/// Sealed fields that were erased, each with its day and ground.
struct GoneFields {
    let gone: [CaseDeskView.Gone]
    let procedure: Procedure
    let context: DeskContext

    func write(to html: inout HTMLWriter) {
        if gone.isEmpty { return }
        html.element("ul", .class("lines")) { html in
            for one in gone {
                html.element("li") { html in
                    html.element("b", text: Self.label(one.field, procedure, context))
                    html.literal(" ")
                    html.element(
                        "span", .class("quietly"),
                        text: context.say(
                            EraseCaseWord.gone, context.language.date(one.on), one.basis, one.authority))
                }
            }
        }
    }

    /// A field's name; notes of staff are none of the definition's.
    static func label(_ field: String, _ procedure: Procedure, _ context: DeskContext) -> String {
        procedure.field(field).map { context.say($0.label) } ?? context.say(CaseDeskWord.notedEvent)
    }
}

enum EraseCaseWord {
    static let title = Pair("擦除封存内容", "Erase sealed words")
    static let way = Pair("看有哪些可以擦除", "See what can be erased")
    static let lead = Pair(
        "擦除不能撤回：选中的栏目在这件事的每一处都永久消失。经过、时限和公开记录的证明不变；日志里记一个公开事件，写明哪几条、哪一栏、依据和决定，不含内容。",
        "It can't be undone: what the chosen fields hold is gone for ever, wherever it stands in this case. Steps, clocks and proofs stay. A public event names the entries, the field, the basis and the decision, and nothing of the words."
    )
    static let goesOn = Pair(
        "这件事还没有办完：擦除以后，承办的人也看不到了。", "This case goes on: whoever handles it will not read them any more either.")
    static let nothing = Pair("没有可以擦除的封存内容。", "There is nothing sealed to erase.")
    static let which = Pair("擦除哪几栏", "Which fields")
    static let field = Pair("{0}（{1} 处）", "{0} ({1} place{1:|s})")
    static let basis = Pair("法律依据", "Legal basis")
    static let basisHint = Pair("写到条，如《个人信息保护法》第四十七条。", "With its article, such as art. 47 of the PIPL.")
    static let authority = Pair("谁决定的", "Who decided")
    static let authorityHint = Pair(
        "写文号；会公开，不要写个人姓名。", "With the decision's number. It becomes public: no person's name.")
    static let erase = Pair("永久擦除", "Erase for ever")
    static let gone = Pair("{0}已擦除 · 依据：{1} · 决定：{2}", "erased {0} · basis: {1} · decision: {2}")
}
