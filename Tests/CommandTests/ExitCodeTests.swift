import Foundation
import Testing

@Suite("Exit codes say what happened")
struct ExitCodeTests {
    @Test(
        "2: the command's words are off",
        arguments: [
            ["read"], ["bogus"], ["read", "a.txt", "--format", "pdf"], ["read", "a.txt", "--format", "xlsx"],
            ["read", "-", "-"], ["read", "a", "b", "--jsonl-input"], ["read", "--jsonl-input", "--format", "csv"],
            ["read", "a", "b", "--format", "html"], ["text"], ["text", "a", "b"], ["explain", "a"],
            ["explain", "a", "x"],
            ["explain", "a", "--", "-1"], ["read", "a", "--frmat", "json"],
        ])
    func usage(arguments: [String]) throws {
        let outcome = try Program.run(arguments)
        #expect(outcome.code == 2, "\(arguments)")
        #expect(outcome.output.isEmpty)
        #expect(!outcome.errors.isEmpty)
    }

    @Test(
        "1: the work failed, and one line says what, where and what to do",
        arguments: [
            ["read", "missing.txt"], ["read", "empty.txt"], ["read", "blank.txt"], ["read", "folder.d"],
            ["text", "missing.txt"], ["text", "noise.txt"], ["explain", "missing.txt", "3"],
            ["explain", "report.txt", "100000"], ["read", "report.txt", "--output", "no/such/folder/a.json"],
            ["read", "--jsonl-input", "missing.jsonl"],
        ])
    func failure(arguments: [String]) throws {
        let folder = try Folder()
        try folder.write(sampleReport, to: "report.txt")
        try folder.write("", to: "empty.txt")
        try folder.write(" \n\t\r\n", to: "blank.txt")
        try folder.write(Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 ^ $0 >> 3) }), to: "noise.txt")
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "folder.d"), withIntermediateDirectories: false)
        let outcome = try Program.run(arguments, folder: folder)
        #expect(outcome.code == 1, "\(arguments)")
        #expect(outcome.output.isEmpty, "\(arguments)")
        #expect(outcome.errors.split(separator: "\n").count == 1, "\(arguments): \(outcome.errors)")
        let file = try #require(arguments.last { $0.contains(".") })
        #expect(outcome.errors.contains(file), "\(outcome.errors)")
    }

    @Test("0: text in which nothing is found, with a warning")
    func nothingFound() throws {
        let outcome = try Program.run("read", "-", "--format", "json", input: Data("今天天气很好。\n".utf8))
        #expect(outcome.code == 0)
        #expect(outcome.errors.split(separator: "\n").count == 1)
        let object = try outcome.object()
        for list in ["sections", "quantities", "targets", "commitments", "results", "shortfalls", "mechanisms"] {
            #expect((object[list] as? [Any])?.isEmpty == true, "\(list)")
        }
    }
}
