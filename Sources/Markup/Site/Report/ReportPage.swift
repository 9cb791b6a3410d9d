import Basics
import Commitments
import ReportText

/// The living report: the text as it was read out, each promise underlined by its state; a link opens its card beside the
/// text, without script.
public struct ReportPage {
    private let view: ReportView
    private let context: SiteContext
    private var language: Language { context.language }

    public init(_ view: ReportView, _ context: SiteContext) { (self.view, self.context) = (view, context) }

    public func html() -> [UInt8] {
        let frame = SiteFrame(
            context: context, title: context.say(ReportWord.title, String(view.year)), section: .report,
            kind: "living")
        let size = view.report.canonical.utf8.count * 3 + view.items.count * 1_800 + 16_000
        return frame.page(reserving: size) { html in
            opening(&html)
            html.newline()
            html.element("div", .class("columns")) { html in
                Contents(report: view.report, language: language).write(to: &html)
                html.newline()
                html.element("div", .class("text")) { html in
                    html.element(
                        "article", .id("report"), .class("report"), .lang(.chinese), .named("tabindex", -1),
                        .label(context.say(ReportWord.text))
                    ) { html in
                        var article = ArticleView(
                            view.report, marks: view.marks, items: LedgerDressing(view: view, language: language))
                        article.write(to: &html)
                    }
                    byHand(&html)
                }
                aside(&html)
            }
        }
    }

    private func opening(_ html: inout HTMLWriter) {
        html.newline()
        html.element("h1") { html in
            html.element("span", .class("where"), .lang(.chinese), text: view.report.facts.place ?? context.place)
            html.literal(" ")
            html.element("span", .class("what"), text: context.say(ReportWord.title, String(view.year)))
        }
        html.element("p", .class("lead")) { html in
            html.text(context.say(ReportWord.how) + " ")
            html.element(
                "a", .to(context.at("reports", "\(view.year).txt")), text: context.say(ReportWord.original))
        }
        if view.items.isEmpty, view.targets.isEmpty {
            html.element("div", .class("nothing")) { html in
                html.element("p", text: context.say(ReportWord.noItems))
            }
        }
        html.newline()
    }

    /// Beside the text: what the lines mean and how many there are of each; over it the card that was opened.
    private func aside(_ html: inout HTMLWriter) {
        html.newline()
        html.element("aside", .class("beside"), .label(context.say(ReportWord.standing))) { html in
            key(&html)
            html.element("div", .class("slips")) { html in
                for item in view.items { slip(item, &html) }
                for target in view.targets { TargetSlip(view: target.view, context: context).write(to: &html) }
            }
        }
    }

    private func key(_ html: inout HTMLWriter) {
        guard !view.items.isEmpty || !view.targets.isEmpty else { return }
        html.element("section", .class("linekey"), .named("aria-labelledby", "key-h")) { html in
            html.element("h2", .id("key-h"), text: context.say(ReportWord.legend))
            html.element("ul") { html in
                for verdict in CommitmentVerdict.inOrder {
                    let count = view.items.count { $0.verdict == verdict }
                    if count == 0 { continue }
                    html.element("li") { html in
                        html.element(
                            "span", .class("c k-\(verdict.tone.rawValue)"), .named("aria-hidden", "true"),
                            .lang(.chinese), text: "文字")
                        StateMark(verdict, language).write(to: &html)
                        html.literal(" ")
                        html.element(
                            "a",
                            .to(
                                context.at(
                                    "commitments",
                                    query: [.init("year", String(view.year)), .init("state", verdict.rawValue)])),
                            .label(verdict.label(language) + " " + context.say(LedgerWord.rows, String(count))),
                            text: String(count))
                    }
                }
                if !view.targets.isEmpty {
                    html.element("li") { html in
                        html.element(
                            "span", .class("t"), .named("aria-hidden", "true"), .lang(.chinese), text: "文字")
                        html.element("span", .class("state"), text: context.say(FrameWord.indicators))
                        html.literal(" ")
                        html.element(
                            "a", .to(context.at("indicators")),
                            .label(context.say(FrameWord.indicators) + " \(view.targets.count)"),
                            text: String(view.targets.count))
                    }
                }
            }
        }
    }

    private func slip(_ item: ReportView.Item, _ html: inout HTMLWriter) {
        let siblings = view.items.filter { $0.span != nil && $0.span == item.span && $0.id != item.id }.map(\.id)
        CommitmentSlip(item: item, year: view.year, siblings: siblings, context: context).write(to: &html)
    }

    private func byHand(_ html: inout HTMLWriter) {
        let added = view.items.filter { $0.span == nil }
        if added.isEmpty { return }
        html.newline()
        html.element("section", .class("by-hand"), .named("aria-labelledby", "by-hand-h")) { html in
            html.element("h2", .id("by-hand-h"), text: context.say(ReportWord.byHand))
            html.element("ul") { html in
                for item in added {
                    html.element("li") { html in
                        html.element(
                            "a", .id("c-\(item.id)"), .link(to: "card-\(item.id)"), .lang(.chinese), text: item.words)
                    }
                }
            }
        }
    }
}
