import Basics

/// Targets and the observations of their indicators.
enum TargetFold {
    static func rows(_ event: FoldedEvent, _ state: some LedgerState) throws -> [any LedgerRow] {
        if event.verb == .targetConfirmed { return try confirmed(event, state) }
        var row = try event.found(try state.row(TargetRow.self, [.text(try event.subjectID)]))
        switch event.verb {
        case .targetObserved:
            row.observations = try event.integer("number")
            return [row, try observation(event, row)]
        case .targetSuperseded:
            let number = try event.integer("number")
            var wrong = try event.found(try state.row(ObservationRow.self, [.text(row.id), .integer(number)]))
            (wrong.supersededBy, wrong.reason) = (try event.integer("by"), try event.text("reason"))
            return [wrong]
        case .targetOverridden:
            (row.override, row.overrideReason) = (event.data["verdict"]?.string, try event.text("reason"))
        case .targetRelocated:
            row.report = try event.text("report")
            (row.start, row.end) = (try event.integer("start"), try event.integer("end"))
        case .targetRevised:
            (row.reason, row.basis) = (try event.text("reason"), try event.text("basis"))
            row.comparator = try event.text("comparator")
            (row.value, row.upper, row.unit) = (
                event.data["value"]?.string, event.data["upper"]?.string, event.data["unit"]?.string
            )
        default: row.lead = event.data["lead"]?.string
        }
        return [row]
    }

    private static func confirmed(_ event: FoldedEvent, _ state: some LedgerState) throws -> [any LedgerRow] {
        let id = try event.subjectID
        let row = try TargetRow(id: id, event)
        guard let from = event.data["candidate"], from != .null else { return [row] }
        var candidate = try event.found(try ReportFold.settled(from, event, state))
        (candidate.state, candidate.item) = (.confirmed, id)
        return [row, candidate]
    }

    private static func observation(_ event: FoldedEvent, _ row: TargetRow) throws -> ObservationRow {
        guard let status = ObservationRow.Status(rawValue: try event.text("status")) else {
            throw event.fault("unknown status")
        }
        return ObservationRow(
            target: row.id, number: row.observations, asOf: try event.text("as_of"), value: try event.text("value"),
            unit: event.data["unit"]?.string, status: status, source: try event.text("source"),
            basis: event.data["basis"]?.string, at: event.body.at)
    }
}

extension TargetRow {
    fileprivate init(id: String, _ event: FoldedEvent) throws {
        self.id = id
        report = try event.text("report")
        (start, end) = (try event.integer("start"), try event.integer("end"))
        words = try event.text("words")
        let fields = try event.object("fields")
        func part(_ name: String) throws -> String {
            guard let text = fields[name]?.string else { throw event.fault("\(name) is missing") }
            return text
        }
        (indicator, canonical) = (try part("indicator"), try part("canonical"))
        (comparator, measure) = (try part("comparator"), try part("measure"))
        (value, upper, unit) = (fields["value"]?.string, fields["upper"]?.string, fields["unit"]?.string)
        direction = fields["direction"]?.string
        isBulk = event.data["bulk"]?.bool ?? false
        (lead, override, overrideReason, observations, reason, basis) = (nil, nil, nil, 0, nil, nil)
        visibility = event.body.visibility
    }
}
