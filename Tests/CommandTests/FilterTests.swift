import Foundation
import Testing

@testable import duixian

@Suite("The stream filter answers every line in order")
struct FilterTests {
    @Test("Ids come back byte for byte and in order, however the work is spread")
    func order() throws {
        let text = sampleReport.replacing("\n", with: "\\n")
        let ids = (0..<600).map { $0 % 3 == 0 ? "\"\\u0061\($0)\"" : $0 % 3 == 1 ? "\($0).0" : "null" }
        let lines = ids.enumerated().map { index, id in
            "{\"id\":\(id),\"text\":\"\(String(repeating: text, count: 1 + (index * 13) % 7))\"}"
        }
        let outcome = try filter(lines.joined(separator: "\n"))
        #expect(outcome.code == 0)
        #expect(outcome.errors.isEmpty)
        #expect(outcome.lines.count == ids.count)
        for (id, line) in zip(ids, outcome.lines) { #expect(line.hasPrefix("{\"id\":\(id),\"document\":")) }
    }

    @Test("A line reads as its text does alone")
    func sameAsAlone() throws {
        let line = "{\"id\":1,\"text\":\"\(sampleReport.replacing("\n", with: "\\n"))\"}\n"
        let streamed = try filter(line).text
        let alone = try Program.run("read", "-", "--format", "jsonl", input: Data(sampleReport.utf8)).text
        #expect(alone == #"{"file":"-","# + streamed.dropFirst(#"{"id":1,"#.count))
    }

    @Test("A bad line is an error object in its place; the others go on; the end is 1")
    func faults() throws {
        let good = "{\"id\":9,\"text\":\"完成投资5亿元\"}"
        var input = Data("\(good)\nnot json\n\n{\"text\":3,\"id\":\"b\"}\n".utf8)
        input += Data("{\"id\":4,\"text\":\"".utf8) + [0xFF, 0xFE]
        input += Data("\"}\n  \r\n{\"id\":5,\"text\":\"\"}\n\(good)".utf8)
        let outcome = try Program.run("read", "--jsonl-input", input: input)
        #expect(outcome.code == 1)
        #expect(outcome.errors.split(separator: "\n").count == 1)
        let objects = try outcome.lines.map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
        #expect(objects.map { $0["error"] != nil } == [false, true, true, true, true, false])
        #expect(objects.map { $0["line"] as? Int } == [nil, 2, 4, 5, 7, nil])
        let ids = ["{\"id\":9,", "{\"id\":null,", "{\"id\":\"b\",", "{\"id\":4,", "{\"id\":5,", "{\"id\":9,"]
        #expect(outcome.lines.count == ids.count)
        for (id, line) in zip(ids, outcome.lines) { #expect(line.hasPrefix(id)) }
    }

    @Test("An empty stream is an empty answer", arguments: ["", "\n\n", "  \r\n"])
    func empty(input: String) throws {
        let outcome = try filter(input)
        #expect(outcome.code == 0)
        #expect(outcome.output.isEmpty)
    }

    @Test("Two runs give the same bytes")
    func determinism() throws {
        let line = "{\"id\":1,\"text\":\"\(sampleReport.replacing("\n", with: "\\n"))\"}\n"
        let input = String(repeating: line, count: 300)
        #expect(try filter(input).output == filter(input).output)
    }

    private func filter(_ input: String) throws -> Program.Outcome {
        try Program.run("read", "--jsonl-input", input: Data(input.utf8))
    }
}
