import ArgumentParser
import Basics
import LegalClocks

/// What `duixian clock` is told, as values. What can't be read is a word that is off; files that can't are work that
/// failed.
enum ClockInput {
    static func moment(_ text: String) throws -> Moment {
        guard let moment = Moment(text), (1900...9000).contains(moment.date.year) else {
            throw ValidationError(
                "“\(text)”不是日子或时刻，写成 2023-01-13 或 2023-01-13T09:30。 “\(text)” is no day or moment; "
                    + "write 2023-01-13 or 2023-01-13T09:30.")
        }
        return moment
    }

    static func division(_ code: String?) throws -> Division? {
        guard let code else { return nil }
        guard let division = Division(code) else {
            throw ValidationError("“\(code)”不是地域代码，写成 CN 或 CN-50。 “\(code)” is no place; write CN or CN-50.")
        }
        return division
    }

    static func pauses(_ spans: [String]) throws -> [ClockPause] {
        try spans.map { span in
            let ends = span.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
            guard ends.count == 2, !ends[0].isEmpty, !ends[1].isEmpty else {
                throw ValidationError(
                    "“\(span)”：中止要写明起止，如 2023-10-09..2023-10-20；没有结束的中止算不出到期日。 “\(span)”: a pause needs both "
                        + "ends, as 2023-10-09..2023-10-20; with an open one there is no due date.")
            }
            do {
                return try ClockPause(first: moment(ends[0]).date, last: moment(ends[1]).date)
            } catch let fault as ClockFault { throw ValidationError("\(fault.chinese) \(fault.english)") }
        }
    }

    /// The calendar of a place, with a year and suspensions from files where they are given.
    static func calendar(_ year: String?, suspensions: String?, at place: Division) throws -> WorkCalendar {
        var calendar = WorkCalendar.builtIn
        if let year { calendar = try read(year) { try calendar.adding(CalendarYear(json: $0)) } }
        guard let suspensions else { return calendar }
        return try read(suspensions) { try calendar.at(place, suspensions: LocalSuspension.list(json: $0)) }
    }

    private static func read<Value>(_ path: String, _ make: ([UInt8]) throws -> Value) throws -> Value {
        let bytes = try ReportInput.load(path)
        do { return try make(bytes) } catch let fault as ClockFault {
            throw WorkFailure(place: path, chinese: fault.chinese, english: fault.english)
        }
    }

    static func unknown(_ rule: String) -> (chinese: String, english: String) {
        let nearest = ClockRules.nearest(to: rule)
        return (
            "没有“\(rule)”这条规则" + (nearest.map { "，是不是 \($0)？" } ?? "。") + "用 --list 看全部。",
            "There is no rule “\(rule)”" + (nearest.map { "; is it \($0)?" } ?? ".") + " See --list."
        )
    }
}
