import Basics
import Commitments
import ReportText
import Store
import Testing

@testable import Operations

/// Roles × acts: the table that docs/permissions.md shows. A right given or taken by accident fails here.
@Suite("Who may do what") struct PermissionMatrixTests {
    private static let administrator: Set<LedgerVerb> = [
        .governmentOpened, .unitAdded, .unitChanged, .accountAdded, .accountChanged, .logContinued, .logRotated,
    ]
    private static let reporter: Set<LedgerVerb> = [
        .commitmentProgressed, .commitmentReportedDone, .commitmentEvidenced, .targetObserved, .instructionAnswered,
        .sheetAnswered,
    ]

    @Test("Each role has exactly its own acts", arguments: Role.allCases)
    func acts(role: Role) {
        let expected: Set<LedgerVerb> =
            switch role {
            case .administrator: Self.administrator.union([.parameterSet])
            case .reporter: Self.reporter
            case .supervisor: Set(LedgerVerb.allCases).subtracting(Self.administrator)
            case .system: Self.administrator.union([.eventPublished])
            case .leader:
                [
                    .commitmentReturned, .commitmentVerified, .commitmentClosed, .commitmentInstructed,
                    .instructionSettled,
                ]
            case .visitor: []
            }
        #expect(Set(LedgerVerb.allCases.filter { Permission.mayDo($0, role) }) == expected)
    }

    @Test("Only a visitor is kept from what is internal", arguments: Role.allCases)
    func sight(role: Role) {
        #expect(Permission.maySee(.everyone, role))
        #expect(Permission.maySee(.staff, role) == (role != .visitor))
    }

    @Test("Every operation asks: a post that may not is refused and leaves nothing", arguments: Role.allCases)
    func operations(role: Role) async throws {
        let county = try await County()
        let installation = county.installation
        let report = try await county.importing().report
        try await ChangeCommitment.assign(
            "2025-0001", .init(lead: "housing"), by: County.supervision, in: installation)
        let actor = LedgerActor(unit: role == .reporter ? "housing" : "office", role: role)
        let acts: [(LedgerVerb, () async throws -> Void)] = [
            (.unitAdded, { try await AddUnit.run("new", name: "新", kind: .office, by: actor, in: installation) }),
            (
                .accountAdded,
                {
                    _ = try await AddAccount.run(
                        name: "张三", unit: "housing", role: .reporter, by: actor, in: installation)
                }
            ),
            (
                .reportImported,
                {
                    _ = try await ImportReport.run(
                        Reading(Report(CanonicalText(County.report))), text: County.report, by: actor, in: installation)
                }
            ),
            (.commitmentConfirmed, { _ = try await ConfirmCandidates.all(of: report, by: actor, in: installation) }),
            (
                .commitmentAssigned,
                { try await ChangeCommitment.assign("2025-0002", .init(lead: "water"), by: actor, in: installation) }
            ),
            (
                .commitmentProgressed,
                {
                    try await ChangeCommitment.recordProgress(
                        "2025-0001", percent: 1, words: "动工", by: actor, in: installation)
                }
            ),
            (
                .commitmentEvidenced,
                {
                    try await Evidence.add(
                        Array("%PDF-".utf8), to: "2025-0001", words: "验收", by: actor, in: installation)
                }
            ),
            (
                .commitmentReportedDone,
                { try await ChangeCommitment.reportDone("2025-0001", words: "完成", by: actor, in: installation) }
            ),
            (
                .targetObserved,
                {
                    try await ChangeTarget.observe(
                        "2025-T01", .init(asOf: "2025-06-30", value: "6", unit: nil, status: .final, source: "统计局"),
                        by: actor, in: installation)
                }
            ),
            (
                .targetOverridden,
                { try await ChangeTarget.override("2025-T01", .met, reason: "核定", by: actor, in: installation) }
            ),
            (
                .commitmentWithdrawn,
                {
                    try await ChangeCommitment.withdraw(
                        "2025-0003", reason: "取消", basis: "决定", by: actor, in: installation)
                }
            ),
        ]
        for (verb, act) in acts {
            let code = try await refusal(act)
            if Permission.mayDo(verb, role) {
                #expect(code == nil || code == "ledger.lead-missing", "\(role) \(verb): \(code ?? "")")
            } else {
                #expect(code == "ledger.not-permitted", "\(role) \(verb): \(code ?? "done")")
            }
        }
        #expect(try county.differences() == [])
    }
}
