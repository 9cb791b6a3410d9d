import Basics
import Commitments
import Operations

/// One line of `ledger apply`: which act, on what, by whom.
struct AppliedLine {
    private let line: JSONValue

    init(_ line: JSONValue) { self.line = line }

    private func text(_ name: String) throws(LedgerRefusal) -> String {
        guard let text = line[name]?.string else { throw .lineLacks(name) }
        return text
    }

    private func actor(_ usual: Role) throws(LedgerRefusal) -> LedgerActor {
        let name = line["as"]?.string ?? (line["unit"] == nil ? Role.supervisor.rawValue : usual.rawValue)
        guard let role = Role(rawValue: name) else { throw .lineLacks("as") }
        return LedgerActor(unit: line["unit"]?.string ?? "supervision", role: role)
    }

    private var assignment: CommitmentRow.Assignment {
        CommitmentRow.Assignment(
            lead: line["lead"]?.string, coUnits: line["co_units"]?.array?.compactMap(\.string),
            leader: line["leader"]?.string, deadline: line["deadline"]?.string, nodes: line["nodes"])
    }

    func run(_ installation: Installation) async throws {
        let id = try text("id")
        switch try text("do") {
        case "assign":
            try await ChangeCommitment.assign(id, assignment, by: try actor(.supervisor), in: installation)
        case "progress":
            guard let percent = line["percent"]?.integer else { throw LedgerRefusal.lineLacks("percent") }
            try await ChangeCommitment.recordProgress(
                id, percent: percent, words: try text("words"), of: line["of"]?.string, by: try actor(.reporter),
                in: installation)
        case "report-done":
            try await ChangeCommitment.reportDone(
                id, words: try text("words"), of: line["of"]?.string, by: try actor(.reporter), in: installation)
        case "return":
            try await ChangeCommitment.returnToWork(
                id, reason: try text("reason"), by: try actor(.supervisor), in: installation)
        case "verify":
            try await ChangeCommitment.verify(
                id, words: try text("words"), by: try actor(.supervisor), in: installation)
        case "close": try await ChangeCommitment.close(id, by: try actor(.supervisor), in: installation)
        case "reopen":
            try await ChangeCommitment.reopen(
                id, reason: try text("reason"), by: try actor(.supervisor), in: installation)
        case "revise":
            try await ChangeCommitment.revise(
                id, assignment, words: line["words"]?.string, reason: try text("reason"), basis: try text("basis"),
                by: try actor(.supervisor), in: installation)
        case "withdraw":
            try await ChangeCommitment.withdraw(
                id, reason: try text("reason"), basis: try text("basis"), by: try actor(.supervisor), in: installation)
        case "observe": try await observe(id, installation)
        default: throw LedgerRefusal.lineLacks("do")
        }
    }

    private func observe(_ id: String, _ installation: Installation) async throws {
        guard let status = ObservationRow.Status(rawValue: line["status"]?.string ?? "preliminary") else {
            throw LedgerRefusal.lineLacks("status")
        }
        let figures = TargetRow.Figures(
            asOf: try text("as_of"), value: try text("value"), unit: line["measure"]?.string, status: status,
            source: try text("source"), basis: line["basis"]?.string)
        try await ChangeTarget.observe(id, figures, by: try actor(.reporter), in: installation)
    }
}

extension LedgerRefusal {
    static let badLine = LedgerRefusal(
        "ledger.apply.line", "这一行不是JSON。", "The line is not JSON.", basis: "docs/formats/apply.md")

    static func lineLacks(_ name: String) -> LedgerRefusal {
        LedgerRefusal(
            "ledger.apply.field", "缺少 \(name)，或写得不对。", "\(name) is missing or not as it must be.",
            basis: "docs/formats/apply.md")
    }
}
