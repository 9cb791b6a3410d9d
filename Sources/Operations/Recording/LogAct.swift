import Basics
import Commitments
import Store

/// One act on the log: events about leaves and what they do to the leaves' own rows, in one transaction.
struct LogAct {
    let transaction: any Transaction
    let jurisdiction: String
    /// The newest part, in which the act's events will stand.
    let part: Int
    private let recorder: Recorder
    private let actor: EventBody.Actor
    private let at: Instant

    var events: EventTable { EventTable(transaction, jurisdiction: jurisdiction) }
    var fields: SealedFields { SealedFields(transaction, jurisdiction: jurisdiction) }

    init(
        _ transaction: any Transaction, part: LogPart, recorder: Recorder, actor: EventBody.Actor, at: Instant
    ) {
        (self.transaction, jurisdiction, self.part) = (transaction, part.jurisdiction, part.part)
        (self.recorder, self.actor, self.at) = (recorder, actor, at)
    }

    /// - Returns: the event's id.
    func record(_ event: LedgerEvent) throws -> Int { try recorder.record(event, by: actor, at: at, in: transaction) }
}

extension Installation {
    /// Does one act on the log, or nothing of it.
    @discardableResult func act<Value: Sendable>(
        by actor: LedgerActor, _ body: @escaping @Sendable (LogAct) throws -> Value
    ) async throws -> Value {
        try standing.permit(folder)
        let at = now()
        return try await database.write { [self] transaction in
            guard let part = try LogTables(transaction, jurisdiction: jurisdiction).parts().last else {
                throw OperationFault.unknown("log", jurisdiction)
            }
            return try body(
                LogAct(transaction, part: part, recorder: recorder(part.origin), actor: actor.eventActor, at: at))
        }
    }
}
