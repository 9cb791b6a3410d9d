import Basics
import Commitments
import ReportText

/// The living report: one self-contained page with the whole text of a report, what was read from it marked in
/// place, and the commitments beside it.
///
/// The page asks nothing of any other place and keeps nothing: its policy admits only its own style and script,
/// by their hashes. It is whole without script; script adds filters, cards and keys.
public enum LivingReportPage {
    /// The page as UTF-8. The same reading always gives the same bytes.
    public static func html(_ reading: Reading, language: Language = .chinese) -> [UInt8] {
        var html = HTMLWriter(reservingCapacity: reading.report.canonical.utf8.count * 5 + 64_000)
        let groups = CommitmentGroup.all(of: reading, language)
        html.literal("<!DOCTYPE html>\n")
        html.element("html", .lang(language)) { html in
            head(reading, language, &html)
            html.newline()
            html.element("body") { html in
                skipLinks(language, &html)
                Masthead(reading: reading, language: language).write(to: &html)
                html.newline()
                html.element("main", .class("page")) { html in
                    Summary(reading: reading, language: language).write(to: &html)
                    body(reading, groups, language, &html)
                }
                foot(language, &html)
                Card(language: language).write(to: &html)
                KeyboardHelp(language: language).write(to: &html)
                html.newline()
                html.element("script") { $0.rawText(Script.page) }
            }
        }
        html.newline()
        return html.bytes
    }

    private static func head(_ reading: Reading, _ language: Language, _ html: inout HTMLWriter) {
        html.newline()
        html.element("head") { html in
            html.literal("\n<meta charset=\"utf-8\">\n")
            html.open("meta", .named("http-equiv", "Content-Security-Policy"), .named("content", policy))
            html.literal("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
            html.literal("\n<meta name=\"color-scheme\" content=\"light dark\">")
            html.literal("\n<meta name=\"referrer\" content=\"no-referrer\">\n")
            html.element("title", text: Masthead(reading: reading, language: language).heading)
            html.newline()
            html.element("style") { $0.rawText(Stylesheet.page) }
            html.element("script") { $0.rawText(Script.early) }
        }
    }

    private static var policy: String {
        "default-src 'none'; style-src \(Stylesheet.page.policySource); "
            + "script-src \(Script.early.policySource) \(Script.page.policySource); "
            + "base-uri 'none'; form-action 'none'"
    }

    private static func skipLinks(_ language: Language, _ html: inout HTMLWriter) {
        html.literal("\n<div class=\"skip\">")
        html.element("a", .link(to: "report"), text: Phrase.skipToText.text(language))
        html.element("a", .link(to: "list"), text: Phrase.skipToList.text(language))
        html.literal("</div>\n")
    }

    private static func body(
        _ reading: Reading, _ groups: [CommitmentGroup], _ language: Language, _ html: inout HTMLWriter
    ) {
        html.newline()
        html.element("div", .class("columns")) { html in
            Contents(report: reading.report, language: language).write(to: &html)
            html.newline()
            html.element("div", .class("text")) { html in
                Legend(reading: reading, language: language).write(to: &html)
                html.newline()
                html.element(
                    "article", .id("report"), .class("report"), .lang(.chinese), .named("tabindex", -1),
                    .label(Phrase.fullText.text(language))
                ) { html in
                    var article = ArticleView(
                        reading.report, marks: Marks(reading).all, items: CandidateDressing(reading: reading))
                    article.write(to: &html)
                }
            }
            CommitmentPanel(reading: reading, groups: groups, language: language).write(to: &html)
        }
    }

    private static func foot(_ language: Language, _ html: inout HTMLWriter) {
        html.newline()
        html.element("footer", .class("foot")) { html in
            html.element("p", text: Phrase.footNote.text(language))
            html.element("p", text: Phrase.footPrivacy.text(language))
        }
        html.newline()
    }
}
