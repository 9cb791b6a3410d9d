/// A page of the desk that can't be shown: what, why, and the way on.
public struct DeskErrorPage {
    let language: Language
    let slug: String
    let problem: DeskProblem
    public let status: Int

    public init(language: Language, slug: String, problem: DeskProblem, status: Int) {
        (self.language, self.slug, self.problem, self.status) = (language, slug, problem, status)
    }

    public func html() -> [UInt8] {
        var html = HTMLWriter()
        html.literal("<!DOCTYPE html>\n")
        html.element("html", .lang(language)) { html in
            html.element("head") { html in
                html.literal("\n<meta charset=\"utf-8\">\n")
                html.literal("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                html.element("title", text: DeskWord.problem.text(language))
                for sheet in [SiteAssets.stylesheet, DeskAssets.stylesheet] {
                    html.open("link", .named("rel", "stylesheet"), .named("href", sheet.path))
                }
            }
            html.element("body", .class("site desk")) { html in
                html.element("main", .class("page")) { html in
                    html.element("h1", text: DeskWord.problem.text(language))
                    html.element("p", .class("lead"), text: problem.text(language))
                    html.element("p", .class("quietly"), text: DeskWord.code.text(language, [problem.code]))
                    html.element("p", .class("go")) { html in
                        html.element(
                            "a", .to(SiteAddress(language: language, slug: slug, path: ["desk"])),
                            text: DeskWord.desk.text(language))
                    }
                }
            }
        }
        html.newline()
        return html.bytes
    }
}
