import Commitments

/// Accounts: who is in which post, and how each signs in.
public struct AccountsPage {
    public struct Line: Sendable {
        public let id: String
        public let name: String?
        public let unit: String
        public let role: Role
        public let isActive: Bool
        /// Nil before the first sign-in.
        public let login: String?
        public let hasFactor: Bool
        public let sessions: Int

        public init(
            id: String, name: String?, unit: String, role: Role, isActive: Bool, login: String?, hasFactor: Bool,
            sessions: Int
        ) {
            (self.id, self.name, self.unit, self.role, self.isActive) = (id, name, unit, role, isActive)
            (self.login, self.hasFactor, self.sessions) = (login, hasFactor, sessions)
        }
    }

    let lines: [Line]
    /// In use, in their order.
    let units: [UnitRow]
    /// Units in use without a reporter.
    let withoutReporter: Int
    let context: DeskContext

    public init(lines: [Line], units: [UnitRow], withoutReporter: Int, _ context: DeskContext) {
        (self.lines, self.units, self.withoutReporter, self.context) = (lines, units, withoutReporter, context)
    }

    static let roles: [Role] = [.reporter, .supervisor, .leader, .administrator]

    public func html() -> [UInt8] {
        let frame = AdministrationFrame(part: .accounts, lead: AdministrationWord.accountsLead, context: context)
        return frame.page { html in
            html.element("div", .class("side")) { html in
                html.element("div") { html in
                    let heads = [
                        AdministrationWord.name, AdministrationWord.unit, AdministrationWord.role,
                        AdministrationWord.login, AdministrationWord.state, AdministrationWord.edit,
                    ]
                    frame.table(heads, &html) { html in for line in lines { write(line, frame, &html) } }
                }
                html.element("div") { html in
                    add(&html)
                    if withoutReporter > 0 { addForUnits(&html) }
                }
            }
        }
    }

    private func write(_ line: Line, _ frame: AdministrationFrame, _ html: inout HTMLWriter) {
        let unitName = units.first { $0.id == line.unit }?.name ?? line.unit
        html.element("tr", .class(line.isActive ? "" : "struck")) { html in
            html.element("th", .named("scope", "row"), .class("task")) { html in
                html.element("span", text: line.name ?? "—")
                html.element("span", .class("id"), text: line.id)
            }
            frame.cell(AdministrationWord.unit, unitName, &html)
            frame.cell(AdministrationWord.role, context.say(DeskWord.role(line.role)), &html)
            frame.cell(AdministrationWord.login, line.login ?? context.say(AdministrationWord.never), &html)
            frame.cell(AdministrationWord.state, state(line), &html)
            html.element("td") { html in change(line, &html) }
        }
    }

    private func state(_ line: Line) -> String {
        if !line.isActive { return context.say(AdministrationWord.ended) }
        if line.login == nil { return "—" }
        var words = [context.say(line.hasFactor ? AdministrationWord.withFactor : AdministrationWord.noFactor)]
        if line.sessions > 0 { words.append(context.say(AdministrationWord.signedIn, String(line.sessions))) }
        return words.joined(separator: " · ")
    }

    private func change(_ line: Line, _ html: inout HTMLWriter) {
        let form = DeskForm(
            context: context, which: "account-\(line.id)", action: context.at("administration", "accounts", line.id))
        let isSent = context.entered("unit", of: form.which) != nil
        html.open("details", isSent ? [.flag("open")] : [])
        html.element("summary") { html in
            html.text(context.say(AdministrationWord.edit))
            html.element("span", .class("unseen"), text: " " + (line.name ?? line.id))
        }
        if line.isActive {
            act("code", AdministrationWord.giveCode, line, &html)
            if line.sessions > 0 { act("sign-out", AdministrationWord.signOutAll, line, &html) }
            form.write(to: &html) { html in
                form.fields.choice(
                    "unit", AdministrationWord.unit, units.map { .init($0.id, $0.name) }, chosen: line.unit, to: &html)
                form.fields.choice("role", AdministrationWord.role, roleChoices, chosen: line.role.rawValue, to: &html)
                form.fields.button(DeskWord.save, to: &html)
            }
            act("end", AdministrationWord.endAccount, line, kind: "danger", &html)
        } else {
            act("restore", AdministrationWord.restoreAccount, line, &html)
        }
        html.close("details")
    }

    private var roleChoices: [DeskFields.Choice] {
        Self.roles.map { .init($0.rawValue, context.say(DeskWord.role($0))) }
    }

    private func act(
        _ verb: String, _ word: Pair, _ line: Line, kind: String = "", _ html: inout HTMLWriter
    ) {
        DeskForm(
            context: context, which: "\(verb)-\(line.id)",
            action: context.at("administration", "accounts", line.id, verb), kind: "one"
        ).write(to: &html) { html in
            html.open("button", kind.isEmpty ? [] : [.class(kind)])
            html.text(context.say(word))
            html.close("button")
        }
    }

    private func add(_ html: inout HTMLWriter) {
        html.element("section", .class("panel")) { html in
            html.element("h2", text: context.say(AdministrationWord.addAccount))
            html.element("p", .class("aside"), text: context.say(AdministrationWord.addAccountHint))
            let form = DeskForm(context: context, which: "add", action: context.at("administration", "accounts"))
            form.write(to: &html) { html in
                form.fields.line("name", AdministrationWord.name, [.named("autocomplete", "off")], to: &html)
                form.fields.choice("unit", AdministrationWord.unit, units.map { .init($0.id, $0.name) }, to: &html)
                form.fields.choice("role", AdministrationWord.role, roleChoices, to: &html)
                form.fields.button(AdministrationWord.add, to: &html)
            }
        }
    }

    private func addForUnits(_ html: inout HTMLWriter) {
        html.element("section", .class("panel")) { html in
            html.element("h2", text: context.say(AdministrationWord.addForUnits))
            html.element(
                "p", .class("aside"), text: context.say(AdministrationWord.addForUnitsHint, String(withoutReporter)))
            DeskForm(
                context: context, which: "for-units", action: context.at("administration", "accounts", "for-units")
            ).write(to: &html) { html in
                html.element("button", .class("main"), text: context.say(AdministrationWord.addForUnits))
            }
        }
    }
}

/// One-time codes to hand over, shown once.
public struct SlipsPage {
    public struct Slip: Sendable {
        public let name: String
        public let unit: String
        public let code: String

        public init(name: String, unit: String, code: String) { (self.name, self.unit, self.code) = (name, unit, code) }
    }

    let slips: [Slip]
    /// Where codes are entered, with scheme and host.
    let address: String
    let context: DeskContext

    public init(slips: [Slip], address: String, _ context: DeskContext) {
        (self.slips, self.address, self.context) = (slips, address, context)
    }

    public func html() -> [UInt8] {
        DeskFrame(context: context, title: context.say(AdministrationWord.slips), section: .administration).page {
            html in
            html.element("h1", text: context.say(AdministrationWord.slips))
            html.element("p", .class("lead"), text: context.say(AdministrationWord.slipsLead))
            html.element("p", .class("aside"), text: context.say(AdministrationWord.print))
            html.element("ul", .class("slips")) { html in
                for slip in slips {
                    html.element("li") { html in
                        html.element("p", text: "\(slip.unit) · \(slip.name)")
                        html.element("p", .class("code-words"), text: slip.code)
                        html.element(
                            "p", .class("quietly"), text: context.say(AdministrationWord.slipHow, address))
                    }
                }
            }
            html.element("p", .class("go")) { html in
                html.element(
                    "a", .to(context.at("administration", "accounts")), text: context.say(AdministrationWord.accounts))
            }
        }
    }
}
