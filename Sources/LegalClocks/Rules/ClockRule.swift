import Basics

/// What a clock counts.
public enum ClockUnit: String, Sendable, CaseIterable {
    /// Days on which offices work, make-up Saturdays and Sundays among them.
    case workday = "wd"
    case calendarDay = "cal"
    case month = "mon"
    /// Hours, nights and holidays included.
    case hour = "h"

    public var name: Phrase {
        switch self {
        case .workday: Phrase("个工作日", "working days")
        case .calendarDay: Phrase("日", "calendar days")
        case .month: Phrase("个月", "months")
        case .hour: Phrase("小时", "hours")
        }
    }

    /// `20个工作日`, `1 hour`.
    public func phrase(_ length: Int) -> Phrase {
        Phrase(
            "\(length)\(name.chinese)", "\(length) " + (length == 1 ? String(name.english.dropLast()) : name.english))
    }
}

/// A time limit that a law sets, or a place where none does.
public struct ClockRule: Hashable, Sendable {
    /// Stable: `petition.handle`. Where a law was replaced, its older text is a rule of the same id.
    public let id: String
    public let name: Phrase
    /// The event whose day is day 0.
    public let startsWith: Phrase
    public let unit: ClockUnit
    /// In `unit`, at least 1.
    public let length: Int
    /// Whether something must wait at least so long, in place of being done within it.
    public let isMinimum: Bool
    /// Nil where the law knows none.
    public let extending: ClockExtension?
    /// What the law does not count. Empty where it knows nothing of the kind.
    public let pauses: [PauseGround]
    /// What starts the clock anew; nil where nothing does.
    public let restartsWith: Phrase?
    public let appliesIn: Division
    /// Nil where the day is not known here: no day is invented.
    public let inForceFrom: LocalDate?
    /// The last day; nil while it is in force.
    public let inForceTo: LocalDate?
    public let basis: LegalBasis
    public let evidence: ClockEvidence

    /// Whether the rule's text was in force; nil where its first day is not known here and it has no last one behind.
    public func isInForce(on day: LocalDate) -> Bool? {
        if let last = inForceTo, day > last { return false }
        return inForceFrom.map { day >= $0 }
    }
}

/// A law's name and its article.
public struct LegalBasis: Hashable, Sendable {
    /// `《信访工作条例》第三十四条`.
    public let text: Phrase

    public init(_ text: Phrase) { self.text = text }
}

/// By how much a clock may be made longer, once, and by whom.
public struct ClockExtension: Hashable, Sendable {
    /// At most so many of the rule's unit beyond its length.
    public let length: Int
    public let approver: ClockApprover
    /// Whether the one who asked must be told, with reasons.
    public let isTold: Bool
    public let basis: LegalBasis
}

public enum ClockApprover: String, Sendable, CaseIterable {
    /// The head of the unit that handles it.
    case unitHead = "unit_head"
    /// The head of the government's disclosure office.
    case disclosureOfficeHead = "disclosure_office_head"
    /// The government that is responsible for the investigation.
    case investigatingGovernment = "investigating_government"
    /// The law names the case and nobody who approves it.
    case nobodyNamed = "nobody_named"

    public var name: Phrase {
        switch self {
        case .unitHead: Phrase("本机关、单位负责人", "the head of the handling unit")
        case .disclosureOfficeHead: Phrase("政府信息公开工作机构负责人", "the head of the disclosure office")
        case .investigatingGovernment: Phrase("负责事故调查的人民政府", "the government in charge of the investigation")
        case .nobodyNamed: Phrase("法律没有指明批准人", "the law names nobody who approves it")
        }
    }
}

/// A time that the law does not count.
public struct PauseGround: Hashable, Sendable {
    public let name: Phrase
    public let basis: LegalBasis
}

/// How it is known that a rule says so.
public enum ClockEvidence: Hashable, Sendable {
    /// The law's text was read.
    case textRead
    /// No text was read: a place's own parameter with a default, and where the default is from.
    case parameter(source: Phrase)
}
