import Basics
import Commitments
import Procedures
import Store
import Testing

@testable import Operations

@Suite("Cases are published, tied, noted and compared by those whose it is, and show nothing sealed")
struct CaseCareTests {
    private static let canary = "金丝雀王小明13800000000"
    private static let leader = LedgerActor(unit: "mayor", role: .leader)
    private static let office = ActOnCase.Party.desk(County.supervision, account: "office")
    private static let housing = ActOnCase.Party.desk(County.housing, account: "housing")
    private static let water = ActOnCase.Party.desk(County.water, account: "water")

    private func county() async throws -> County {
        let county = try await County()
        try await AddUnit.run("mayor", name: "县长", kind: .leader, by: County.administrator, in: county.installation)
        return county
    }

    private func request(_ county: County, _ words: String) async throws -> OpenCase.Opened {
        try await OpenCase.run(
            "hotline-request", CaseOpening(values: ["words": words, "kind": "complaint", "name": Self.canary]),
            by: County.supervision, account: "office", in: county.installation)
    }

    private func desk<Value>(
        _ county: County, _ body: (CaseDesk, any Transaction) throws -> Value
    ) throws -> Value {
        let installation = county.installation
        return try installation.database.read { transaction in
            let tables = LedgerTables(transaction, jurisdiction: installation.jurisdiction)
            return try body(try CaseDesk(tables, at: installation.now()), transaction)
        }
    }

    private func refusal(_ work: () async throws -> Void) async -> String? {
        do { try await work() } catch let refusal as LedgerRefusal { return refusal.code } catch {}
        return nil
    }

    @Test("What is taken down at the desk has a secret that opens it; an inside matter has none")
    func secret() async throws {
        let county = try await county()
        let opened = try await request(county, "路灯不亮")
        let secret = try #require(opened.secret)
        let (opens, other) = try county.installation.database.read { transaction in
            (
                try CaseSecret.opens(opened.id, secret, transaction, county.installation.jurisdiction),
                try CaseSecret.opens(opened.id, "WRONG", transaction, county.installation.jurisdiction)
            )
        }
        #expect(opens && !other)
        let task = ["title": "桥", "demands": "建成", "origin": "decision", "approval": "县府办〔2025〕1号"]
        let inside = try await OpenCase.run(
            "supervision-task", CaseOpening(values: task), by: County.supervision, account: "office",
            in: county.installation)
        #expect(inside.secret == nil)
        // A unit does not give itself a task.
        let code = await refusal {
            _ = try await OpenCase.run(
                "supervision-task", CaseOpening(values: task), by: County.housing, account: "h",
                in: county.installation)
        }
        #expect(code == LedgerRefusal.notPermitted.code)
    }

    @Test("Publishing shows exactly what was looked at: no note of staff, nothing sealed, nothing internal")
    func publishing() async throws {
        let county = try await county()
        let id = try await request(county, Self.canary).id
        try await ActOnCase.run(
            id, CaseAct("route", unit: "housing", values: ["special_law": "内部依据"]), by: Self.office,
            in: county.installation)
        try await NoteCase.run(id, "内部说法" + Self.canary, by: Self.office, in: county.installation)
        try await Sequencer(county.installation).run()
        let plan = try desk(county) { desk, transaction in
            try PublishCase.plan(
                id, desk, EventTable(transaction, jurisdiction: county.installation.jurisdiction))
        }
        #expect(plan.events.map(\.verb) == ["case.opened", "case.moved"])
        #expect(
            await refusal {
                try await PublishCase.run(id, seen: plan.digest, by: County.housing, in: county.installation)
            } == "ledger.publish.not-permitted")
        #expect(
            await refusal {
                try await PublishCase.run(id, seen: "00", by: County.supervision, in: county.installation)
            } == "ledger.publish.changed")
        let count = try await PublishCase.run(id, seen: plan.digest, by: County.supervision, in: county.installation)
        #expect(count == 2)
        let bodies = try county.installation.database.read { transaction in
            var bodies: [String] = []
            try EventTable(transaction, jurisdiction: county.installation.jurisdiction).each { event in
                if event.isShown, let body = event.body { bodies.append(String(decoding: body, as: UTF8.self)) }
                return true
            }
            return bodies
        }
        #expect(bodies.count { $0.contains("case/\(id)") && $0.contains("case.") } >= 2)
        for body in bodies {
            #expect(!body.contains(Self.canary) && !body.contains("内部") && !body.contains("case.noted"))
        }
        #expect(try county.installation.read { try $0.caseRow(id)?.visibility } == .everyone)
        // All of it is public: there is nothing more, and a note is not published by its number either.
        let again = try desk(county) { desk, transaction in
            try PublishCase.plan(id, desk, EventTable(transaction, jurisdiction: county.installation.jurisdiction))
        }
        #expect(
            await refusal {
                try await PublishCase.run(id, seen: again.digest, by: County.supervision, in: county.installation)
            } == "log.publish.nothing")
        let noted = try county.installation.database.read { transaction in
            try EventTable(transaction, jurisdiction: county.installation.jurisdiction).events(of: "case/\(id)")
                .filter { $0.verb == "case.noted" }.compactMap(\.leaf)
        }
        #expect(noted.count == 3)
        #expect(
            await refusal {
                try await PublishEvents.run(
                    .leaves(noted, part: nil), by: County.supervision, in: county.installation)
            } == "log.publish.nothing")
        #expect(try county.differences() == [])
    }

    @Test("A case is tied to the commitment it bears on, by those who keep it, and found from there")
    func ties() async throws {
        let county = try await county()
        try await county.importing()
        let id = try await request(county, "城南水厂没有投产").id
        let item = "2025-0001"
        #expect(
            await refusal {
                try await LinkCase.run(id, "same", "commitment/\(item)", by: Self.water, in: county.installation)
            } == LedgerRefusal.notPermitted.code)
        #expect(
            await refusal {
                try await LinkCase.run(id, "cousin", "commitment/\(item)", by: Self.office, in: county.installation)
            } == "case.link-kind")
        #expect(
            await refusal {
                try await LinkCase.run(id, "same", "case/\(id)", by: Self.office, in: county.installation)
            } == "case.link-self")
        try await LinkCase.run(id, "same", "commitment/\(item)", by: Self.office, in: county.installation)
        #expect(try county.installation.read { try $0.cases(linkedTo: "commitment/\(item)").map(\.id) } == [id])
        #expect(try county.installation.read { try $0.cases(linkedTo: "commitment/2025-0002") }.isEmpty)
        #expect(try county.differences() == [])
    }

    @Test("A note is read by those who keep the case and goes with its key")
    func notes() async throws {
        let county = try await county()
        let id = try await request(county, "路灯不亮").id
        try await ActOnCase.run(id, CaseAct("route", unit: "housing"), by: Self.office, in: county.installation)
        try await NoteCase.run(id, "已电话联系", by: Self.housing, in: county.installation)
        func read(_ party: ActOnCase.Party) throws -> [String] {
            try desk(county) { desk, transaction in
                let row = try #require(try desk.tables.caseRow(id))
                return try ReadCase.notes(row, for: party, desk, transaction, in: county.installation).map(\.value)
            }
        }
        #expect(try read(Self.housing) == ["已电话联系"] && read(Self.office) == ["已电话联系"])
        #expect(try read(Self.water).isEmpty && read(.opener).isEmpty)
        #expect(
            await refusal {
                try await NoteCase.run(id, "", by: Self.office, in: county.installation)
            } == "case.note-empty")
        #expect(try county.differences() == [])
    }

    @Test("Likely duplicates are suggested to those who may read their words, and to nobody else")
    func likely() async throws {
        let county = try await county()
        let first = try await request(county, "滨河路的路灯坏了半个月，晚上一片漆黑").id
        _ = try await request(county, "自来水发黄，有异味")
        let again = try await request(county, "滨河路路灯坏了，晚上太黑不敢走").id
        func found(_ party: ActOnCase.Party) throws -> [String] {
            try desk(county) { desk, transaction in
                let row = try #require(try desk.tables.caseRow(again))
                return try LikelyDuplicates.of(row, for: party, desk, transaction, in: county.installation).map(
                    \.row.id)
            }
        }
        #expect(try found(Self.office) == [first])
        #expect(try found(Self.water).isEmpty)
    }

    @Test("A place's limits and offices count from their day on, and only those a definition knows")
    func settings() async throws {
        let county = try await county()
        let day = try #require(county.installation.now().date() as LocalDate?)
        func set(_ name: String, _ value: String, _ actor: LedgerActor = County.supervision) async throws {
            try await SetProcedureParameter.run(
                name, value, from: day, owner: "supervision", basis: "县府办〔2025〕2号", by: actor,
                in: county.installation)
        }
        #expect(await refusal { try await set("hotline-request.nothing", "3") } == "case.parameter-unknown")
        #expect(await refusal { try await set("nothing.route_days", "3") } == "case.procedure-unknown")
        #expect(await refusal { try await set("hotline-request.route_days", "0") } == "ledger.parameter.range")
        #expect(await refusal { try await set("hotline-request.handler", "water") } == "case.parameter-unknown")
        #expect(await refusal { try await set("hotline-request.route_days", "3", County.water) } != nil)
        try await set("hotline-request.route_days", "7")
        try await set("hotline-request.hotline", "water")
        let id = try await request(county, "路灯不亮").id
        let clock = try #require(try county.installation.read { try $0.caseRow(id)?.state.clocks.first })
        #expect(clock.parameter == "route_days" && clock.length == 7)
        // The office is the unit that was named, and no longer the supervision office.
        try await ActOnCase.run(id, CaseAct("route", unit: "housing"), by: Self.water, in: county.installation)
        #expect(try county.differences() == [])
    }
}
