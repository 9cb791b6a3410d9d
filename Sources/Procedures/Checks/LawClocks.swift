import Basics
import LegalClocks

/// The law's clocks as they hold in a place on a day.
public struct LawClocks: ClockBook {
    /// Nil where every rule counts in its own place.
    public let place: Division?
    public let day: LocalDate
    public let local: [LocalRule]

    public init(place: Division?, day: LocalDate, local: [LocalRule] = []) {
        (self.place, self.day, self.local) = (place, day, local)
    }

    public func isKnown(rule: String) -> Bool {
        ClockRules.ids.contains(rule) || local.contains { $0.id == rule }
    }

    public func isInForce(rule: String) -> Bool {
        // One that is not known, or not in this place, is in force nowhere here: that is the answer, not a fault.
        guard let found = try? ClockRules.rule(rule, in: place, on: day, local: local) else { return false }
        // A law whose first day is not known here counts as in force; one that has ended does not.
        return found.isInForce(on: day) != false
    }
}
