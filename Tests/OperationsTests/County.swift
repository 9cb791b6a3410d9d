import Basics
import Commitments
import Foundation
import ReportText
import Store
import TestSupport

@testable import Operations

/// An installation of its own for one test, with a clock that only the test moves and randomness that repeats.
final class County: Sendable {
    let url: URL
    let installation: Installation
    private let machine: TestMachine

    static let supervision = LedgerActor(unit: "supervision", role: .supervisor)
    static let administrator = LedgerActor(unit: "supervision", role: .administrator)
    static let housing = LedgerActor(unit: "housing", role: .reporter)
    static let water = LedgerActor(unit: "water", role: .reporter)

    /// 棠江县, which does not exist, with two units more than it begins with.
    init(seed: UInt64 = 1, division: String? = nil) async throws {
        url = FileManager.default.temporaryDirectory.appending(path: "duixian-county-\(UUID().uuidString)")
        // Every look is a millisecond later.
        machine = TestMachine(seed: seed, start: Instant(milliseconds: 1_738_800_000_000), step: 1)
        let folder = DataFolder(url.path)
        _ = try await OpenGovernment.run(
            .init(name: "棠江县", division: division, origin: "example.org/tangjiang", slug: "tangjiang"), in: folder,
            now: machine.now, random: machine.random)
        installation = try Installation(folder, now: machine.now, random: machine.random)
        try await AddUnit.run("housing", name: "县住建局", kind: .department, by: Self.administrator, in: installation)
        try await AddUnit.run("water", name: "县水利局", kind: .department, by: Self.administrator, in: installation)
    }

    deinit {
        try? installation.database.close()
        try? FileManager.default.removeItem(at: url)
    }

    /// Opens the same data again, as another process would.
    func reopened() throws -> Installation {
        try Installation(DataFolder(url.path), now: machine.now, random: machine.random)
    }

    func advance(days: Int) { machine.pass(days: days) }

    /// Reads a report into the ledger and confirms everything in it.
    @discardableResult
    func importing(_ text: String = County.report, confirms: Bool = true) async throws -> ImportReport.Imported {
        let canonical = CanonicalText(text)
        let imported = try await ImportReport.run(
            Reading(Report(canonical)), text: canonical.string, by: Self.supervision, in: installation)
        if confirms { _ = try await ConfirmCandidates.all(of: imported.report, by: Self.supervision, in: installation) }
        return imported
    }

    func commitment(_ id: String) throws -> CommitmentRow? {
        try installation.read { try $0.row(CommitmentRow.self, [.text(id)]) }
    }

    /// What replaying the events gives that the rows are not.
    func differences() throws -> [String] {
        let scratch = url.appending(path: "replay-\(UUID().uuidString).sqlite").path
        return try ReplayLedger.run(installation, scratch: scratch).differences
    }

    static let report = """
        棠江县人民政府工作报告
        ——2025年1月8日在棠江县第三届人民代表大会第四次会议上
        各位代表：
        一、2024年工作回顾
        全县地区生产总值完成208.6亿元，增长5.9%。新建农村公路46公里。
        二、2025年工作安排
        今年主要预期目标是：地区生产总值增长6%左右，城镇新增就业3200人以上，居民消费价格涨幅控制在2%以内。
        （一）扩大有效投资。力争完成重点项目投资85亿元以上，确保城南水厂6月底前投产。
        （二）推进乡村振兴。新建高标准农田2.5万亩，新增规上工业企业18家以上。
        """
}

/// The code of the refusal that the work ends with; nil where it does not refuse.
func refusal(_ work: () async throws -> Void) async throws -> String? {
    do { try await work() } catch let refusal as LedgerRefusal { return refusal.code }
    return nil
}
