import Foundation
import Testing

@Suite("duixian clock")
struct ClockCommandTests {
    private func clock(_ arguments: String..., folder: Folder? = nil) throws -> [String: Any] {
        let outcome = try Program.run(["clock"] + arguments + ["--format", "json"], folder: folder)
        #expect(outcome.code == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
        return try outcome.object()
    }

    @Test(
        "The worked checks, through the program",
        arguments: [
            ("disclosure.reply", "2023-01-13", "2023-02-15", "2023-02-15"),
            ("disclosure.reply", "2023-09-22", "2023-10-26", "2023-10-26"),
            ("disclosure.correct", "2023-09-28", "2023-10-13", "2023-10-13"),
            ("petition.register", "2023-09-20", "2023-10-05", "2023-10-07"),
            ("accident.report", "2023-05-01T23:30", "2023-05-02T00:30:00+08:00", "2023-05-02T00:30:00+08:00"),
            ("accident.tier", "2023-05-01T14:30Z", "2023-05-02T00:30:00+08:00", "2023-05-02T00:30:00+08:00"),
            ("disclosure.reply", "2023-01-12T16:30Z", "2023-02-15", "2023-02-15"),
        ])
    func worked(rule: String, from: String, raw: String, due: String) throws {
        let answer = try clock(rule, "--from", from)
        #expect(answer["due_raw"] as? String == raw && answer["due"] as? String == due)
        #expect(answer["provisional"] as? Bool == false && answer["rule"] as? String == rule)
    }

    @Test("Every member that was agreed is there; each step says in both languages why it counts")
    func members() throws {
        let answer = try clock(
            "disclosure.reply", "--from", "2026-12-20", "--pause", "2026-12-24..2026-12-25", "--extend")
        #expect((answer["basis"] as? String)?.contains("第三十三条") == true && answer["applies_in"] as? String == "CN")
        #expect(answer["provisional"] as? Bool == true && answer["in_force"] as? Bool == true)
        let steps = try #require(answer["steps"] as? [[String: Any]])
        #expect(steps.count > 5 && steps.contains { ($0["counted"] as? Bool) == false })
        for step in steps {
            #expect(step["from"] is String && step["to"] is String && step["counted"] is Bool)
            let why = try #require(step["why"] as? [String: String])
            #expect(why["zh"]?.isEmpty == false && why["en"]?.isEmpty == false)
        }
        let notes = try #require(answer["notes"] as? [[String: String]])
        #expect(notes.contains { $0["zh"]?.contains("暂算") == true && $0["en"]?.contains("Provisional") == true })
    }

    @Test("A minimum has an earliest day and no due one")
    func minimum() throws {
        let answer = try clock("decision.consult", "--from", "2023-09-01")
        #expect(answer["earliest"] as? String == "2023-10-07" && answer["due"] == nil)
        #expect(answer["due_raw"] as? String == "2023-10-01")
    }

    @Test("Before it is in force a rule is reckoned and says so")
    func inForce() throws {
        #expect(try clock("petition.handle", "--from", "2022-04-30")["in_force"] as? Bool == false)
        #expect(try clock("petition.handle", "--from", "2022-05-01")["in_force"] as? Bool == true)
    }

    @Test("Pauses are inclusive, may overlap, and are not counted")
    func pauses() throws {
        let answer = try clock(
            "disclosure.reply", "--from", "2023-02-01", "--pause", "2023-02-06..2023-02-10", "--pause",
            "2023-02-09..2023-02-15")
        #expect(answer["due"] as? String == "2023-03-13")
    }

    @Test("A year's notice from a file makes firm what was provisional")
    func calendar() throws {
        let folder = try Folder()
        let notice = """
            {"year": 2027, "source": {"zh": "通知", "en": "notice"}, "loaded": "2026-12-01", "holidays":
             [{"zh": "元旦", "en": "New Year's Day", "off": ["2027-01-01..2027-01-03"], "worked": []}]}
            """
        try folder.write(notice, to: "2027.json")
        let from = ["disclosure.correct", "--from", "2026-12-25"]
        let before = try clock(from[0], from[1], from[2])
        let after = try clock(from[0], from[1], from[2], "--calendar", "2027.json", folder: folder)
        #expect(before["due"] as? String == "2027-01-05" && before["provisional"] as? Bool == true)
        #expect(after["due"] as? String == "2027-01-06" && after["provisional"] as? Bool == false)
        try folder.write("{}", to: "bad.json")
        let bad = try Program.run(["clock"] + from + ["--calendar", "bad.json"], folder: folder)
        #expect(bad.code == 1 && bad.errors.contains("bad.json") && bad.errors.contains("year"))
    }

    @Test(
        "1: what the law does not allow, in one line with the reason",
        arguments: [
            (["deputy.return", "--from", "2024-03-01", "--division", "CN-51"], "applies in CN-50, not in CN-51"),
            (["deputy.return", "--from", "2024-03-01", "--division", "CN"], "applies in CN-50"),
            (["petition.register", "--from", "2024-03-01", "--extend"], "can't be extended"),
        ])
    func refused(arguments: [String], reason: String) throws {
        let outcome = try Program.run(["clock"] + arguments)
        #expect(outcome.code == 1 && outcome.output.isEmpty && outcome.errors.contains(reason), "\(outcome.errors)")
        #expect(outcome.errors.split(separator: "\n").count == 1)
    }

    @Test(
        "2: words that are off",
        arguments: [
            [], ["--list", "petition.handle"], ["petition.handle"], ["petition.handel", "--from", "2024-03-01"],
            ["petition.handle", "--from", "2024-02-30"],
            ["petition.handle", "--from", "2024-03-01", "--division", "50"],
            ["petition.handle", "--from", "2024-03-01", "--pause", "2024-03-05.."],
            ["petition.handle", "--from", "2024-03-01", "--pause", "..2024-03-05"],
            ["petition.handle", "--from", "2024-03-01", "--pause", "2024-03-05"],
            ["petition.handle", "--from", "2024-03-01", "--pause", "2024-03-05..2024-03-01"],
        ])
    func off(arguments: [String]) throws {
        let outcome = try Program.run(["clock"] + arguments)
        #expect(outcome.code == 2 && outcome.output.isEmpty && !outcome.errors.isEmpty, "\(outcome.errors)")
    }

    @Test("The list has every rule with place, force and basis; the table shows the same")
    func list() throws {
        let outcome = try Program.run("clock", "--list", "--format", "json")
        let rules = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [[String: Any]])
        #expect(Set(rules.compactMap { $0["id"] as? String }).count == 32)
        for rule in rules {
            #expect(rule["applies_in"] is String && rule["basis"] is String)
            #expect(rule.keys.contains("in_force_from") && rule.keys.contains("in_force_to"))
        }
        let there = try Program.run("clock", "--list", "--division", "CN-51")
        #expect(there.text.contains("deputy.reply") && !there.text.contains("deputy.return"))
        let table = try Program.run("clock", "--list")
        for rule in rules { #expect(table.text.contains(try #require(rule["id"] as? String))) }
        let one = try Program.run("clock", "petition.register", "--from", "2023-09-20")
        #expect(one.text.contains("2023-10-07（周六 Sat）") && one.text.contains("顺延前 unmoved"))
    }
}
