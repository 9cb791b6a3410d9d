import Basics
import LegalClocks
import Procedures

/// A case as whoever opened it may see it.
public struct CaseView: Sendable {
    /// One thing that happened.
    public struct Step: Sendable {
        public let day: LocalDate
        /// Nil for what the whole case is opened with.
        public let title: String
        /// Who acted, and which unit got it.
        public let who: String
        /// Whether the reader took it.
        public let isReaders: Bool
        /// What was written, by label.
        public let values: [(label: String, text: String)]

        public init(
            day: LocalDate, title: String, who: String, isReaders: Bool, values: [(label: String, text: String)]
        ) {
            (self.day, self.title, self.who, self.isReaders, self.values) = (day, title, who, isReaders, values)
        }
    }

    /// A file that the reader sent or was given.
    public struct File: Sendable {
        public let number: Int
        public let label: LegalClocks.Phrase
        /// Nil where it was erased.
        public let name: String?
        public let day: LocalDate

        public init(number: Int, label: LegalClocks.Phrase, name: String?, day: LocalDate) {
            (self.number, self.label, self.name, self.day) = (number, label, name, day)
        }
    }

    /// The case that the matter came from, or goes on as.
    public struct Tie: Sendable {
        public let id: String
        public let procedure: LegalClocks.Phrase
        public let isNext: Bool

        public init(id: String, procedure: LegalClocks.Phrase, isNext: Bool) {
            (self.id, self.procedure, self.isNext) = (id, procedure, isNext)
        }
    }

    public let id: String
    public let procedure: Procedure
    public let state: CaseState
    /// Who has it now: a unit's name, an office, or the reader.
    public let owner: String
    public let clocks: [CaseClockView]
    /// Those that ended.
    public let earlier: [CaseClockView]
    public let steps: [Step]
    /// What the reader may do now, and no others.
    public let acts: [Transition]
    public var files: [File] = []
    public var ties: [Tie] = []

    public init(
        id: String, procedure: Procedure, state: CaseState, owner: String, clocks: [CaseClockView],
        earlier: [CaseClockView], steps: [Step], acts: [Transition]
    ) {
        (self.id, self.procedure, self.state, self.owner) = (id, procedure, state, owner)
        (self.clocks, self.earlier, self.steps, self.acts) = (clocks, earlier, steps, acts)
    }

    /// Whether it waits for the reader.
    var isReadersTurn: Bool { procedure.state(state.state)?.kind == .opener }
}

/// Words of the acts of stepping through a case that are no transitions.
public enum CaseStepWords {
    public static func opened(_ language: Language) -> String { CaseWord.openedStep.text(language) }
    public static func overdue(_ language: Language) -> String { CaseWord.overdueStep.text(language) }
    public static func redated(_ language: Language) -> String { CaseWord.redatedStep.text(language) }
    public static func clock(_ language: Language) -> String { CaseWord.clock.text(language) }
    public static func you(_ language: Language) -> String { CaseWord.you.text(language) }
    public static func unit(_ name: String, _ language: Language) -> String {
        CaseWord.toUnit.text(language, [name])
    }
}

/// What is wrong with a form of the public pages, in words.
public enum CaseFormWords {
    public static func missing(_ label: String, isChoice: Bool, _ language: Language) -> String {
        (isChoice ? CaseWord.chooseOne : CaseWord.missing).text(language, [label])
    }
    public static func tooLong(_ label: String, _ most: Int, _ language: Language) -> String {
        CaseWord.tooLong.text(language, [label, String(most)])
    }
    public static func badDate(_ label: String, _ language: Language) -> String {
        CaseWord.badDate.text(language, [label])
    }
    public static func badNumber(_ label: String, most: Int?, _ language: Language) -> String {
        guard let most else { return CaseWord.badNumber.text(language, [label]) }
        return CaseWord.atMost.text(language, [label, String(most)])
    }
    public static func unknownUnit(_ language: Language) -> String { CaseWord.unknownUnit.text(language) }
    public static func done(_ what: String, _ language: Language) -> String { CaseWord.done.text(language, [what]) }
}
