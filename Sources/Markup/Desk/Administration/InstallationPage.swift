/// The installation: its log, keys, backups, and the check-up.
public struct InstallationPage {
    public struct Check: Sendable {
        public let tone: Tone
        public let words: String
        public let details: [String]

        public init(tone: Tone, words: String, details: [String]) {
            (self.tone, self.words, self.details) = (tone, words, details)
        }
    }

    public struct State: Sendable {
        public let origin: String
        public let size: Int
        public let waiting: Int
        public let signed: String
        public let publicKey: String
        /// Names of backups, the newest first.
        public let backups: [String]

        public init(
            origin: String, size: Int, waiting: Int, signed: String, publicKey: String, backups: [String]
        ) {
            (self.origin, self.size, self.waiting) = (origin, size, waiting)
            (self.signed, self.publicKey, self.backups) = (signed, publicKey, backups)
        }
    }

    let state: State
    /// Nil until it was asked for.
    let checks: [Check]?
    let context: DeskContext

    public init(state: State, checks: [Check]?, _ context: DeskContext) {
        (self.state, self.checks, self.context) = (state, checks, context)
    }

    public func html() -> [UInt8] {
        AdministrationFrame(part: .installation, lead: nil, context: context).page { html in
            html.element("div", .class("side")) { html in
                html.element("div") { html in
                    log(&html)
                    health(&html)
                }
                backups(&html)
            }
        }
    }

    private func log(_ html: inout HTMLWriter) {
        html.element("section") { html in
            html.element("h2", text: context.say(AdministrationWord.log))
            html.element("dl", .class("facts")) { html in
                for (word, value) in [
                    (AdministrationWord.origin, state.origin), (AdministrationWord.size, String(state.size)),
                    (AdministrationWord.waiting, String(state.waiting)),
                    (AdministrationWord.checkpoint, state.signed), (AdministrationWord.publicKey, state.publicKey),
                ] {
                    html.element("dt", text: context.say(word))
                    html.element("dd", text: value)
                }
            }
            html.element("p", .class("aside"), text: context.say(AdministrationWord.keysNote))
        }
    }

    private func health(_ html: inout HTMLWriter) {
        html.element("section", .id("health")) { html in
            html.element("h2", text: context.say(AdministrationWord.health))
            html.element("p", .class("aside"), text: context.say(AdministrationWord.healthLead))
            if let checks {
                html.element("ul", .class("lines")) { html in
                    for check in checks {
                        html.element("li") { html in
                            html.element("p") { html in StateMark(check.tone, check.words).write(to: &html) }
                            for detail in check.details { html.element("p", .class("quietly"), text: detail) }
                        }
                    }
                }
            }
            DeskForm(context: context, which: "doctor", action: context.at("administration", "doctor"))
                .write(to: &html) { html in
                    html.element("button", .class("main"), text: context.say(AdministrationWord.runDoctor))
                }
        }
    }

    private func backups(_ html: inout HTMLWriter) {
        html.element("section", .class("panel")) { html in
            html.element("h2", text: context.say(AdministrationWord.backups))
            html.element("p", .class("aside"), text: context.say(AdministrationWord.backupNote))
            if state.backups.isEmpty {
                html.element("p", .class("none"), text: context.say(AdministrationWord.noBackups))
            }
            html.element("ul", .class("lines")) { html in
                for name in state.backups { html.element("li", text: name) }
            }
            DeskForm(context: context, which: "backup", action: context.at("administration", "backups"))
                .write(to: &html) { html in
                    html.element("button", .class("main"), text: context.say(AdministrationWord.backUp))
                }
        }
    }
}

/// The security audit: sign-ins and failures.
public struct SecurityPage {
    public struct Line: Sendable {
        public let time: String
        public let kind: String
        public let who: String
        public let address: String

        public init(time: String, kind: String, who: String, address: String) {
            (self.time, self.kind, self.who, self.address) = (time, kind, who, address)
        }
    }

    let lines: [Line]
    let context: DeskContext

    public init(lines: [Line], _ context: DeskContext) { (self.lines, self.context) = (lines, context) }

    public func html() -> [UInt8] {
        let frame = AdministrationFrame(part: .security, lead: AdministrationWord.securityLead, context: context)
        return frame.page { html in
            let heads = [AccessWord.time, AccessWord.what, AdministrationWord.who, AccessWord.address]
            frame.table(heads, &html) { html in
                for line in lines {
                    html.element("tr") { html in
                        frame.cell(AccessWord.time, line.time, &html)
                        frame.cell(
                            AccessWord.what, AccessWord.kinds[line.kind].map { context.say($0) } ?? line.kind, &html)
                        frame.cell(AdministrationWord.who, line.who, &html)
                        frame.cell(AccessWord.address, line.address, &html)
                    }
                }
            }
        }
    }
}
