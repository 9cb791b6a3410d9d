import Basics
import Commitments
import Operations
import Procedures
import Store

/// Lists and figures of one procedure: twenty thousand cases of a month, two thousand of them open.
struct Lists {
    let county: BenchCounty
    private static let count = 20_000

    func run() async throws -> Bool {
        let sample = try await county.sample("hotline-request")
        let today = BenchCounty.now.date().daysSince1970
        let month = Instant(milliseconds: (LocalDate("2025-03-01")?.daysSince1970 ?? 0) * BenchCounty.day)
        try county.write(Self.count) { number in
            var state = try sample.opened(
                at: Instant(milliseconds: month.milliseconds + number * 30 * BenchCounty.day / Self.count))
            state.unit = BenchCounty.units[number % BenchCounty.units.count]
            (state.state, state.handlerUnits) = ("handling", [state.unit ?? ""])
            state.run(out: today - 3 + number / 10 * 7 % 40)
            if number % 10 != 0 {
                (state.state, state.end, state.endedAt) = ("resolved", .resolved, BenchCounty.now)
                for index in state.clocks.indices { state.clocks[index].endedAt = BenchCounty.now }
            } else {
                state.unit = BenchCounty.units[number / 10 % BenchCounty.units.count]
            }
            return CaseRow(id: "2025-C\(100_000 + number)", state: state)
        }
        list("inbox of a unit", BenchCounty.reporter, .init(.mine))
        list("inbox of the supervision office", BenchCounty.office, .init(.mine))
        var filter = CaseInbox.Filter(.open)
        filter.procedure = "hotline-request"
        list("2,000 open cases of a procedure", BenchCounty.office, filter)
        list("18,000 ended cases", BenchCounty.office, .init(.ended))
        return try figures(month)
    }

    /// As the loader asks: a page, the count, and what may be seen of each line.
    private func list(_ name: String, _ actor: LedgerActor, _ filter: CaseInbox.Filter) {
        do {
            let party = ActOnCase.Party.desk(actor, account: "a")
            var (all, late) = (0, 0)
            let times = try Times(50) { _ in
                try county.desk { desk, _ in
                    let listing = CaseInbox(desk, for: actor, account: "a").listing(filter)
                    let rows = try desk.tables.page(of: listing, limit: 51)
                    let count = try desk.tables.count(of: listing, at: desk.now, before: rows.first?.turn)
                    (all, late) = (count.all, count.late)
                    for (_, row) in rows {
                        let procedure = try desk.definition(of: row.state).procedure
                        _ = procedure.fields.filter { party.mayRead($0, row.state, procedure, desk) }
                    }
                }
            }
            _ = times.tell("\(name): first 50 of \(all), \(late) late", under: 50, isFloor: false)
        } catch { print("\(name): \(error)") }
    }

    private func figures(_ month: Instant) throws -> Bool {
        let next = Instant(milliseconds: month.milliseconds + 31 * BenchCounty.day)
        let times = try Times(5) { _ in
            try county.desk { desk, _ in
                let procedure = try CaseDesk.current("hotline-request").procedure
                let rows = try desk.tables.cases("hotline-request", from: month, to: next, limit: 1_000_000)
                _ = CaseFigures(rows.map(\.state), of: procedure)
            }
        }
        return times.tell("figures of a month with 20,000 cases", under: 50, isFloor: false)
    }
}
