import ReportText

/// The report's headings of the first two levels, each leading to its place.
struct Contents {
    let report: Report
    let language: Language

    func write(to html: inout HTMLWriter) {
        let sections = report.sections.filter { $0.level <= 2 }
        guard sections.count > 1 else { return }
        html.newline()
        html.element("nav", .class("contents"), .label(Phrase.contents.text(language))) { html in
            html.element("details") { html in
                html.element("summary", text: Phrase.contents.text(language))
                html.element("ol", .lang(.chinese)) { html in
                    for section in sections {
                        html.newline()
                        html.element("li", .class("l\(section.level)")) { html in
                            html.element("a", .link(to: section.id), text: Self.line(section))
                        }
                    }
                }
            }
        }
    }

    /// The heading in a list: numeral and title without the closing mark.
    static func line(_ section: Section) -> String {
        let title = section.title.hasSuffix("。") ? String(section.title.dropLast()) : section.title
        guard let number = section.number else { return title }
        return section.level == 1 ? number + "、" + title : "（" + number + "）" + title
    }
}
