import Basics

/// Days on which offices of one place did not work by a local decision: a flood, an epidemic. The State Council's
/// calendar does not know them; clocks in working days do not count them in that place.
public struct LocalSuspension: Hashable, Sendable {
    public let name: Phrase
    public let first: LocalDate
    /// Included.
    public let last: LocalDate
    public let place: Division
    /// The decision behind it.
    public let basis: Phrase

    /// Nil where the last day lies before the first, or no decision is named.
    public init?(name: Phrase, first: LocalDate, last: LocalDate, place: Division, basis: Phrase) {
        guard first <= last, !basis.chinese.isEmpty else { return nil }
        (self.name, self.first, self.last, self.place, self.basis) = (name, first, last, place, basis)
    }

    func contains(_ day: Int) -> Bool { day >= first.daysSince1970 && day <= last.daysSince1970 }
}
