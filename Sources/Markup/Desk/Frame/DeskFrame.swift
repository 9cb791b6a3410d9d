import Basics

/// Head, ways and foot around a page of the desk.
public struct DeskFrame {
    let context: DeskContext
    /// The page's title in the window, without the place.
    let title: String
    var section: DeskSection?
    /// Names the page's kind for its style.
    var kind: String = ""
    /// Whether the page's own script helps with keys; every act works without.
    var hasScript = true
    /// What a form has to carry that asks for this page in the other language; none where a link does.
    var otherCarries: [(name: String, value: String)] = []

    private var language: Language { context.language }

    /// The whole page, UTF-8.
    func page(_ content: (inout HTMLWriter) -> Void) -> [UInt8] {
        let mark = context.problem == nil ? "" : context.say(DeskWord.problem) + " · "
        let shell = PageShell(
            language: language, title: "\(mark)\(title) · \(context.say(DeskWord.desk)) · \(context.site.place)",
            styles: [SiteAssets.stylesheet.path, DeskAssets.stylesheet.path],
            kind: kind.isEmpty ? "site desk" : "site desk \(kind)", skip: context.say(FrameWord.skip))
        return shell.page(
            reserving: 1 << 15, links: script, banner: banner,
            main: { html in
                word(&html)
                content(&html)
            }, foot: foot)
    }

    private func script(_ html: inout HTMLWriter) {
        guard hasScript else { return }
        html.element("script", .named("src", DeskAssets.script.path), .flag("defer")) { _ in }
        html.newline()
    }

    private func banner(_ html: inout HTMLWriter) {
        html.element("header", .class("banner")) { html in
            html.element("div", .class("banner-in")) { html in
                html.element("p", .class("mark")) { html in
                    let home = context.person == nil ? context.site.at() : context.at()
                    html.element("a", .to(home)) { html in
                        html.element("span", .class("place"), .lang(.chinese), text: context.site.place)
                        html.literal(" ")
                        html.element("b", text: "\(Phrase.product.text(language)) · \(context.say(DeskWord.desk))")
                    }
                }
                html.newline()
                html.element("nav", .label(context.say(DeskWord.sections))) { html in
                    html.element("ul") { html in
                        for section in DeskSection.allCases { way(section, &html) }
                    }
                }
                html.newline()
                person(&html)
            }
        }
    }

    private func way(_ section: DeskSection, _ html: inout HTMLWriter) {
        guard let person = context.person, section.roles.contains(person.role) else { return }
        let address = section == .work ? context.at() : context.at(section.rawValue)
        html.element("li") { html in
            html.open("a", [.to(address)] + (section == self.section ? [.named("aria-current", "page")] : []))
            html.text(context.say(section.word))
            html.close("a")
        }
    }

    private func person(_ html: inout HTMLWriter) {
        html.element("ul", .class("who-am-i")) { html in
            if let person = context.person {
                html.element("li") { html in
                    let name = [person.unitName, person.name ?? context.say(DeskWord.role(person.role))]
                    html.element("a", .to(context.at("account")), text: name.joined(separator: " · "))
                }
            }
            html.element("li") { html in
                html.element("a", .to(context.site.at()), text: context.say(DeskWord.toSite))
            }
            html.element("li") { html in
                OtherTongue(address: context.site.other, hidden: otherCarries).write(
                    context.say(FrameWord.otherLanguage), to: &html)
            }
            if context.person != nil {
                html.element("li") { html in
                    DeskForm(context: context, which: "sign-out", action: context.at("sign-out")).write(to: &html) {
                        html in
                        html.element("button", .class("link"), text: context.say(DeskWord.signOut))
                    }
                }
            }
        }
    }

    /// What was done, or what could not be; read out by a screen reader as the page opens.
    private func word(_ html: inout HTMLWriter) {
        if let problem = context.problem {
            html.element("div", .class("trouble"), .named("role", "alert"), .id("problem")) { html in
                html.element("h2", text: context.say(DeskWord.problem))
                html.element("p", text: problem.text(language))
                html.element("p", .class("quietly")) { html in
                    if let basis = problem.basis {
                        html.text(context.say(DeskWord.basis) + context.colon + basis + " · ")
                    }
                    html.text(context.say(DeskWord.code, problem.code))
                }
            }
        }
        if let notice = context.notice {
            html.element("p", .class("notice"), .named("role", "status"), text: notice)
        }
    }

    private func foot(_ html: inout HTMLWriter) {
        html.newline()
        html.element("footer", .class("foot")) { html in
            html.element("p") { html in
                html.text(context.say(DeskWord.today, language.date(context.today)))
                if let checkpoint = context.site.checkpoint {
                    html.text(
                        " · "
                            + context.say(
                                FrameWord.checkpointFoot, String(checkpoint.size), language.date(checkpoint.date),
                                String(checkpoint.root.prefix(12)) + "…"))
                }
            }
        }
        html.newline()
    }
}
