import Basics
import Commitments
import LegalClocks
import Procedures

/// A case as its page at the desk shows it: what the asker may read and do, and nothing else.
public struct CaseDeskView: Sendable {
    public struct Clock: Sendable {
        public let running: RunningClock
        /// Nil where a day was set for the case.
        public let deadline: Deadline?
        public let alarm: ClockAlarm?

        public init(running: RunningClock, deadline: Deadline?, alarm: ClockAlarm?) {
            (self.running, self.deadline, self.alarm) = (running, deadline, alarm)
        }
    }

    /// Something that happened.
    public struct Entry: Sendable {
        public let at: Instant
        public let verb: CaseVerb
        public let data: JSONValue
        /// The unit's name and the role's id; no unit for an opener outside and for the program.
        public let unit: String?
        public let role: String
        public let leaf: Int?
        public let isPublic: Bool
        /// Internal fields that came with it, by id.
        public var staffValues: [String: String] = [:]
        /// A note of staff.
        public var note: String?

        public init(
            at: Instant, verb: CaseVerb, data: JSONValue, unit: String?, role: String, leaf: Int?, isPublic: Bool
        ) {
            (self.at, self.verb, self.data, self.unit, self.role) = (at, verb, data, unit, role)
            (self.leaf, self.isPublic) = (leaf, isPublic)
        }
    }

    public struct Tie: Sendable {
        public let kind: String
        /// `commitment/2025-0012`.
        public let subject: String
        /// Its words; nil where the asker may not read them.
        public let words: String?

        public init(kind: String, subject: String, words: String?) {
            (self.kind, self.subject, self.words) = (kind, subject, words)
        }
    }

    public struct Likely: Sendable {
        public let line: CaseLine
        /// Of a hundred.
        public let share: Int
        public let words: String

        public init(line: CaseLine, share: Int, words: String) {
            (self.line, self.share, self.words) = (line, share, words)
        }
    }

    /// An act that the asker's role has and this asker may not take.
    public struct Refused: Sendable {
        public let act: Transition
        public let why: DeskProblem

        public init(act: Transition, why: DeskProblem) { (self.act, self.why) = (act, why) }
    }

    /// A sealed field that was erased.
    public struct Gone: Sendable {
        public let field: String
        public let on: LocalDate
        public let basis: String
        public let authority: String

        public init(field: String, on: LocalDate, basis: String, authority: String) {
            (self.field, self.on, self.basis, self.authority) = (field, on, basis, authority)
        }
    }

    public let line: CaseLine
    public var acts: [Transition] = []
    public var refused: [Refused] = []
    public var clocks: [Clock] = []
    /// Values by field that the asker may read.
    public var values: [String: String] = [:]
    /// Names of the files that the asker may read and that are not erased, by number.
    public var files: [Int: String] = [:]
    /// Numbers of the files that the asker may read, erased ones among them.
    public var readableFiles: Set<Int> = []
    /// How many sealed fields hold something that the asker may not read.
    public var hiddenCount = 0
    /// In the order they happened.
    public var timeline: [Entry] = []
    public var ties: [Tie] = []
    /// Nil where the case is not being routed.
    public var likely: [Likely]?
    /// So many of those that go on were looked at for it, and so many were not.
    public var likelyAmong = 0
    public var likelyLeft = 0
    public var units: [UnitRow] = []
    public var mayPublish = false
    /// Whether there is something that the asker may erase.
    public var mayErase = false
    public var gone: [Gone] = []
    /// Whether the asker keeps the case: may tie it and write notes.
    public var isKept = false

    public init(_ line: CaseLine) { self.line = line }

    var procedure: Procedure { line.procedure }
    var state: CaseState { line.state }
}
