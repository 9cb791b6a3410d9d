import Basics

/// A work report taken apart: its canonical text, the cleaned reading of it, its sections and what it says of itself.
public struct Report: Sendable {
    public let canonical: CanonicalText
    public let reading: ReadingText
    public let sections: [Section]
    public let facts: ReportFacts
    /// The role of each paragraph of the reading.
    public let roles: [SectionRole]

    public init(_ canonical: CanonicalText) {
        let reading = ReadingText(canonical)
        let outline = Outline(reading)
        self.canonical = canonical
        self.reading = reading
        sections = outline.sections
        roles = outline.roles
        facts = ReportFacts(reading, sections: outline.sections, roles: outline.roles)
    }

    /// Where a range of the reading stands in the canonical text.
    public func span(_ range: Range<Int>) -> Span { reading.span(range) }

    /// The words of a range exactly as printed, dirt included.
    public func printed(_ range: Range<Int>) -> String { canonical.text(of: reading.span(range)) }

    public func role(at index: Int) -> SectionRole {
        reading.paragraph(holding: index).map { roles[$0] } ?? .opening
    }

    /// The headings above a place, outermost first.
    public func path(at index: Int) -> [Section] {
        sections.filter { $0.heading.lowerBound <= index && index < $0.end }
    }
}
