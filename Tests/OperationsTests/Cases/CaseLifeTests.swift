import Basics
import Commitments
import Foundation
import Procedures
import Store
import Testing

@testable import Operations

@Suite("A case runs as its procedure says, and what is sealed stays sealed") struct CaseLifeTests {
    private static let canary = "金丝雀王某某13800000000"
    private static let office = ActOnCase.Party.desk(County.supervision, account: "a-office")
    private static let unit = ActOnCase.Party.desk(County.housing, account: "a-housing")
    private static let other = ActOnCase.Party.desk(County.water, account: "a-water")

    private func opened(_ county: County) async throws -> OpenCase.Opened {
        try await OpenCase.run(
            "hotline-request",
            CaseOpening(values: ["words": "\(Self.canary)家门口漏水", "name": Self.canary, "kind": "help"]),
            by: LedgerActor(unit: "", role: .visitor), account: nil, in: county.installation)
    }

    private func state(_ id: String, _ county: County) throws -> CaseState {
        try #require(try county.installation.read { try $0.caseRow(id) }).state
    }

    /// Bytes of every file of the database.
    private func files(_ county: County) throws -> [UInt8] {
        let path = county.installation.folder.database
        return try ["", "-wal"].flatMap { end in
            FileManager.default.fileExists(atPath: path + end) ? try DurableFile.read(path + end) : []
        }
    }

    @Test("A request is answered, disputed, answered again and confirmed by whoever made it; rows are the fold")
    func whole() async throws {
        let county = try await County()
        let case1 = try await opened(county)
        #expect(case1.id == "2025-C0001")
        let secret = try #require(case1.secret)
        let isOpen = try county.installation.database.read { transaction in
            try (
                CaseSecret.opens(case1.id, secret.lowercased(), transaction, "tangjiang"),
                CaseSecret.opens(case1.id, "AAAA-BBBB", transaction, "tangjiang"),
                CaseSecret.opens("2025-C0009", secret, transaction, "tangjiang")
            )
        }
        #expect(isOpen.0 && !isOpen.1 && !isOpen.2)
        func act(_ transition: String, _ party: ActOnCase.Party, unit: String? = nil, _ values: [String: String] = [:])
            async throws
        {
            try await ActOnCase.run(
                case1.id, CaseAct(transition, unit: unit, values: values), by: party, in: county.installation)
        }
        try await act("route", Self.office, unit: "housing")
        await #expect { try await act("sign", Self.other) } throws: {
            ($0 as? LedgerRefusal)?.code == "case.not-your-unit"
        }
        try await act("sign", Self.unit)
        try await act("answer", Self.unit, ["reply": "\(Self.canary)家已修好"])
        await #expect { try await act("solved", Self.unit) } throws: {
            ($0 as? LedgerRefusal)?.code == "case.not-your-role"
        }
        try await act("not-solved", .opener, ["complaint_again": "还在漏\(Self.canary)"])
        #expect(try state(case1.id, county).round == 2)
        try await act("answer-again", Self.unit, ["reply": "换了管子"])
        try await act("solved", .opener, ["rating": "satisfied"])
        let ended = try state(case1.id, county)
        #expect(ended.end == .resolved && ended.openedAt == ended.firstOpenedAt)
        await #expect { try await act("call-back", Self.office, ["called": "—"]) } throws: {
            ($0 as? LedgerRefusal)?.code == "case.ended"
        }
        try await Sequencer(county.installation).run()
        let replayed = try ReplayLedger.run(county.installation, scratch: county.url.appending(path: "scratch").path)
        #expect(replayed.differences == [])
        // Nothing of what is sealed stands in clear anywhere in the database.
        #expect(try files(county).firstRange(of: Array(Self.canary.utf8)) == nil)
        #expect(try files(county).firstRange(of: Array(secret.utf8)) == nil)
    }

    @Test("Sealed words are read by those the definition names, and by nobody else")
    func reading() async throws {
        let county = try await County()
        let id = try await opened(county).id
        try await ActOnCase.run(id, CaseAct("route", unit: "housing"), by: Self.office, in: county.installation)
        func seen(_ party: ActOnCase.Party) throws -> [String: String] {
            try county.installation.database.read { transaction in
                let tables = LedgerTables(transaction, jurisdiction: "tangjiang")
                let desk = try CaseDesk(tables, at: Instant(milliseconds: 1_738_900_000_000))
                let row = try #require(try tables.caseRow(id))
                return try ReadCase.sealed(row, for: party, desk, transaction, in: county.installation)
            }
        }
        #expect(try seen(Self.unit)["words"] == "\(Self.canary)家门口漏水")
        #expect(try seen(Self.office)["name"] == Self.canary)
        #expect(try seen(Self.other) == [:])
        #expect(try seen(.opener)["words"]?.contains("漏水") == true)
        let leader = ActOnCase.Party.desk(LedgerActor(unit: "supervision", role: .leader), account: "a-leader")
        #expect(try seen(leader)["name"] == nil && seen(leader)["words"] != nil)
    }

    @Test("What ran out while nothing ran is caught up in order, each clock acts once, also after a restart")
    func breaches() async throws {
        let county = try await County()
        var ids: [String] = []
        for _ in 0..<5 { ids.append(try await opened(county).id) }
        try await ActOnCase.run(ids[0], CaseAct("route", unit: "housing"), by: Self.office, in: county.installation)
        #expect(try await BreachDueCases.run(county.installation) == 0)
        county.advance(days: 40)
        let acted = try await BreachDueCases.run(county.installation)
        #expect(acted >= 5)
        #expect(try await BreachDueCases.run(county.installation) == 0)
        let again = try county.reopened()
        #expect(try await BreachDueCases.run(again) == 0)
        try again.database.close()
        for id in ids {
            let state = try state(id, county)
            // Nobody acted: it is with whoever stands higher, under a clock of its own.
            #expect(["chasing", "supervising"].contains(state.state), "\(state.state)")
            #expect(state.clocks.allSatisfy { !$0.isLive || $0.breachedAt != nil || !$0.isLate(at: state.changedAt) })
            #expect(state.firstOpenedAt == state.openedAt)
        }
        for _ in 0..<2 {
            county.advance(days: 40)
            try await BreachDueCases.run(county.installation)
        }
        for id in ids {
            let state = try state(id, county)
            #expect(state.state == "with-leader" && state.isOverdue, "\(state.state)")
        }
        let replayed = try ReplayLedger.run(county.installation, scratch: county.url.appending(path: "scratch").path)
        #expect(replayed.differences == [])
    }

    @Test("Words at the desk are found, newest first; sealed ones never")
    func search() async throws {
        let county = try await County()
        var ids: [String] = []
        for number in 0..<4 {
            ids.append(
                try await OpenCase.run(
                    "supervision-task",
                    CaseOpening(values: try Self.taskValues("新河大桥第\(number)次调度")), by: County.supervision,
                    account: "a-office", in: county.installation
                ).id)
        }
        _ = try await opened(county)
        let found = try county.installation.database.read {
            try CaseIndex($0, jurisdiction: "tangjiang").newest("大桥", limit: 3).map(\.id)
        }
        #expect(found == Array(ids.reversed().prefix(3)))
        let sealed = try county.installation.database.read {
            try CaseIndex($0, jurisdiction: "tangjiang").newest("漏水").map(\.id)
        }
        #expect(sealed == [])
    }

    /// Whatever the form of a supervision task asks for.
    static func taskValues(_ words: String) throws -> [String: String] {
        let procedure = try CaseDesk.current("supervision-task").procedure
        return procedure.fields.filter { $0.from.contains("open") && $0.isRequired }.reduce(into: [:]) {
            values, field in
            switch field.type {
            case .choice: values[field.id] = procedure.choices(of: field).first?.id
            case .date: values[field.id] = "2025-06-30"
            case .number: values[field.id] = "1"
            default: values[field.id] = words
            }
        }
    }
}
