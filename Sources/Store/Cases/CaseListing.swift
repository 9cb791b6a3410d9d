import Basics
import Commitments

/// Which cases a list holds, for someone from whom some are hidden.
public struct CaseListing: Sendable, Hashable {
    /// Cases of one procedure.
    public struct Group: Sendable, Hashable {
        public let procedure: String
        /// Nil for every state, where they ended; open ones name theirs.
        public let states: [String]?
        /// Of one unit alone, where it is not nil.
        public let unit: String?

        public init(_ procedure: String, states: [String]?, unit: String? = nil) {
            (self.procedure, self.states, self.unit) = (procedure, states, unit)
        }
    }

    public let groups: [Group]
    /// Those that ended, the last that did first; else those that go on, what runs out first first.
    public let isEnded: Bool
    /// Units of the asker: cases about one of them are in no list and no count.
    public let hiddenFrom: [String]
    /// Only open ones that are late at that moment.
    public let lateAt: Instant?

    public init(_ groups: [Group], isEnded: Bool = false, hiddenFrom: [String], lateAt: Instant? = nil) {
        (self.groups, self.isEnded, self.hiddenFrom, self.lateAt) = (groups, isEnded, hiddenFrom, lateAt)
    }
}

/// A case's place in a list: the lists' order, and behind which a page goes on.
public struct CaseTurn: Sendable, Hashable, Comparable {
    /// What it is sorted by. Of open ones the moment its first clock runs out, those marked overdue before all others and
    /// those without a clock behind them; of ended ones the moment of the end, the last first.
    public let order: Int
    public let id: String

    public init(order: Int, id: String) { (self.order, self.id) = (order, id) }

    public static func < (a: Self, b: Self) -> Bool { (a.order, a.id) < (b.order, b.id) }
}

extension CaseTurn: CustomStringConvertible {
    /// `1738800000000.2025-C0001`.
    public var description: String { "\(order).\(id)" }

    /// Reads what `description` prints; nil for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
        guard text.utf8.count < 100, parts.count == 2, let order = Int(parts[0]) else { return nil }
        self.init(order: order, id: parts[1])
    }
}

extension LedgerTables {
    /// One page of a list.
    /// - Parameters:
    ///   - behind: the page begins behind this one.
    ///   - before: the page ends before this one; counts where `behind` is nil.
    public func page(
        of listing: CaseListing, behind: CaseTurn? = nil, before: CaseTurn? = nil, limit: Int
    ) throws -> [(turn: CaseTurn, row: CaseRow)] {
        let isBack = behind == nil && before != nil
        var found: [CaseTurn] = []
        for (group, state) in listing.parts {
            let (condition, values) = condition(listing, group, state)
            let (edge, bound) = edge(behind ?? before, isBack: isBack)
            let way = isBack ? " DESC" : ""
            found += try transaction.rows(
                """
                SELECT id, turn FROM case_file WHERE \(condition)\(edge)
                ORDER BY turn\(way), id\(way) LIMIT :limit
                """,
                values.merging(bound) { first, _ in first }.merging(["limit": .integer(limit)]) { first, _ in first }
            ).map { CaseTurn(order: try $0.integer("turn"), id: try $0.text("id")) }
        }
        found.sort()
        return try (isBack ? found.suffix(limit) : found.prefix(limit)).compactMap { turn in
            try caseRow(turn.id).map { (turn, $0) }
        }
    }

    /// How many a list holds, how many of them are late, and how many stand before a place in it.
    public func count(
        of listing: CaseListing, at now: Instant, before place: CaseTurn? = nil
    ) throws -> (all: Int, late: Int, before: Int) {
        var (all, late, before) = (0, 0, 0)
        for (group, state) in listing.parts {
            let (condition, values) = condition(listing, group, state)
            all += try number(condition, values)
            if !listing.isEnded {
                late += try number(
                    "\(condition) AND turn < :now",
                    values.merging(["now": .integer(now.milliseconds)]) { first, _ in first })
            }
            if let place {
                let (edge, bound) = edge(place, isBack: true)
                before += try number(condition + edge, values.merging(bound) { first, _ in first })
            }
        }
        return (all, late, before)
    }

    private func number(_ condition: String, _ values: [String: SQLValue]) throws -> Int {
        try transaction.row("SELECT COUNT(*) AS found FROM case_file WHERE \(condition)", values)?.integer("found") ?? 0
    }

    /// The rows of one group in one state that the asker may know of.
    private func condition(
        _ listing: CaseListing, _ group: CaseListing.Group, _ state: String?
    ) -> (String, [String: SQLValue]) {
        var text = "jurisdiction = :jurisdiction AND procedure = :procedure"
        var values: [String: SQLValue] = ["jurisdiction": .text(jurisdiction), "procedure": .text(group.procedure)]
        text += " AND ended_at IS \(listing.isEnded ? "NOT " : "")NULL"
        if let state { (text, values["state"]) = (text + " AND state = :state", .text(state)) }
        if let unit = group.unit { (text, values["unit"]) = (text + " AND unit = :unit", .text(unit)) }
        if let late = listing.lateAt {
            (text, values["late"]) = (text + " AND turn < :late", .integer(late.milliseconds))
        }
        if !listing.hiddenFrom.isEmpty {
            let (hiding, names) = hiding(listing.hiddenFrom)
            (text, values) = (text + hiding, values.merging(names) { first, _ in first })
        }
        return (text, values)
    }

    /// What holds of every case of a list, whichever group it is in.
    func holding(_ listing: CaseListing) -> (String, [String: SQLValue]) {
        var values: [String: SQLValue] = [:]
        func bind(_ text: String) -> String {
            let name = "fit\(values.count)"
            values[name] = .text(text)
            return ":\(name)"
        }
        let groups = listing.groups.map { group -> String in
            var text = "case_file.procedure = \(bind(group.procedure))"
            if let states = group.states {
                text +=
                    states.isEmpty
                    ? " AND 1 = 0" : " AND case_file.state IN (\(states.map(bind).joined(separator: ", ")))"
            }
            if let unit = group.unit { text += " AND case_file.unit = \(bind(unit))" }
            return "(\(text))"
        }
        var text = groups.isEmpty ? "1 = 0" : "(\(groups.joined(separator: " OR ")))"
        text += " AND case_file.ended_at IS \(listing.isEnded ? "NOT " : "")NULL"
        if let late = listing.lateAt {
            (text, values["late"]) = (text + " AND case_file.turn < :late", .integer(late.milliseconds))
        }
        if !listing.hiddenFrom.isEmpty {
            let (hiding, names) = hiding(listing.hiddenFrom, "case_file.id")
            (text, values) = (text + hiding, values.merging(names) { first, _ in first })
        }
        return (text, values)
    }

    /// Leaves out what is about one of the units.
    func hiding(_ units: [String], _ id: String = "id") -> (String, [String: SQLValue]) {
        var values: [String: SQLValue] = [:]
        for (index, unit) in units.enumerated() { values["hidden\(index)"] = .text(unit) }
        let names = units.indices.map { ":hidden\($0)" }.joined(separator: ", ")
        return (
            " AND \(id) NOT IN (SELECT case_accused.id FROM case_accused "
                + "WHERE case_accused.jurisdiction = :jurisdiction AND case_accused.unit IN (\(names)))", values
        )
    }

    /// Rows behind a place of the list, or those before it.
    private func edge(_ place: CaseTurn?, isBack: Bool) -> (String, [String: SQLValue]) {
        guard let place else { return ("", [:]) }
        let sign = isBack ? "<" : ">"
        let text = " AND turn \(sign)= :turn AND (turn \(sign) :turn OR id \(sign) :place)"
        return (text, ["turn": .integer(place.order), "place": .text(place.id)])
    }
}

extension CaseListing {
    /// Each state by itself: the index then has its rows in the list's order.
    fileprivate var parts: [(Group, String?)] {
        groups.flatMap { group -> [(Group, String?)] in
            guard let states = group.states else { return [(group, nil)] }
            return states.map { (group, $0) }
        }
    }
}
