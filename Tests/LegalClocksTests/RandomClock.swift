import Basics
import LegalClocks
import TestSupport

/// A clock with random start, pauses and extension, of any rule.
struct RandomClock {
    let rule: ClockRule
    let from: LocalDate
    let minute: Int
    let pauses: [ClockPause]
    let extendedBy: Int

    init(_ numbers: inout SeededNumbers) throws {
        rule = ClockRules.all[numbers.below(ClockRules.all.count)]
        // 2003 to 2028: over both ends of what is known.
        from = LocalDate(daysSince1970: 12_053 + numbers.below(365 * 26))
        minute = numbers.below(1440)
        var pauses: [ClockPause] = []
        for _ in 0..<max(0, numbers.below(6) - 2) {
            let first = from.advanced(by: numbers.below(120) - 20)
            pauses.append(try ClockPause(first: first, last: first.advanced(by: numbers.below(25))))
        }
        self.pauses = pauses
        extendedBy = rule.extending.map { numbers.below(2) == 0 ? 0 : 1 + numbers.below($0.length) } ?? 0
    }

    var moment: Moment {
        guard rule.unit == .hour else { return .day(from) }
        return .instant(Instant(milliseconds: Moment.day(from).start.milliseconds + minute * 60_000))
    }

    var clock: LegalClock {
        get throws { try LegalClock(rule, from: moment, extendedBy: extendedBy, pauses: pauses) }
    }

    var paused: Set<String> {
        Set(
            pauses.flatMap { pause in
                (pause.first.daysSince1970...pause.last.daysSince1970).map { LocalDate(daysSince1970: $0).description }
            })
    }
}
