import Basics
import LegalClocks

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Measures reckoning a hundred thousand clocks anew, on one core, against doing no more than turning their days into
/// numbers and back in the same run.
///
/// Prints one line for each measure and ends with 1 where a floor is missed.
@main
struct ClockSpeed {
    static func main() throws {
        let clocks = try clocks(100_000)
        let calendar = WorkCalendar.builtIn
        let bare = best { clocks.reduce(0) { $0 &+ $1.clock.from.date.advanced(by: $1.clock.total).day } }
        let due = best { clocks.reduce(0) { $0 &+ $1.clock.due(in: calendar).due.date.day } }
        // Both calendars are asked for each clock, so one clock is reckoned twice.
        let changes = best { calendar.changes(to: calendar, of: clocks).count }
        let some = Array(clocks.prefix(2000))
        let explained = best {
            some.reduce(0) { sum, entry in
                guard let rule = ClockRules.all.first(where: { $0.id == entry.clock.rule }) else { return sum }
                return sum &+ Deadline.explaining(entry.clock, rule, in: calendar).steps.count
            }
        }
        print("\(clocks.count) clocks of all rules, a third with pauses, best of 15 rounds, one core")
        var failed = false
        line("days to numbers and back ", clocks.count, bare, of: bare, floors: nil, &failed)
        line("due date                 ", clocks.count, due, of: bare, floors: (1_000_000, 0.2), &failed)
        line("changes of a new calendar", clocks.count, changes, of: bare, floors: (100_000, 0.1), &failed)
        line("explained day by day     ", some.count, explained, of: bare, floors: nil, &failed)
        exit(failed ? 1 : 0)
    }

    private static func clocks(_ count: Int) throws -> [(id: Int, clock: LegalClock)] {
        try (0..<count).map { number in
            let rule = ClockRules.all[number % ClockRules.all.count]
            let from = LocalDate(daysSince1970: 14_000 + number * 37 % 6000)
            var pauses: [ClockPause] = []
            if number % 3 == 0 {
                pauses = [try ClockPause(first: from.advanced(by: 4), last: from.advanced(by: 4 + number % 20))]
            }
            return (number, try LegalClock(rule, from: .day(from), pauses: pauses))
        }
    }

    /// The least seconds of one pass.
    private static func best(_ run: () -> Int) -> Double {
        (0..<15).reduce(Double.infinity) { best, _ in
            let took = ContinuousClock().measure { keep(run()) }.components
            return min(best, Double(took.seconds) + Double(took.attoseconds) * 1e-18)
        }
    }

    /// Takes a result, so that the work that made it is not left out.
    @inline(never) private static func keep(_ result: Int) { if result == .min { print(result) } }

    private static func line(
        _ name: String, _ count: Int, _ seconds: Double, of bare: Double, floors: (speed: Double, ratio: Double)?,
        _ failed: inout Bool
    ) {
        let speed = Double(count) / seconds
        let ratio = bare / seconds * (Double(count) / 100_000)
        var text = "\(name)  \(Int(speed)) clocks/s  \(Int((ratio * 1000).rounded()))‰ of the bare walk"
        if let floors {
            let held = speed >= floors.speed && ratio >= floors.ratio
            text += "  floors \(Int(floors.speed))/s and \(Int(floors.ratio * 1000))‰ \(held ? "held" : "MISSED")"
            failed = failed || !held
        }
        print(text)
    }
}
