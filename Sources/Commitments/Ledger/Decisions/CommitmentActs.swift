import Basics

/// What a post may do with a commitment as it stands. Nothing is said here twice: each act asks the decision that will be
/// asked again when it is done, with words in the place of what a person would write.
public enum CommitmentAct: String, Sendable, CaseIterable {
    case verify
    case giveBack = "return"
    case close, assign, progress
    case reportDone = "report-done"
    case evidence, revise, reopen, withdraw, instruct
}

extension CommitmentRow {
    /// Why an act can't be taken now; nil where it can.
    public func refusal(of act: CommitmentAct, by actor: LedgerActor) -> LedgerRefusal? {
        do throws(LedgerRefusal) {
            switch act {
            case .assign: _ = try assigning(Assignment(), by: actor)
            case .progress: _ = try progressing(percent: percent, words: "—", by: actor)
            case .reportDone: _ = try reportingDone(words: "—", by: actor)
            case .evidence: _ = try evidencing(file: "", digest: [], type: "", size: 0, words: "—", by: actor)
            case .verify: _ = try verifying(words: "—", by: actor)
            case .giveBack: _ = try returning(reason: "—", by: actor)
            case .close: _ = try closing(by: actor)
            case .revise: _ = try revising(Assignment(), reason: "—", basis: "—", by: actor)
            case .reopen: _ = try reopening(reason: "—", by: actor)
            case .withdraw: _ = try withdrawing(reason: "—", basis: "—", by: actor)
            case .instruct: _ = try instructing("—", number: 1, by: actor)
            }
            return nil
        } catch {
            return error
        }
    }

    /// The acts that a post may take now. What is all set can only be revised; what is reported done is verified or sent
    /// back, not reported again.
    public func acts(by actor: LedgerActor) -> [CommitmentAct] {
        CommitmentAct.allCases.filter { act in
            if act == .assign, lead != nil, deadline != nil, leader != nil, !coUnits.isEmpty { return false }
            if act == .reportDone, stage == .reportedDone || stage == .verified { return false }
            if act == .progress, stage == .reportedDone || stage == .verified { return false }
            return refusal(of: act, by: actor) == nil
        }
    }

    public func mayAnswer(_ instruction: InstructionRow, _ actor: LedgerActor) -> Bool {
        (try? answering(instruction, words: "—", by: actor)) != nil
    }

    public func maySettle(_ instruction: InstructionRow, _ actor: LedgerActor) -> Bool {
        (try? settling(instruction, words: "—", by: actor)) != nil
    }

    /// Of what is wanted that which stands otherwise now; nil where nothing does.
    public func missing(from wanted: Assignment) -> Assignment? {
        var rest = Assignment()
        rest.lead = wanted.lead == lead ? nil : wanted.lead
        rest.coUnits = wanted.coUnits == coUnits ? nil : wanted.coUnits
        rest.leader = wanted.leader == leader ? nil : wanted.leader
        rest.deadline = wanted.deadline == deadline ? nil : wanted.deadline
        rest.nodes = wanted.nodes == nodes ? nil : wanted.nodes
        return rest == Assignment() ? nil : rest
    }

    /// One row of an assignment of many: what is not set yet is assigned, what is set moves with reason and basis only.
    ///
    /// - Returns: nil where nothing would change.
    public func setting(
        _ wanted: Assignment, reason: String?, basis: String?, by actor: LedgerActor
    ) throws(LedgerRefusal) -> LedgerEvent? {
        guard Permission.mayDo(.commitmentAssigned, actor.role) else { throw .notPermitted }
        guard let rest = missing(from: wanted) else { return nil }
        if moves(rest) { return try revising(rest, reason: reason ?? "", basis: basis ?? "", by: actor) }
        return try assigning(rest, by: actor)
    }
}

/// What a post may do with a target as it stands.
public enum TargetAct: String, Sendable, CaseIterable { case observe, assign, supersede, judge, revise }

extension TargetRow {
    /// - Parameter figures: those that still count, in order.
    public func acts(by actor: LedgerActor, figures: [ObservationRow]) -> [TargetAct] {
        TargetAct.allCases.filter { act in
            do throws(LedgerRefusal) {
                switch act {
                case .observe:
                    _ = try observing(
                        Figures(asOf: "2025-12-31", value: "0", unit: nil, status: .preliminary, source: "—"), by: actor
                    )
                case .assign: _ = try assigning(lead: "—", reason: "—", by: actor)
                case .supersede:
                    guard figures.count > 1 else { return false }
                    _ = try superseding(figures[0], by: figures[1], reason: "—", actor: actor)
                case .judge: _ = try overriding(.met, reason: "—", by: actor)
                case .revise: _ = try revising(value: nil, reason: "—", basis: "—", by: actor)
                }
                return true
            } catch {
                return false
            }
        }
    }
}
