#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Measures cases in number on a real disk: due clocks among a million, opening, words, lists, figures, duplicates.
///
/// `CaseSpeed FOLDER` makes and removes the folder, prints a line for each measure and ends with 1 where a floor is
/// missed. `CaseSpeed FOLDER PART…` measures only some: `open`, `many`, `lists`, `likely`, `due`.
@main
struct CaseSpeed {
    static func main() async throws {
        guard CommandLine.arguments.count >= 2 else {
            print("usage: CaseSpeed FOLDER [open] [many] [lists] [likely] [due]")
            exit(2)
        }
        let path = CommandLine.arguments[1]
        let asked = Set(CommandLine.arguments.dropFirst(2))
        func wants(_ part: String) -> Bool { asked.isEmpty || asked.contains(part) }
        var held = true
        func inCounty(_ part: String, _ work: (BenchCounty) async throws -> Bool) async throws {
            guard wants(part) else { return }
            Folder.remove(path)
            defer { Folder.remove(path) }
            held = try await work(try await BenchCounty(path)) && held
        }
        try await inCounty("open") { try await Opening(county: $0).run() }
        try await inCounty("likely") { try await Duplicates(county: $0).run() }
        try await inCounty("lists") { try await Lists(county: $0).run() }
        try await inCounty("many") { try await Words(county: $0).run() }
        try await inCounty("due") { try await DueClocks(county: $0).run() }
        exit(held ? 0 : 1)
    }
}

/// The names that an installation makes; nothing else is touched.
enum Folder {
    static func remove(_ path: String) {
        for name in [
            "ledger.sqlite", "ledger.sqlite-wal", "ledger.sqlite-shm", "keys/log.key", "keys/seal.key",
            "keys/session.key", "log/last-signed", "log/lock",
        ] { unlink("\(path)/\(name)") }
        for name in ["keys", "log", "files"] { rmdir("\(path)/\(name)") }
        rmdir(path)
    }
}
