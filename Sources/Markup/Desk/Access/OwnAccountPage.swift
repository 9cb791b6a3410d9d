/// One's own account: password, second factor, where one is signed in.
public struct OwnAccountPage {
    public struct Place: Sendable {
        public let id: String
        public let device: String
        public let begun: String
        public let ends: String
        public let isThis: Bool

        public init(id: String, device: String, begun: String, ends: String, isThis: Bool) {
            (self.id, self.device, self.begun, self.ends, self.isThis) = (id, device, begun, ends, isThis)
        }
    }

    public struct Seen: Sendable {
        public let time: String
        public let kind: String
        public let address: String

        public init(time: String, kind: String, address: String) {
            (self.time, self.kind, self.address) = (time, kind, address)
        }
    }

    /// A secret that is offered, until a code of it comes back.
    public struct Offer: Sendable {
        public let sealed: String
        public let key: String
        public let code: CodeMatrix?

        public init(sealed: String, key: String, code: CodeMatrix?) {
            (self.sealed, self.key, self.code) = (sealed, key, code)
        }
    }

    let login: String
    let hasFactor: Bool
    let mustHaveFactor: Bool
    let offer: Offer?
    let places: [Place]
    let seen: [Seen]
    let context: DeskContext

    public init(
        login: String, hasFactor: Bool, mustHaveFactor: Bool, offer: Offer?, places: [Place], seen: [Seen],
        _ context: DeskContext
    ) {
        (self.login, self.hasFactor, self.mustHaveFactor) = (login, hasFactor, mustHaveFactor)
        (self.offer, self.places, self.seen, self.context) = (offer, places, seen, context)
    }

    public func html() -> [UInt8] {
        DeskFrame(context: context, title: context.say(AccessWord.ownTitle)).page { html in
            html.element("h1", text: context.say(AccessWord.ownTitle))
            if let person = context.person {
                html.element("p", .class("aside")) { html in
                    html.text(
                        [login, person.name, person.unitName, context.say(DeskWord.role(person.role))]
                            .compactMap { $0 }.joined(separator: " · "))
                }
            }
            html.element("div", .class("tiles")) { html in
                factor(&html)
                password(&html)
            }
            sessions(&html)
            audit(&html)
        }
    }

    private func factor(_ html: inout HTMLWriter) {
        html.element("section", .class("panel"), .id("factor")) { html in
            html.element("h2", text: context.say(AccessWord.secondFactor))
            let state = hasFactor ? AccessWord.factorOn : mustHaveFactor ? AccessWord.factorMust : AccessWord.factorOff
            html.element("p", .class("aside"), text: context.say(state))
            if let offer { setUp(offer, &html) }
            if hasFactor, !mustHaveFactor {
                let form = DeskForm(
                    context: context, which: "unfactor", action: context.at("account", "factor", "remove"))
                form.write(to: &html) { html in
                    form.fields.line(
                        "password", AccessWord.oldPassword, type: "password",
                        [.named("autocomplete", "current-password")], to: &html)
                    form.fields.button(AccessWord.factorRemove, kind: "danger", to: &html)
                }
            }
        }
    }

    private func setUp(_ offer: Offer, _ html: inout HTMLWriter) {
        html.element("p", text: context.say(AccessWord.factorScan))
        offer.code?.write(to: &html, label: context.say(AccessWord.factorCode))
        html.element("p") { html in html.element("code", .class("secret"), text: offer.key) }
        let form = DeskForm(
            context: context, which: "factor", action: context.at("account", "factor"),
            hidden: [("secret", offer.sealed)])
        form.write(to: &html) { html in
            form.fields.line(
                "code", AccessWord.factorConfirm,
                [.named("autocomplete", "one-time-code"), .named("inputmode", "numeric"), .named("maxlength", 6)],
                to: &html)
            form.fields.button(AccessWord.factorSetUp, to: &html)
        }
    }

    private func password(_ html: inout HTMLWriter) {
        html.element("section", .class("panel")) { html in
            html.element("h2", text: context.say(AccessWord.changePassword))
            html.element("p", .class("aside"), text: context.say(AccessWord.changeNote))
            let form = DeskForm(context: context, which: "password", action: context.at("account", "password"))
            form.write(to: &html) { html in
                let fields = form.fields
                fields.line(
                    "old", AccessWord.oldPassword, type: "password", [.named("autocomplete", "current-password")],
                    to: &html)
                fields.line(
                    "password", AccessWord.newPassword, type: "password", hint: AccessWord.passwordHint,
                    [.named("autocomplete", "new-password")], to: &html)
                fields.line(
                    "again", AccessWord.again, type: "password", [.named("autocomplete", "new-password")], to: &html)
                fields.button(DeskWord.save, to: &html)
            }
        }
    }

    private func sessions(_ html: inout HTMLWriter) {
        html.element("h2", text: context.say(AccessWord.sessions))
        html.element("ul", .class("lines")) { html in
            for place in places {
                html.element("li") { html in
                    html.element("p") { html in
                        html.text(place.device)
                        if place.isThis { html.element("b", text: " · " + context.say(AccessWord.thisOne)) }
                    }
                    html.element(
                        "p", .class("quietly"), text: context.say(AccessWord.session, place.begun, place.ends))
                    if !place.isThis {
                        DeskForm(
                            context: context, which: "end-\(place.id)",
                            action: context.at("account", "sessions", "end"), hidden: [("session", place.id)]
                        ).write(to: &html) { html in
                            html.element("button", text: context.say(AccessWord.end))
                        }
                    }
                }
            }
        }
    }

    private func audit(_ html: inout HTMLWriter) {
        html.element("h2", text: context.say(AccessWord.audit))
        html.element("p", .class("aside"), text: context.say(AccessWord.auditNote))
        html.element("table", .class("figures-table")) { html in
            html.element("thead") { html in
                html.element("tr") { html in
                    for word in [AccessWord.time, AccessWord.what, AccessWord.address] {
                        html.element("th", .named("scope", "col"), text: context.say(word))
                    }
                }
            }
            html.element("tbody") { html in
                for one in seen {
                    html.element("tr") { html in
                        html.element("td", text: one.time)
                        html.element(
                            "td", text: AccessWord.kinds[one.kind].map { context.say($0) } ?? one.kind)
                        html.element("td", text: one.address)
                    }
                }
            }
        }
    }
}
