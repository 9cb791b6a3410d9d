import Basics

/// Parameters, instructions, sheets, and what publishing opens.
enum DeskFold {
    static func rows(_ event: FoldedEvent, _ state: some LedgerState) throws -> [any LedgerRow] {
        switch event.verb {
        case .parameterSet: return [try ParameterRow(event)]
        case .commitmentInstructed: return [try InstructionRow(event)]
        case .instructionAnswered:
            var row = try instruction(event, state)
            (row.state, row.answer, row.answeredBy) = (.answered, try event.text("words"), try event.text("unit"))
            return [row]
        case .instructionSettled:
            var row = try instruction(event, state)
            (row.state, row.settledWords) = (.settled, try event.text("words"))
            return [row]
        case .sheetSent:
            let (month, unit) = (try event.text("month"), try event.text("unit"))
            guard let items = event.data["items"] else { throw event.fault("items is missing") }
            guard var row = try state.row(SheetRow.self, [.text(month), .text(unit)]) else {
                return [SheetRow(month: month, unit: unit, sentAt: event.body.at, items: items)]
            }
            (row.sentAt, row.items) = (event.body.at, items)
            return [row]
        case .sheetAnswered:
            let key: [ColumnValue] = [.text(try event.text("month")), .text(try event.text("unit"))]
            var row = try event.found(try state.row(SheetRow.self, key))
            (row.answeredAt, row.changed) = (event.body.at, try event.integer("changed"))
            row.answers += 1
            return [row]
        default: return try published(event, state)
        }
    }

    private static func instruction(_ event: FoldedEvent, _ state: some LedgerState) throws -> InstructionRow {
        try event.found(
            try state.row(InstructionRow.self, [.text(try event.subjectID), .integer(try event.integer("number"))]))
    }

    /// `shown` names the rows that everyone may see from now on: `commitment/2025-0001`, `progress/2025-0001/3`.
    private static func published(_ event: FoldedEvent, _ state: some LedgerState) throws -> [any LedgerRow] {
        let shown = event.data["shown"]?.array?.compactMap(\.string) ?? []
        // Rows of cases are folded beside those of the ledger.
        return try shown.filter { !$0.hasPrefix("case/") }.map { name in
            let parts = name.split(separator: "/").map(String.init)
            guard parts.count >= 2 else { throw event.fault("\(name) names no row") }
            let key: [ColumnValue] = [.text(parts[1])] + (parts.count > 2 ? [ColumnValue(Int(parts[2]))] : [])
            switch parts[0] {
            case "commitment":
                var row = try event.found(try state.row(CommitmentRow.self, key))
                row.visibility = .everyone
                return row
            case "target":
                var row = try event.found(try state.row(TargetRow.self, key))
                row.visibility = .everyone
                return row
            case "progress": return try event.found(try state.row(ProgressRow.self, key)).shown
            case "evidence": return try event.found(try state.row(EvidenceRow.self, key)).shown
            default: throw event.fault("\(name) is no row that can be shown")
            }
        }
    }
}
