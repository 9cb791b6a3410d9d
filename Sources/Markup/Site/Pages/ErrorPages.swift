/// What is said when there is nothing to show; always with a way on.
public enum ErrorPages {
    public static func notFound(_ context: SiteContext) -> [UInt8] {
        page(.notFoundTitle, [context.say(PlainWord.notFoundLead), context.say(PlainWord.notFoundTry)], context)
    }

    /// - Parameter years: the years that have a report.
    public static func noReport(of year: String, years: [Int], _ context: SiteContext) -> [UInt8] {
        var frame = SiteFrame(context: context, title: context.say(PlainWord.notFoundTitle), section: .report)
        frame.hasSearch = true
        return frame.page { html in
            html.element("h1", text: context.say(PlainWord.reportNone, year))
            html.element("p", .class("lead")) { html in
                html.text(context.say(PlainWord.reportNoneLead))
                for year in years {
                    html.literal(" ")
                    html.element("a", .to(context.at("reports", String(year))), text: String(year))
                }
            }
            SearchForm(context: context, id: "q", isLarge: true).write(to: &html)
        }
    }

    public static func failed(reference: String, _ context: SiteContext) -> [UInt8] {
        page(
            .failedTitle,
            [context.say(PlainWord.failedLead), context.say(PlainWord.failedReference, reference)], context)
    }

    private static func page(_ title: PlainWord, _ lines: [String], _ context: SiteContext) -> [UInt8] {
        var frame = SiteFrame(context: context, title: context.say(title))
        frame.hasSearch = true
        return frame.page { html in
            html.element("h1", text: context.say(title))
            for line in lines { html.element("p", .class("lead"), text: line) }
            SearchForm(context: context, id: "q", isLarge: true).write(to: &html)
            html.element("ul", .class("ways-on")) { html in
                for section in SiteSection.allCases {
                    html.element("li") { html in
                        html.element(
                            "a", .to(section == .overview ? context.at() : context.at(section.rawValue)),
                            text: context.say(section.word))
                    }
                }
            }
        }
    }
}
