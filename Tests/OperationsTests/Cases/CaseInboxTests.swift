import Basics
import Commitments
import Procedures
import Store
import Testing

@testable import Operations

@Suite("Cases in number: inboxes, words, and the scheduler") struct CaseInboxTests {
    private static let office = ActOnCase.Party.desk(County.supervision, account: "office")
    private static let housing = ActOnCase.Party.desk(County.housing, account: "housing")

    private func opened(_ county: County, _ procedure: String, _ words: String, accused: [String] = []) async throws
        -> String
    {
        let definition = try CaseDesk.current(procedure).procedure
        var values: [String: String] = [:]
        for field in definition.fields where field.from.contains("open") && field.isRequired {
            values[field.id] = field.type == .choice ? definition.choices(of: field).first?.id : words
        }
        return try await OpenCase.run(
            procedure, CaseOpening(values: values, accused: accused), by: County.supervision, account: "office",
            in: county.installation
        ).id
    }

    private func desk<Value>(_ county: County, _ body: (CaseDesk, any Transaction) throws -> Value) throws -> Value {
        let installation = county.installation
        return try installation.database.read { transaction in
            let tables = LedgerTables(transaction, jurisdiction: installation.jurisdiction)
            return try body(try CaseDesk(tables, at: installation.now()), transaction)
        }
    }

    private func inbox(
        _ county: County, _ actor: LedgerActor, _ scope: CaseInbox.Scope = .mine
    ) throws -> (ids: [String], count: Int, late: Int) {
        try desk(county) { desk, _ in
            let listing = CaseInbox(desk, for: actor, account: "a").listing(.init(scope))
            let count = try desk.tables.count(of: listing, at: desk.now)
            return (try desk.tables.page(of: listing, limit: 100).map(\.row.id), count.all, count.late)
        }
    }

    @Test(
        "An inbox holds what waits for the post, what runs out first on top; what a unit is accused in is not counted")
    func mine() async throws {
        let county = try await County()
        let task = try await opened(county, "supervision-task", "桥")
        try await ActOnCase.run(task, CaseAct("assign", unit: "housing"), by: Self.office, in: county.installation)
        let request = try await opened(county, "hotline-request", "路灯不亮")
        try await ActOnCase.run(request, CaseAct("route", unit: "housing"), by: Self.office, in: county.installation)
        let petition = try await opened(county, "petition", "检举", accused: ["housing"])
        let mine = try inbox(county, County.housing)
        // To sign in a request there is one day, a task two.
        #expect(mine.ids == [request, task] && mine.count == 2 && mine.late == 0)
        #expect(try inbox(county, County.housing, .open).count == 2)
        let open = try inbox(county, County.supervision, .open)
        #expect(Set(open.ids) == [task, request, petition] && open.count == 3)
        #expect(try inbox(county, County.water).count == 0)
        county.advance(days: 6)
        #expect(try inbox(county, County.housing).late == 2)
        #expect(try county.differences() == [])
    }

    @Test("Whatever the filter asks, a list holds those cases and no others")
    func filters() async throws {
        let county = try await County()
        let task = try await opened(county, "supervision-task", "桥")
        let request = try await opened(county, "hotline-request", "路灯不亮")
        try await ActOnCase.run(request, CaseAct("route", unit: "housing"), by: Self.office, in: county.installation)
        func found(_ change: (inout CaseInbox.Filter) -> Void) throws -> [String] {
            try desk(county) { desk, _ in
                var filter = CaseInbox.Filter(.open)
                change(&filter)
                let listing = CaseInbox(desk, for: County.supervision, account: "a").listing(filter)
                return try desk.tables.page(of: listing, limit: 100).map(\.row.id)
            }
        }
        #expect(try found { _ in }.count == 2)
        #expect(try found { $0.procedure = "supervision-task" } == [task])
        #expect(try found { ($0.procedure, $0.state) = ("hotline-request", "received") } == [request])
        #expect(try found { ($0.procedure, $0.state) = ("hotline-request", "handling") } == [])
        #expect(try found { $0.unit = "housing" } == [request])
        #expect(try found { $0.lateOnly = true } == [] && found { $0.procedure = "nothing" } == [])
        #expect(try found { $0.scope = .ended } == [])
    }

    @Test("Words are found page behind page, the newest first; those a post may not read are no hit")
    func words() async throws {
        let county = try await County()
        var ids: [String] = []
        for number in 0..<7 { ids.append(try await opened(county, "supervision-task", "新河大桥第\(number)次调度")) }
        func pages(_ party: ActOnCase.Party, _ actor: LedgerActor) throws -> [[String]] {
            try desk(county) { desk, transaction in
                let listing = CaseInbox(desk, for: actor, account: "a").listing(.init(.open))
                var (pages, older): ([[String]], Int?) = ([], nil)
                repeat {
                    let page = try SearchCases.page(
                        "大桥", in: listing, before: older, limit: 3, for: party, desk, transaction)
                    pages.append(page.rows.map(\.id))
                    #expect(!page.isUnfinished)
                    older = page.older
                } while older != nil
                return pages
            }
        }
        let all = Array(ids.reversed())
        #expect(try pages(Self.office, County.supervision) == [Array(all[0..<3]), Array(all[3..<6]), Array(all[6...])])
        #expect(try pages(Self.housing, County.housing) == [[]])
        try await ActOnCase.run(ids[2], CaseAct("assign", unit: "housing"), by: Self.office, in: county.installation)
        #expect(try pages(Self.housing, County.housing) == [[ids[2]]])
    }

    @Test("A right that ran out waits for nobody: it is no due date, and cases with one hold up no other")
    func rights() async throws {
        let county = try await County()
        let id = try await opened(county, "disclosure-request", "公开预算")
        let row = try #require(try county.installation.read { try $0.caseRow(id) })
        let right = try #require(row.state.clocks.first { $0.clock == "correct" })
        let limit = try #require(row.state.clocks.first { $0.clock == "reply" })
        #expect(right.isRight && right.due < limit.due && row.state.nextDue == limit.due)
        // As rows of earlier events stand: their clocks do not say that they limit a right.
        let batch = BreachDueCases.batch
        try await county.installation.work(by: County.supervision) { session in
            for number in 0...batch {
                var state = row.state
                for index in state.clocks.indices { state.clocks[index].isRight = false }
                try session.tables.put(CaseRow(id: "2024-C\(1000 + number)", state: state))
            }
        }
        county.advance(days: 12)
        let late = try await opened(county, "hotline-request", "路灯不亮")
        county.advance(days: 5)
        #expect(try await BreachDueCases.run(county.installation) >= 1)
        let state = try #require(try county.installation.read { try $0.caseRow(late) }).state
        #expect(state.clocks.contains { $0.breachedAt != nil })
        #expect(try county.installation.read { try $0.caseRow("2024-C1000") }?.state == row.state.withoutRights)
    }

    @Test("How many open cases were not compared is told")
    func left() async throws {
        let county = try await County()
        let id = try await opened(county, "hotline-request", "路灯不亮")
        let row = try #require(try county.installation.read { try $0.caseRow(id) })
        func left() throws -> Int {
            try desk(county) { desk, _ in try LikelyDuplicates.left(row, for: Self.office, desk) }
        }
        #expect(try left() == 0)
        try await county.installation.work(by: County.supervision) { session in
            for number in 0..<LikelyDuplicates.most + 4 {
                try session.tables.put(CaseRow(id: "2024-C\(1000 + number)", state: row.state))
            }
        }
        #expect(try left() == 4)
    }
}

extension CaseState {
    fileprivate var withoutRights: CaseState {
        var state = self
        for index in state.clocks.indices { state.clocks[index].isRight = false }
        return state
    }
}
