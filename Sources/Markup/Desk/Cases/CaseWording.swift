import Basics
import LegalClocks
import Procedures

/// A definition's own words in the page's language.
extension Procedures.Phrase {
    var pair: Pair { Pair(chinese, english) }
}

extension DeskContext {
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

/// A case in a list.
public struct CaseLine: Sendable {
    public let id: String
    public let procedure: Procedure
    public let state: CaseState
    /// The unit's name.
    public let unit: String?
    /// Nil where nothing that the asker may read says it.
    public let title: String?
    public let isPublic: Bool
    public let now: Instant

    public init(
        id: String, procedure: Procedure, state: CaseState, unit: String?, title: String?, isPublic: Bool, now: Instant
    ) {
        (self.id, self.procedure, self.state, self.unit) = (id, procedure, state, unit)
        (self.title, self.isPublic, self.now) = (title, isPublic, now)
    }

    public var place: ProcedureState? { procedure.state(state.state) }

    /// The clock of the state.
    public var clock: RunningClock? { (place?.clock).flatMap(state.live) }

    /// Whether its turn is over; nobody is late for a right that runs out.
    public var isLate: Bool {
        guard state.end == nil else { return false }
        if state.isOverdue { return true }
        guard let clock, procedure.clock(clock.clock)?.isRight != true else { return false }
        return clock.isLate(at: now)
    }

    public var dueDay: LocalDate? { clock?.dueDay }

    func name(_ context: DeskContext) -> String { title ?? context.say(procedure.name) }

    func owner(_ context: DeskContext) -> String {
        guard let role = place?.owner.flatMap(procedure.role) else { return "—" }
        let label = context.say(role.label)
        return role.party == .unit ? unit.map { "\($0)（\(label)）" } ?? label : label
    }

    func due(_ context: DeskContext) -> String {
        if state.end != nil { return "—" }
        guard let clock, let day = clock.dueDay else { return context.say(CaseDeskWord.noClock) }
        if clock.pausedSince != nil { return context.say(CaseDeskWord.paused) }
        let days = day.daysSince1970 - now.date().daysSince1970
        let distance =
            days < 0
            ? context.say(WorkWord.overdue, String(-days)) : context.say(WorkWord.daysLeft, String(days))
        return context.moment(clock.due) + " · " + distance
    }

    func mark(_ context: DeskContext) -> StateMark {
        StateMark(place?.tone ?? .unknown, place.map { context.say($0.label) } ?? state.state)
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

/// A commitment's cases, and the way to a new one.
struct CommitmentCases {
    let view: DeskItemView
    let context: DeskContext

    func write(to html: inout HTMLWriter) {
        guard view.mayOpenTask || !view.cases.isEmpty else { return }
        html.element("section", .id("cases"), .named("aria-labelledby", "cases-h")) { html in
            html.element("h2", .id("cases-h"), text: context.say(CaseDeskWord.commitmentCases))
            if view.cases.isEmpty {
                html.element("p", .class("none"), text: context.say(CaseDeskWord.noCommitmentCases))
            }
            html.element("ul", .class("lines")) { html in
                for line in view.cases {
                    html.element("li") { html in
                        html.element("a", .to(context.at("cases", line.id)), text: line.id)
                        html.literal(" ")
                        html.text(context.say(line.procedure.name) + " ")
                        line.mark(context).write(to: &html)
                    }
                }
            }
            if view.mayOpenTask {
                html.element("p") { html in
                    html.element(
                        "a", .class("instruct"), .to(Self.way(view.item.row.id, nil, context)),
                        text: context.say(CaseDeskWord.openFromCommitment))
                }
            }
        }
    }

    /// To the form of a supervision task that begins with the commitment, or an instruction on it.
    static func way(_ commitment: String, _ instruction: Int?, _ context: DeskContext) -> SiteAddress {
        context.at(
            "cases", "open",
            query: [.init("procedure", "supervision-task"), .init("commitment", commitment)]
                + (instruction.map { [.init("instruction", String($0))] } ?? []))
    }
}

/// Phrases that a loader needs.
public enum CaseDeskWords {
    /// What a supervision task on a late commitment asks for, to begin with. What is recorded is Chinese.
    public static var demand: String { CaseDeskWord.demandOf.text(.chinese) }

    /// The approval that a leader's instruction is.
    public static func approval(_ leader: String, _ day: LocalDate) -> String {
        CaseDeskWord.approvalOf.text(.chinese, [leader, Language.chinese.date(day)])
    }

    public static func noUnit(_ language: Language) -> String { CaseFiguresWord.noUnit.text(language) }
}

extension WorkPage.Way {
    /// The cases that wait, and how many of them are late.
    public init(waiting: Int, late: Int, _ address: SiteAddress, _ language: Language) {
        self.init(CaseDeskWord.waiting.text(language, [String(waiting), String(late)]), address)
    }
}
