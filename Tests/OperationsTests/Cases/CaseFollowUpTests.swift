import Basics
import Commitments
import Foundation
import Procedures
import Store
import Testing

@testable import Operations

@Suite("What a step of a case sets off: the next procedure, a commitment") struct CaseFollowUpTests {
    private static let office = ActOnCase.Party.desk(County.supervision, account: "a-office")
    private static let unit = ActOnCase.Party.desk(County.housing, account: "a-housing")

    private func row(_ id: String, _ county: County) throws -> CaseRow {
        try #require(try county.installation.read { try $0.caseRow(id) })
    }

    private func sealed(_ row: CaseRow, _ party: ActOnCase.Party, _ county: County) throws -> [String: String] {
        try county.installation.database.read { transaction in
            let tables = LedgerTables(transaction, jurisdiction: "tangjiang")
            return try ReadCase.sealed(
                row, for: party, CaseDesk(tables, at: county.installation.now()), transaction, in: county.installation)
        }
    }

    @Test("A request that is moved to petitions goes on there by itself: first date, words and files, the same secret")
    func moved() async throws {
        let county = try await County()
        let opened = try await OpenCase.run(
            "hotline-request",
            CaseOpening(
                values: ["words": "金丝雀的话", "name": "金丝雀姓名", "phone": "138", "kind": "complaint"]),
            files: [.init(field: "files", name: "信.txt", bytes: Array("金丝雀的信".utf8))],
            by: LedgerActor(unit: "", role: .visitor), account: nil, in: county.installation)
        let outcome = try await ActOnCase.run(
            opened.id, CaseAct("hand-over", values: ["reason": "属于信访事项"]), by: Self.office,
            in: county.installation)
        let number = try #require(outcome.next)
        let next = try row(number, county)
        let before = try row(opened.id, county)
        #expect(before.state.end == .moved && next.state.procedure == "petition" && next.state.state == "registered")
        #expect(next.state.firstOpenedAt == before.state.firstOpenedAt && next.state.openedAt > before.state.openedAt)
        #expect(next.movedFrom == opened.id && next.state.opener == "opener/\(next.id)")
        let words = try sealed(next, Self.office, county)
        #expect(words["words"] == "金丝雀的话" && words["name"] == "金丝雀姓名" && words["phone"] == "138")
        // A choice that the petition has not, and what was decided of the request, stay behind.
        #expect(next.state.values["kind"] == nil && next.state.values["reason"] == nil)
        try county.installation.database.read { transaction in
            let desk = try CaseDesk(LedgerTables(transaction, jurisdiction: "tangjiang"), at: county.installation.now())
            let file = try CaseFiles.read(1, of: next, for: Self.office, desk, transaction, in: county.installation)
            #expect(file.name == "信.txt" && file.bytes == Array("金丝雀的信".utf8))
            let secret = opened.secret ?? ""
            #expect(try CaseSecret.opens(next.id, secret, transaction, "tangjiang"))
            #expect(try CaseSecret.opens(opened.id, secret, transaction, "tangjiang"))
            #expect(try !CaseSecret.opens(next.id, "AAAA-BBBB", transaction, "tangjiang"))
        }
        // Another case that is tied to it by hand is not opened by that secret.
        let other = try await OpenCase.run(
            "hotline-request", CaseOpening(values: ["words": "别人的", "kind": "help"]),
            by: LedgerActor(unit: "", role: .visitor), account: nil, in: county.installation)
        await #expect {
            try await LinkCase.run(
                other.id, "moved", "case/\(opened.id)", by: Self.office, in: county.installation)
        } throws: { ($0 as? LedgerRefusal)?.code == "case.link-kind" }
        try await LinkCase.run(other.id, "origin", "case/\(opened.id)", by: Self.office, in: county.installation)
        let isOpened = try county.installation.database.read {
            try CaseSecret.opens(other.id, opened.secret ?? "", $0, "tangjiang")
        }
        #expect(!isOpened)
        #expect(try county.differences() == [])
    }

    @Test("A merged case opens no other one")
    func merged() async throws {
        let county = try await County()
        var ids: [String] = []
        for words in ["路灯不亮", "路灯还是不亮"] {
            ids.append(
                try await OpenCase.run(
                    "hotline-request", CaseOpening(values: ["words": words, "kind": "help"]),
                    by: LedgerActor(unit: "", role: .visitor), account: nil, in: county.installation
                ).id)
        }
        let outcome = try await ActOnCase.run(
            ids[1], CaseAct("merge", values: ["reason": "同一件事"], link: ids[0]), by: Self.office,
            in: county.installation)
        #expect(outcome == ActOnCase.Outcome())
        #expect(try row(ids[1], county).state.mergedInto == ids[0])
        #expect(try county.installation.read { try $0.cases(limit: 10).count } == 2)
        await #expect {
            try await ActOnCase.run(
                ids[0], CaseAct("merge", values: ["reason": "r"], link: "2025-C0099"), by: Self.office,
                in: county.installation)
        } throws: { ($0 as? LedgerRefusal)?.code == "case.unknown" }
    }

    @Test("A reply that is being studied becomes a commitment of its unit with its day; without a report it says so")
    func promised() async throws {
        let county = try await County()
        func studied() async throws -> (String, ActOnCase.Outcome) {
            let id = try await OpenCase.run(
                "deputy-suggestion", CaseOpening(values: ["words": "修路", "name": "某代表"]),
                by: LedgerActor(unit: "", role: .visitor), account: nil, in: county.installation
            ).id
            try await ActOnCase.run(id, CaseAct("assign", unit: "housing"), by: Self.office, in: county.installation)
            try await ActOnCase.run(id, CaseAct("accept"), by: Self.unit, in: county.installation)
            try await ActOnCase.run(
                id, CaseAct("contact-deputy", values: ["contact_record": "面商"]), by: Self.unit,
                in: county.installation)
            let values = ["reply": "金丝雀答复", "plan": "年底前修通", "plan_date": "2025-12-20"]
            return (
                id,
                try await ActOnCase.run(
                    id, CaseAct("reply-studied", values: values), by: Self.unit, in: county.installation)
            )
        }
        #expect(try await studied().1.isUntracked)
        try await county.importing()
        let (id, outcome) = try await studied()
        let number = try #require(outcome.commitment)
        let tracked = try #require(try county.commitment(number))
        #expect(tracked.words == "年底前修通")
        #expect(tracked.lead == "housing" && tracked.deadline == "2025-12-20")
        #expect(tracked.visibility == .staff && tracked.fields["case"]?.string == id)
        #expect(try row(id, county).state.links.map(\.subject) == ["commitment/\(tracked.id)"])
        #expect(try county.differences() == [])
    }
}
