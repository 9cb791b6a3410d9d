import Basics
import Commitments
import ReportText

/// The whole report as one line, with each commitment where it stands: long strokes are hard, short ones soft.
struct Ribbon {
    let reading: Reading
    let language: Language
    private static let width = 1000

    func write(to html: inout HTMLWriter) {
        let length = reading.report.canonical.count
        guard length > 0, !reading.commitments.isEmpty else { return }
        html.newline()
        html.element("figure", .class("ribbon")) { html in
            html.element(
                "svg", .named("viewBox", "0 0 \(Self.width) 46"), .named("role", "img"),
                .label(Phrase.overview.text(language) + "。" + Phrase.overviewDescription.text(language))
            ) { html in
                parts(length, &html)
                html.element("path", .class("soft"), .named("d", strokes(length, hard: false, height: 7))) { _ in }
                html.element("path", .class("hard"), .named("d", strokes(length, hard: true, height: 17))) { _ in }
                html.literal("<path class=\"base\" d=\"M0 24.5h1000\"/>")
            }
            html.element("figcaption", text: Phrase.overviewDescription.text(language))
        }
    }

    /// The report's first-level parts: a notch where each begins and its title beneath.
    private func parts(_ length: Int, _ html: inout HTMLWriter) {
        for section in reading.report.sections where section.level == 1 {
            let x = place(section.heading.lowerBound, length)
            html.element("path", .class("notch"), .named("d", "M\(x.description) 24v8")) { _ in }
            // A title near the end runs back from the edge, so that it stays inside.
            let isLast = x > Figure(Self.width * 4 / 5)
            html.element(
                "text", .named("x", isLast ? String(Self.width) : x.description), .named("y", 43),
                .named("text-anchor", isLast ? "end" : "start"), .lang(.chinese)
            ) { html in
                html.text(section.number.map { $0 + "、" } ?? "")
                html.text(String(section.title.prefix(18)))
            }
        }
    }

    private func strokes(_ length: Int, hard: Bool, height: Int) -> String {
        var path = ""
        for item in reading.commitments where item.isHard == hard && !item.range.isEmpty {
            path += "M\(place(item.range.lowerBound, length).description) 24v-\(height)"
        }
        return path
    }

    /// Tenths of a unit keep neighbours apart.
    private func place(_ unit: Int, _ length: Int) -> Figure {
        Figure(significand: Int64(reading.report.span(unit..<(unit + 1)).start * Self.width * 10 / length), decimals: 1)
    }
}
