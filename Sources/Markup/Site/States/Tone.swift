import Commitments

/// What states have in common for the eye. A tone always comes with a word and a shape.
public enum Tone: String, Sendable, CaseIterable {
    /// Done, and someone other than the doer has seen it.
    case done
    /// Done, says the doer.
    case claimed
    /// On its way as planned.
    case going
    /// Said to be done, and sent back by who looked.
    case disputed
    /// Not begun, and not late.
    case waiting
    case late
    case serious
    /// Taken back by a decision.
    case gone
    /// No data. Never looks like done.
    case unknown

    /// The shape, in a field of 16 by 16.
    var shape: (path: StaticString, isFilled: Bool) {
        switch self {
        case .done: ("M2 8.5l4 4L14 3.5", false)
        case .claimed: ("M8 2a6 6 0 1 0 .01 0zM8 6a2 2 0 1 0 .01 0z", false)
        case .going: ("M8 2a6 6 0 1 0 .01 0zM8 4.5l4 3.5-4 3.5z", false)
        case .disputed: ("M3 3l10 10M13 3L3 13", false)
        case .waiting: ("M8 2a6 6 0 1 0 .01 0z", false)
        case .late: ("M8 2l6.5 11.5h-13z", false)
        case .serious: ("M8 2l6.5 11.5h-13z", true)
        case .gone: ("M2 8h12", false)
        case .unknown: ("M3 3h10v10H3z", false)
        }
    }
}

extension CommitmentVerdict {
    public var tone: Tone {
        switch self {
        case .notStarted: .waiting
        case .onSchedule: .going
        case .behind: .late
        case .seriouslyBehind: .serious
        case .reportedDone: .claimed
        case .disputed: .disputed
        case .verifiedDone: .done
        case .withdrawn: .gone
        case .cannotBeJudged: .unknown
        }
    }

    public var isLate: Bool { self == .behind || self == .seriouslyBehind }

    /// The order in which lists of states stand: what is done first, what is not known last.
    public static let inOrder: [CommitmentVerdict] = [
        .verifiedDone, .reportedDone, .disputed, .onSchedule, .notStarted, .behind, .seriouslyBehind, .withdrawn,
        .cannotBeJudged,
    ]

    public func label(_ language: Language) -> String { StateWord.of(self).text(language) }
}

extension TargetVerdict {
    public var tone: Tone {
        switch self {
        case .exceeded, .met, .withinBand: .done
        case .missed: .serious
        case .notReported, .notComparable: .unknown
        }
    }

    public static let inOrder: [TargetVerdict] = [
        .exceeded, .met, .withinBand, .missed, .notReported, .notComparable,
    ]

    public func label(_ language: Language) -> String { StateWord.of(self).text(language) }
}

/// A state: shape and word, and its colour only besides.
struct StateMark {
    let tone: Tone
    let word: String

    init(_ verdict: CommitmentVerdict, _ language: Language) { (tone, word) = (verdict.tone, verdict.label(language)) }
    init(_ verdict: TargetVerdict, _ language: Language) { (tone, word) = (verdict.tone, verdict.label(language)) }
    init(_ tone: Tone, _ word: String) { (self.tone, self.word) = (tone, word) }

    func write(to html: inout HTMLWriter) {
        html.element("span", .class("state \(tone.rawValue)")) { html in
            Self.shape(tone, &html)
            html.text(word)
        }
    }

    static func shape(_ tone: Tone, _ html: inout HTMLWriter) {
        let (path, isFilled) = tone.shape
        html.element("svg", .named("viewBox", "0 0 16 16"), .named("aria-hidden", "true")) { html in
            html.element(
                "path", .class(isFilled ? "full" : "line"), .named("d", path.description)
            ) { _ in }
        }
    }
}

/// The words of docs/glossary.md for every state.
public enum StateWord: String, CaseIterable, Wording {
    case notStarted, onSchedule, behind, seriouslyBehind, reportedDone, disputed, verifiedDone, withdrawn
    case cannotBeJudged
    case exceeded, met, withinBand, missed, missedSoFar, notReported, notComparable
    case breach, fellShort

    static func of(_ verdict: CommitmentVerdict) -> StateWord {
        switch verdict {
        case .notStarted: .notStarted
        case .onSchedule: .onSchedule
        case .behind: .behind
        case .seriouslyBehind: .seriouslyBehind
        case .reportedDone: .reportedDone
        case .disputed: .disputed
        case .verifiedDone: .verifiedDone
        case .withdrawn: .withdrawn
        case .cannotBeJudged: .cannotBeJudged
        }
    }

    static func of(_ verdict: TargetVerdict) -> StateWord {
        switch verdict {
        case .exceeded: .exceeded
        case .met: .met
        case .withinBand: .withinBand
        case .missed: .missed
        case .notReported: .notReported
        case .notComparable: .notComparable
        }
    }

    public var words: (zh: String, en: String) {
        switch self {
        case .notStarted: ("未启动", "not started")
        case .onSchedule: ("正常推进", "on schedule")
        case .behind: ("滞后", "behind")
        case .seriouslyBehind: ("严重滞后", "seriously behind")
        case .reportedDone: ("已报完成", "reported done")
        case .disputed: ("有异议", "disputed")
        case .verifiedDone: ("核验完成", "verified done")
        case .withdrawn: ("已撤销", "withdrawn")
        case .cannotBeJudged: ("无法判断", "cannot be judged")
        case .exceeded: ("超额完成", "exceeded")
        case .met: ("完成", "met")
        case .withinBand: ("在幅度内", "within band")
        case .missed: ("未完成", "missed")
        case .missedSoFar: ("尚未完成", "missed so far")
        case .notReported: ("未报告", "not reported")
        case .notComparable: ("不可比", "not comparable")
        case .breach: ("违诺", "breach")
        case .fellShort: ("未达愿景", "fell short of an aspiration")
        }
    }
}
