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

    var current: [Procedure] { desk.currentProcedures }

    func mayOpen(_ procedure: String) throws -> Bool {
        OpenCase.isOpen(
            try CaseDesk.current(procedure).procedure, to: page.actor, account: page.request.person?.account ?? "", desk
        )
    }

    func tied(to subject: String) throws -> [CaseLine] {
        try page.snapshot.tables.cases(linkedTo: subject).compactMap(line)
    }

    /// Lists of cases as the asker may have them.
    var inbox: CaseInbox { CaseInbox(desk, for: page.actor, account: page.request.person?.account ?? "") }

    /// The line of "my work"; none where nothing waits.
    func waitingWays() throws -> [WorkPage.Way] {
        let count = try page.snapshot.tables.count(of: inbox.listing(.init(.mine)), at: desk.now)
        if count.all == 0 { return [] }
        return [WorkPage.Way(waiting: count.all, late: count.late, try page.context().at("cases"), page.language)]
    }
}
