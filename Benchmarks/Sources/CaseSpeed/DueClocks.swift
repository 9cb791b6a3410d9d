import Basics
import Operations
import Store

/// What the scheduler asks: which of a million open cases have a clock that ran out.
struct DueClocks {
    let county: BenchCounty
    private static let count = 1_000_000

    func run() async throws -> Bool {
        let sample = try await county.sample("supervision-task")
        let today = BenchCounty.now.date().daysSince1970
        let took = try seconds {
            try county.write(Self.count) { number in
                var state = sample
                state.unit = BenchCounty.units[number % BenchCounty.units.count]
                state.state = number % 3 == 0 ? "received" : "handling"
                // Two hundred ran out, the first long before the others; the rest run out one behind the other.
                state.run(
                    out: number == 0 ? today - 100 : number < 200 ? today - 50 + number / 4 : today + 1 + number / 1_500
                )
                return CaseRow(id: "2024-C\(1_000_000 + number)", state: state)
            }
        }
        print("(a million rows of open cases written in \(rounded(took)) s, as rows and not through events)")
        var held = true
        // Before the first ran out; with that one; with all of them.
        for moment in [today - 200, today - 99, today] {
            let now = Instant(milliseconds: moment * BenchCounty.day)
            var found = 0
            let times = try Times(200) { _ in
                found = try county.installation.read { try $0.dueCases(at: now, limit: 200) }.count
            }
            held = times.tell("due clocks among 1,000,000 open cases, \(found) due, found", under: 10) && held
            let whole = try Times(50) { _ in
                _ = try county.installation.read { try BreachDueCases.due($0, at: now) }
            }
            held = whole.tell("  the same, each looked at for a clock that acts", under: nil) && held
        }
        return try lists() && held
    }

    /// The list of all of them: what runs out first, and a page in the middle.
    private func lists() throws -> Bool {
        for (name, filter) in [("of one unit's inbox", CaseInbox.Filter(.mine)), ("of all that go on", .init(.open))] {
            let actor = filter.scope == .mine ? BenchCounty.reporter : BenchCounty.office
            let times = try Times(30) { _ in
                try county.desk { desk, _ in
                    let listing = CaseInbox(desk, for: actor, account: "a").listing(filter)
                    _ = try desk.tables.page(of: listing, limit: 51)
                }
            }
            let counted = try Times(10) { _ in
                try county.desk { desk, _ in
                    let listing = CaseInbox(desk, for: actor, account: "a").listing(filter)
                    _ = try desk.tables.count(of: listing, at: desk.now)
                }
            }
            _ = times.tell("first page \(name) among 1,000,000", under: nil)
            _ = counted.tell("  counted", under: nil)
        }
        return true
    }
}
