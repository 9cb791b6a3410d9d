import Basics
import Commitments
import Markup
import Operations
import Procedures
import Store

/// Cases as the asker may know of them, from one snapshot.
struct CaseLines {
    let page: DeskPage
    let desk: CaseDesk
    private let names: [String: String]

    /// So many open cases of a procedure are looked at for one page.
    static let most = 2_000

    init(_ page: DeskPage) throws {
        (self.page, desk, names) = (page, try page.caseDesk(), try page.snapshot.unitNames())
    }

    /// Nil where the matter is about the asker's unit: then it may not even know.
    func line(_ row: CaseRow) throws -> CaseLine? {
        let (state, party) = (row.state, page.party)
        guard !party.isAccused(in: state, desk) else { return nil }
        let procedure = try desk.definition(of: state).procedure
        let title = row.titleField.flatMap(procedure.field)
        let mayRead = title.map { party.mayRead($0, state, procedure, desk) } ?? false
        return CaseLine(
            id: row.id, procedure: procedure, state: state, unit: state.unit.map { names[$0] ?? $0 },
            title: mayRead ? row.title : nil, isPublic: row.visibility == .everyone, now: page.now)
    }

    var current: [Procedure] { CaseDesk.currentIDs.compactMap { try? CaseDesk.current($0).procedure } }

    func mayOpen(_ procedure: String) throws -> Bool {
        OpenCase.isOpen(
            try CaseDesk.current(procedure).procedure, to: page.actor, account: page.request.person?.account ?? "", desk
        )
    }

    func tied(to subject: String) throws -> [CaseLine] {
        try page.snapshot.tables.cases(linkedTo: subject).compactMap(line)
    }

    /// Cases whose turn is the asker's: in states of a role that it plays, a unit's own where the role is one unit's. The
    /// late ones first, then those that moved up late, each by the day they are due.
    func waiting() throws -> [CaseLine] {
        var found: [CaseLine] = []
        for procedure in current {
            let roles = Set(
                desk.parties.actors(page.actor, account: page.request.person?.account ?? "", in: procedure).map(\.role))
            for isUnit in [true, false] {
                let states = procedure.states.filter { state in
                    guard let owner = state.owner, roles.contains(owner) else { return false }
                    return (procedure.role(owner)?.party == .unit) == isUnit
                }
                found += try page.snapshot.tables.openCases(
                    procedure.id, states: states.map(\.id), unit: isUnit ? page.actor.unit : nil, limit: Self.most
                ).compactMap(line)
            }
        }
        return Self.sorted(found)
    }

    static func sorted(_ lines: [CaseLine]) -> [CaseLine] {
        lines.sorted { a, b in
            let (first, second) = (a.dueDay?.daysSince1970 ?? .max, b.dueDay?.daysSince1970 ?? .max)
            return (urgency(a), first, a.id) < (urgency(b), second, b.id)
        }
    }

    private static func urgency(_ line: CaseLine) -> Int { line.isLate ? 0 : line.hasMovedUp ? 1 : 2 }

    /// The line of "my work"; none where nothing waits.
    func waitingWays() throws -> [WorkPage.Way] {
        let lines = try waiting()
        if lines.isEmpty { return [] }
        return [
            WorkPage.Way(
                waiting: lines.count, late: lines.count(where: \.isLate), try page.context().at("cases"), page.language)
        ]
    }
}
