/// A place in a document's canonical text, in Unicode scalars, `end` exclusive.
///
/// Every item that Duixian reads carries the span of its exact words, so every page can go back to them.
/// A span is meaningful only together with the canonical text it was taken from (`CanonicalText`).
public struct Span: Hashable, Sendable, Comparable {
    /// Offset of the first scalar, 0 or more.
    public let start: Int
    /// Offset just past the last scalar, `start` or more.
    public let end: Int

    public init(_ start: Int, _ end: Int) {
        precondition(0 <= start && start <= end, "a span runs forward from 0")
        self.start = start
        self.end = end
    }

    /// Length in Unicode scalars.
    public var count: Int { end - start }

    public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }
    public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }
    public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

    /// Document order: by start, the longer one first.
    public static func < (a: Span, b: Span) -> Bool { (a.start, b.end) < (b.start, a.end) }
}
