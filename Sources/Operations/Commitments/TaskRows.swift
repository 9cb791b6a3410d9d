import Basics
import Commitments
import Store

/// The rows of a task table on their way into the ledger, inside one transaction.
struct TaskRows {
    private let order: ImportTaskTable.Order
    private let session: RecordingSession
    private let report: ReportRow
    private var units: TaskUnits
    private var places: TaskPlaces

    init(_ order: ImportTaskTable.Order, _ session: RecordingSession) throws {
        let reports = try session.tables.reports()
        guard let report = order.year.map({ year in reports.first { $0.year == year } }) ?? reports.first else {
            throw OperationFault.unknown("report", order.year.map(String.init) ?? "—")
        }
        (self.order, self.session, self.report) = (order, session, report)
        units = TaskUnits(try session.tables.units(), addsUnits: order.addsUnits)
        places = try TaskPlaces(report, session.tables)
    }

    mutating func take(_ row: TaskTable.Row) throws -> ImportTaskTable.Outcome {
        func outcome(_ act: ImportTaskTable.Outcome.Act, _ item: String?, _ zh: String, _ en: String)
            -> ImportTaskTable.Outcome
        { ImportTaskTable.Outcome(line: row.line, act: act, item: item, chinese: zh, english: en) }
        do {
            let named = try units.named(in: row, session)
            switch try places.item(of: row) {
            case .target(let target):
                guard let lead = named.lead, target.lead != lead else {
                    return outcome(.unchanged, target.id, "没有变化", "unchanged")
                }
                try session.record(try target.assigning(lead: lead, reason: order.reason, by: session.actor))
                return outcome(.changed, target.id, "牵头单位", "lead unit")
            case .commitment(let commitment):
                let done = try change(commitment, row, named)
                return done.isEmpty
                    ? outcome(.unchanged, commitment.id, "没有变化", "unchanged")
                    : outcome(
                        .changed, commitment.id, done.map(\.0).joined(separator: "、"),
                        done.map(\.1).joined(separator: ", "))
            case nil:
                let commitment = try add(row)
                _ = try change(commitment, row, named)
                return outcome(.added, commitment.id, "手工增加", "added by hand")
            }
        } catch let refusal as LedgerRefusal {
            return outcome(.refused, nil, refusal.chinese, refusal.english)
        } catch OperationFault.unknown("unit", let name) {
            return outcome(
                .refused, nil, "没有这个单位：\(name)；先增加，或用 --add-units。",
                "there is no unit \(name); add it, or use --add-units")
        }
    }

    private mutating func add(_ row: TaskTable.Row) throws -> CommitmentRow {
        let number = try session.tables.lastNumber(report.year, of: .commitment) + 1
        let id = CommitmentID.text(year: report.year, number: number)
        let words = row[.words] ?? row[.task] ?? ""
        var fields: [String: JSONValue] = ["by_hand": .bool(true), "task": .string(row[.task] ?? words)]
        fields["measure"] = row[.measure].map(JSONValue.string)
        var data: [String: JSONValue] = [
            "report": .string(report.id), "words": .string(words), "fields": .object(fields), "bulk": .bool(false),
        ]
        if let span = places.span(of: words) {
            (data["start"], data["end"]) = (.integer(span.start), .integer(span.end))
        }
        try session.record(
            LedgerEvent(
                .commitmentConfirmed, subject: "commitment/\(id)", visibility: order.visibility, data: .object(data)))
        guard let added = try session.tables.row(CommitmentRow.self, [.text(id)]) else {
            throw OperationFault.unknown("commitment", id)
        }
        return added
    }

    /// What the row says and the ledger does not, as events; returns their names.
    private func change(
        _ commitment: CommitmentRow, _ row: TaskTable.Row, _ named: TaskUnits.Named
    ) throws -> [(String, String)] {
        var (commitment, done) = (commitment, [(String, String)]())
        let deadline = row[.deadline].flatMap { TaskDeadline.day($0, year: report.year) }?.description
        let wanted = CommitmentRow.Assignment(
            lead: named.lead == commitment.lead ? nil : named.lead,
            coUnits: named.coUnits.isEmpty || named.coUnits == commitment.coUnits ? nil : named.coUnits,
            leader: named.leader == commitment.leader ? nil : named.leader,
            deadline: deadline == commitment.deadline ? nil : deadline)
        if wanted != CommitmentRow.Assignment() {
            if let reason = order.reason, let basis = order.basis, commitment.lead != nil || commitment.deadline != nil
            {
                try session.record(
                    try commitment.revising(wanted, reason: reason, basis: basis, by: session.actor))
            } else {
                try session.record(try commitment.assigning(wanted, by: session.actor))
            }
            done.append(("分工和时限", "assignment"))
            commitment = try session.tables.row(CommitmentRow.self, [.text(commitment.id)]) ?? commitment
        }
        guard let words = row[.progress] else { return done }
        let percent = row[.percent].flatMap(TaskTable.percent) ?? commitment.percent
        let last = try session.tables.newestProgress(of: commitment.id)
        if last?.words == words, last?.percent == percent { return done }
        try session.record(
            try commitment.progressing(percent: percent, words: words, of: commitment.lead, by: session.actor))
        return done + [("进展", "progress")]
    }
}
