/// What is claimed and what is not; and how the site is made for everyone.
public enum AboutPages {
    public static func about(_ context: SiteContext) -> [UInt8] {
        let sections: [(AboutWord, [AboutWord])] = [
            (.claims, [.claim1, .claim2, .claim3, .claim4]), (.notClaims, [.not1, .not2, .not3, .not4]),
            (.privacy, [.privacy1, .privacy2]), (.words, [.words1]), (.data, [.data1, .data2]),
        ]
        return page(.title, .lead, sections, context) { html in
            html.element("ul", .class("buttons")) { html in
                html.element("li") { html in
                    html.element("a", .to(context.at("data.json")), text: context.say(AboutWord.feeds))
                }
                html.element("li") { html in
                    html.element("a", .to(context.at("record")), text: context.say(FrameWord.checkThis))
                }
            }
        }
    }

    public static func accessibility(_ context: SiteContext) -> [UInt8] {
        page(
            .accessTitle, .accessLead,
            [
                (.accessTitle, [.access1, .access2, .access3, .access4]),
                (.accessLimits, [.accessLimit1, .accessContact]),
            ],
            context
        ) { _ in }
    }

    private static func page(
        _ title: AboutWord, _ lead: AboutWord, _ sections: [(AboutWord, [AboutWord])], _ context: SiteContext,
        _ more: (inout HTMLWriter) -> Void
    ) -> [UInt8] {
        SiteFrame(context: context, title: context.say(title), kind: "prose").page { html in
            html.newline()
            html.element("h1", text: context.say(title))
            html.element("p", .class("lead"), text: context.say(lead))
            for (heading, lines) in sections {
                html.newline()
                html.element("section") { html in
                    if heading != title { html.element("h2", text: context.say(heading)) }
                    html.element("ul", .class("points")) { html in
                        for line in lines { html.element("li", text: context.say(line)) }
                    }
                }
            }
            more(&html)
        }
    }
}
