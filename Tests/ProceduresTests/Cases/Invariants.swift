import Basics
import Testing

@testable import Procedures

/// What must hold of every case, told from what happened and not from what the state says of itself.
enum Invariants {
    static func always(_ before: Simulation, _ after: Simulation) {
        let (old, new) = (before.state, after.state)
        #expect(old.firstOpenedAt == new.firstOpenedAt && old.openedAt == new.openedAt)
        #expect(old.age(at: before.now) <= new.age(at: after.now), "age restarted")
        #expect(old.clocks.count <= new.clocks.count, "a clock was lost")
        for (a, b) in zip(old.clocks, new.clocks) {
            #expect(a.clock == b.clock && a.from == b.from && a.rule == b.rule && a.parameter == b.parameter)
            #expect(a.endedAt == nil || a == b, "a clock that ended was changed")
            #expect(a.breachedAt == nil || a.breachedAt == b.breachedAt, "a breach was taken back")
        }
        guard let state = after.definition.state(new.state), state.kind != .end else { return }
        for clock in [state.clock] {
            #expect(new.clocks.filter { $0.clock == clock && $0.isLive }.count == 1, "\(state.id) has no clock, or two")
        }
        for clock in new.clocks where clock.isLive {
            #expect(state.runningClocks.contains(clock.clock) || state.pauses.contains(clock.clock))
            #expect((clock.pausedSince != nil) == state.pauses.contains(clock.clock))
        }
        for transition in after.definition.transitions {
            if let bound = transition.bound { #expect(new.counts[transition.id, default: 0] <= bound) }
        }
        let canGoOn = after.definition.leaving(state.id).contains { transition in
            transition.act != .breach && transition.to != nil
                && (transition.bound.map { new.counts[transition.id, default: 0] < $0 } ?? true)
        }
        #expect(canGoOn || state.kind == .paused, "nothing can be done in \(state.id)")
    }

    static func act(_ before: Simulation, _ after: Simulation, _ transition: Transition, _ actor: CaseActor) {
        if let unit = actor.unit { #expect(!before.state.accused.contains(unit)) }
        if let unit = after.state.unit { #expect(!after.state.accused.contains(unit)) }
        guard [.verify, .confirm, .close].contains(transition.act) else { return }
        if let unit = actor.unit {
            #expect(!before.handled.units.contains(unit), "\(unit) judged its own work")
            #expect(actor.above.isDisjoint(with: before.handled.units), "\(unit) stands below who handled it")
        }
        #expect(!before.handled.accounts.contains(actor.account), "\(actor.account) judged their own work")
    }

    static func breach(_ before: Simulation, _ after: Simulation, _ late: RunningClock) {
        let others = before.state.clocks.filter { clock in
            clock.isLive && clock.isLate(at: before.now) && clock.breachedAt == nil
                && before.definition.clock(clock.clock)?.isRight != true
        }
        #expect(others.allSatisfy { late.due <= $0.due }, "a later clock went first")
        #expect(after.events.count == before.events.count + 1)
    }

    static func whole(_ run: Simulation) throws {
        var folded = try CaseState(opened: run.events[0])
        for event in run.events.dropFirst() { try folded.apply(event) }
        #expect(folded == run.state)
        #expect(try CaseState(run.state.json) == run.state)
        try canaries(run)
        if let end = run.state.end { ended(end, run) }
    }

    private static func canaries(_ run: Simulation) throws {
        let texts = run.events.map { (String(decoding: $0.data.canonicalBytes, as: UTF8.self), $0) }
        for (text, event) in texts {
            #expect(!text.contains(Simulation.secret), "\(event.verb) holds a sealed value")
            #expect(
                !event.isPublishable || !text.contains(Simulation.staffOnly), "\(event.verb) holds an internal value")
            #expect(!event.isPublishable || !text.contains("citizen"), "\(event.verb) names an account")
        }
        let state = String(decoding: run.state.json.canonicalBytes, as: UTF8.self)
        #expect(!state.contains(Simulation.secret))
        let shown = String(decoding: run.state.publicProjection(in: run.definition).canonicalBytes, as: UTF8.self)
        for word in [Simulation.secret, Simulation.staffOnly, "citizen", "\"a1\""] { #expect(!shown.contains(word)) }
    }

    /// Rule 4, by the events alone.
    private static func ended(_ end: EndKind, _ run: Simulation) {
        let steps = run.events.filter { $0.verb == .moved || $0.verb == .breached }.map(\.data)
        func last(_ holds: (JSONValue) -> Bool) -> Int { steps.lastIndex(where: holds) ?? -1 }
        func isKind(_ step: JSONValue, _ kind: StateKind) -> Bool {
            step["from"] != step["to"] && run.definition.state(step["to"]?.string ?? "")?.kind == kind
        }
        let work = last { isKind($0, .work) }
        let reply = last { ["reply", "refuse"].contains($0["act"]?.string ?? "") }
        let asked = last { isKind($0, .opener) }
        if run.definition.opens == .inside {
            let (verified, concluded) = (last { $0["act"] == "verify" }, last { $0["act"] == "conclude" })
            #expect(verified > work && concluded > work, "ended without conclusion and verification")
            if run.definition.objection?.isGiven == true { #expect(asked >= concluded, "no chance to object") }
            return
        }
        switch end {
        case .resolved, .partly: #expect(reply > work && asked >= reply, "ended without answer or the opener's word")
        case .refused:
            let needs =
                run.definition.transition(reply < 0 ? "" : steps[reply]["transition"]?.string ?? "")?.needs ?? []
            #expect(reply > work && needs.contains("basis") && needs.contains("remedy"))
        case .withdrawn: #expect(run.events.last { $0.verb == .moved }?.actor.role == run.definition.opener)
        case .silent:
            #expect(run.definition.state(steps.last?["from"]?.string ?? "")?.kind == .opener)
            #expect(run.events.last?.verb == .breached)
        case .moved: #expect(run.definition.state(run.state.state)?.moves != nil)
        case .closed: Issue.record("an inside end outside")
        }
    }
}
