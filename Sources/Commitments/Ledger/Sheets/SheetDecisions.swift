import Basics

/// What may be decided of a unit's month.
extension SheetRow {
    /// Sends a unit its month, or sends it anew with what stands now.
    ///
    /// - Parameter rows: the commitments that the unit is asked about.
    public static func sending(
        _ month: ReportMonth, to unit: String, _ rows: [CommitmentRow], by actor: LedgerActor
    ) throws(LedgerRefusal) -> LedgerEvent {
        guard Permission.mayDo(.sheetSent, actor.role) else { throw .notPermitted }
        guard !rows.isEmpty else { throw .sheetEmpty }
        return LedgerEvent(
            .sheetSent, subject: "sheet/\(month)/\(unit)", visibility: .staff,
            data: [
                "month": .string(month.description), "unit": .string(unit),
                "items": .array(
                    rows.map {
                        ["id": .string($0.id), "notes": .integer($0.notes), "percent": .integer($0.percent)]
                    }),
            ])
    }

    /// - Parameter changed: how many items have a new note by it.
    public func answering(changed: Int, by actor: LedgerActor) throws(LedgerRefusal) -> LedgerEvent {
        guard Permission.mayDo(.sheetAnswered, actor.role) else { throw .notPermitted }
        guard actor.role == .supervisor || actor.unit == unit else { throw .sheetOfOthers }
        return LedgerEvent(
            .sheetAnswered, subject: "sheet/\(id)", visibility: .staff,
            data: ["month": .string(month), "unit": .string(unit), "changed": .integer(changed)])
    }

    /// The items it was sent with, in order: id and how many notes there were.
    public var sentItems: [(id: String, notes: Int, percent: Int)] {
        (items.array ?? []).compactMap { item in
            guard let id = item["id"]?.string, let notes = item["notes"]?.integer,
                let percent = item["percent"]?.integer
            else { return nil }
            return (id, notes, percent)
        }
    }
}

/// Whom a month is sent to, and with what.
public enum MonthPlan {
    public struct Line: Sendable, Hashable {
        public let unit: UnitRow
        /// What it leads first, then what it shares; each by id.
        public let rows: [CommitmentRow]
    }

    /// Units that lead or share something open, in the order of the units.
    public static func lines(_ rows: [CommitmentRow], _ units: [UnitRow]) -> [Line] {
        let open = rows.filter { $0.stage == .open || $0.stage == .disputed }
        return units.filter(\.isActive).compactMap { unit in
            let leads = open.filter { $0.lead == unit.id }
            let shares = open.filter { $0.lead != unit.id && $0.coUnits.contains(unit.id) }
            return leads.isEmpty && shares.isEmpty ? nil : Line(unit: unit, rows: leads + shares)
        }
    }
}

extension LedgerRefusal {
    public static let sheetNotPermitted = LedgerRefusal.notPermitted
    static let sheetEmpty = LedgerRefusal(
        "ledger.sheet.empty", "这个单位没有在办的承诺，不用发表。", "This unit has nothing open; there is nothing to ask it.",
        basis: "docs/formats/month-sheet.md")
    public static let sheetOfOthers = LedgerRefusal(
        "ledger.sheet.others", "这是别的单位的报表，只能由该单位或督查室交回。",
        "This is another unit's sheet; that unit or the supervision office answers it.", basis: "责任到单位")
    public static let sheetNotSent = LedgerRefusal(
        "ledger.sheet.not-sent", "这个单位这个月还没有发过表。", "This unit was sent no sheet for that month.",
        basis: "docs/formats/month-sheet.md")
    /// Someone else wrote in the meantime.
    public static func sheetMoved(_ ids: [String]) -> LedgerRefusal {
        let names = ids.joined(separator: "、")
        return LedgerRefusal(
            "ledger.sheet.moved", "您打开这一页以后，台账里又有了新的进展：\(names)。请看过再交，您填的都还在。",
            "The ledger has newer progress since you opened this page: \(names). Look, then send again; what you entered is kept.",
            basis: "docs/formats/month-sheet.md")
    }
    public static func sheetUndecided(_ ids: [String]) -> LedgerRefusal {
        let names = ids.joined(separator: "、")
        return LedgerRefusal(
            "ledger.sheet.undecided", "有冲突的还没有选用哪一个：\(names)。", "Choose which one counts: \(names).",
            basis: "docs/formats/month-sheet.md")
    }
    /// Which item of a page could not be taken, and why.
    public func about(_ id: String) -> LedgerRefusal {
        LedgerRefusal(code, "\(id)：\(chinese)", "\(id): \(english)", basis: basis)
    }
}
