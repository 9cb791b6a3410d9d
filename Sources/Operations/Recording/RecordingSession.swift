import Basics
import Commitments
import Store

/// One transaction's worth of recording: rows to decide by, and the one way to change them.
public struct RecordingSession {
    let recorder: Recorder
    let actor: LedgerActor
    let at: Instant
    let transaction: any Transaction
    /// The rows as they stand, with what was recorded so far.
    public let tables: LedgerTables

    init(recorder: Recorder, actor: LedgerActor, at: Instant, transaction: any Transaction) {
        (self.recorder, self.actor, self.at, self.transaction) = (recorder, actor, at, transaction)
        tables = LedgerTables(transaction, jurisdiction: recorder.jurisdiction, remembering: true)
    }

    var sealedFields: SealedFields { SealedFields(transaction, jurisdiction: recorder.jurisdiction) }

    /// Writes the event and the rows it folds to.
    ///
    /// - Returns: the event's number.
    @discardableResult public func record(_ event: LedgerEvent) throws -> Int {
        try recorder.record(event, by: actor.eventActor, at: at, in: transaction, tables)
    }
}
