import Commitments

/// The parts of administration, and whose they are.
public enum AdministrationPart: String, CaseIterable, Sendable {
    case units = "", accounts, parameters, installation, security

    public var roles: Set<Role> { self == .parameters ? [.administrator, .supervisor] : [.administrator] }

    var word: Pair {
        switch self {
        case .units: AdministrationWord.units
        case .accounts: AdministrationWord.accounts
        case .parameters: AdministrationWord.parameters
        case .installation: AdministrationWord.installation
        case .security: AdministrationWord.security
        }
    }

    func address(_ context: DeskContext) -> SiteAddress {
        self == .units ? context.at("administration") : context.at("administration", rawValue)
    }
}

/// A page of administration with the ways between its parts.
struct AdministrationFrame {
    let part: AdministrationPart
    let lead: Pair?
    let context: DeskContext

    func page(_ content: (inout HTMLWriter) -> Void) -> [UInt8] {
        let title = context.say(part.word)
        return DeskFrame(
            context: context, title: title, section: .administration, kind: "administration"
        ).page { html in
            html.element("h1", text: title)
            html.element("nav", .class("choice"), .label(context.say(AdministrationWord.parts))) { html in
                for other in AdministrationPart.allCases {
                    guard let role = context.person?.role, other.roles.contains(role) else { continue }
                    html.open(
                        "a", [.to(other.address(context))] + (other == part ? [.named("aria-current", "page")] : []))
                    html.text(context.say(other.word))
                    html.close("a")
                }
            }
            if let lead { html.element("p", .class("aside lead-in"), text: context.say(lead)) }
            content(&html)
        }
    }

    /// A table with its heads.
    func table(_ heads: [Pair], _ html: inout HTMLWriter, rows: (inout HTMLWriter) -> Void) {
        html.element("table", .class("ledger plain")) { html in
            html.element("thead") { html in
                html.element("tr") { html in
                    for head in heads { html.element("th", .named("scope", "col"), text: context.say(head)) }
                }
            }
            html.element("tbody") { html in rows(&html) }
        }
    }

    func cell(_ head: Pair, _ text: String, _ html: inout HTMLWriter) {
        html.element("td", .named("data-label", context.say(head)), text: text)
    }
}
