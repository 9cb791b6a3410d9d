import Basics
import Commitments
import Procedures

/// A change of the calendar is one event, with the deadlines that it moved.
public enum CalendarFold {
    public static let changed = "calendar.changed"

    static func rows(_ body: EventBody, in state: some LedgerState) throws -> [any LedgerRow] {
        func fault(_ reason: String) -> FoldFault {
            FoldFault(verb: body.verb, subject: body.subject, reason: reason)
        }
        guard body.verbVersion == 1, let kind = body.data["kind"]?.string.flatMap(CalendarPartRow.Kind.init(rawValue:)),
            let name = body.data["name"]?.string, let part = body.data["body"]
        else { throw fault("it lacks a part") }
        var rows: [any LedgerRow] = [CalendarPartRow(kind: kind, name: name, body: part, changedAt: body.at)]
        for item in body.data["deadlines"]?.array ?? [] {
            guard let id = item["case"]?.string, let clocks = item["clocks"],
                var row = try state.row(CaseRow.self, [.text(id)])
            else { throw fault("a case is not there") }
            do {
                try row.state.apply(CaseEvent(.redated, at: body.at, actor: body.actor, data: ["clocks": clocks]))
            } catch { throw fault(error.reason) }
            rows.append(row)
        }
        return rows
    }
}
