import ArgumentParser
import Basics
import Commitments
import Operations
import Procedures
import Store

struct CaseList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "列出没有结束的事项，最新的在前。 Lists cases that go on, the newest first.")
    @Option(help: "只列这个程序的。 Only of this procedure.")
    var procedure: String?
    @Flag(help: "只列有时限到期的。 Only with a clock that ran out.")
    var late = false
    @Flag(help: "结束的也列。 Also those that ended.")
    var all = false
    @Option(help: "含这几个字的（密封的内容不在内）。 With these words; sealed ones are in no index.")
    var words: String?
    @Option(help: "table 或 json。 The form of the output.")
    var format: ClockFormat = .table
    @Option(help: "最多几件。 At most so many.")
    var limit = 100
    @OptionGroup var options: DataOptions

    func run() async throws {
        let installation = try options.open()
        let (rows, desk) = try Failures.named(options.data) { try found(installation) }
        if format == .json {
            let list = JSONValue.array(rows.map { $0.listed })
            return try Destination.standardOutput.write(list.canonicalBytes + [0x0A])
        }
        let lines = rows.map { row in
            let procedure = try? desk.definition(of: row.state).procedure
            return [
                row.id, procedure?.name.chinese ?? row.state.procedure,
                procedure?.state(row.state.state)?.label.chinese ?? row.state.state, row.state.unit ?? "",
                row.state.end == nil ? row.state.nextDue ?? "" : "", row.state.isOverdue ? "逾期" : "", row.title ?? "",
            ]
        }
        let table = TerminalTable(
            header: ["编号", "程序", "状态", "承办单位", "最近时限", "逾期", "事由"], rows: lines,
            columns: Descriptor.output.columns)
        try Destination.standardOutput.write(Array((table.lines().joined(separator: "\n") + "\n").utf8))
    }

    private func found(_ installation: Installation) throws -> ([CaseRow], CaseDesk) {
        try installation.database.read { transaction in
            let tables = LedgerTables(transaction, jurisdiction: installation.jurisdiction)
            let desk = try CaseDesk(tables, at: Machine.now())
            var rows: [CaseRow]
            if let words {
                rows = try CaseIndex(transaction, jurisdiction: installation.jurisdiction).newest(words, limit: limit)
                    .compactMap { try tables.caseRow($0.id) }
            } else {
                rows = try tables.cases(procedure, limit: all ? limit : 1_000_000)
            }
            if let procedure { rows = rows.filter { $0.state.procedure == procedure } }
            if !all { rows = rows.filter { $0.state.end == nil } }
            if late { rows = rows.filter { $0.state.isOverdue || $0.nextDue.map { $0 < desk.now } == true } }
            return (Array(rows.prefix(limit)), desk)
        }
    }
}

struct CaseShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "一件事项：状态、时限和算法、现在能办的步骤。 One case: where it stands, its clocks, the steps possible now.")
    @Argument(help: "事项的编号。 The case's code.")
    var id: String
    @Option(help: "table 或 json。 The form of the output.")
    var format: ClockFormat = .table
    @OptionGroup var actor: ActorOptions
    @OptionGroup var options: DataOptions

    func run() async throws {
        let installation = try options.open()
        let bytes = try Failures.named(id) {
            try installation.database.read { transaction -> [UInt8] in
                let tables = LedgerTables(transaction, jurisdiction: installation.jurisdiction)
                let desk = try CaseDesk(tables, at: Machine.now())
                guard let row = try tables.caseRow(id) else { throw LedgerRefusal.caseUnknown(id) }
                let party = ActOnCase.Party.desk(actor.actor, account: CasePost.account)
                let sealed = try ReadCase.sealed(row, for: party, desk, transaction, in: installation)
                let files = try CaseFiles.names(of: row, for: party, desk, transaction, in: installation)
                let procedure = try desk.definition(of: row.state).procedure
                let acts = party.acts(row.state, procedure, desk)
                if format == .json { return row.shown(sealed: sealed, acts: acts).canonicalBytes + [0x0A] }
                return Array(
                    CaseText(row: row, procedure: procedure, sealed: sealed, files: files, acts: acts).lines.utf8)
            }
        }
        try Destination.standardOutput.write(bytes)
    }
}

/// One case for the terminal.
private struct CaseText {
    let row: CaseRow
    let procedure: Procedure
    let sealed: [String: String]
    /// Names of files by number.
    let files: [Int: String]
    let acts: [Transition]

    var lines: String {
        let state = row.state
        var lines = [
            "\(row.id)  \(procedure.name.chinese)  \(procedure.state(state.state)?.label.chinese ?? state.state)",
            "提出 opened    \(state.firstOpenedAt.date())  第\(state.round)轮 round \(state.round)",
        ]
        if let unit = state.unit { lines.append("承办 unit      \(unit)") }
        for clock in state.clocks where clock.isLive {
            let mark = clock.breachedAt != nil ? "  已逾期 ran out" : clock.pausedSince != nil ? "  中止 paused" : ""
            let word = clock.isProvisional ? "  暂定 provisional" : ""
            lines.append("时限 clock     \(clock.clock)  \(clock.due)\(word)\(mark)")
        }
        for field in procedure.fields {
            guard let value = sealed[field.id] ?? state.values[field.id] else { continue }
            let mark = field.access == .sealed ? "（密封）" : field.access == .staff ? "（内部）" : ""
            lines.append("\(field.label.chinese)\(mark)  \(value)")
        }
        for file in state.attachments {
            guard let name = files[file.number] else { continue }
            let label = procedure.field(file.field)?.label.chinese ?? file.field
            lines.append("附件 file      \(file.number)  \(label)  \(name)  \(file.size) bytes")
        }
        lines.append("能办 steps     " + (acts.isEmpty ? "无 none" : ""))
        for act in acts {
            let needs = act.needs.isEmpty ? "" : "  --set " + act.needs.map { "\($0)=…" }.joined(separator: " --set ")
            lines.append("  \(act.id)  \(act.label.chinese)\(act.assigns ? "  --to 单位" : "")\(needs)")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension CaseRow {
    /// What a list says of it; nothing sealed.
    fileprivate var listed: JSONValue {
        .object([
            "id": .string(id), "procedure": .string(state.procedure), "state": .string(state.state),
            "unit": JSONValue(state.unit), "due": JSONValue(state.end == nil ? state.nextDue : nil),
            "overdue": .bool(state.isOverdue), "end": JSONValue(state.end?.rawValue), "title": JSONValue(title),
            "opened_at": .string(state.openedAt.description),
        ])
    }

    fileprivate func shown(sealed: [String: String], acts: [Transition]) -> JSONValue {
        .object([
            "id": .string(id), "case": state.json, "sealed": .object(sealed.mapValues(JSONValue.string)),
            "acts": .array(acts.map { .string($0.id) }), "public": .bool(visibility == .everyone),
        ])
    }
}
