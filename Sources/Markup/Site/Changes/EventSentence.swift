import Basics
import Commitments
import Procedures

/// What lets an event be told: names of units, words of items, years of reports.
public struct EventNames: Sendable {
    public let units: [String: String]
    public let items: [String: String]
    public let reportYears: [String: Int]

    public init(units: [String: String], items: [String: String], reportYears: [String: Int]) {
        (self.units, self.items, self.reportYears) = (units, items, reportYears)
    }

    func unit(_ id: String?) -> String { id.map { units[$0] ?? $0 } ?? "—" }
}

extension ChangeView {
    /// Tells an event. Whether it may be shown is decided before.
    public init(_ body: EventBody, event: Int, leaf: Int?, part: Int?, names: EventNames, language: Language) {
        let parts = body.subject.split(separator: "/", maxSplits: 1).map(String.init)
        let (kind, id) = (parts.first ?? "", parts.count > 1 ? parts[1] : "")
        let isItem = kind == "commitment" || kind == "target"
        let sentence = EventSentence(body: body, names: names, language: language)
        self.init(
            event: event, at: body.at, verb: body.verb, item: isItem ? id : nil,
            reportYear: kind == "report" ? names.reportYears[id] : nil, sentence: sentence.text,
            words: isItem ? names.items[id] : nil, reason: body.data["reason"]?.string,
            basis: Self.basis(of: body), leaf: leaf, part: part)
    }

    /// The decision or article behind it; of a figure the basis is its place in a bulletin and stands with the figure.
    private static func basis(of body: EventBody) -> String? {
        if body.verb == LedgerVerb.targetObserved.rawValue { return nil }
        let parts = [body.data["basis"], body.data["decision"], body.data["authority"]]
        let words = parts.compactMap { $0?.string }
        return words.isEmpty ? nil : words.joined(separator: "；")
    }

    /// Puts what was confirmed in bulk on a day into one line.
    public static func gathered(_ changes: [ChangeView], _ language: Language) -> [ChangeView] {
        var lines: [ChangeView] = []
        for change in changes {
            guard let last = lines.last, last.verb == change.verb, last.date == change.date,
                let word = many[change.verb]
            else {
                lines.append(change)
                continue
            }
            var line = ChangeView(
                event: last.event, at: last.at, verb: last.verb, item: last.item, reportYear: nil,
                sentence: word.text(language, [String(last.count + 1)]), words: nil, reason: nil, basis: nil,
                leaf: last.leaf, part: last.part)
            (line.count, line.publishedAt, line.place) = (last.count + 1, last.publishedAt, last.place)
            lines[lines.count - 1] = line
        }
        return lines
    }

    private static let many: [String: ChangeWord] = [
        LedgerVerb.commitmentConfirmed.rawValue: .confirmedMany,
        LedgerVerb.targetConfirmed.rawValue: .targetsConfirmedMany,
    ]
}

/// An event as a sentence, from its body alone.
struct EventSentence {
    let body: EventBody
    let names: EventNames
    let language: Language

    private var data: JSONValue { body.data }
    private func text(_ name: String) -> String { data[name]?.string ?? "—" }
    private func number(_ name: String) -> String { data[name]?.integer.map(String.init) ?? "—" }
    private func unit(_ name: String) -> String { names.unit(data[name]?.string) }
    private func say(_ word: ChangeWord, _ slots: String...) -> String { word.text(language, slots) }
    private var comma: String { language == .chinese ? "；" : "; " }

    var text: String {
        guard let verb = LedgerVerb(rawValue: body.verb) else { return ofCases ?? say(.other, body.verb) }
        switch verb {
        case .governmentOpened: return say(.opened)
        case .unitAdded: return say(.unitAdded, text("name"))
        case .unitChanged: return say(.unitChanged, data["name"]?.string ?? names.unit(subjectID))
        case .reportImported: return say(data["corrects"] == nil ? .reportImported : .reportCorrected, text("title"))
        case .eventPublished: return say(.published, String(data["leaves"]?.array?.count ?? 0))
        case .eventWithheld: return say(.withheld, leaves)
        case .fieldErased: return say(.erased, leaves)
        case .logContinued: return say(.continued)
        case .logRotated: return say(.rotated)
        case .sheetSent:
            return say(.sheetSent, unit("unit"), text("month"), String(data["items"]?.array?.count ?? 0))
        case .sheetAnswered: return say(.sheetAnswered, unit("unit"), text("month"), number("changed"))
        default: return commitment(verb) ?? target(verb) ?? say(.other, body.verb)
        }
    }

    private var subjectID: String { body.subject.split(separator: "/").last.map(String.init) ?? "" }

    private var leaves: String {
        let many = data["leaves"]?.array?.compactMap(\.integer) ?? []
        let one = data["leaf"]?.integer.map { [$0] } ?? []
        return (many + one).map(String.init).joined(separator: "、")
    }

    private func commitment(_ verb: LedgerVerb) -> String? {
        switch verb {
        case .commitmentConfirmed: say(data["bulk"]?.bool == true ? .confirmedBulk : .confirmed)
        case .commitmentAssigned:
            assignments.isEmpty ? say(.assigned) : say(.assignedTo, assignments.joined(separator: comma))
        case .commitmentProgressed: say(.progressed, unit("unit"), number("percent"), text("words"))
        case .commitmentReportedDone: say(.reportedDone, unit("unit"), text("words"))
        case .commitmentReturned: say(.returned)
        case .commitmentVerified: say(.verified, names.unit(body.actor.unit), text("words"))
        case .commitmentClosed: say(.closed, names.unit(body.actor.unit))
        case .commitmentReopened: say(.reopened)
        case .commitmentRevised:
            say(
                .revised,
                (assignments + [data["words"]?.string.map { say(.revisedWords, $0) }].compactMap { $0 })
                    .joined(separator: comma))
        case .commitmentWithdrawn: say(.withdrawn)
        case .commitmentRelocated, .targetRelocated: say(.relocated)
        case .commitmentEvidenced: say(.evidenced, unit("unit"), text("words"))
        case .commitmentInstructed:
            data["due"] == nil
                ? say(.instructed, unit("unit"), text("words"))
                : say(.instructedDue, unit("unit"), day("due"), text("words"))
        case .instructionAnswered: say(.answered, unit("unit"), text("words"))
        case .instructionSettled: say(.settled, names.unit(body.actor.unit), text("words"))
        default: nil
        }
    }

    private func target(_ verb: LedgerVerb) -> String? {
        switch verb {
        case .targetConfirmed: say(data["bulk"]?.bool == true ? .targetConfirmedBulk : .targetConfirmed)
        case .targetAssigned: say(.targetAssigned, unit("lead"))
        case .targetObserved:
            say(
                .observed, text("source"), day("as_of"), text("value") + (data["unit"]?.string ?? ""),
                ObservationRow.Status(rawValue: text("status"))?.label(language) ?? text("status"))
        case .targetSuperseded: say(.superseded, number("number"), number("by"))
        case .targetOverridden:
            data["verdict"]?.string.flatMap { TargetVerdict(rawValue: $0) }.map {
                say(.overridden, $0.label(language))
            } ?? say(.overrideTaken)
        case .targetRevised:
            say(
                .targetRevised,
                [data["value"]?.string, data["upper"]?.string].compactMap { $0 }.joined(separator: "—")
                    + (data["unit"]?.string ?? ""))
        default: nil
        }
    }

    private var assignments: [String] {
        var lines: [String] = []
        if data["lead"] != nil { lines.append(say(.assignedLead, unit("lead"))) }
        if let units = data["co_units"]?.array {
            lines.append(say(.assignedCo, units.compactMap(\.string).map { names.unit($0) }.joined(separator: "、")))
        }
        if data["leader"] != nil { lines.append(say(.assignedLeader, unit("leader"))) }
        if data["deadline"] != nil { lines.append(say(.assignedDeadline, day("deadline"))) }
        if let nodes = data["nodes"]?.array { lines.append(say(.assignedNodes, String(nodes.count))) }
        return lines
    }

    private func day(_ name: String) -> String {
        data[name]?.string.flatMap { LocalDate($0) }.map { language.date($0) } ?? text(name)
    }
}

extension ObservationRow.Status {
    func label(_ language: Language) -> String {
        let (zh, en) =
            switch self {
            case .preliminary: ("初步", "preliminary")
            case .first: ("初核", "first verified")
            case .final: ("最终", "final")
            }
        return language == .chinese ? zh : en
    }
}

/// What happened in cases.
extension EventSentence {
    fileprivate var ofCases: String? {
        if body.verb == "procedure.adopted" {
            let name = ShippedProcedures.named(text("procedure"))?.name
            let told = name.map { language == .chinese ? $0.chinese : $0.english } ?? text("procedure")
            return say(.procedureAdopted, told, number("version"))
        }
        if body.verb == "calendar.changed" {
            let count = String(data["deadlines"]?.array?.count ?? 0)
            return say(data["body"] == .null ? .calendarWithdrawn : .calendarChanged, text("name"), count)
        }
        guard let verb = CaseVerb(rawValue: body.verb) else { return nil }
        let word: ChangeWord =
            switch verb {
            case .opened: .caseOpened
            case .moved: .caseMoved
            case .breached: .caseBreached
            case .overdue: .caseOverdue
            case .noted: .caseNoted
            case .linked: .caseLinked
            case .redated: .caseRedated
            }
        return say(word, subjectID)
    }
}
