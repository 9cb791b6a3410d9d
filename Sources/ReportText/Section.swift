import Basics

/// What a part of a report is for.
public enum SectionRole: String, Sendable, CaseIterable {
    case opening, review, plan, selfBuilding = "self_building", closing, appendix
}

/// A heading with the text it governs.
public struct Section: Sendable, Identifiable {
    /// `s1`, `s2`, … in document order.
    public let id: String
    /// The section this one stands in; nil at the top.
    public let parent: String?
    /// 1 = 一、; 2 = （一）; 3 = a run-in lead or a dash lead.
    public let level: Int
    /// The numeral as printed (一, 十二); nil for leads.
    public let number: String?
    /// The heading's words without numeral and marks, with its 。 where one closes it.
    public let title: String
    public let role: SectionRole
    /// The heading itself, numeral included.
    public let heading: Range<Int>
    /// Reading index just past the section's last paragraph, before the next heading of the same or a higher level.
    public let end: Int
}
