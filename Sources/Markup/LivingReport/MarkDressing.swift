import Basics
import Commitments

/// What the marks of a report's text look like and lead to. Items are named by their position in their list.
protocol MarkDressing {
    /// Style and destination of words that hold these commitments, the first of which leads.
    func link(commitments: [Int]) -> [Attribute]
    /// The id of the place where a commitment's words begin.
    func place(commitment: Int) -> Attribute
    func link(target: Int) -> [Attribute]
    /// A target's words inside a commitment's link: links do not nest.
    func span(target: Int) -> [Attribute]
    func place(target: Int) -> Attribute
    /// The id of a paragraph by its position in the reading; nil where none is needed.
    func place(paragraph: Int) -> Attribute?
    /// What else a paragraph says of its place in the text.
    func about(paragraph: Span) -> [Attribute]
}

extension MarkDressing {
    func about(paragraph: Span) -> [Attribute] { [] }
    func place(paragraph: Int) -> Attribute? { nil }
}

/// Items as a machine read them: hard or soft, leading to the list beside the text.
struct CandidateDressing: MarkDressing {
    let reading: Reading

    func link(commitments: [Int]) -> [Attribute] {
        let isHard = commitments.contains { reading.commitments[$0].isHard }
        return [
            .class(isHard ? "c h" : "c"), .link("#i", commitments[0] + 1),
            .named("data-i", commitments.map { String($0 + 1) }.joined(separator: " ")),
        ]
    }

    func place(commitment: Int) -> Attribute { .id("c", commitment + 1) }
    func link(target: Int) -> [Attribute] { [.class("t"), .link("#row", target + 1)] }
    func span(target: Int) -> [Attribute] { [.class("t")] }
    func place(target: Int) -> Attribute { .id("t", target + 1) }
}
