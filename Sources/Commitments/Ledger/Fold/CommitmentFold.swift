import Basics

/// Commitments and their notes of progress.
enum CommitmentFold {
    static func confirmed(_ event: FoldedEvent, _ state: some LedgerState) throws -> [any LedgerRow] {
        let id = try event.subjectID
        var row = CommitmentRow(
            id: id, report: try event.text("report"), words: try event.text("words"),
            fields: try event.object("fields"),
            visibility: event.body.visibility, at: event.body.at)
        (row.start, row.end) = (event.data["start"]?.integer, event.data["end"]?.integer)
        row.isBulk = event.data["bulk"]?.bool ?? false
        assign(event.data, to: &row)
        guard let from = event.data["candidate"], from != .null else { return [row] }
        var candidate = try event.found(try ReportFold.settled(from, event, state))
        (candidate.state, candidate.item) = (.confirmed, id)
        return [row, candidate]
    }

    static func changed(_ event: FoldedEvent, _ state: some LedgerState) throws -> [any LedgerRow] {
        var row = try event.found(try state.row(CommitmentRow.self, [.text(try event.subjectID)]))
        row.changedAt = event.body.at
        var note: ProgressRow?
        switch event.verb {
        case .commitmentProgressed:
            row.percent = try event.integer("percent")
            if row.stage != .open { row.stage = .open }
            note = try noted(event, &row)
        case .commitmentReportedDone:
            (row.percent, row.stage) = (100, .reportedDone)
            note = try noted(event, &row)
        case .commitmentReturned: (row.stage, row.reason) = (.disputed, try event.text("reason"))
        case .commitmentVerified: row.stage = .verified
        case .commitmentClosed: row.stage = .closed
        case .commitmentReopened: (row.stage, row.reason) = (.open, try event.text("reason"))
        case .commitmentWithdrawn: (row.stage, row.reason) = (.withdrawn, try event.text("reason"))
        case .commitmentRelocated:
            row.report = try event.text("report")
            (row.start, row.end) = (try event.integer("start"), try event.integer("end"))
        case .commitmentEvidenced:
            row.evidence = try event.integer("number")
            return [row, try EvidenceRow(event, row)]
        case .commitmentRevised:
            row.reason = try event.text("reason")
            if let words = event.data["words"]?.string { row.words = words }
            assign(event.data, to: &row)
        default: assign(event.data, to: &row)
        }
        return note.map { [row, $0] } ?? [row]
    }

    private static func noted(_ event: FoldedEvent, _ row: inout CommitmentRow) throws -> ProgressRow {
        let unit = try event.text("unit")
        row.notes = try event.integer("number")
        if !row.handledBy.contains(unit) { row.handledBy.append(unit) }
        return ProgressRow(
            commitment: row.id, number: row.notes, at: event.body.at, unit: unit, percent: row.percent,
            words: try event.text("words"), visibility: event.body.visibility)
    }

    private static func assign(_ data: JSONValue, to row: inout CommitmentRow) {
        if let lead = data["lead"] { row.lead = lead.string }
        if let units = data["co_units"]?.array { row.coUnits = units.compactMap(\.string) }
        if let leader = data["leader"] { row.leader = leader.string }
        if let deadline = data["deadline"] { row.deadline = deadline.string }
        if let nodes = data["nodes"] { row.nodes = nodes }
    }
}
