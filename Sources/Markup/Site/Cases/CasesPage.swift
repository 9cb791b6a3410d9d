import LegalClocks
import Procedures

/// What one can open here, and how to follow it.
public struct CasesPage {
    /// One procedure that opens from outside.
    public struct Kind: Sendable {
        let procedure: Procedure
        let limits: [Limit]
        let opened: Int
        let ended: Int
        let overdue: Int

        public init(procedure: Procedure, limits: [Limit], opened: Int, ended: Int, overdue: Int) {
            (self.procedure, self.limits) = (procedure, limits)
            (self.opened, self.ended, self.overdue) = (opened, ended, overdue)
        }
    }

    /// How long something may take, and on what that rests.
    public struct Limit: Sendable {
        let name: LegalClocks.Phrase
        let term: LegalClocks.Phrase
        /// Nil where the place set it.
        let basis: LegalClocks.Phrase?

        public init(name: LegalClocks.Phrase, term: LegalClocks.Phrase, basis: LegalClocks.Phrase?) {
            (self.name, self.term, self.basis) = (name, term, basis)
        }
    }

    private let kinds: [Kind]
    private let context: SiteContext

    public init(_ kinds: [Kind], _ context: SiteContext) { (self.kinds, self.context) = (kinds, context) }

    public func html() -> [UInt8] {
        let title = context.say(CaseWord.title)
        return SiteFrame(context: context, title: title, section: .cases, kind: "cases").page { html in
            html.newline()
            html.element("h1", text: title)
            html.element("p", .class("lead"), text: context.say(CaseWord.lead))
            html.element("ul", .class("buttons")) { html in
                html.element("li") { html in
                    html.element("a", .to(context.at("cases", "follow")), text: context.say(CaseWord.followTitle))
                }
                html.element("li") { html in
                    html.element("a", .to(context.at("cases", "figures")), text: context.say(CaseWord.figures))
                }
            }
            html.element("div", .class("case-kinds")) { html in for kind in kinds { section(kind, &html) } }
        }
    }

    private func section(_ kind: Kind, _ html: inout HTMLWriter) {
        let procedure = kind.procedure
        html.newline()
        html.element("section") { html in
            html.element("h2", text: context.say(procedure.name))
            let purpose = CaseWord.purposes[procedure.id].map { context.say($0) }
            html.element("p", text: purpose ?? context.say(CaseWord.raisedBy, raiser(procedure)))
            html.element("p", .class("go")) { html in
                html.element("a", .class("case-go"), .to(context.at("cases", "open", procedure.id))) { html in
                    html.text(context.say(CaseWord.openIt))
                    html.element("span", .class("unseen"), text: " " + context.say(procedure.name))
                }
            }
            html.element(
                "p", .class("aside"),
                text: context.say(CaseWord.thisYear, String(context.today.year)) + "："
                    + context.list([
                        "\(context.say(CaseWord.openedCount)) \(kind.opened)",
                        "\(context.say(CaseWord.endedCount)) \(kind.ended)",
                        "\(context.say(CaseWord.overdue)) \(kind.overdue)",
                    ]))
            more(kind, &html)
        }
    }

    private func raiser(_ procedure: Procedure) -> String {
        procedure.role(procedure.opener).map { context.say($0.label) } ?? ""
    }

    private func more(_ kind: Kind, _ html: inout HTMLWriter) {
        let procedure = kind.procedure
        html.element("details") { html in
            html.element("summary", text: context.say(CaseWord.limits))
            html.element("ul", .class("points")) { html in
                for limit in kind.limits {
                    html.element("li") { html in
                        html.text("\(context.say(limit.name))：\(context.say(limit.term))")
                        html.element(
                            "span", .class("quietly"),
                            text: "（\(limit.basis.map { context.say($0) } ?? context.say(CaseWord.place))）")
                    }
                }
            }
        }
        html.element("details") { html in
            html.element("summary", text: context.say(CaseWord.closed))
            let sealed = procedure.askedOutside.filter { $0.access == .sealed }.map { context.say($0.label) }
            html.element("p", text: context.list(sealed))
        }
        html.element("details") { html in
            html.element("summary", text: context.say(CaseWord.law))
            html.element("ul", .class("points")) { html in
                for basis in procedure.basis { html.element("li", text: context.say(basis)) }
            }
        }
    }
}
