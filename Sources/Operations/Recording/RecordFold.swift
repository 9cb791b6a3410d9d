import Basics
import Commitments
import Store

/// An event of the ledger or of a case, before it has a moment, an author's post and salts.
struct RecordedEvent: Sendable {
    let verb: String
    let subject: String
    let visibility: EventBody.Visibility
    let data: JSONValue
    let sealed: [SealedValue]
}

extension RecordedEvent {
    init(_ event: LedgerEvent) {
        self.init(
            verb: event.verb.rawValue, subject: event.subject, visibility: event.visibility, data: event.data,
            sealed: event.sealed)
    }
}

/// The one fold of all events: the ledger's verbs and those of cases.
enum RecordFold {
    static func rows(_ body: EventBody, id: Int, in state: some LedgerState) throws -> [any LedgerRow] {
        if let rows = try CaseFold.rows(body, in: state) { return rows }
        let rows = try LedgerFold.rows(body, id: id, in: state)
        return body.verb == LedgerVerb.eventPublished.rawValue ? rows + (try CaseFold.shown(body, in: state)) : rows
    }
}
