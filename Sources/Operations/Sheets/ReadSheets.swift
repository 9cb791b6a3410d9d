import Basics
import Commitments
import Store

/// What a sheet that came back would do, before anything is done.
public struct SheetPreview: Sendable {
    public enum Note: Sendable, Hashable {
        /// A newer one was sent since.
        case stale(sentAt: Instant)
        /// The unit answered this month before.
        case answered(at: Instant)
    }

    public let sheet: ReturnedSheet
    public let lines: [SheetLine]
    public let notes: [Note]

    public func count(_ isSo: (SheetOutcome) -> Bool) -> Int { lines.count { isSo($0.outcome) } }

    /// Nothing is written.
    public static func of(_ sheet: ReturnedSheet, in tables: LedgerTables) throws -> SheetPreview {
        guard let sent = try tables.row(SheetRow.self, [.text(sheet.month), .text(sheet.unit)]) else {
            throw LedgerRefusal.sheetNotSent
        }
        var notes: [Note] = []
        if sent.sentAt != sheet.sentAt { notes.append(.stale(sentAt: sent.sentAt)) }
        if let at = sent.answeredAt { notes.append(.answered(at: at)) }
        return SheetPreview(
            sheet: sheet, lines: try lines(sheet.entries, unit: sheet.unit, notes: sheet.notes, in: tables),
            notes: notes)
    }

    static func lines(
        _ entries: [SheetEntry], unit: String, notes: [String: Int], in tables: LedgerTables
    ) throws -> [SheetLine] {
        try SheetComparison(unit: unit, notes: notes).lines(entries) { id in
            guard let row = try tables.row(CommitmentRow.self, [.text(id)]) else { return nil }
            return (row, try tables.progress(of: id))
        }
    }
}
