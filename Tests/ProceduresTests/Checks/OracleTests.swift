import TestSupport
import Testing

@testable import Procedures

@Suite("The searches agree with slow ones that share nothing with them")
struct OracleTests {
    private func told(_ faults: [ProcedureFault], _ rule: ClosedRule) -> Set<String> {
        Set(faults.filter { $0.rule == rule }.compactMap(\.place))
    }

    @Test("Rule 1: every simple path is walked")
    func reach() {
        forAll(400) { numbers in
            let procedure = RandomDefinition.make(&numbers)
            let bad = procedure.states.filter { state in
                !SlowWalks.isPath(procedure, procedure.start, to: { $0 == state.id })
                    || !SlowWalks.isPath(procedure, state.id, to: { procedure.state($0)?.kind == .end })
                    || (state.kind == .end && !procedure.leaving(state.id).isEmpty)
            }
            #expect(told(Check(procedure).reach, .reach) == Set(bad.map(\.id)))
        }
    }

    @Test("Rule 3: clocks run out one behind the other")
    func escalates() {
        forAll(400) { numbers in
            let procedure = RandomDefinition.make(&numbers)
            let faulty = told(Check(procedure).escalates, .escalates)
            for state in procedure.states where state.kind == .work || state.kind == .review {
                // Until the top, or until someone is not higher than the one before.
                var (place, isBroken, steps) = (state, false, 0)
                while steps < 10, let breach = place.breach.flatMap(procedure.transition),
                    let next = procedure.state(breach.target(from: place.id))
                {
                    let (from, to) = (procedure.rank(place.owner) ?? -1, procedure.rank(next.owner) ?? -1)
                    let stays = from == 2 && next.id == place.id
                    if stays { break }
                    if from == 2 || to <= from { isBroken = true; break }
                    if next.kind != .work && next.kind != .review { break }
                    (place, steps) = (next, steps + 1)
                }
                #expect(isBroken == faulty.contains(place.id))
            }
        }
    }

    @Test("Rule 4: every walk of some length is judged by its own history")
    func answered() {
        forAll(150) { numbers in
            let procedure = RandomDefinition.make(&numbers)
            let quick = Check(procedure).answered.filter { $0.says.english.contains("can be reached") }
            let slow = SlowWalks.unanswered(procedure, depth: 9)
            let places = Set(quick.compactMap(\.place))
            #expect(places.isSuperset(of: slow))
            // What the search finds is found by longer walks: its state space has no shorter way than its marks.
            for place in places.subtracting(slow) {
                #expect(SlowWalks.unanswered(procedure, depth: 14).contains(place))
            }
        }
    }

    @Test("Rule 6: who answered is found along every path back")
    func dispute() {
        forAll(400) { numbers in
            let procedure = RandomDefinition.make(&numbers)
            let faults = Check(procedure).dispute.filter {
                $0.says.english.contains("goes to an owner that is not higher")
            }
            let bad = procedure.edges.filter { edge in
                guard edge.transition.act == .dispute, let target = procedure.state(edge.to), target.kind == .review,
                    let rank = procedure.rank(target.owner)
                else { return false }
                return SlowWalks.answerers(procedure, before: edge.from, seen: []).contains {
                    (procedure.rank($0) ?? 0) >= rank
                }
            }
            #expect(Set(faults.compactMap(\.place)) == Set(bad.map(\.from)))
        }
    }

    @Test("Rule 9: every round trip is followed with the clocks that it keeps")
    func parking() {
        var found = 0
        forAll(600) { numbers in
            let procedure = RandomDefinition.make(&numbers)
            let check = Check(procedure)
            let isTold = check.noParking.contains { $0.says.english.contains("go round") }
            let isParking = procedure.states.contains { SlowWalks.parks(check, at: $0.id) }
            if isParking { found += 1 }
            #expect(isTold == isParking)
        }
        #expect(found > 50)
    }
}
