import Basics
import Commitments
import Foundation
import Procedures
import Store
import TestSupport
import Testing

@testable import Operations

@Suite("Random acts by random people leave every case whole, and nothing sealed in sight") struct CaseModelTests {
    private static let canary = "金丝雀秘密"
    private static let parties: [ActOnCase.Party] = [
        .desk(County.supervision, account: "a-office"), .desk(County.housing, account: "a-housing"),
        .desk(County.water, account: "a-water"),
        .desk(LedgerActor(unit: "supervision", role: .leader), account: "a-leader"), .opener,
    ]

    /// A value that a field takes; what is sealed carries the canary.
    private static func value(_ field: CaseField, _ procedure: Procedure, _ numbers: inout SeededNumbers) -> String {
        switch field.type {
        case .choice:
            let choices = procedure.choices(of: field)
            return choices.isEmpty ? "" : choices[numbers.below(choices.count)].id
        case .date: return "2025-\(10 + numbers.below(3))-1\(numbers.below(9))"
        case .number: return "\(1 + numbers.below(min(field.most ?? 5, 5)))"
        default: return field.access == .sealed ? "\(canary)\(numbers.below(1000))" : "公开的话\(numbers.below(1000))"
        }
    }

    private static func values(
        _ ids: [String], _ procedure: Procedure, _ numbers: inout SeededNumbers
    ) -> [String: String] {
        var values: [String: String] = [:]
        for id in ids { if let field = procedure.field(id) { values[id] = value(field, procedure, &numbers) } }
        return values
    }

    private func open(_ county: County, _ numbers: inout SeededNumbers) async throws -> String {
        let procedures = ShippedProcedures.all
        let procedure = procedures[numbers.below(procedures.count)]
        let asked = procedure.fields.filter { $0.from.contains("open") && $0.type != .file }.map(\.id)
        let opening = CaseOpening(values: Self.values(asked, procedure, &numbers))
        let isInside = procedure.opens == .inside
        let roles: [Role] = [.supervisor, .leader]
        return try await OpenCase.run(
            procedure.id, opening,
            by: isInside
                ? LedgerActor(unit: "supervision", role: roles[numbers.below(2)])
                : LedgerActor(unit: "", role: .visitor),
            account: isInside ? "a-office" : nil, in: county.installation
        ).id
    }

    /// One act of someone who may act in the case, if there is one.
    private func step(_ id: String, _ county: County, _ numbers: inout SeededNumbers) async throws -> Bool {
        let moment = county.installation.now()
        let (state, procedure, choices) = try county.installation.read { tables in
            let desk = try CaseDesk(tables, at: moment)
            let state = try #require(try tables.caseRow(id)).state
            let procedure = try desk.definition(of: state).procedure
            let choices = Self.parties.flatMap { party in party.acts(state, procedure, desk).map { (party, $0) } }
            return (state, procedure, choices)
        }
        guard !choices.isEmpty else { return false }
        let (party, act) = choices[numbers.below(choices.count)]
        if act.isJudgement, case .desk(let actor, let account) = party {
            #expect(!state.handlerUnits.contains(actor.unit) && !state.handlerAccounts.contains(account))
        }
        let units = ["housing", "water"]
        do {
            try await ActOnCase.run(
                id,
                CaseAct(
                    act.id, unit: act.assigns ? units[numbers.below(2)] : nil,
                    values: Self.values(act.needs, procedure, &numbers), link: act.act == .merge ? id : nil), by: party,
                in: county.installation)
            return true
        } catch is LedgerRefusal { return false }
    }

    @Test("Thousands of acts over all six procedures, through the database")
    func random() async throws {
        print("seed \(Setting.seed)")
        var numbers = SeededNumbers(seed: Setting.seed)
        for _ in 0..<Setting.rounds {
            let county = try await County(seed: numbers.next())
            var (ids, opened, acted) = ([String](), [String: Instant](), 0)
            for _ in 0..<24 { ids.append(try await open(county, &numbers)) }
            for id in ids { opened[id] = try county.installation.read { try $0.caseRow(id)?.state.firstOpenedAt } }
            for _ in 0..<700 {
                if try await step(ids[numbers.below(ids.count)], county, &numbers) { acted += 1 }
                if numbers.below(40) == 0 {
                    county.advance(days: 1 + numbers.below(20))
                    try await BreachDueCases.run(county.installation)
                    #expect(try await BreachDueCases.run(county.installation) == 0)
                }
            }
            #expect(acted > 150)
            for id in ids {
                let state = try #require(try county.installation.read { try $0.caseRow(id) }).state
                #expect(state.firstOpenedAt == opened[id])
                #expect(state.end != nil || !state.clocks.filter(\.isLive).isEmpty, "\(id) is on no clock")
            }
            try await Sequencer(county.installation).run()
            let replayed = try ReplayLedger.run(county.installation, scratch: county.url.appending(path: "r").path)
            #expect(replayed.differences == [])
            try await noCanary(county)
        }
    }

    /// Not in the database's files, the search, the tracks of the log, nor in an export of it.
    private func noCanary(_ county: County) async throws {
        let export = county.url.appending(path: "export").path
        _ = try await ExportLog.run(county.installation, to: export)
        let canary = Array(Self.canary.utf8)
        let files = try FileManager.default.subpathsOfDirectory(atPath: county.url.path)
        for name in files {
            let path = county.url.appending(path: name).path
            guard let bytes = FileManager.default.contents(atPath: path) else { continue }
            #expect(Array(bytes).firstRange(of: canary) == nil, "\(name)")
        }
    }
}
