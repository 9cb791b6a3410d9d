import Commitments
import ReportText

/// The page of a reconciliation: what was promised and what the next report says of it, side by side, in both reports' own
/// words. One self-contained page without script.
public enum ReconciliationPage {
    /// The page as UTF-8. Pairs come in the order of their years.
    public static func html(_ series: ReconciliationSeries, language: Language = .chinese) -> [UInt8] {
        let pairs = series.pairs
        var html = HTMLWriter(reservingCapacity: 1 << 16)
        html.literal("<!DOCTYPE html>\n")
        html.element("html", .lang(language)) { html in
            head(pairs, language, &html)
            html.newline()
            html.element("body") { html in
                html.literal("\n<div class=\"skip\">")
                html.element("a", .link(to: "rows"), text: Phrase.skipToRows.text(language))
                html.literal("</div>\n")
                masthead(pairs, language, &html)
                html.element("main", .class("page"), .id("rows"), .named("tabindex", -1)) { html in
                    OutcomeFilter(pairs: pairs, language: language).write(to: &html)
                    for year in series.missing {
                        html.element("p", .class("gap"), text: Phrase.reportMissing.text(language, year))
                    }
                    if pairs.count > 1 { YearMultiples(pairs: pairs, language: language).write(to: &html) }
                    for pair in pairs { section(pair, language, &html) }
                }
                foot(language, &html)
            }
        }
        html.newline()
        return html.bytes
    }

    private static func title(_ pairs: [Reconciliation], _ language: Language) -> (place: String?, what: String) {
        let years = pairs.compactMap(\.earlier.report.facts.planYear)
        let place = pairs.first?.earlier.report.facts.place
        guard let first = years.first, let last = years.last else {
            return (place, Phrase.reconciliation.text(language))
        }
        return (
            place,
            first == last
                ? Phrase.targetsOfYear.text(language, first) : Phrase.targetsOfYears.text(language, first, last)
        )
    }

    private static func head(_ pairs: [Reconciliation], _ language: Language, _ html: inout HTMLWriter) {
        html.newline()
        html.element("head") { html in
            html.literal("\n<meta charset=\"utf-8\">\n")
            let policy =
                "default-src 'none'; style-src \(Stylesheet.reconciliation.policySource); base-uri 'none'; form-action 'none'"
            html.open("meta", .named("http-equiv", "Content-Security-Policy"), .named("content", policy))
            html.literal("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
            html.literal("\n<meta name=\"color-scheme\" content=\"light dark\">")
            html.literal("\n<meta name=\"referrer\" content=\"no-referrer\">\n")
            let title = title(pairs, language)
            html.element("title", text: [title.place, title.what].compactMap { $0 }.joined(separator: " "))
            html.newline()
            html.element("style") { $0.rawText(Stylesheet.reconciliation) }
        }
    }

    private static func masthead(_ pairs: [Reconciliation], _ language: Language, _ html: inout HTMLWriter) {
        html.element("header", .class("masthead")) { html in
            html.element("p", .class("product")) { html in
                html.element("b", text: Phrase.product.text(language))
                html.element("span", text: Phrase.reconciliation.text(language))
            }
            html.newline()
            let title = title(pairs, language)
            html.element("h1") { html in
                if let place = title.place {
                    html.element("span", .class("where"), .lang(.chinese), text: place)
                    html.literal(" ")
                }
                html.element("span", .class("what"), text: title.what)
            }
            html.element("p", .class("intro"), text: Phrase.reconciliationIntro.text(language))
        }
        html.newline()
    }

    private static func section(_ pair: Reconciliation, _ language: Language, _ html: inout HTMLWriter) {
        html.newline()
        html.element("section", .class("pair")) { html in
            let (from, to) = (pair.earlier.report.facts.planYear, pair.later.report.facts.planYear)
            html.element("h2", text: Phrase.pairHeading.text(language, from ?? 0, to ?? 0))
            if pair.rows.isEmpty { html.element("p", text: Phrase.noTargets.text(language)) }
            html.element("ol", .class("rows")) { html in
                for row in pair.rows { TargetRow(row: row, pair: pair, language: language).write(to: &html) }
            }
            ProjectTable(pair: pair, language: language).write(to: &html)
        }
    }

    private static func foot(_ language: Language, _ html: inout HTMLWriter) {
        html.newline()
        html.element("footer", .class("foot")) { html in
            html.element("p", text: Phrase.reconciliationFoot.text(language))
            html.element("p", text: Phrase.footPrivacy.text(language))
        }
        html.newline()
    }
}
