import Basics
import Commitments
import ReportText

/// The head of the page: whose report, of when, and how much was read from it.
struct Masthead {
    let reading: Reading
    let language: Language

    /// 忠县 2023年政府工作报告
    var heading: String {
        [reading.report.facts.place, reportName].compactMap { $0 }.joined(separator: " ")
    }

    private var reportName: String {
        guard let year = reading.report.facts.planYear else { return Phrase.reportTitle.text(language) }
        return Phrase.reportTitleOfYear.text(language, year)
    }

    func write(to html: inout HTMLWriter) {
        html.element("header", .class("masthead")) { html in
            html.element("p", .class("product")) { html in
                html.element("b", text: Phrase.product.text(language))
                html.element("span", text: Phrase.livingReport.text(language))
            }
            html.newline()
            html.element("h1") { html in
                if let place = reading.report.facts.place {
                    html.element("span", .class("where"), .lang(.chinese), text: place)
                    html.literal(" ")
                }
                html.element("span", .class("what"), text: reportName)
            }
            facts(&html)
            counts(&html)
            Ribbon(reading: reading, language: language).write(to: &html)
        }
    }

    private func facts(_ html: inout HTMLWriter) {
        let facts = reading.report.facts
        var rows: [(Phrase, String)] = []
        if let day = facts.deliveredOn { rows.append((.delivered, language.date(day))) }
        let suffix = language == .chinese ? "年" : ""
        if let year = facts.reviewYear { rows.append((.reviewYear, "\(year)\(suffix)")) }
        if let year = facts.planYear { rows.append((.planYear, "\(year)\(suffix)")) }
        guard !rows.isEmpty else { return }
        html.newline()
        html.element("dl", .class("facts")) { html in
            for (name, value) in rows { pair(name, value, &html) }
        }
    }

    private func counts(_ html: inout HTMLWriter) {
        let hard = reading.commitments.count { $0.isHard }
        let rows: [(Phrase, Int)] = [
            (.commitments, reading.commitments.count), (.hard, hard), (.soft, reading.commitments.count - hard),
            (.targets, reading.targets.count), (.results, reading.results.count), (.figures, reading.quantities.count),
        ]
        html.newline()
        if rows.contains(where: { $0.1 > 0 }) {
            html.element("dl", .class("counts")) { html in
                for (name, count) in rows { pair(name, String(count), &html) }
            }
        }
        guard reading.targets.isEmpty, reading.commitments.isEmpty, reading.results.isEmpty else { return }
        html.newline()
        html.element("div", .class("nothing")) { html in
            html.element("p", text: Phrase.nothingRead.text(language))
            html.element("p", text: Phrase.nothingReadWhy.text(language))
        }
    }

    private func pair(_ name: Phrase, _ value: String, _ html: inout HTMLWriter) {
        html.element("div", .class("n-\(name.rawValue)")) { html in
            html.element("dt", text: name.text(language))
            html.element("dd", text: value)
        }
    }
}
