import Basics
import Commitments
import Crypto
import Store
import TransparencyLog

/// One installation, open: its folder, database and keys, for one jurisdiction. Time and randomness come in from outside.
public final class Installation: Sendable {
    public let folder: DataFolder
    public let database: LedgerDatabase
    public let keys: Keys
    public let jurisdiction: String
    /// The origin of the log's newest part when it was opened.
    public let origin: String
    /// How the database stood to the log when it was opened. Where it is not whole, nothing is recorded.
    public let standing: LogStanding
    public let now: @Sendable () -> Instant
    let random: @Sendable (Int) -> [UInt8]

    /// Opens what `init` made.
    public init(
        _ folder: DataFolder, jurisdiction: String? = nil, now: @escaping @Sendable () -> Instant,
        random: @escaping @Sendable (Int) -> [UInt8]
    ) throws {
        guard folder.exists else { throw OperationFault.notThere(folder.path) }
        // Even reading needs a folder that can be written: the readers of a database keep their places in a file beside it.
        if let failure = folder.writeFailure { throw failure }
        self.folder = folder
        database = try LedgerDatabase(path: folder.database)
        let known = try database.read { try Jurisdictions.all($0) }
        if let jurisdiction {
            guard known.contains(jurisdiction) else { throw OperationFault.unknown("jurisdiction", jurisdiction) }
            self.jurisdiction = jurisdiction
        } else {
            guard known.count == 1, let only = known.first else { throw OperationFault.severalJurisdictions(known) }
            self.jurisdiction = only
        }
        let slug = self.jurisdiction
        let part = try database.read { try LogTables($0, jurisdiction: slug).parts().last }
        guard let part else { throw OperationFault.unknown("log", slug) }
        origin = part.origin
        keys = try Keys.read(in: folder, origin: part.origin)
        standing = try LogStanding.of(folder, database, slug)
        self.now = now
        self.random = random
    }

    /// Decides and records in one transaction: the events and every row they change, or nothing.
    ///
    /// - Returns: the subjects of the events, in order, after they are on the disk.
    @discardableResult public func record(
        by actor: LedgerActor, _ decide: @escaping @Sendable (LedgerTables) throws -> [LedgerEvent]
    ) async throws -> [String] {
        try await work(by: actor) { session in
            let events = try decide(session.tables)
            for event in events { try session.record(event) }
            return events.map(\.subject)
        }
    }

    /// Several decisions in one transaction, each seeing the rows that those before it made.
    ///
    /// - Returns: what the work returns, after everything it recorded is on the disk.
    public func work<Value: Sendable>(
        by actor: LedgerActor, _ body: @escaping @Sendable (RecordingSession) throws -> Value
    ) async throws -> Value {
        try standing.permit(try LastSigned.of(folder, database, jurisdiction))
        let (recorder, at) = (recorder(origin), now())
        return try await database.write { transaction in
            try body(RecordingSession(recorder: recorder, actor: actor, at: at, transaction: transaction))
        }
    }

    /// - Parameter origin: what events call their log.
    func recorder(_ origin: String) -> Recorder {
        Recorder(jurisdiction: jurisdiction, origin: origin, seal: Sealing(key: keys.seal), random: random)
    }

    /// The origin of the log's first part: it stays when the log goes on in another one.
    public func logOrigin() throws -> String {
        try database.read { try LogTables($0, jurisdiction: jurisdiction).parts().first?.origin } ?? origin
    }

    /// A name that nobody else has: for forms, files.
    public func freshName() -> String { Hex.text(random(12)) }

    /// What the place set, as it counts today.
    public func parameter(_ parameter: LedgerParameter) throws -> Int {
        parameter.value(on: now().date(), in: try read { try $0.all(ParameterRow.self) })
    }

    /// Reads of one moment.
    public func read<Value>(_ body: (LedgerTables) throws -> Value) throws -> Value {
        try database.read { try body(LedgerTables($0, jurisdiction: jurisdiction)) }
    }
}
