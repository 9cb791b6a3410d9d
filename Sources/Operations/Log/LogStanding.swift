import Store
import TransparencyLog

/// Whether the database is the one that the log was signed over.
public enum LogStanding: Hashable, Sendable {
    case whole
    /// Behind what was signed, or another tree: how many leaves it has, how many were signed.
    case behind(size: Int, signed: Int)
    /// Checkpoints are there, but not the file that says which one was the last.
    case lastSignedMissing

    /// What a writer is told.
    ///
    /// - Parameter file: where what was signed last is kept.
    func permit(_ file: @autoclosure () throws -> LastSigned) throws {
        switch self {
        case .whole: return
        case .behind(let size, let signed): throw OperationFault.behindTheLog(size, signed)
        case .lastSignedMissing: throw OperationFault.lastSignedMissing(try file().path)
        }
    }

    /// The file is read before the database: it is never ahead of it.
    static func of(_ folder: DataFolder, _ database: LedgerDatabase, _ jurisdiction: String) throws -> LogStanding {
        let standing = try once(folder, database, jurisdiction)
        // Between the two reads, another process may have signed for the first time.
        return standing == .lastSignedMissing ? try once(folder, database, jurisdiction) : standing
    }

    private static func once(
        _ folder: DataFolder, _ database: LedgerDatabase, _ jurisdiction: String
    ) throws -> LogStanding {
        let file = try LastSigned.of(folder, database, jurisdiction)
        let last = try file.read()
        do {
            try database.read { transaction in
                guard let part = try LogTables(transaction, jurisdiction: jurisdiction).parts().last else { return }
                try file.check(last, part, in: transaction)
            }
            return .whole
        } catch OperationFault.behindTheLog(let size, let signed) {
            return .behind(size: size, signed: signed)
        } catch OperationFault.lastSignedMissing {
            return .lastSignedMissing
        }
    }
}
