import Basics
import Commitments
import Procedures
import Store
import Testing
import TransparencyLog

@testable import Operations

@Suite("Sealed words of a case are erased for ever, by those who may, and everything else stays")
struct EraseCaseTests {
    private static let canary = "金丝雀王小明"
    private static let office = ActOnCase.Party.desk(County.supervision, account: "office")
    private static let basis = "《个人信息保护法》第四十七条"
    private static let authority = "县府办〔2025〕8号"

    private func held(_ county: County, _ id: String) throws -> [EraseCase.Held] {
        let installation = county.installation
        return try installation.database.read { transaction in
            let tables = LedgerTables(transaction, jurisdiction: installation.jurisdiction)
            let row = try #require(try tables.caseRow(id))
            let procedure = try CaseDesk(tables, at: installation.now()).definition(of: row.state).procedure
            return try EraseCase.held(
                row, procedure, EventTable(transaction, jurisdiction: installation.jurisdiction),
                SealedFields(transaction, jurisdiction: installation.jurisdiction))
        }
    }

    private func gone(_ county: County, _ id: String) throws -> [EraseCase.Gone] {
        let installation = county.installation
        return try installation.database.read { transaction in
            let tables = LedgerTables(transaction, jurisdiction: installation.jurisdiction)
            return try EraseCase.gone(
                try #require(try tables.caseRow(id)),
                EventTable(transaction, jurisdiction: installation.jurisdiction),
                SealedFields(transaction, jurisdiction: installation.jurisdiction))
        }
    }

    private func sealed(_ county: County, _ id: String) throws -> [String: String] {
        let installation = county.installation
        return try installation.database.read { transaction in
            let tables = LedgerTables(transaction, jurisdiction: installation.jurisdiction)
            let row = try #require(try tables.caseRow(id))
            return try ReadCase.sealed(
                row, for: Self.office, try CaseDesk(tables, at: installation.now()), transaction, in: installation)
        }
    }

    private func refusal(_ work: () async throws -> Void) async -> String? {
        do { try await work() } catch let refusal as LedgerRefusal { return refusal.code } catch {}
        return nil
    }

    private func erase(_ county: County, _ id: String, _ fields: [String], by actor: LedgerActor = County.supervision)
        async throws -> Int
    {
        try await EraseCase.run(
            id, fields: fields, basis: Self.basis, authority: Self.authority, by: actor, in: county.installation
        ).leaves.count
    }

    @Test("Field by field, then notes and all: what is gone is told, the case goes on, rows fold and the log holds")
    func erasing() async throws {
        let county = try await County()
        let id = try await OpenCase.run(
            "hotline-request",
            CaseOpening(values: ["words": Self.canary, "kind": "complaint", "name": Self.canary, "phone": "1380000"]),
            by: County.supervision, account: "office", in: county.installation
        ).id
        try await ActOnCase.run(id, CaseAct("route", unit: "housing"), by: Self.office, in: county.installation)
        try await NoteCase.run(id, "第一条" + Self.canary, by: Self.office, in: county.installation)
        try await NoteCase.run(id, "第二条", by: Self.office, in: county.installation)
        #expect(try held(county, id).map(\.field) == ["words", "name", "phone", EraseCase.note])
        #expect(try held(county, id).last?.count == 2)

        #expect(await refusal { _ = try await erase(county, id, ["name"], by: County.housing) } == "log.not-permitted")
        #expect(await refusal { _ = try await erase(county, id, []) } == "case.erase-nothing")
        #expect(await refusal { _ = try await erase(county, "2019-C0001", ["name"]) } == "case.unknown")
        #expect(try await erase(county, id, ["name", "phone"]) == 2)
        #expect(try sealed(county, id) == ["words": Self.canary])
        #expect(await refusal { _ = try await erase(county, id, ["name"]) } == "case.erase-nothing")

        #expect(try await erase(county, id, ["words", EraseCase.note]) == 3)
        #expect(try sealed(county, id).isEmpty && held(county, id).isEmpty)
        let told = try gone(county, id)
        #expect(Set(told.map(\.field)) == ["words", "name", "phone", EraseCase.note])
        #expect(told.allSatisfy { $0.basis == Self.basis && $0.authority == Self.authority })
        // It goes on without them.
        try await ActOnCase.run(
            id, CaseAct("sign"), by: .desk(County.housing, account: "housing"), in: county.installation)
        #expect(try county.installation.read { try $0.caseRow(id)?.state.state } == "handling")
        #expect(try county.differences() == [])
    }
}
