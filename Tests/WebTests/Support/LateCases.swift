import Basics
import Commitments
import Foundation
import Operations
import Procedures
import Store
import Testing

/// A county in which clocks of cases ran out while no server ran. Everything in it happened before `now`, by an installation
/// whose clock is a parameter.
struct LateCases {
    /// A matter from outside, with what opens it.
    struct Matter: Codable, Equatable {
        let code: String
        let secret: String
    }

    let folder: URL
    let now: Instant
    private let clock = NowBox()
    private static let office = LedgerActor(unit: "supervision", role: .supervisor)
    private static let water = LedgerActor(unit: "water", role: .reporter)
    private static let leader = LedgerActor(unit: "mayor", role: .leader)

    init(_ folder: URL, now: Instant) { (self.folder, self.now) = (folder, now) }

    private func installation(_ jurisdiction: String) throws -> Installation {
        let clock = clock
        return try Installation(
            DataFolder(folder.path), jurisdiction: jurisdiction, now: { clock.instant }, random: Ledger.random)
    }

    private func wait(until daysAgo: Int) {
        clock.instant = Instant(milliseconds: now.milliseconds - daysAgo * 86_400_000)
    }

    /// - Returns: `handled`, which a unit let run out; `answered`, on which its opener never said a word; `task`, which is at
    ///   the top already and runs out there.
    func write() async throws -> [String: Matter] {
        wait(until: 120)
        let clock = clock
        let opened = try await OpenGovernment.run(
            OpenGovernment.Order(
                name: "棠江县", division: "CN-500233", origin: "duixian.invalid/tangjiang", slug: "tangjiang"),
            in: DataFolder(folder.path), now: { clock.instant }, random: Ledger.random)
        let installation = try installation(opened.jurisdiction)
        for (id, name, kind) in [("water", "县水利局", UnitRow.Kind.department), ("mayor", "县长", .leader)] {
            try await AddUnit.run(
                id, name: name, kind: kind, by: LedgerActor(unit: "supervision", role: .administrator),
                in: installation)
        }
        let task = try await task(installation)
        wait(until: 45)
        let handled = try await request("小区门口水管漏水", installation)
        let answered = try await request("水价怎么算的", installation)
        for code in [handled.code, answered.code] {
            try await step(code, CaseAct("route", unit: "water"), Self.office, installation)
            try await step(code, CaseAct("sign"), Self.water, installation)
        }
        try await step(answered.code, CaseAct("answer", values: ["reply": "已当面解释。"]), Self.water, installation)
        try await Sequencer(installation).run()
        return ["handled": handled, "answered": answered, "task": Matter(code: task, secret: "")]
    }

    /// A supervision task that nobody assigned in time, so that the leaders have it.
    private func task(_ installation: Installation) async throws -> String {
        let values = [
            "title": "北部供水工程", "demands": "年内通水", "origin": "decision", "approval": "县府办〔2025〕1号",
        ]
        let id = try await OpenCase.run(
            "supervision-task", CaseOpening(values: values), by: Self.office, account: "office", in: installation
        ).id
        wait(until: 105)
        try await BreachDueCases.run(installation)
        return id
    }

    private func request(_ words: String, _ installation: Installation) async throws -> Matter {
        let opened = try await OpenCase.run(
            "hotline-request", CaseOpening(values: ["words": "金丝雀" + words, "kind": "help", "name": "金丝雀某"]),
            by: LedgerActor(unit: "", role: .visitor), account: nil, in: installation)
        return Matter(code: opened.id, secret: opened.secret ?? "")
    }

    private func step(_ id: String, _ act: CaseAct, _ actor: LedgerActor, _ installation: Installation) async throws {
        try await ActOnCase.run(id, act, by: .desk(actor, account: actor.unit), in: installation)
    }

    /// The same county as it is opened now.
    func opened() throws -> Installation {
        clock.instant = now
        return try installation("tangjiang")
    }
}
