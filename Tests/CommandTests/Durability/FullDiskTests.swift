import Foundation
import Testing

@Suite(
    "A full disk loses nothing that was acknowledged, and says so",
    .serialized, .enabled(if: Mounts.absence == nil, "\(Mounts.absence ?? "")"))
struct FullDiskTests {
    private func county(_ disk: Mounts) throws {
        try disk.folder.write(sampleReport, to: "report.txt")
        try disk.folder.write(sampleReport.replacing("208.6", with: "209.6"), to: "other.txt")
        try disk.folder.write(String(repeating: "%PDF-", count: 50_000), to: "paper.pdf")
        try disk.done("$D init --name 云溪县 --slug yunxi --data disk/data")
        try disk.done("$D import report.txt --confirm-all --data disk/data")
        try disk.done("$D ledger assign 2025-0001 --lead supervision --data disk/data")
    }

    @Test("Every command that writes ends with 1 and one line; what was acknowledged stands; then all goes on")
    func commands() throws {
        let disk = try Mounts(megabytes: 32)
        try county(disk)
        var answers = Answers()
        try disk.folder.write(Ledgers.acts(3000, "full", padding: 300), to: "acts.jsonl")
        try disk.fill(leaving: 1 << 20)
        let applied = try disk.run("$D ledger apply acts.jsonl --writers 8 --data disk/data")
        answers.add(applied.output, "full")
        #expect(applied.code == 1 && answers.words.count > 10 && answers.refused > 10)
        #expect(answers.codes.contains("store.full") && answers.codes.isSubset(of: ["store.full", "file.full"]))
        tells(applied, "disk/data")

        _ = try disk.run("cat /dev/zero >>disk/filler")
        for command in [
            "ledger progress 2025-0001 --percent 3 --words 满 --data disk/data",
            "import other.txt --data disk/data", "ledger evidence add 2025-0001 paper.pdf --words 满 --data disk/data",
            "backup disk/backup --data disk/data", "log export disk/export --data disk/data",
            "init --name 别县 --data disk/other",
        ] { tells(try disk.run("$D \(command)"), "disk/", command) }
        let sick = try disk.run("$D doctor --data disk/data")
        #expect(sick.code == 1 && sick.text.contains("✗ disk") && sick.text.contains("磁盘满了"))
        #expect(try disk.run("ls disk/backup").code != 0)
        #expect(try disk.done("ls disk/other/keys").text.isEmpty)

        try disk.makeRoom()
        try disk.folder.write(Ledgers.acts(50, "again"), to: "acts.jsonl")
        answers.add(try disk.done("$D ledger apply acts.jsonl --data disk/data").output, "again")
        for command in [
            "import other.txt --data disk/data", "ledger evidence add 2025-0001 paper.pdf --words 好 --data disk/data",
            "backup disk/backup --data disk/data", "log export disk/export --data disk/data",
            "verify disk/export", "init --name 别县 --data disk/other", "doctor --data disk/data",
        ] { try disk.done("$D \(command)") }
        try disk.done("cp -a disk/data kept")
        try Ledgers.check(disk.folder.url.appending(path: "kept"), answers)
    }

    /// One line, in both languages, with the place and what to do.
    private func tells(_ outcome: Program.Outcome, _ place: String, _ command: String = "") {
        #expect(outcome.code == 1, "\(command)")
        #expect(outcome.errors.split(separator: "\n").count == 1, "\(command): \(outcome.errors)")
        for words in ["磁盘满了", "the disk is full", "make room", place] {
            #expect(outcome.errors.contains(words), "\(command): \(outcome.errors)")
        }
    }

    @Test("Answers that can't be written end the work: what nobody was told of is not begun")
    func answers() throws {
        let disk = try Mounts(megabytes: 4)
        try Ledgers.make(in: disk.folder)
        try disk.folder.write(Ledgers.acts(3000, "told"), to: "acts.jsonl")
        try disk.fill(leaving: 8192)
        let outcome = try disk.run("$D ledger apply acts.jsonl --data data >disk/answers")
        #expect(outcome.code == 1 && outcome.errors.contains("回答写不出去"))
        try disk.done("cp disk/answers answers.jsonl")
        var answers = Answers()
        answers.add(try disk.folder.bytes("answers.jsonl"), "told")
        #expect(answers.words.count > 10)
        let data = disk.folder.url.appending(path: "data")
        try Ledgers.check(data, answers)
        let installation = try Ledgers.open(data)
        let notes = try installation.read { try $0.progress(of: "2025-0001", limit: 10_000) }
        // One may have been on the disk when its answer failed.
        #expect(notes.count - answers.words.count <= 1)
    }

    @Test("A server on a full disk goes on showing, is not ready, and is again without a restart")
    func serving() throws {
        let disk = try Mounts(megabytes: 48)
        try county(disk)
        let port = try disk.serve("disk/data")
        _ = try HTTP.until(200, port: port)
        let signed = try HTTP.get("/yunxi/log/checkpoint", port: port).text
        try disk.fill()
        let reason = try HTTP.until(503, port: port)
        #expect(reason.contains("the disk is full; make room"))
        #expect(try HTTP.get("/yunxi/", port: port).status == 200)
        #expect(try HTTP.get("/yunxi/commitments", port: port).status == 200)
        #expect(try disk.run("$D ledger progress 2025-0001 --percent 3 --words 满 --data disk/data").code == 1)
        try disk.makeRoom()
        _ = try HTTP.until(200, port: port)
        try disk.done("$D ledger progress 2025-0001 --percent 4 --words 好 --data disk/data")
        for _ in 0..<1200 where try HTTP.get("/yunxi/log/checkpoint", port: port).text == signed { usleep(50_000) }
        let log = try disk.folder.text("served-log")
        #expect(log.contains("the disk is full") && log.contains("there is room on the disk again"))
        try disk.done("$D doctor --data disk/data")
    }
}
