import Basics
import LegalClocks

/// A clock of one case, from its start on. None is ever taken off the record; one that starts anew is another.
public struct RunningClock: Hashable, Sendable {
    /// The clock's id in the definition.
    public let clock: String
    /// The law's rule that it counts by; nil where a place's own limit counts.
    public let rule: String?
    /// The place's limit: its parameter, length and unit; nil where the law's rule or a set day counts.
    public let parameter: String?
    public let length: Int?
    public let unit: String?
    /// A day that was set for this case; it counts before all else.
    public let chosen: LocalDate?
    public let from: Instant
    /// By how much it was made longer, in its unit.
    public var extended: Int
    public var pauses: [Pause]
    /// The day on which a pause began that still lasts.
    public var pausedSince: LocalDate?
    /// The last moment in time, as a day or with a time; the same before it was moved off a holiday.
    public var due: String
    public var dueRaw: String
    public var isProvisional: Bool
    /// When it ran out.
    public var breachedAt: Instant?
    /// Whether the case moved up because of it.
    public var isEscalated: Bool
    /// When the case came out of it; nil while it counts.
    public var endedAt: Instant?
    /// Whether it limits a right: then nothing waits for it to run out, and nobody is late.
    public var isRight = false

    public struct Pause: Hashable, Sendable {
        /// Both included.
        public let first: LocalDate
        public let last: LocalDate
    }

    public var isLive: Bool { endedAt == nil }

    /// Whether it has run out: strictly after the last day or moment.
    public func isLate(at now: Instant) -> Bool {
        guard pausedSince == nil else { return false }
        if let day = LocalDate(due) { return now.date() > day }
        return Instant(due).map { now > $0 } ?? false
    }
}

extension RunningClock {
    var json: JSONValue {
        var members: [String: JSONValue] = [
            "clock": .string(clock), "from": .string(from.description), "due": .string(due),
            "due_raw": .string(dueRaw), "provisional": .bool(isProvisional),
        ]
        members["rule"] = rule.map(JSONValue.string)
        members["parameter"] = parameter.map(JSONValue.string)
        members["length"] = length.map(JSONValue.integer)
        members["unit"] = unit.map(JSONValue.string)
        members["chosen"] = chosen.map { .string($0.description) }
        if extended > 0 { members["extended"] = .integer(extended) }
        if !pauses.isEmpty {
            members["pauses"] = .array(pauses.map { [.string($0.first.description), .string($0.last.description)] })
        }
        members["paused_since"] = pausedSince.map { .string($0.description) }
        members["breached_at"] = breachedAt.map { .string($0.description) }
        if isEscalated { members["escalated"] = .bool(true) }
        members["ended_at"] = endedAt.map { .string($0.description) }
        if isRight { members["right"] = .bool(true) }
        return .object(members)
    }

    init(_ value: JSONValue) throws(CaseFault) {
        guard let clock = value["clock"]?.string, let from = value["from"]?.string.flatMap({ Instant($0) }),
            let due = value["due"]?.string, let raw = value["due_raw"]?.string,
            let provisional = value["provisional"]?.bool
        else { throw CaseFault(reason: "a clock lacks what it must have") }
        (self.clock, self.from, self.due, dueRaw, isProvisional) = (clock, from, due, raw, provisional)
        (rule, parameter) = (value["rule"]?.string, value["parameter"]?.string)
        (length, unit) = (value["length"]?.integer, value["unit"]?.string)
        chosen = value["chosen"]?.string.flatMap { LocalDate($0) }
        extended = value["extended"]?.integer ?? 0
        pauses = (value["pauses"]?.array ?? []).compactMap { pair in
            guard let first = pair.array?.first?.string.flatMap({ LocalDate($0) }),
                let last = pair.array?.last?.string.flatMap({ LocalDate($0) })
            else { return nil }
            return Pause(first: first, last: last)
        }
        pausedSince = value["paused_since"]?.string.flatMap { LocalDate($0) }
        breachedAt = value["breached_at"]?.string.flatMap { Instant($0) }
        isEscalated = value["escalated"]?.bool ?? false
        endedAt = value["ended_at"]?.string.flatMap { Instant($0) }
        isRight = value["right"]?.bool ?? false
    }
}
