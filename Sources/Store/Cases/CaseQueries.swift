import Basics
import Commitments
import Procedures

/// What is asked of cases.
extension LedgerTables {
    public func caseRow(_ id: String) throws -> CaseRow? { try row(CaseRow.self, [.text(id)]) }

    /// Cases that go on, of one procedure, in some of its states; the oldest first.
    public func openCases(
        _ procedure: String, states: [String], unit: String? = nil, after: String = "", limit: Int
    ) throws -> [CaseRow] {
        if states.isEmpty { return [] }
        var values: [String: SQLValue] = ["procedure": .text(procedure), "after": .text(after)]
        for (index, state) in states.enumerated() { values["state\(index)"] = .text(state) }
        if let unit { values["unit"] = .text(unit) }
        let names = states.indices.map { ":state\($0)" }.joined(separator: ", ")
        return try rows(
            CaseRow.self,
            where: "procedure = :procedure AND state IN (\(names)) AND ended_at IS NULL AND id > :after"
                + (unit == nil ? "" : " AND unit = :unit"), order: "id", limit: limit, values)
    }

    /// Cases opened in a stretch of time, of one procedure or all, the newest first.
    public func cases(
        _ procedure: String? = nil, from: Instant? = nil, to: Instant? = nil, limit: Int
    ) throws -> [CaseRow] {
        var (values, condition): ([String: SQLValue], String) = (
            [
                "from": .integer(from?.milliseconds ?? 0),
                "to": .integer(to?.milliseconds ?? Int(Int64.max)),
            ], "opened_at >= :from AND opened_at < :to"
        )
        if let procedure {
            values["procedure"] = .text(procedure)
            condition = "procedure = :procedure AND " + condition
        }
        return try rows(CaseRow.self, where: condition, order: "opened_at DESC, id DESC", limit: limit, values)
    }

    /// Cases that are tied to a matter, the newest first.
    public func cases(linkedTo subject: String) throws -> [CaseRow] {
        try rows(
            CaseLinkRow.self, where: "subject = :subject", order: "id DESC, kind", ["subject": .text(subject)]
        ).map(\.id).reduce(into: [String]()) { ids, id in if ids.last != id { ids.append(id) } }
            .compactMap { try caseRow($0) }
    }

    /// Cases with a clock that ran out by then, in the order in which the clocks did.
    public func dueCases(at now: Instant, limit: Int) throws -> [CaseRow] {
        try rows(
            CaseRow.self, where: "next_due IS NOT NULL AND next_due < :now", order: "next_due, id", limit: limit,
            ["now": .integer(now.milliseconds)])
    }

    /// Cases that go on, whatever their procedure, the oldest first.
    public func goingOn(after: String = "", limit: Int) throws -> [CaseRow] {
        try rows(
            CaseRow.self, where: "ended_at IS NULL AND id > :after", order: "id", limit: limit,
            ["after": .text(after)])
    }

    /// The largest number that a case of a year has; 0 where there is none.
    public func lastCaseNumber(_ year: Int) throws -> Int {
        let row = try first(
            """
            SELECT id FROM case_file WHERE jurisdiction = :jurisdiction AND id >= :first AND id < :last
            ORDER BY LENGTH(id) DESC, id DESC LIMIT 1
            """, ["first": .text("\(year)-C"), "last": .text("\(year)-D")])
        return try row.flatMap { Int(try $0.text("id").dropFirst("\(year)-C".count)) } ?? 0
    }
}

/// Digests of openers' secrets. Outside the fold: who may follow a case is no part of what happened in it.
public struct CaseSecrets {
    private let transaction: any Transaction
    private let jurisdiction: String

    public init(_ transaction: any Transaction, jurisdiction: String) {
        (self.transaction, self.jurisdiction) = (transaction, jurisdiction)
    }

    public func put(_ digest: [UInt8], of id: String) throws {
        try transaction.execute(
            "INSERT INTO case_secret (jurisdiction, id, digest) VALUES (:jurisdiction, :id, :digest)",
            ["jurisdiction": .text(jurisdiction), "id": .text(id), "digest": .blob(digest)])
    }

    public func digest(of id: String) throws -> [UInt8]? {
        try transaction.row(
            "SELECT digest FROM case_secret WHERE jurisdiction = :jurisdiction AND id = :id",
            ["jurisdiction": .text(jurisdiction), "id": .text(id)]
        )?.blob("digest")
    }
}

/// How many cases of a procedure were opened in a stretch of time.
public struct CaseCount: Sendable, Hashable {
    public let procedure: String
    public let opened: Int
    public let ended: Int
    /// With the public mark *overdue*.
    public let overdue: Int
}

extension LedgerTables {
    /// Counts of all procedures, of cases opened from a moment on.
    public func caseCounts(from: Instant) throws -> [CaseCount] {
        try transaction.rows(
            """
            SELECT procedure, COUNT(*) AS opened, COUNT(ended_at) AS ended, SUM(is_overdue) AS overdue FROM case_file
            WHERE jurisdiction = :jurisdiction AND opened_at >= :from GROUP BY procedure ORDER BY procedure
            """, ["jurisdiction": .text(jurisdiction), "from": .integer(from.milliseconds)]
        ).map {
            CaseCount(
                procedure: try $0.text("procedure"), opened: try $0.integer("opened"), ended: try $0.integer("ended"),
                overdue: try $0.integer("overdue"))
        }
    }

    /// When the first case was opened; nil where there is none.
    public func firstCaseOpened() throws -> Instant? {
        try first(
            """
            SELECT opened_at FROM case_file WHERE jurisdiction = :jurisdiction ORDER BY opened_at, id LIMIT 1
            """, [:]
        ).map { Instant(milliseconds: try $0.integer("opened_at")) }
    }
}
