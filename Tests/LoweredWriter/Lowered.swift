import Commitments
import Store

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Writes and acknowledges as `ledger apply` does, a line for each act. With `lowered` the database syncs as SQLite's
/// NORMAL has it: what is acknowledged may not be on the disk. The test of the order of system calls must see that.
@main struct Lowered {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, let count = Int(arguments[3]) else {
            print("LoweredWriter DATABASE full|lowered COUNT")
            exit(2)
        }
        let database = try LedgerDatabase(path: arguments[1])
        if arguments[2] == "lowered" { try await lower(database) }
        for number in 1...count {
            try await database.write { transaction in
                try LedgerTables(transaction, jurisdiction: "test").put(
                    UnitRow(id: "mark-\(1_000_000 + number)", name: "单位", kind: .office, position: number))
            }
            let answer = Array("{\"line\":\(number),\"ok\":true}\n".utf8)
            guard write(1, answer, answer.count) == answer.count else { exit(1) }
        }
    }

    /// The store has no door for this. A statement may end the transaction around it, so this goes through there.
    private static func lower(_ database: LedgerDatabase) async throws {
        try await database.write { transaction in
            for statement in [
                "RELEASE operation", "COMMIT", "PRAGMA synchronous = NORMAL", "BEGIN IMMEDIATE", "SAVEPOINT operation",
            ] { try transaction.execute(statement, [:]) }
        }
    }
}
