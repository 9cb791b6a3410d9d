import Foundation
import Testing

@Suite("duixian doctor, as a person and as a program reads it") struct DoctorCommandTests {
    @Test("A whole ledger ends with 0; each finding has name, state, place and words in both languages")
    func whole() throws {
        let folder = try Folder()
        try Ledgers.make(in: folder)
        let table = try Program.run("doctor", "--data", "data", folder: folder)
        #expect(table.code == 0 && table.errors.isEmpty)
        #expect(table.text.contains("✓ rows") && table.text.contains(" calendar  "))
        let outcome = try Program.run("doctor", "--data", "data", "--format", "json", folder: folder)
        let findings = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [[String: Any]])
        let names = findings.compactMap { $0["name"] as? String }
        #expect(names == ["schema", "database", "keys", "log", "rows", "files", "clock", "disk", "calendar"])
        for finding in findings {
            for member in ["state", "place", "zh", "en"] { #expect((finding[member] as? String)?.isEmpty == false) }
            #expect(finding["details"] is [String])
        }
    }

    @Test("What is wrong ends with 1, with its place and mend on standard output and its name on standard error")
    func sick() throws {
        let folder = try Folder()
        try Ledgers.make(in: folder)
        try FileManager.default.removeItem(at: folder.url.appending(path: "data/keys/session.key"))
        let outcome = try Program.run("doctor", "--data", "data", folder: folder)
        #expect(outcome.code == 1 && outcome.errors.split(separator: "\n").count == 1)
        #expect(outcome.errors.contains("keys"))
        #expect(
            outcome.text.contains("✗ keys  data/keys  ") && outcome.text.contains("data/keys/session.key: is missing"))
        #expect(try Program.run("doctor", "--data", "nowhere", folder: folder).code == 1)
    }
}
