import Basics
import Commitments
import Procedures
import Store
import Testing

@testable import Operations

@Suite("A place calls things by its own names and adds to its lists; the definition stays") struct PlaceWordsTests {
    private func set(_ name: String, _ value: String, in county: County) async throws {
        try await SetProcedureParameter.run(
            name, value, from: try #require(LocalDate("2025-01-01")), owner: "supervision", basis: nil,
            by: County.supervision, in: county.installation)
    }

    private func desk<Value>(_ county: County, _ body: (CaseDesk) throws -> Value) throws -> Value {
        try county.installation.read { try body(CaseDesk($0, at: county.installation.now())) }
    }

    @Test("Labels and list items count from their day on, for cases that go on too; a new item is taken, none is lost")
    func words() async throws {
        let county = try await County()
        let office = ActOnCase.Party.desk(County.supervision, account: "a")
        let values = ["title": "井盖缺失", "problem_list": "carbon", "source": "self"]
        func open(_ values: [String: String]) async throws -> String {
            let procedure = try CaseDesk.current("problem-list").procedure
            var values = values.filter { procedure.field($0.key) != nil }
            for field in procedure.fields where field.from.contains("open") && field.isRequired {
                let item = field.list == "problem_lists" ? "carbon" : procedure.choices(of: field).first?.id
                values[field.id] = field.type == .choice ? item : values[field.id] ?? "—"
            }
            return try await OpenCase.run(
                "problem-list", CaseOpening(values: values), by: County.supervision, account: "a",
                in: county.installation
            ).id
        }
        #expect(try await refusal { _ = try await open(values) } == "case.field-value")
        try await set(
            "problem-list.problem_lists", "carbon=碳排放|Carbon\n\naudit=审计整改|Audit findings", in: county)
        let id = try await open(values)
        try await set("problem-list.label.state.\(try state(id, county))", "等牵头部门认|For the keeper", in: county)
        let procedure = try desk(county) { desk in
            let row = try #require(try desk.tables.caseRow(id))
            return try desk.definition(of: row.state)
        }
        let lists = try #require(procedure.procedure.parameter("problem_lists")?.choices)
        #expect(lists.count == 9 && lists.last?.id == "carbon")
        #expect(lists.first { $0.id == "audit" }?.label.chinese == "审计整改")
        #expect(procedure.procedure.state(try state(id, county))?.label.chinese == "等牵头部门认")
        #expect(procedure.digest == CaseDesk.digest(procedure.procedure))
        #expect(
            try !desk(county) { office.acts(try #require(try $0.tables.caseRow(id)).state, procedure.procedure, $0) }
                .isEmpty)
        #expect(try county.differences() == [])
    }

    private func state(_ id: String, _ county: County) throws -> String {
        try #require(try county.installation.read { try $0.caseRow(id) }).state.state
    }

    @Test(
        "What can't be read is refused",
        arguments: [
            ("problem-list.problem_lists", "carbon"), ("problem-list.problem_lists", "A B=碳|C"),
            ("problem-list.problem_lists", "a=碳|C\na=碳|C"), ("problem-list.problem_lists", ""),
            ("petition.label.state.registered", "登记"), ("petition.label.state.registered", "|x"),
        ])
    func refused(name: String, value: String) async throws {
        let county = try await County()
        #expect(try await refusal { try await set(name, value, in: county) } == "case.words")
        #expect(
            try await refusal { try await set("petition.label.state.nowhere", "甲|A", in: county) }
                == "case.parameter-unknown")
    }
}
