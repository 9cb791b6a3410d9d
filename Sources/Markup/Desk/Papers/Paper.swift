import Basics
import Commitments

/// A paper made of the ledger, as print page and DOCX both draw it.
public struct Paper: Sendable, Hashable {
    public struct Table: Sendable, Hashable {
        public let header: [String]
        public let rows: [[String]]
        /// Hundredths of the width, one a column.
        public let widths: [Int]
    }

    public enum Block: Sendable, Hashable {
        /// 一、
        case heading(String)
        case paragraph(String)
        case table(Table)
    }

    /// May hold a line end.
    public let title: String
    public let subtitle: String
    public let blocks: [Block]
    /// Who and when, at the end.
    public let signature: [String]
    /// What it can be checked by, small.
    public let foot: [String]
}

/// What a paper is made of: rows of the ledger that its readers may see, and names.
public struct PaperFacts: Sendable {
    public struct Item: Sendable {
        public let row: CommitmentRow
        public let verdict: CommitmentVerdict
        public let lead: String?
        /// Every note that may be seen, in order.
        public let notes: [ProgressRow]

        public init(row: CommitmentRow, verdict: CommitmentVerdict, lead: String?, notes: [ProgressRow]) {
            (self.row, self.verdict, self.lead, self.notes) = (row, verdict, lead, notes)
        }
    }

    public struct Instruction: Sendable {
        public let row: InstructionRow
        public let item: String
        public let unit: String

        public init(row: InstructionRow, item: String, unit: String) {
            (self.row, self.item, self.unit) = (row, item, unit)
        }
    }

    /// Sheets of the month: how many were sent, and who has not answered.
    public struct Answers: Sendable {
        public let sent: Int
        public let missing: [String]

        public init(sent: Int, missing: [String]) { (self.sent, self.missing) = (sent, missing) }
    }

    /// Of which year's report.
    public let year: Int
    /// The office that signs.
    public let office: String
    public let items: [Item]
    public let targets: [IndicatorView]
    /// What was verified, revised, withdrawn in the time of the paper, the oldest first.
    public let changes: [ChangeView]
    /// Nil in a public paper.
    public let instructions: [Instruction]?
    /// Nil in a public paper.
    public let answers: Answers?
    public let unitNames: [String: String]

    public init(
        year: Int, office: String, items: [Item], targets: [IndicatorView], changes: [ChangeView],
        instructions: [Instruction]?, answers: Answers?, unitNames: [String: String]
    ) {
        (self.year, self.office, self.items, self.targets) = (year, office, items, targets)
        (self.changes, self.instructions, self.answers) = (changes, instructions, answers)
        self.unitNames = unitNames
    }
}
