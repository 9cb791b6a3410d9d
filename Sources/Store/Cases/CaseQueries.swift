import Basics
import Commitments
import Procedures

/// What is asked of cases.
extension LedgerTables {
    public func caseRow(_ id: String) throws -> CaseRow? { try row(CaseRow.self, [.text(id)]) }

    /// Cases of a procedure that go on, those opened last first, without those that are about one of the units.
    public func newestOpen(_ procedure: String, hiddenFrom units: [String], limit: Int) throws -> [CaseRow] {
        let (hiding, names) = units.isEmpty ? ("", [:]) : hiding(units)
        return try rows(
            CaseRow.self, where: "procedure = :procedure AND ended_at IS NULL" + hiding,
            order: "opened_at DESC, id DESC",
            limit: limit, names.merging(["procedure": .text(procedure)]) { first, _ in first })
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

    /// Cases with a clock that ran out by then, in the order in which the clocks did; found in the index alone.
    /// - Parameter behind: begins behind this one.
    public func dueCases(at now: Instant, behind: CaseTurn? = nil, limit: Int) throws -> [CaseTurn] {
        try transaction.rows(
            """
            SELECT id, next_due FROM case_file WHERE jurisdiction = :jurisdiction AND next_due IS NOT NULL
            AND next_due < :now AND next_due >= :due AND (next_due > :due OR id > :id)
            ORDER BY next_due, id LIMIT :limit
            """,
            [
                "jurisdiction": .text(jurisdiction), "now": .integer(now.milliseconds),
                "due": .integer(behind?.order ?? Int(Int64.min)), "id": .text(behind?.id ?? ""),
                "limit": .integer(limit),
            ]
        ).map { CaseTurn(order: try $0.integer("next_due"), id: try $0.text("id")) }
    }

    /// Whether a definition came into use here. Its text is long and asked for at every opening, so it is not read.
    public func knowsDefinition(_ digest: String) throws -> Bool {
        try first(
            "SELECT digest FROM procedure_definition WHERE jurisdiction = :jurisdiction AND digest = :digest",
            ["digest": .text(digest)]) != nil
    }

    /// Cases that go on, whatever their procedure, the oldest first.
    public func goingOn(after: String = "", limit: Int) throws -> [CaseRow] {
        try rows(
            CaseRow.self, where: "ended_at IS NULL AND id > :after", order: "id", limit: limit,
            ["after": .text(after)])
    }

    /// The largest number that a case of a year has; 0 where there is none.
    public func lastCaseNumber(_ year: Int) throws -> Int {
        let begin = "\(year)-C"
        // A longer number is a larger one; of one length the text sorts as the number does.
        for digits in (4...9).reversed() {
            let row = try first(
                """
                SELECT id FROM case_file WHERE jurisdiction = :jurisdiction AND LENGTH(id) = :length
                AND id >= :first AND id < :last ORDER BY id DESC LIMIT 1
                """,
                [
                    "length": .integer(begin.count + digits), "first": .text(begin), "last": .text("\(year)-D"),
                ])
            if let row { return Int(try row.text("id").dropFirst(begin.count)) ?? 0 }
        }
        return 0
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
