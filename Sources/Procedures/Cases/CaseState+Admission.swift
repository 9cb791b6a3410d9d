import Basics

extension CaseState {
    /// Why an actor can't take a transition now, whatever would come with it; nil where it may be taken.
    public func refusal(
        of transition: Transition, by actor: CaseActor, at now: Instant, in procedure: Procedure
    ) -> CaseRefusal? {
        if let unit = actor.unit, isAccused(unit, actor) { return .accused }
        guard end == nil else { return .ended }
        guard transition.act != .breach, transition.from.contains(state), allows(transition, now) else {
            return .notNow
        }
        guard transition.by.contains(actor.role) else { return .notYourRole }
        if let refusal = refusalOfPost(actor, procedure) { return refusal }
        if let extended = transition.extends, live(extended)?.chosen != nil { return .daySet }
        if let bound = transition.bound, counts[transition.id, default: 0] >= bound { return .bound(transition) }
        return transition.isJudgement ? refusalOfJudge(actor) ?? recusal(transition, actor) : recusal(transition, actor)
    }

    /// The acts that an actor may take now: a page shows these and no others.
    public func availableActs(_ actor: CaseActor, at now: Instant, in procedure: Procedure) -> [Transition] {
        procedure.leaving(state).filter { refusal(of: $0, by: actor, at: now, in: procedure) == nil }
    }

    /// Whether an actor may read a field of this case.
    public func mayRead(_ field: CaseField, _ actor: CaseActor, in procedure: Procedure) -> Bool {
        if let unit = actor.unit, isAccused(unit, actor) { return false }
        if actor.role == procedure.opener, actor.account == opener, procedure.opens == .outside {
            return procedure.isForOpener(field)
        }
        switch field.access {
        case .everyone: return true
        case .staff:
            // A unit reads what it handles or handled; offices read what they see to.
            guard let reader = actor.unit else { return false }
            return procedure.role(actor.role)?.party != .unit || reader == unit || handlerUnits.contains(reader)
        case .sealed:
            guard procedure.role(actor.role)?.party != .unit || actor.unit == unit else { return false }
            return field.seenBy.contains(actor.role) || isShown(field, actor.role, procedure)
        }
    }

    private func isShown(_ field: CaseField, _ role: String, _ procedure: Procedure) -> Bool {
        procedure.transitions.contains { transition in
            transition.shows.contains(field.id) && counts[transition.id, default: 0] > 0
                && transition.from.contains { procedure.state(transition.target(from: $0))?.owner == role }
        }
    }

    private func isAccused(_ unit: String, _ actor: CaseActor) -> Bool {
        accused.contains(unit) || !actor.above.isDisjoint(with: accused)
    }

    private func allows(_ transition: Transition, _ now: Instant) -> Bool {
        if let within = transition.within {
            guard let clock = live(within), !clock.isLate(at: now) else { return false }
        }
        if let guarded = transition.when, !guarded.holds(values) { return false }
        if let after = transition.after, counts[after.transition, default: 0] < after.times { return false }
        return true
    }

    private func refusalOfPost(_ actor: CaseActor, _ procedure: Procedure) -> CaseRefusal? {
        switch procedure.role(actor.role)?.party {
        case .unit: actor.unit != nil && actor.unit == unit ? nil : .notYourUnit
        case .opener: actor.account == opener ? nil : .notYourCase
        case .office: actor.unit == nil ? .notYourUnit : nil
        case nil: .notYourRole
        }
    }

    /// The run-time half of rule 5.
    private func refusalOfJudge(_ actor: CaseActor) -> CaseRefusal? {
        if let unit = actor.unit, handlerUnits.contains(unit) || !actor.above.isDisjoint(with: handlerUnits) {
            return .ownWork
        }
        return handlerAccounts.contains(actor.account) ? .ownHand : nil
    }

    private func recusal(_ transition: Transition, _ actor: CaseActor) -> CaseRefusal? {
        transition.recuse.contains { authors[$0]?.contains(actor.account) == true } ? .recused : nil
    }
}
