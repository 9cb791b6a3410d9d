import Basics

/// What an entry of a sheet comes to.
public enum SheetOutcome: Sendable, Hashable {
    /// Nothing was filled in.
    case empty
    /// It stands in the ledger already.
    case unchanged
    case changed(SheetChange)
    /// The ledger has a newer note than the one that the sheet was made with.
    case clash(SheetChange, with: ProgressRow)
    case refused(LedgerRefusal)
}

/// The note that an entry becomes.
public struct SheetChange: Sendable, Hashable {
    /// 0…100.
    public let percent: Int
    public let words: String
    /// Reported as done.
    public let isDone: Bool
}

/// An entry beside what stands in the ledger.
public struct SheetLine: Sendable, Hashable {
    public let entry: SheetEntry
    /// Nil where the ledger has no such commitment.
    public let row: CommitmentRow?
    public let newest: ProgressRow?
    public let outcome: SheetOutcome
}

/// Holds what a unit sent back against the ledger. Nothing is decided here but what can't be taken.
public struct SheetComparison: Sendable {
    public let unit: String
    /// How many notes each commitment had when the sheet was made, by id; what is not in it was not in the sheet.
    public let notes: [String: Int]

    public init(unit: String, notes: [String: Int]) { (self.unit, self.notes) = (unit, notes) }

    /// - Parameter find: a commitment with its notes in order, by id.
    public func lines(
        _ entries: [SheetEntry], _ find: (String) throws -> (CommitmentRow, [ProgressRow])?
    ) rethrows -> [SheetLine] {
        var seen: Set<String> = []
        return try entries.map { entry in
            guard let (row, notes) = try find(entry.id) else {
                let outcome: SheetOutcome = entry.isUntouched(nil) ? .empty : .refused(.sheetUnknown)
                return SheetLine(entry: entry, row: nil, newest: nil, outcome: outcome)
            }
            var outcome = outcome(entry, row, notes)
            let isFilled = outcome != .empty
            if isFilled, !seen.insert(entry.id).inserted { outcome = .refused(.sheetTwice) }
            return SheetLine(entry: entry, row: row, newest: notes.last, outcome: outcome)
        }
    }

    private func outcome(_ entry: SheetEntry, _ row: CommitmentRow, _ notes: [ProgressRow]) -> SheetOutcome {
        if entry.isUntouched(row.percent) { return .empty }
        do throws(LedgerRefusal) {
            let change = try change(entry, row)
            guard let sent = self.notes[row.id] else { throw .sheetForeignRow }
            let newer = notes.filter { $0.number > sent }
            if stands(change, row, notes.last, newer) { return .unchanged }
            return newer.last.map { .clash(change, with: $0) } ?? .changed(change)
        } catch { return .refused(error) }
    }

    private func change(_ entry: SheetEntry, _ row: CommitmentRow) throws(LedgerRefusal) -> SheetChange {
        guard row.lead == unit || row.coUnits.contains(unit) else { throw .notInvolved }
        if row.hasEnded { throw .ended }
        if row.stage == .verified { throw .sheetVerified }
        guard let isDone = SheetEntry.isDone(entry.done ?? "") else { throw .sheetDoneWord }
        let percent = entry.percent.map(SheetEntry.whole)
        if let percent, percent == nil { throw .percentOutside }
        if isDone, let percent = percent ?? nil, percent < 100, percent != row.percent { throw .sheetDoneBelow }
        let words = entry.sentence
        guard !words.isEmpty else { throw .wordsMissing }
        return SheetChange(percent: isDone ? 100 : (percent ?? nil) ?? row.percent, words: words, isDone: isDone)
    }

    /// Whether it was recorded already: as the newest note, or by this unit since the sheet was made.
    private func stands(
        _ change: SheetChange, _ row: CommitmentRow, _ newest: ProgressRow?, _ newer: [ProgressRow]
    ) -> Bool {
        func isSame(_ note: ProgressRow) -> Bool { note.words == change.words && note.percent == change.percent }
        if change.isDone, row.stage == .open, newest.map(isSame) ?? false { return false }
        return (newest.map(isSame) ?? false) || newer.contains { $0.unit == unit && isSame($0) }
    }
}

extension LedgerRefusal {
    static let sheetUnknown = LedgerRefusal(
        "ledger.sheet.unknown", "台账里没有这个编号，没有收。", "The ledger has no such id; it was not taken.",
        basis: "编号一经给出不再改变")
    static let sheetTwice = LedgerRefusal(
        "ledger.sheet.twice", "这一项在表里填了两次，只收第一次。", "This item is filled in twice; the first one counts.",
        basis: "docs/formats/month-sheet.md")
    static let sheetForeignRow = LedgerRefusal(
        "ledger.sheet.foreign-row", "发出的表里没有这一项，请在台账里直接填报。",
        "The sheet that was sent did not hold this item; report it in the ledger.", basis: "docs/formats/month-sheet.md"
    )
    static let sheetVerified = LedgerRefusal(
        "ledger.sheet.verified", "这一项已经核验，不再填报。", "It is verified already and takes no more reports.",
        basis: "报完成→核验→销号")
    static let sheetDoneWord = LedgerRefusal(
        "ledger.sheet.done", "“是否完成”只填“是”，没有完成就空着。", "Write 是 where it is done, and nothing where it is not.",
        basis: "docs/formats/month-sheet.md")
    static let sheetDoneBelow = LedgerRefusal(
        "ledger.sheet.done-below", "写了完成，进度却不到100%，请改其中一个。",
        "It says done, and less than 100 percent; change one of the two.", basis: "docs/formats/month-sheet.md")
}
