import Basics

/// Finds headings paragraph by paragraph, then gives each its parent, extent and role.
struct Outline {
    private(set) var sections: [Section] = []
    private(set) var roles: [SectionRole] = []
    private let reading: ReadingText

    struct Heading {
        enum Mark { case numbered, bracketed, bare, lead }
        let mark: Mark
        var level: Int
        let number: String?
        let range: Range<Int>
        let title: Range<Int>
        let paragraph: Int
    }

    init(_ reading: ReadingText) {
        self.reading = reading
        let body = reading.paragraphs.indices.prefix(Appendix.start(in: reading) ?? reading.paragraphs.count)
        let contents = Contents.paragraphs(of: reading)
        let paragraphs = body.filter { !contents.contains($0) }
        var tops = NumberedHeadings.find(in: reading, paragraphs)
        tops = BareHeadings.adding(to: tops, in: reading, paragraphs)
        let headings = Self.addingLeads(to: tops, in: reading, paragraphs)
        roles = Self.paragraphRoles(reading, tops: tops, body: body.count)
        sections = assemble(headings, body: body.count)
    }

    /// Leads stand under a heading: the paragraphs before the first one are the opening.
    private static func addingLeads(
        to tops: [Heading], in text: ReadingText, _ paragraphs: [Int]
    ) -> [Heading] {
        guard let first = tops.first?.paragraph else { return tops }
        let taken = Set(tops.map(\.paragraph))
        let free = paragraphs.filter { $0 > first && !taken.contains($0) }
        let parts = tops.map(\.paragraph)
        return (tops + Leads.find(in: text, free, parts: parts)).sorted { $0.paragraph < $1.paragraph }
    }

    private func assemble(_ headings: [Heading], body: Int) -> [Section] {
        var open: [(level: Int, id: String)] = []
        var result: [Section] = []
        for (index, heading) in headings.enumerated() {
            open.removeAll { $0.level >= heading.level }
            let next = headings[(index + 1)...].first { $0.level <= heading.level }?.paragraph ?? body
            let id = "s\(index + 1)"
            result.append(
                Section(
                    id: id, parent: open.last?.id, level: heading.level, number: heading.number,
                    title: reading.text(heading.title), role: roles[heading.paragraph], heading: heading.range,
                    end: sectionEnd(of: heading, next: next)))
            open.append((heading.level, id))
        }
        return result
    }

    /// A lead governs its own paragraph; a heading everything up to the next of its rank, to the closing words,
    /// or, below the first rank, to the next address of the audience, which turns to the part as a whole.
    private func sectionEnd(of heading: Heading, next: Int) -> Int {
        if heading.level == 3 { return reading.paragraphs[heading.paragraph].upperBound }
        var last = heading.paragraph
        while last + 1 < next {
            if roles[last + 1] == .closing { break }
            if heading.level > 1, Self.turnsToAudience(reading, last + 1) { break }
            last += 1
        }
        return reading.paragraphs[last].upperBound
    }

    static func turnsToAudience(_ text: ReadingText, _ paragraph: Int) -> Bool {
        text.starts(text.paragraphs[paragraph], withAnyOf: ["各位代表", "同志们"]) != nil
    }
}
