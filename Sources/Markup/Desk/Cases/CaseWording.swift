import Basics
import LegalClocks
import Procedures

/// A definition's own words in the page's language.
extension Procedures.Phrase {
    var pair: Pair { Pair(chinese, english) }
}

extension DeskContext {
    /// Between a label and what it says.
    var colon: String { language == .chinese ? "：" : ": " }

    func say(_ phrase: Procedures.Phrase) -> String { language == .chinese ? phrase.chinese : phrase.english }

    /// A due day or moment.
    func moment(_ text: String) -> String {
        if let day = LocalDate(text) { return language.date(day) }
        guard let instant = Instant(text) else { return text }
        return language.date(instant.date()) + " " + Self.clock(instant)
    }

    func moment(_ moment: Moment) -> String {
        switch moment {
        case .day(let day): language.date(day)
        case .instant(let instant): language.date(instant.date()) + " " + Self.clock(instant)
        }
    }

    /// `09:05`, in Beijing.
    static func clock(_ instant: Instant) -> String {
        let minutes = (instant.milliseconds / 60_000 + 480) % 1440
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return "\(two(minutes / 60)):\(two(minutes % 60))"
    }
}

extension ProcedureState {
    /// The shape that goes with the state's word.
    var tone: Tone {
        switch kind {
        case .work: .going
        case .review: .claimed
        case .opener, .paused: .waiting
        case .end:
            switch end {
            case .resolved, .closed: .done
            case .partly: .claimed
            case .silent, nil: .unknown
            case .refused, .withdrawn, .moved: .gone
            }
        }
    }
}

extension Procedure {
    /// A value as it is read: a choice by its label, a day in words.
    func shown(_ value: String, of field: CaseField, _ context: DeskContext) -> String {
        switch field.type {
        case .choice: choices(of: field).first { $0.id == value }.map { context.say($0.label) } ?? value
        case .date: context.moment(value)
        default: value
        }
    }

    /// What a clock is called: by its rule, its parameter, or the field with its day.
    func name(of clock: RunningClock, _ context: DeskContext) -> String {
        if let spec = self.clock(clock.clock), clock.chosen != nil, let field = spec.chosenBy.flatMap(field) {
            return context.say(field.label)
        }
        if let parameter = clock.parameter.flatMap(parameter) { return context.say(parameter.label) }
        if let rule = clock.rule, let known = ClockRules.all.first(where: { $0.id == rule }) {
            return context.say(known.name)
        }
        return context.say(CaseDeskWord.whole)
    }
}

/// A length in a clock's unit.
struct ClockUnitWords {
    let unit: ClockUnit

    init?(_ text: String) {
        guard let unit = ClockUnit(rawValue: text) else { return nil }
        self.unit = unit
    }

    func text(_ count: Int, _ context: DeskContext) -> String { context.say(unit.phrase(count)) }
}
