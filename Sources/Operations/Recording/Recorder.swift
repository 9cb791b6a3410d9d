import Basics
import Commitments
import Crypto
import Store
import TransparencyLog

/// Writes an event and the rows it folds to. Everything that changes the ledger goes through here.
struct Recorder: Sendable {
    let jurisdiction: String
    let origin: String
    let seal: Sealing
    let random: @Sendable (Int) -> [UInt8]

    /// - Parameter known: tables of the same transaction that remember what was read by them.
    /// - Returns: the event's number.
    func record(
        _ event: LedgerEvent, by actor: EventBody.Actor, at: Instant, in transaction: any Transaction,
        _ known: LedgerTables? = nil
    ) throws -> Int {
        try record(RecordedEvent(event), by: actor, at: at, in: transaction, known)
    }

    func record(
        _ event: RecordedEvent, by actor: EventBody.Actor, at: Instant, in transaction: any Transaction,
        _ known: LedgerTables? = nil
    ) throws -> Int {
        let (id, body) = try append(event, by: actor, at: at, in: transaction)
        let tables = known ?? LedgerTables(transaction, jurisdiction: jurisdiction)
        for row in try RecordFold.rows(body, id: id, in: tables) {
            try tables.put(row)
            try index(row, in: transaction)
        }
        return id
    }

    /// The events of one decision: each row is written and indexed once, as the last of them leaves it.
    func record(
        _ events: [(event: RecordedEvent, actor: EventBody.Actor)], at: Instant, in transaction: any Transaction,
        _ tables: LedgerTables
    ) throws {
        let rows = GatheredRows(tables)
        for (event, actor) in events {
            let (id, body) = try append(event, by: actor, at: at, in: transaction)
            for row in try RecordFold.rows(body, id: id, in: rows) { rows.put(row) }
        }
        for row in try rows.write() { try index(row, in: transaction) }
    }

    /// Writes the event with its sealed fields, and no row.
    private func append(
        _ event: RecordedEvent, by actor: EventBody.Actor, at: Instant, in transaction: any Transaction
    ) throws -> (id: Int, body: EventBody) {
        var digests: [String: String] = [:]
        var sealed: [(value: SealedValue, salt: [UInt8])] = []
        for value in event.sealed {
            let salt = random(SaltedDigest.saltSize)
            digests[value.name] = SaltedDigest.field(value.name, value: value.value, salt: salt).description
            sealed.append((value, salt))
        }
        let body = EventBody(
            log: origin, at: at, verb: event.verb, subject: event.subject, actor: actor,
            visibility: event.visibility, data: event.data, sealed: digests)
        let bytes = body.canonicalBytes
        let salt = random(SaltedDigest.saltSize)
        let id = try EventTable(transaction, jurisdiction: jurisdiction).append(
            body, bytes: bytes, salt: salt, digest: SaltedDigest.event(body: bytes, salt: salt).bytes)
        let fields = SealedFields(transaction, jurisdiction: jurisdiction)
        for (value, salt) in sealed { try keep(value, salt: salt, event: id, in: fields) }
        return (id, body)
    }

    /// Words of what was written; outside the fold.
    private func index(_ row: any LedgerRow, in transaction: any Transaction) throws {
        if let row = row as? CaseRow { try CaseIndex(transaction, jurisdiction: jurisdiction).put(row) }
        if let report = row as? ReportRow {
            try ParagraphIndex(transaction, jurisdiction: jurisdiction).put(report)
        }
    }

    /// Salt and value together under the person's key.
    private func keep(_ value: SealedValue, salt: [UInt8], event: Int, in fields: SealedFields) throws {
        try fields.put(
            try Sealing.seal(salt + value.value, try key(of: value.person, in: fields)), name: value.name,
            event: event, person: value.person)
    }

    /// The person's key; made where there is none yet.
    func key(of person: String, in fields: SealedFields) throws -> SymmetricKey {
        if let wrapped = try fields.key(of: person) { return try seal.unwrap(wrapped) }
        let key = SymmetricKey(data: random(32))
        try fields.put(key: try seal.wrap(key), of: person)
        return key
    }
}
