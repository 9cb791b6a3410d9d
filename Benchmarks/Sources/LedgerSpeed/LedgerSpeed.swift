import Basics
import Commitments
import Operations
import Store

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Measures the ledger on a real disk: recording progress against the bare statements, replaying, listing.
///
/// `LedgerSpeed FOLDER` makes and removes the folder, prints a line for each measure and ends with 1 where a floor is
/// missed.
@main
struct LedgerSpeed {
    static func main() async throws {
        guard CommandLine.arguments.count == 2 else {
            print("usage: LedgerSpeed FOLDER")
            exit(2)
        }
        let path = CommandLine.arguments[1]
        remove(path)
        defer { remove(path) }
        let bench = try await LedgerBench(path)
        var held = try await bench.recordProgress()
        held = try bench.replay() && held
        held = try await bench.list() && held
        remove(path)
        exit(held ? 0 : 1)
    }

    private static func remove(_ path: String) {
        // The names that an installation makes; nothing else is touched.
        for name in [
            "ledger.sqlite", "ledger.sqlite-wal", "ledger.sqlite-shm", "replay.sqlite", "replay.sqlite-wal",
            "replay.sqlite-shm", "raw.sqlite", "raw.sqlite-wal", "raw.sqlite-shm", "keys/log.key", "keys/seal.key",
            "keys/session.key", "log/last-signed", "log/lock",
        ] { unlink("\(path)/\(name)") }
        for name in ["keys", "log", "files"] { rmdir("\(path)/\(name)") }
        rmdir(path)
    }
}

/// Seconds that work took.
func seconds(_ work: () async throws -> Void) async rethrows -> Double {
    let clock = ContinuousClock()
    let parts = try await clock.measure { try await work() }.components
    return Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
}

func rounded(_ value: Double, _ places: Int = 0) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let shown = (value * scale).rounded() / scale
    return places == 0 ? String(Int(shown)) : String(shown)
}
