import Basics
import Commitments
import Store

/// Records what units sent back, all of it in one transaction. The same answer given twice changes nothing the second time.
public enum AnswerSheets {
    /// Which of two words counts where the ledger was ahead of the sheet.
    public enum Choice: String, Sendable { case theirs, ours }

    public struct Answer: Sendable {
        public let month: String
        public let unit: String
        /// How many notes each commitment had when the sheet, or the page, was made.
        public let notes: [String: Int]
        public let entries: [SheetEntry]
        /// What was chosen for clashes, by commitment.
        public var choices: [String: Choice]
        /// How many notes each commitment had when the one who answers looked; nil where nobody looked.
        public var seen: [String: Int]?
        /// Refuses the whole where one entry can't be taken: a page shows what is wrong; of a sheet the rest is taken.
        public var isWhole: Bool

        public init(
            month: String, unit: String, notes: [String: Int], entries: [SheetEntry],
            choices: [String: Choice] = [:], seen: [String: Int]? = nil, isWhole: Bool = false
        ) {
            (self.month, self.unit, self.notes, self.entries) = (month, unit, notes, entries)
            (self.choices, self.seen, self.isWhole) = (choices, seen, isWhole)
        }

        public init(_ sheet: ReturnedSheet, choices: [String: Choice] = [:], seen: [String: Int]? = nil) {
            self.init(
                month: sheet.month, unit: sheet.unit, notes: sheet.notes, entries: sheet.entries, choices: choices,
                seen: seen)
        }
    }

    /// What became of one answer.
    public struct Recorded: Sendable, Hashable {
        public let month: String
        public let unit: String
        /// Items with a new note, in the order they were answered.
        public let changed: [String]
        public let refused: Int
    }

    public static func run(
        _ answers: [Answer], by actor: LedgerActor, in installation: Installation
    ) async throws -> [Recorded] {
        try await installation.work(by: actor) { session in
            // All are compared with what stood before any of them: units that share an item don't clash with each other.
            let compared = try answers.map { answer in
                if actor.role != .supervisor, actor.unit != answer.unit { throw LedgerRefusal.sheetOfOthers }
                return (answer, try changes(answer, try lines(answer, in: session.tables)))
            }
            return try compared.map { try record($0.0, $0.1.changes, refused: $0.1.refused, in: session) }
        }
    }

    private static func lines(_ answer: Answer, in tables: LedgerTables) throws -> [SheetLine] {
        try SheetPreview.lines(answer.entries, unit: answer.unit, notes: answer.notes, in: tables)
    }

    /// What is to be recorded, once nothing is left to decide.
    private static func changes(
        _ answer: Answer, _ lines: [SheetLine]
    ) throws -> (changes: [(String, SheetChange)], refused: Int) {
        var (changes, undecided, moved): ([(String, SheetChange)], [String], [String]) = ([], [], [])
        var refused = 0
        for line in lines {
            let id = line.entry.id
            if let seen = answer.seen, let row = line.row, line.outcome != .empty, line.outcome != .unchanged,
                seen[id] != row.notes
            {
                moved.append(id)
            }
            switch line.outcome {
            case .empty, .unchanged: continue
            case .changed(let change): changes.append((id, change))
            case .clash(let change, _):
                switch answer.choices[id] {
                case .theirs: changes.append((id, change))
                case .ours: continue
                case nil: undecided.append(id)
                }
            case .refused(let refusal):
                if answer.isWhole { throw refusal.about(id) }
                refused += 1
            }
        }
        if !moved.isEmpty || (answer.isWhole && !undecided.isEmpty) {
            throw LedgerRefusal.sheetMoved(moved.isEmpty ? undecided : moved)
        }
        if !undecided.isEmpty { throw LedgerRefusal.sheetUndecided(undecided) }
        return (changes, refused)
    }

    private static func record(
        _ answer: Answer, _ changes: [(String, SheetChange)], refused: Int, in session: RecordingSession
    ) throws -> Recorded {
        for (id, change) in changes {
            guard let row = try session.tables.row(CommitmentRow.self, [.text(id)]) else {
                throw OperationFault.unknown("commitment", id)
            }
            try session.record(
                change.isDone
                    ? try row.reportingDone(words: change.words, of: answer.unit, by: session.actor)
                    : try row.progressing(
                        percent: change.percent, words: change.words, of: answer.unit, by: session.actor))
        }
        let sheet = try session.tables.row(SheetRow.self, [.text(answer.month), .text(answer.unit)])
        // Nothing new from one who has answered is no second answer.
        if let sheet, sheet.answeredAt == nil || !changes.isEmpty {
            try session.record(try sheet.answering(changed: changes.count, by: session.actor))
        }
        return Recorded(
            month: answer.month, unit: answer.unit, changed: changes.map(\.0), refused: refused)
    }
}
