import Basics

/// Reports and what was found in them.
enum ReportFold {
    static func rows(_ event: FoldedEvent, _ state: some LedgerState) throws -> [any LedgerRow] {
        switch event.verb {
        case .reportImported: return try imported(event)
        case .candidateAdded: return [try candidate(event.data, of: try event.text("report"), event)]
        case .candidateChanged:
            var row = try event.found(try known(event, state))
            row.fields = try event.object("fields")
            return [row]
        case .candidateReplaced:
            let report = try event.text("report")
            let old = try (event.data["from"]?.array ?? []).map { name in
                var row = try event.found(try settled(name, event, state))
                row.state = .replaced
                return row
            }
            return try old + (event.data["to"]?.array ?? []).map { try candidate($0, of: report, event) }
        default:
            var row = try event.found(try known(event, state))
            row.state = .rejected
            return [row]
        }
    }

    private static func imported(_ event: FoldedEvent) throws -> [any LedgerRow] {
        let id = try event.subjectID
        let report = ReportRow(
            id: id, digest: try event.text("digest"), year: try event.integer("year"), title: try event.text("title"),
            place: event.data["place"]?.string, deliveredOn: event.data["delivered_on"]?.string,
            text: try event.text("text"), corrects: event.data["corrects"]?.string)
        let found = event.data["candidates"]?.array ?? []
        return [report] + (try found.map { try candidate($0, of: id, event) })
    }

    private static func candidate(_ value: JSONValue, of report: String, _ event: FoldedEvent) throws -> CandidateRow {
        guard let kind = value["kind"]?.string.flatMap({ CandidateRow.Kind(rawValue: $0) }),
            let start = value["start"]?.integer, let end = value["end"]?.integer,
            let number = value["number"]?.integer, let fields = value["fields"], fields.object != nil
        else { throw event.fault("a candidate lacks a part") }
        let state = value["state"]?.string.flatMap { CandidateRow.State(rawValue: $0) } ?? .open
        return CandidateRow(
            report: report, kind: kind, start: start, end: end, number: number, fields: fields, state: state,
            item: value["item"]?.string)
    }

    /// The candidate that a subject `candidate/<report>/<kind>-<start>-<end>-<number>` or data name.
    static func known(_ event: FoldedEvent, _ state: some LedgerState) throws -> CandidateRow? {
        try settled(event.data["candidate"] ?? event.data, event, state)
    }

    /// The candidate that an item came from.
    static func settled(
        _ value: JSONValue, _ event: FoldedEvent, _ state: some LedgerState
    ) throws -> CandidateRow? {
        guard let report = event.data["report"]?.string, let kind = value["kind"]?.string,
            let start = value["start"]?.integer, let end = value["end"]?.integer, let number = value["number"]?.integer
        else { throw event.fault("the candidate is not named") }
        return try state.row(
            CandidateRow.self, [.text(report), .text(kind), .integer(start), .integer(end), .integer(number)])
    }
}
