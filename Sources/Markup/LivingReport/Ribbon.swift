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
                html.element("path", .class("base"), .named("d", "M0 24.5h\(Self.width)")) { _ in }
            }
            html.element("figcaption", text: Phrase.overviewDescription.text(language))
        }
    }

    /// The report's first-level parts: a notch where each begins and as much of its title as fits beneath.
    private func parts(_ length: Int, _ html: inout HTMLWriter) {
        let tops = reading.report.sections.filter { $0.level == 1 }
        for (index, section) in tops.enumerated() {
            let x = place(section.heading.lowerBound, length)
            html.element("path", .class("notch"), .named("d", "M\(x.description) 24v8")) { _ in }
            let next = tops[(index + 1)...].first.map { place($0.heading.lowerBound, length).double }
            let label = label(section, room: (next ?? Double(Self.width)) - x.double)
            html.element("text", .named("x", x.description), .named("y", 43), .lang(.chinese), text: label)
        }
    }

    private func label(_ section: Section, room: Double) -> String {
        let line = Contents.line(section)
        let fitting = Int(room / Self.characterWidth)
        if line.count <= fitting { return line }
        return fitting < 5 ? section.number ?? "" : line.prefix(fitting - 1) + "…"
    }

    /// A Han character of the labels, in units of the drawing, with room to part neighbours.
    private static let characterWidth = 12.0

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
