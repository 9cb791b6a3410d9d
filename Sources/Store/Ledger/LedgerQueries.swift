import Basics
import Commitments

/// What lists and pages ask of the ledger. All SQL of reading stands here.
extension LedgerTables {
    /// Which commitments a list shows.
    public struct CommitmentFilter: Hashable, Sendable {
        public var year: Int?
        public var lead: String?
        public var stage: CommitmentStage?
        /// Only those due before this day and not done.
        public var dueBefore: String?

        public init(year: Int? = nil, lead: String? = nil, stage: CommitmentStage? = nil, dueBefore: String? = nil) {
            (self.year, self.lead, self.stage, self.dueBefore) = (year, lead, stage, dueBefore)
        }
    }

    /// Commitments in the order of their ids, `limit` from behind the id `after` on.
    public func commitments(
        _ filter: CommitmentFilter = CommitmentFilter(), after: String = "", limit: Int = 500
    ) throws -> [CommitmentRow] {
        var conditions = ["id > :after"]
        var values: [String: SQLValue] = ["after": .text(after)]
        if let year = filter.year {
            conditions.append("id >= :first AND id < :last")
            (values["first"], values["last"]) = (.text("\(year)-"), .text("\(year)."))
        }
        if let lead = filter.lead {
            conditions.append("lead = :lead")
            values["lead"] = .text(lead)
        }
        if let stage = filter.stage {
            conditions.append("stage = :stage")
            values["stage"] = .text(stage.rawValue)
        }
        if let day = filter.dueBefore {
            conditions.append("deadline < :due AND stage = 'open'")
            values["due"] = .text(day)
        }
        return try rows(
            CommitmentRow.self, where: conditions.joined(separator: " AND "), order: "id", limit: limit, values)
    }

    public func targets(of report: String? = nil) throws -> [TargetRow] {
        guard let report else { return try all(TargetRow.self) }
        return try rows(TargetRow.self, where: "report = :report", order: "id", ["report": .text(report)])
    }

    public func candidates(of report: String, state: CandidateRow.State? = nil) throws -> [CandidateRow] {
        var values: [String: SQLValue] = ["report": .text(report)]
        if let state { values["state"] = .text(state.rawValue) }
        return try rows(
            CandidateRow.self, where: "report = :report" + (state == nil ? "" : " AND state = :state"),
            order: "kind DESC, start_at, end_at, number", limit: 100_000, values)
    }

    /// How many candidates wait for a person, of all reports.
    public func openCandidates() throws -> Int {
        try first(
            "SELECT COUNT(*) AS open FROM candidate WHERE jurisdiction = :jurisdiction AND state = 'open'", [:])?
            .integer("open") ?? 0
    }

    /// Notes of progress, the first one first.
    public func progress(of commitment: String, limit: Int = 10_000) throws -> [ProgressRow] {
        try rows(
            ProgressRow.self, where: "commitment = :commitment", order: "number", limit: limit,
            ["commitment": .text(commitment)])
    }

    public func newestProgress(of commitment: String) throws -> ProgressRow? {
        try rows(
            ProgressRow.self, where: "commitment = :commitment", order: "number DESC", limit: 1,
            ["commitment": .text(commitment)]
        ).first
    }

    /// Instructions on a commitment, the first one first.
    public func instructions(of commitment: String) throws -> [InstructionRow] {
        try rows(
            InstructionRow.self, where: "commitment = :commitment", order: "number",
            ["commitment": .text(commitment)])
    }

    public func observations(of target: String) throws -> [ObservationRow] {
        try rows(ObservationRow.self, where: "target = :target", order: "number", ["target": .text(target)])
    }

    /// The figure that counts: the latest day's, of those not superseded.
    public func newestObservation(of target: String) throws -> ObservationRow? {
        try rows(
            ObservationRow.self, where: "target = :target AND superseded_by IS NULL", order: "as_of DESC, number DESC",
            limit: 1, ["target": .text(target)]
        ).first
    }

    /// Reports that no other corrects, the newest year first.
    public func reports() throws -> [ReportRow] {
        try rows(
            ReportRow.self,
            where: """
                NOT EXISTS (SELECT 1 FROM report AS later
                    WHERE later.jurisdiction = report.jurisdiction AND later.corrects = report.id)
                """, order: "year DESC, id", [:])
    }

    /// The newest report as it was corrected last; nil where there is none.
    public func newestReport() throws -> ReportRow? {
        try rows(
            ReportRow.self,
            where: """
                NOT EXISTS (SELECT 1 FROM report AS later
                    WHERE later.jurisdiction = report.jurisdiction AND later.corrects = report.id)
                """, order: "year DESC, id", limit: 1, [:]
        ).first
    }

    /// Units in the order leaders expect.
    public func units() throws -> [UnitRow] { try rows(UnitRow.self, where: "TRUE", order: "position, id", [:]) }

    /// The largest number that an item of a year has: ids are never given twice.
    public func lastNumber(_ year: Int, of kind: CandidateRow.Kind) throws -> Int {
        let table = kind == .target ? "target" : "commitment"
        let mark = kind == .target ? "\(year)-T" : "\(year)-"
        let id = try first(
            "SELECT id FROM \(table) WHERE jurisdiction = :jurisdiction AND id >= :first AND id < :last "
                + "ORDER BY LENGTH(id) DESC, id DESC LIMIT 1",
            ["first": .text(mark), "last": .text("\(year).")])?.text("id")
        return id.flatMap { Int($0.dropFirst(mark.count)) } ?? 0
    }
}
