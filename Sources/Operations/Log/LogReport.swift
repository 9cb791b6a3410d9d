import Basics
import Store
import TransparencyLog

/// How the log stands.
public struct LogReport: Sendable {
    public struct Key: Sendable {
        public let vkey: String
        /// Nil for the current key.
        public let until: Instant?
    }

    public let origin: String
    public let part: Int
    /// Leaves of the newest part.
    public let size: Int
    /// Events without a number.
    public let waiting: Int
    /// Leaves of the newest part whose bodies exports show.
    public let published: Int
    /// The newest signed checkpoint; nil where nothing was signed.
    public let checkpoint: String?
    public let standing: LogStanding
    /// Who signs now.
    public let keys: [Key]

    public static func of(_ installation: Installation) throws -> LogReport {
        try installation.database.read { transaction in
            let tables = LogTables(transaction, jurisdiction: installation.jurisdiction)
            guard let part = try tables.parts().last else {
                throw OperationFault.unknown("log", installation.jurisdiction)
            }
            let counts = try tables.counts(part: part.part)
            let keys = try LogKeys.read(in: installation.folder, origin: part.origin)
            return LogReport(
                origin: part.origin, part: part.part, size: part.frontier.size, waiting: counts.waiting,
                published: counts.published, checkpoint: try tables.newestCheckpoint(part: part.part)?.note,
                standing: installation.standing, keys: try keys.report(at: installation.now()))
        }
    }
}

extension LogKeys {
    func report(at now: Instant) throws -> [LogReport.Key] {
        let current = LogReport.Key(vkey: try self.current.verifier.description, until: nil)
        return [current]
            + (try older.filter { now < $0.until }.map {
                LogReport.Key(vkey: try $0.signer.verifier.description, until: $0.until)
            }).filter { $0.vkey != current.vkey }
    }
}
