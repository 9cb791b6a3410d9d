import Basics
import Commitments
import Store

/// A person says that candidates are what the report promises. Each becomes an item with an id of its own for ever.
public enum ConfirmCandidates {
    /// Confirms everything of a report that is still open, unread; each item says so.
    ///
    /// - Returns: how many targets and commitments there are now.
    public static func all(
        of report: String, visibility: EventBody.Visibility = .everyone, by actor: LedgerActor,
        in installation: Installation
    ) async throws -> (targets: Int, commitments: Int) {
        let subjects = try await installation.record(by: actor) { tables in
            guard Permission.mayDo(.commitmentConfirmed, actor.role) else { throw LedgerRefusal.confirmNotPermitted }
            let row = try tables.row(ReportRow.self, [.text(report)])
            guard let row else { throw OperationFault.unknown("report", report) }
            return try events(row, try tables.candidates(of: report, state: .open), visibility, tables) { _ in true }
        }
        return (subjects.count { $0.hasPrefix("target/") }, subjects.count { $0.hasPrefix("commitment/") })
    }

    /// Confirms candidates one by one, as a person goes through them.
    public static func some(
        _ ids: Set<String>, of report: String, visibility: EventBody.Visibility = .everyone, by actor: LedgerActor,
        in installation: Installation
    ) async throws -> [String] {
        try await installation.record(by: actor) { tables in
            guard Permission.mayDo(.commitmentConfirmed, actor.role) else { throw LedgerRefusal.confirmNotPermitted }
            guard let row = try tables.row(ReportRow.self, [.text(report)]) else {
                throw OperationFault.unknown("report", report)
            }
            let chosen = try tables.candidates(of: report).filter { ids.contains($0.id) }
            guard chosen.count == ids.count else {
                throw OperationFault.unknown(
                    "candidate", ids.subtracting(chosen.map(\.id)).sorted().joined(separator: " "))
            }
            if chosen.contains(where: { $0.state != .open }) { throw LedgerRefusal.candidateSettled }
            return try events(row, chosen, visibility, tables) { _ in false }
        }
    }

    /// The ids that candidates are given, in their order: the next numbers of the year.
    static func numbered(
        _ candidates: [CandidateRow], year: Int, _ tables: LedgerTables
    ) throws -> [(candidate: CandidateRow, id: String)] {
        var number: [CandidateRow.Kind: Int] = [:]
        return try candidates.map { candidate in
            let next = try (number[candidate.kind] ?? tables.lastNumber(year, of: candidate.kind)) + 1
            number[candidate.kind] = next
            return candidate.kind == .target
                ? (candidate, CommitmentID.target(year: year, number: next))
                : (candidate, CommitmentID.text(year: year, number: next))
        }
    }

    /// - Parameter isBulk: whether a candidate was accepted with many others, unread.
    static func events(
        _ report: ReportRow, _ candidates: [CandidateRow], _ visibility: EventBody.Visibility, _ tables: LedgerTables,
        isBulk: (CandidateRow) -> Bool
    ) throws -> [LedgerEvent] {
        let scalars = Array(report.text.unicodeScalars)
        return try numbered(candidates, year: report.year, tables).map { candidate, id in
            guard candidate.start >= 0, candidate.end <= scalars.count, candidate.start < candidate.end else {
                throw OperationFault.unknown("span", candidate.id)
            }
            var words = String.UnicodeScalarView()
            words.append(contentsOf: scalars[candidate.start..<candidate.end])
            return LedgerEvent(
                candidate.kind == .target ? .targetConfirmed : .commitmentConfirmed,
                subject: "\(candidate.kind.rawValue)/\(id)", visibility: visibility,
                data: [
                    "report": .string(report.id), "start": .integer(candidate.start), "end": .integer(candidate.end),
                    "words": .string(String(words)), "fields": candidate.fields, "bulk": .bool(isBulk(candidate)),
                    "candidate": [
                        "kind": .string(candidate.kind.rawValue), "start": .integer(candidate.start),
                        "end": .integer(candidate.end), "number": .integer(candidate.number),
                    ],
                ])
        }
    }
}

extension LedgerRefusal {
    static let confirmNotPermitted = LedgerRefusal(
        "ledger.not-permitted", "这个岗位不能确认候选，请由督查室确认。",
        "This post may not confirm candidates; the supervision office does.",
        basis: "docs/permissions.md")
    static let candidateSettled = LedgerRefusal(
        "ledger.candidate.settled", "有候选已经处理过，刷新后再选。", "A candidate is settled already; look again and choose.",
        basis: "一条候选只确认一次")
}
