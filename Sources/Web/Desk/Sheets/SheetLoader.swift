import Basics
import Commitments
import Markup
import Operations
import Store

/// Rows of the ledger as the months' pages show them.
enum SheetLoader {
    /// The day of the month until which units answer.
    static func due(_ month: ReportMonth, _ page: DeskPage) throws -> LocalDate {
        month.day(try page.snapshot.parameter(.reportDay))
    }

    /// This month; of a unit that still owes the last one it was sent, that one.
    static func pressing(_ page: DeskPage) throws -> ReportMonth {
        let current = ReportMonth(of: page.today)
        guard page.actor.role == .reporter else { return current }
        let newest = try page.snapshot.tables.all(SheetRow.self).last { $0.unit == page.actor.unit }
        guard let newest, newest.answeredAt == nil, let month = ReportMonth(newest.month) else { return current }
        return month
    }

    /// The origin of the log's first part: it stays when the log goes on in another one.
    static func origin(_ snapshot: Snapshot) throws -> String { try snapshot.log.parts().first?.origin ?? "" }

    /// Every unit that was sent this month or would be.
    static func lines(_ month: ReportMonth, _ page: DeskPage) throws -> [MonthPage.Line] {
        let snapshot = page.snapshot
        let sheets = Dictionary(
            try snapshot.tables.all(SheetRow.self).filter { $0.month == month.description }.map { ($0.unit, $0) }
        ) { first, _ in first }
        let plan = Dictionary(
            MonthPlan.lines(try snapshot.commitments(), try snapshot.units()).map { ($0.unit.id, $0.rows) }
        ) { first, _ in first }
        return try snapshot.units().compactMap { unit in
            let (sheet, rows) = (sheets[unit.id], plan[unit.id] ?? [])
            if sheet == nil, rows.isEmpty { return nil }
            return MonthPage.Line(
                id: unit.id, name: unit.name, count: rows.count, leads: rows.count { $0.lead == unit.id },
                sentOn: sheet?.sentAt.date(), answeredOn: sheet?.answeredAt?.date(), changed: sheet?.changed ?? 0)
        }
    }

    static func standing(_ month: ReportMonth, _ unit: String, _ page: DeskPage) throws -> UnitMonthPage.Standing {
        let sheet = try page.snapshot.tables.row(SheetRow.self, [.text(month.description), .text(unit)])
        return UnitMonthPage.Standing(
            due: try due(month, page), sentOn: sheet?.sentAt.date(), answeredOn: sheet?.answeredAt?.date())
    }

    static func items(_ month: ReportMonth, _ unit: String, _ page: DeskPage) throws -> [UnitMonthPage.Item] {
        let snapshot = page.snapshot
        let notes = try snapshot.notes()
        let rows = MonthPlan.lines(try snapshot.commitments(), try snapshot.units()).first { $0.unit.id == unit }?.rows
        return try (rows ?? []).map { row in
            let last = notes[row.id]?.last
            let isOwn = last.map { $0.unit == unit && month.contains($0.at.date()) } ?? false
            return UnitMonthPage.Item(
                row: row, verdict: try snapshot.verdict(row), last: last, isLead: row.lead == unit,
                said: isOwn ? last?.words : nil)
        }
    }
}
