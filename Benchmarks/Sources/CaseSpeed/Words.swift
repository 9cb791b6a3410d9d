import Basics
import Commitments
import Operations
import Procedures
import Store

/// Words among a hundred thousand cases.
struct Words {
    let county: BenchCounty
    private static let count = 100_000

    func run() async throws -> Bool {
        let sample = try await county.sample("supervision-task")
        var vocabulary = Vocabulary(seed: 7)
        var random = Seeded(3)
        // For the queries: a word of a case drawn by lot comes up as often as cases hold it.
        var drawn: [String] = []
        let took = try seconds {
            try county.write(Self.count, isIndexed: true) { number in
                var state = sample
                state.unit = BenchCounty.units[number % BenchCounty.units.count]
                (state.state, state.handlerUnits) = ("handling", [state.unit ?? ""])
                let words = (0..<36).map { _ in vocabulary.word() }
                state.values["title"] = words[0..<10].joined()
                state.values["demands"] = words[10...].joined()
                if number % 5 == 0 { (state.state, state.end, state.endedAt) = ("closed", .closed, BenchCounty.now) }
                let held = Set(words).sorted()
                if number % 100 == 7 { drawn.append(held[Int(random.next() % UInt64(held.count))]) }
                return CaseRow(id: "2024-C\(100_000 + number)", state: state)
            }
        }
        print("(100,000 cases of 36 words each written and indexed in \(rounded(took)) s)")
        var held = tell("newest 25 for a word, in the index", drawn) { word, _, transaction in
            _ = try CaseIndex(transaction, jurisdiction: "bench").newest(word)
        }
        for (name, actor, scope, limit) in [
            ("of those that go on, read and looked at for the supervision office", BenchCounty.office, .open, 20.0),
            ("of those that wait for one unit, by that unit", BenchCounty.reporter, .mine, nil),
            ("of those that ended, by the supervision office", BenchCounty.office, .ended, nil),
        ] as [(String, LedgerActor, CaseInbox.Scope, Double?)] {
            let party = ActOnCase.Party.desk(actor, account: "a")
            let isHeld = tell("newest 25 \(name)", drawn, under: limit) { word, desk, transaction in
                let listing = CaseInbox(desk, for: actor, account: "a").listing(.init(scope))
                _ = try SearchCases.page(word, in: listing, limit: 25, for: party, desk, transaction)
            }
            held = isHeld && held
        }
        return held
    }

    private func tell(
        _ name: String, _ words: [String], under most: Double? = 20,
        _ ask: (String, CaseDesk, any Transaction) throws -> Void
    ) -> Bool {
        do {
            let times = try Times(words.count - 2) { round in
                try county.desk { desk, transaction in try ask(words[round], desk, transaction) }
            }
            return times.tell("\(name), \(words.count) words by document frequency", under: most)
        } catch {
            print("\(name): \(error)")
            return false
        }
    }
}
