import Foundation
import Testing

@Suite(
    "On a disk that can only be read every command says so and changes nothing",
    .enabled(if: Mounts.absence == nil, "\(Mounts.absence ?? "")"))
struct ReadOnlyTests {
    @Test("A folder, or the database file alone, that is mounted read-only", arguments: ["data", "data/ledger.sqlite"])
    func mounted(place: String) throws {
        let disk = try Mounts(megabytes: 8)
        try Ledgers.make(in: disk.folder)
        try disk.folder.write("%PDF-", to: "paper.pdf")
        // A log of pages that a process left behind at its end can be read without writing; then a command that has nothing to
        // write is not refused. The next process to end takes it away.
        let rest = disk.folder.url.appending(path: "data/ledger.sqlite-wal").path
        for _ in 0..<50 where FileManager.default.fileExists(atPath: rest) {
            try disk.run("$D ledger list --data data")
        }
        try #require(!FileManager.default.fileExists(atPath: rest))
        try disk.done("mount --bind \(place) \(place) && mount -o remount,ro,bind \(place)")
        for command in [
            "ledger progress 2025-0001 --percent 3 --words 只读 --data data", "import report.txt --data data",
            "ledger evidence add 2025-0001 paper.pdf --words 只读 --data data", "serve --port 0 --data data",
            "backup backup --data data", "log export out --data data",
        ] {
            let outcome = try disk.run("timeout 60 $D \(command)")
            #expect(outcome.code == 1, "\(command)")
            #expect(outcome.errors.split(separator: "\n").count == 1, "\(command): \(outcome.errors)")
            for words in ["只能读", "can only be read", "data"] {
                #expect(outcome.errors.contains(words), "\(command): \(outcome.errors)")
            }
        }
        let doctor = try disk.run("$D doctor --data data --format json")
        #expect(doctor.code == 1 && doctor.text.contains("\"opening\"") && doctor.text.contains("can only be read"))
        try disk.done("umount \(place)")
        try disk.done("$D ledger progress 2025-0001 --percent 3 --words 可写 --data data && $D doctor --data data")
    }
}
