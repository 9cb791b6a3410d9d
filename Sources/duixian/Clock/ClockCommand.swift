import ArgumentParser
import Basics
import LegalClocks

struct ClockCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clock",
        abstract: "算法定期限：到哪一天，依据哪一条，哪些日子不算。 Reckons a legal time limit and says which days count and why.",
        discussion: """
            时刻按 ISO 8601 写，没有时区的按北京时间。 Moments are ISO 8601; without an offset they are Beijing time.
            中止的日子两头都算在内，不计入期限。 Paused days are not counted; both ends are paused.
            在规定的地域之外不予计算，并说明理由。 A rule is refused outside its place, with the reason.

            例 Examples:
              duixian clock --list
              duixian clock disclosure.reply --from 2023-09-22
              duixian clock disclosure.reply --from 2023-09-22 --pause 2023-10-09..2023-10-20 --extend
              duixian clock deputy.return --from 2024-03-01 --division CN-500233
              duixian clock accident.report --from 2023-05-01T23:30 --format json
              duixian clock petition.handle --from 2026-12-01 --calendar 2027.json
            """)

    @Argument(help: "规则编号，见 --list。 A rule's id, as --list shows it.")
    var rule: String?

    @Option(help: "事件发生的日子或时刻。 The day or moment of the event.")
    var from: String?

    @Option(help: "地域代码：CN，或CN-加2、4、6位区划代码。 The place: CN, or CN- with 2, 4 or 6 digits.")
    var division: String?

    @Option(help: "中止的日子，如 2023-10-09..2023-10-20；可多次给出。 Paused days; may be given several times.")
    var pause: [String] = []

    @Flag(help: "依法延长到最长。 Extended as far as the law allows.")
    var extend = false

    @Flag(help: "列出全部规则，或 --division 一地的。 Lists all rules, or those of a place.")
    var list = false

    @Option(help: "另加一年放假通知的文件。 A file with a further year's notice (docs/clocks.md).")
    var calendar: String?

    @Option(help: "本地停止办公日子的文件。 A file with local suspensions of work (docs/clocks.md).")
    var suspensions: String?

    @Option(help: "table 或 json。 The form of the output.")
    var format: ClockFormat = .table

    func validate() throws {
        if list {
            guard rule == nil, from == nil, pause.isEmpty, !extend, calendar == nil, suspensions == nil else {
                throw ValidationError(
                    "--list 只和 --division、--format 一起用。 --list goes with --division and --format only.")
            }
            _ = try ClockInput.division(division)
            return
        }
        guard let rule else { throw ValidationError("给出规则编号，或用 --list。 Give a rule's id, or --list.") }
        guard ClockRules.ids.contains(rule) else {
            let fault = ClockInput.unknown(rule)
            throw ValidationError("\(fault.chinese) \(fault.english)")
        }
        guard let from else { throw ValidationError("用 --from 给出起算的日子或时刻。 Give the event's day with --from.") }
        _ = try (ClockInput.moment(from), ClockInput.pauses(pause), ClockInput.division(division))
    }

    func run() async throws {
        let bytes: [UInt8]
        if list {
            let place = try ClockInput.division(division)
            let rules = ClockRules.all.filter { rule in place.map(rule.appliesIn.contains) ?? true }
            bytes = format == .json ? ClockJSON.list(rules) : ClockTable.list(rules, columns: Descriptor.output.columns)
        } else {
            let deadline = try reckoned()
            bytes =
                format == .json
                ? ClockJSON.document(deadline) : ClockTable.text(deadline, columns: Descriptor.output.columns)
        }
        try Destination.standardOutput.write(bytes)
    }

    private func reckoned() throws -> Deadline {
        let moment = try ClockInput.moment(from ?? "")
        let place = try ClockInput.division(division)
        let pauses = try ClockInput.pauses(pause)
        do {
            let rule = try ClockRules.rule(self.rule ?? "", in: place, on: moment.date)
            if extend, rule.extending == nil { try rule.mayExtend(by: 1) }
            let days = try ClockInput.calendar(calendar, suspensions: suspensions, at: place ?? rule.appliesIn)
            return try Deadline.reckon(
                rule, from: moment, in: days, pauses: pauses, extendedBy: extend ? rule.extending?.length ?? 0 : 0)
        } catch let fault as ClockFault {
            throw WorkFailure(place: rule ?? "clock", chinese: fault.chinese, english: fault.english)
        }
    }
}

enum ClockFormat: String, ExpressibleByArgument, CaseIterable, Sendable { case table, json }
