import Basics
import Commitments
import ReportText

/// The report's own text, every word in its place, with what was read marked in it.
///
/// Each paragraph stands on one line of the source, so stripping the tags gives the paragraphs back.
struct ArticleView<Items: MarkDressing> {
    private let report: Report
    private let marks: [Mark]
    private let items: Items
    private let depths: [Int]
    private var started: [Set<Int>] = Array(repeating: [], count: Layer.allCases.count)

    /// - Parameter marks: in document order.
    init(_ report: Report, marks: [Mark], items: Items) {
        (self.report, self.marks, self.items) = (report, marks, items)
        depths = Self.depths(of: report.sections)
    }

    mutating func write(to html: inout HTMLWriter) {
        let paragraphs = Paragraph.all(of: report)
        var first = marks.startIndex
        for (index, paragraph) in paragraphs.enumerated() {
            html.newline()
            var (tag, attributes) = block(paragraph)
            if let place = items.place(paragraph: index), tag.isParagraph { attributes.append(place) }
            attributes += items.about(paragraph: paragraph.span)
            html.open(tag, attributes)
            // Marks are in order of their starts; those that end before this paragraph never matter again.
            while first < marks.endIndex, marks[first].span.end <= paragraph.span.start { first += 1 }
            var last = first
            while last < marks.endIndex, marks[last].span.start < paragraph.span.end { last += 1 }
            var wholeHeading: Int?
            if case .heading(let section) = paragraph.form { wholeHeading = section }
            let inside = marks[first..<last].filter {
                $0.span.end > paragraph.span.start && !($0.layer == .heading && $0.item == wholeHeading)
            }
            write(paragraph.span, marked: inside[...], to: &html)
            html.close(tag)
        }
        html.newline()
    }

    private func block(_ paragraph: Paragraph) -> (Tag, [Attribute]) {
        switch paragraph.form {
        case .title: return ("h2", [.class("title")])
        case .dateline: return ("p", [.class("dateline")])
        case .heading(let section):
            let tag: Tag = depths[section] == 0 ? "h3" : depths[section] == 1 ? "h4" : "h5"
            return (
                tag, [.class("s\(report.sections[section].level)"), .id(report.sections[section].id)]
            )
        case .address: return ("p", [.class("address")])
        case .text: return ("p", [])
        case .note: return ("p", [.class("note")])
        }
    }

    private mutating func write(_ span: Span, marked marks: ArraySlice<Mark>, to html: inout HTMLWriter) {
        var open = Coverage.none
        for (stretch, coverage) in Stretches(marks, in: span) {
            change(from: open, to: coverage, &html)
            open = coverage
            for (layer, item) in coverage.covered { anchor(layer, item, &html) }
            words(stretch, &html)
        }
        change(from: open, to: .none, &html)
    }

    /// The words as printed; only the line ends inside a paragraph, which the reading joined, are left out.
    private func words(_ span: Span, _ html: inout HTMLWriter) {
        let bytes = report.canonical.bytes(of: span)
        for line in bytes.split(separator: 0x0A) { html.text(utf8: line) }
    }

    /// Closes and opens elements from the outermost layer that changes inwards.
    private mutating func change(from old: Coverage, to new: Coverage, _ html: inout HTMLWriter) {
        guard let outer = Layer.allCases.first(where: { new.differs(from: old, in: $0) }) else { return }
        for layer in Layer.allCases.reversed() where layer >= outer && old.item(layer) != nil {
            html.close(isLink(layer, old) ? "a" : "span")
        }
        for layer in Layer.allCases where layer >= outer { start(layer, new, &html) }
    }

    /// A target's words lead to its row, unless they are inside a commitment's link: links do not nest.
    private func isLink(_ layer: Layer, _ coverage: Coverage) -> Bool {
        layer == .commitment || layer == .target && coverage.commitments.isEmpty
    }

    private mutating func start(_ layer: Layer, _ coverage: Coverage, _ html: inout HTMLWriter) {
        guard let item = coverage.item(layer) else { return }
        let isFirst = started[layer.rawValue].insert(item).inserted
        switch layer {
        case .heading:
            let section = report.sections[item]
            var attributes: [Attribute] = [.class("s\(section.level)")]
            if isFirst {
                attributes += [.id(section.id), .named("role", "heading"), .named("aria-level", depths[item] + 3)]
            }
            html.open("span", attributes)
        case .commitment: startCommitments(coverage.commitments, isFirst: isFirst, &html)
        case .target:
            let id: [Attribute] = isFirst ? [items.place(target: item)] : []
            if isLink(.target, coverage) {
                html.open("a", items.link(target: item) + id + (isFirst ? [] : [.named("tabindex", -1)]))
            } else {
                html.open("span", items.span(target: item) + id)
            }
        case .result: html.open("span", [.class("r")] + (isFirst ? [.id("r", item + 1)] : []))
        case .shortfall: html.open("span", [.class("f")] + (isFirst ? [.id("f", item + 1)] : []))
        case .mechanism: html.open("span", .class("m"))
        case .quantity: html.open("span", .class("q"))
        }
    }

    /// An empty element where an item begins whose words another item of its layer already marks.
    private mutating func anchor(_ layer: Layer, _ item: Int, _ html: inout HTMLWriter) {
        guard layer == .target || layer == .result || layer == .shortfall,
            started[layer.rawValue].insert(item).inserted
        else { return }
        let place: Attribute =
            layer == .target ? items.place(target: item) : .id(layer == .result ? "r" : "f", item + 1)
        html.element("span", place) { _ in }
    }

    private mutating func startCommitments(_ covering: [Int], isFirst: Bool, _ html: inout HTMLWriter) {
        let place: Attribute = isFirst ? items.place(commitment: covering[0]) : .named("tabindex", -1)
        html.open("a", items.link(commitments: covering) + [place])
        for item in covering.dropFirst() where started[Layer.commitment.rawValue].insert(item).inserted {
            html.element("span", items.place(commitment: item)) { _ in }
        }
    }

    /// How many headings stand above each section.
    private static func depths(of sections: [Section]) -> [Int] {
        var depth: [String: Int] = [:]
        return sections.map { section in
            let own = section.parent.flatMap { depth[$0] }.map { $0 + 1 } ?? 0
            depth[section.id] = own
            return own
        }
    }
}
