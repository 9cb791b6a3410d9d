import Basics

/// Finds headings paragraph by paragraph, then gives each its parent, extent and role.
struct Outline {
    private(set) var sections: [Section] = []
    private(set) var roles: [SectionRole] = []
    private let reading: ReadingText

    private struct Heading {
        let level: Int
        let number: String?
        let range: Range<Int>
        let title: Range<Int>
        let paragraph: Int
    }

    init(_ reading: ReadingText) {
        self.reading = reading
        let headings = findHeadings()
        roles = Self.paragraphRoles(reading, tops: headings.filter { $0.level <= 2 }.map { ($0.paragraph, $0.level, $0.title) })
        sections = assemble(headings)
    }

    private func findHeadings() -> [Heading] {
        var found: [Heading] = []
        var leadsAllowed = false
        let appendix = Self.appendixStart(reading)
        for (index, paragraph) in reading.paragraphs.enumerated() {
            if let appendix, index >= appendix { break }
            if let heading = numbered(paragraph, index) {
                found.append(heading)
                leadsAllowed = true
                // A heading may run on into its paragraph, and the paragraph may hold leads of its own.
                continue
            }
            guard leadsAllowed, let lead = Leads.lead(of: paragraph, in: reading) else { continue }
            found.append(Heading(level: 3, number: lead.number, range: lead.range, title: lead.title, paragraph: index))
        }
        return found
    }

    /// `一、…` or `（一）…` at the start of a paragraph; the heading ends at its first 。 or with the paragraph.
    private func numbered(_ paragraph: Range<Int>, _ index: Int) -> Heading? {
        let units = reading.units
        var cursor = paragraph.lowerBound
        let bracketed = units[cursor] == Unit.openBracket
        if bracketed { cursor += 1 }
        let start = cursor
        while cursor < paragraph.upperBound, Unit.isHeadingNumeral(units[cursor]) { cursor += 1 }
        guard cursor > start, cursor < paragraph.upperBound else { return nil }
        let mark = units[cursor]
        guard bracketed ? mark == Unit.closeBracket : mark == Unit.enumerationComma else { return nil }
        let number = reading.text(start..<cursor)
        cursor += 1
        if cursor < paragraph.upperBound, units[cursor] == Unit.enumerationComma { cursor += 1 }
        guard cursor < paragraph.upperBound else { return nil }
        let end = (cursor..<paragraph.upperBound).first { units[$0] == Unit.fullStop }.map { $0 + 1 } ?? paragraph.upperBound
        return Heading(
            level: bracketed ? 2 : 1, number: number, range: paragraph.lowerBound..<end, title: cursor..<end,
            paragraph: index)
    }

    private func assemble(_ headings: [Heading]) -> [Section] {
        var open: [(level: Int, id: String)] = []
        var result: [Section] = []
        for (index, heading) in headings.enumerated() {
            open.removeAll { $0.level >= heading.level }
            let next = headings[(index + 1)...].first { $0.level <= heading.level }?.range.lowerBound
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

    /// A lead governs its own paragraph; a numbered heading everything up to the next of its rank.
    private func sectionEnd(of heading: Heading, next: Int?) -> Int {
        if heading.level == 3 { return reading.paragraphs[heading.paragraph].upperBound }
        let limit = next ?? reading.count
        return reading.paragraphs.last { $0.upperBound <= limit }?.upperBound ?? limit
    }
}
