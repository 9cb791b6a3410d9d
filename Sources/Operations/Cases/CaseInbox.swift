import Commitments
import Procedures
import Store

/// Which cases a list holds for someone at the desk: those whose turn is the asker's, those that go on, those that ended.
public struct CaseInbox {
    public enum Scope: Sendable, Hashable {
        /// In a state of a role that the asker plays; where the role is a unit's, its own unit's alone.
        case mine
        case open
        case ended
    }

    /// What the asker narrows it down to.
    public struct Filter: Sendable, Hashable {
        public var scope: Scope
        public var procedure: String?
        /// Of that procedure.
        public var state: String?
        public var unit: String?
        /// Open ones that are late.
        public var lateOnly = false

        public init(_ scope: Scope) { self.scope = scope }
    }

    private let desk: CaseDesk
    private let actor: LedgerActor
    private let account: String

    public init(_ desk: CaseDesk, for actor: LedgerActor, account: String) {
        (self.desk, self.actor, self.account) = (desk, actor, account)
    }

    /// What to ask the tables for.
    public func listing(_ filter: Filter) -> CaseListing {
        let procedures = CaseDesk.currentProcedures.filter { filter.procedure == nil || filter.procedure == $0.id }
        return CaseListing(
            procedures.flatMap { groups(of: $0, filter) }, isEnded: filter.scope == .ended,
            hiddenFrom: desk.parties.reach(of: actor.unit),
            lateAt: filter.lateOnly && filter.scope != .ended ? desk.now : nil)
    }

    private func groups(of procedure: Procedure, _ filter: Filter) -> [CaseListing.Group] {
        switch filter.scope {
        case .mine:
            let roles = Set(desk.parties.actors(actor, account: account, in: procedure).map(\.role))
            return [true, false].compactMap { isUnit in
                let states = procedure.states.filter { state in
                    guard let owner = state.owner, roles.contains(owner) else { return false }
                    return (procedure.role(owner)?.party == .unit) == isUnit
                }
                if isUnit, let unit = filter.unit, unit != actor.unit { return nil }
                return group(procedure, states, isUnit ? actor.unit : filter.unit, filter)
            }
        case .open: return [group(procedure, procedure.states.filter { $0.kind != .end }, filter.unit, filter)]
        case .ended:
            return [CaseListing.Group(procedure.id, states: filter.state.map { [$0] }, unit: filter.unit)]
        }
    }

    private func group(
        _ procedure: Procedure, _ states: [ProcedureState], _ unit: String?, _ filter: Filter
    ) -> CaseListing.Group {
        let names = states.map(\.id).filter { filter.state == nil || filter.state == $0 }
        return CaseListing.Group(procedure.id, states: names, unit: unit)
    }
}

extension CaseParties {
    /// A unit with those that it stands below: what is about one of them is hidden from it.
    public func reach(of unit: String) -> [String] { [unit] + above(unit).sorted() }
}

extension ActOnCase.Party {
    /// The units that a case must not be about, so that the party may know of it.
    func units(_ desk: CaseDesk) -> [String] {
        switch self {
        case .desk(let actor, _): desk.parties.reach(of: actor.unit)
        case .opener: []
        }
    }
}
