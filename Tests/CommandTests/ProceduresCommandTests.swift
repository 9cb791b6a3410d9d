import Foundation
import Testing

@Suite("duixian procedures")
struct ProceduresCommandTests {
    @Test("The list names the shipped ones")
    func list() throws {
        let outcome = try Program.run("procedures", "list")
        #expect(outcome.code == 0)
        for id in [
            "supervision-task", "hotline-request", "petition", "deputy-suggestion", "disclosure-request",
            "problem-list",
        ] {
            #expect(outcome.text.contains(id))
        }
        let json = try Program.run("procedures", "list", "--format", "json")
        let items = try #require(try JSONSerialization.jsonObject(with: json.output) as? [[String: Any]])
        #expect(items.count == 6 && items.allSatisfy { ($0["digest"] as? String)?.count == 64 })
    }

    @Test("Check names file, line, state and rule, several at once, and ends with 1")
    func check() throws {
        let folder = try Folder()
        let yaml = try Program.run("procedures", "show", "petition", "--format", "yaml").text
        _ = try folder.write(Data(yaml.utf8), to: "good.yaml")
        let bad = yaml.replacing(
            "needs: [reason], within: objection, bound: 2,", with: "needs: [reason], within: objection,"
        )
        .replacing("type: phone, class: sealed", with: "type: phone, class: public")
        .replacing(
            "to: opinion, by: handler, needs: [reply, basis, remedy], sets: {opinion: support}",
            with: "to: opinion, by: handler, needs: [reply], sets: {opinion: support}")
        _ = try folder.write(Data(bad.utf8), to: "bad.yaml")
        let good = try Program.run(["procedures", "check", "good.yaml"], folder: folder)
        #expect(good.code == 0 && good.text.contains("checked closed"))
        let outcome = try Program.run(["procedures", "check", "good.yaml", "bad.yaml"], folder: folder)
        #expect(outcome.code == 1)
        let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
        let line = (lines.firstIndex { $0.contains("type: phone") } ?? 0) + 1
        #expect(outcome.errors.contains("bad.yaml:\(line): [phone] 规则7"))
        #expect(outcome.errors.contains("rule 4 Answered") && outcome.errors.contains("[refused]"))
        #expect(!outcome.errors.contains("good.yaml:"))
        _ = try folder.write(Data("procedure: [".utf8), to: "broken.yaml")
        let broken = try Program.run(["procedures", "check", "broken.yaml"], folder: folder)
        #expect(broken.code == 1 && broken.errors.contains("broken.yaml:"))
    }

    @Test(
        "Show writes each form, and says what it does not know",
        arguments: ["table", "mermaid", "svg", "yaml", "json", "markdown"])
    func show(form: String) throws {
        let folder = try Folder()
        let outcome = try Program.run(
            ["procedures", "show", "petition", "--format", form, "--output", "out"], folder: folder)
        #expect(outcome.code == 0 && outcome.errors.isEmpty)
        let text = try String(contentsOf: folder.url.appending(path: "out"), encoding: .utf8)
        #expect(text.contains("信访"))
        let unknown = try Program.run("procedures", "show", "nothing")
        #expect(unknown.code == 1 && unknown.errors.contains("petition"))
        #expect(try Program.run("procedures", "check").code == 2)
    }
}
