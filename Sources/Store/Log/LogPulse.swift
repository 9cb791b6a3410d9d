/// Where the ledger and its log are, read so cheaply that it can be asked several times a second: what changes a page
/// changes one of these.
public struct LogPulse: Hashable, Sendable {
    /// The number of the newest event; 0 where there is none.
    public let newestEvent: Int
    /// Events without a leaf number, counted up to a thousand.
    public let waiting: Int
    /// The newest part of the log and its signed size.
    public let part: Int
    public let size: Int

    public init(_ transaction: any Transaction, jurisdiction: String) throws {
        let row = try transaction.row(
            """
            SELECT
                COALESCE((SELECT MAX(id) FROM event WHERE jurisdiction = :jurisdiction), 0) AS newest,
                (SELECT COUNT(*) FROM (
                    SELECT id FROM event WHERE jurisdiction = :jurisdiction AND leaf IS NULL LIMIT 1000) AS few) AS waiting
            """, ["jurisdiction": .text(jurisdiction)])
        guard let row else { throw StoreFault.database("no answer to a count") }
        newestEvent = try row.integer("newest")
        waiting = try row.integer("waiting")
        let signed = try LogTables(transaction, jurisdiction: jurisdiction).newestCheckpoint()
        (part, size) = (signed?.part ?? 1, signed?.size ?? 0)
    }
}
