import Basics

/// All time limits that are built in, and the one that holds at a place and on a day.
public enum ClockRules {
    /// In the order of their subjects; texts of one id one behind the other, the oldest first.
    public static let all: [ClockRule] =
        SupervisionClocks.all + PetitionClocks.all + DeputyClocks.all + DisclosureClocks.all + DecisionClocks.all
        + PublishingClocks.all + AccidentClocks.all

    /// Each id once, in the order of `all`.
    public static let ids: [String] = all.reduce(into: []) { ids, rule in
        if ids.last != rule.id { ids.append(rule.id) }
    }

    private static let texts = Dictionary(grouping: all, by: \.id)

    /// The rule whose text is in force on a day. Before the oldest text that text, behind the newest that one: the
    /// deadline then says that it was not in force.
    /// - Parameters:
    ///   - place: where it is to apply; nil where the rule's own place is meant.
    ///   - local: a place's own rules, which come first where one holds there on that day.
    /// - Throws: an id that no rule has, and a place where the rule does not apply.
    public static func rule(
        _ id: String, in place: Division?, on day: LocalDate, local: [LocalRule] = []
    ) throws(ClockFault) -> ClockRule {
        let own = local.filter { rule in
            rule.id == id && rule.from <= day && (place.map { rule.place.contains($0) } ?? true)
        }
        if let own = own.max(by: { $0.from < $1.from }) { return own.rule(texts[id]?.last) }
        guard let rules = texts[id], let oldest = rules.first else { throw .unknown(id, nearest: nearest(to: id)) }
        let rule = rules.last { $0.inForceFrom.map { $0 <= day } ?? true } ?? oldest
        if let place, !rule.appliesIn.contains(place) { throw .outside(rule, place) }
        return rule
    }

    /// The newest text of a law with that id; nil where the id is a parameter's or nobody's.
    static func law(_ id: String) -> ClockRule? { texts[id]?.last { $0.evidence == .textRead } }

    /// The id that differs least; nil where none is near.
    public static func nearest(to id: String) -> String? {
        let found = ids.map { ($0, distance(Array(id.utf8), Array($0.utf8))) }.min { $0.1 < $1.1 }
        return found.flatMap { $0.1 <= max(3, id.utf8.count / 2) ? $0.0 : nil }
    }

    /// How many letters must be put in, taken out or changed (Levenshtein).
    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var row = Array(0...b.count)
        for (line, letter) in a.enumerated() {
            var (diagonal, left) = (row[0], line + 1)
            row[0] = left
            for (column, other) in b.enumerated() {
                let above = row[column + 1]
                left = min(above + 1, left + 1, diagonal + (letter == other ? 0 : 1))
                (diagonal, row[column + 1]) = (above, left)
            }
        }
        return row[b.count]
    }
}

extension ClockFault {
    static func unknown(_ id: String, nearest: String?) -> ClockFault {
        ClockFault(
            "clock.unknown", "没有“\(id)”这条时限" + (nearest.map { "，是不是\($0)？" } ?? "。") + "用 duixian clock --list 看全部。",
            "There is no clock “\(id)”" + (nearest.map { "; is it \($0)? " } ?? ". ")
                + "duixian clock --list shows all.",
            basis: "docs/clocks.md")
    }

    static func outside(_ rule: ClockRule, _ place: Division) -> ClockFault {
        ClockFault(
            "clock.outside-place", "\(rule.id)只适用于\(rule.appliesIn)，不适用于\(place)：依据是\(rule.basis.text.chinese)。",
            "\(rule.id) applies in \(rule.appliesIn), not in \(place): it rests on the \(rule.basis.text.english).",
            basis: rule.basis.text.chinese)
    }
}
