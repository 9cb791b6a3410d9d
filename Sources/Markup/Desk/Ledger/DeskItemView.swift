import Basics
import Commitments

/// A commitment as its page at the desk shows it.
public struct DeskItemView: Sendable {
    public struct Instruction: Sendable {
        public let row: InstructionRow
        public let unit: String
        public let answeredBy: String?
        public let mayAnswer: Bool
        public let maySettle: Bool

        public init(row: InstructionRow, unit: String, answeredBy: String?, mayAnswer: Bool, maySettle: Bool) {
            (self.row, self.unit, self.answeredBy) = (row, unit, answeredBy)
            (self.mayAnswer, self.maySettle) = (mayAnswer, maySettle)
        }
    }

    public struct Evidence: Sendable {
        public let number: Int
        public let shown: CommitmentView.Evidence
        public let isPublic: Bool

        public init(number: Int, shown: CommitmentView.Evidence, isPublic: Bool) {
            (self.number, self.shown, self.isPublic) = (number, shown, isPublic)
        }
    }

    public let item: CommitmentView
    /// The acts that the asker's post may take now.
    public var acts: [CommitmentAct] = []
    /// Why the asker can't verify what is reported done.
    public var whyNotVerify: DeskProblem?
    public var instructions: [Instruction] = []
    public var evidence: [Evidence] = []
    public var units: [UnitRow] = []
    /// The paragraph of the report, from 1.
    public var paragraph: Int?
    /// The progress that the public sees, where internal notes say another.
    public var publicPercent: Int?
    /// Names of rows that could be published; empty where the asker may not.
    public var publishable: [String] = []
    /// Entries that are public and could be withheld; empty where the asker may not.
    public var withholdable: [ChangeView] = []
    /// Cases that are tied to it, as far as the asker may know of them.
    public var cases: [CaseLine] = []
    /// Whether the asker may open a supervision task.
    public var mayOpenTask = false
    /// The act whose form stands open.
    public var opened: String?

    public init(_ item: CommitmentView) { self.item = item }

    var isPublic: Bool { item.row.visibility == .everyone }

    /// Units that do the work: those a note can speak for.
    var concerned: [UnitRow] {
        let ids = [item.row.lead].compactMap { $0 } + item.row.coUnits
        return units.filter { ids.contains($0.id) }
    }
}
