import Basics
import TestSupport
import Testing

@testable import Procedures

@Suite("Whoever acts, in whatever order, a case keeps its rules")
struct ModelTests {
    @Test("Random acts by random roles", arguments: ShippedProcedures.all.map(\.id))
    func model(id: String) throws {
        let definition = try #require(ShippedProcedures.named(id))
        var (ends, used): (Set<String>, Set<String>) = ([], [])
        try forAll(250) { numbers in
            var run = try Simulation(definition, &numbers)
            for _ in 0..<60 where run.state.end == nil { try step(&run, &numbers, &used) }
            try Invariants.whole(run)
            if run.state.end != nil { ends.insert(run.state.state) }
        }
        // The walk goes everywhere that it should judge.
        let allEnds = Set(definition.states.filter { $0.kind == .end }.map(\.id))
        #expect(ends == allEnds, "never ended in \(allEnds.subtracting(ends).sorted())")
        #expect(used.count > definition.transitions.count * 3 / 4, "taken: \(used.sorted())")
    }

    private func step(
        _ run: inout Simulation, _ numbers: inout SeededNumbers, _ used: inout Set<String>
    ) throws {
        let before = run
        if numbers.below(5) == 0 {
            let days = numbers.below(4) == 0 ? numbers.below(120) : numbers.below(12)
            run.now = Instant(milliseconds: run.now.milliseconds + days * 86_400_000)
            while let late = run.state.lateClock(at: run.now, in: run.definition) {
                let earlier = run
                let isBroken = run.breach()
                #expect(isBroken)
                Invariants.breach(earlier, run, late)
                if let id = run.events.last?.data["transition"]?.string { used.insert(id) }
            }
        } else {
            run.now = Instant(milliseconds: run.now.milliseconds + 60_000)
            let leaving = run.definition.leaving(run.state.state).filter { $0.act != .breach }
            guard !leaving.isEmpty else { return }
            let transition = leaving[numbers.below(leaving.count)]
            // Else most cases would end before they get anywhere.
            if transition.act == .withdraw, numbers.below(8) > 0 { return }
            let actor = run.someone(for: transition, &numbers)
            let offered = run.state.availableActs(actor, at: run.now, in: run.definition).contains(transition)
            let isDone = run.act(transition, actor, &numbers)
            #expect(offered || !isDone, "\(transition.id) was done and not offered")
            if isDone {
                used.insert(transition.id)
                Invariants.act(before, run, transition, actor)
            }
        }
        Invariants.always(before, run)
    }
}
