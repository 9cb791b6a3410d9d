import Foundation
import Testing

@Suite("read gives each form as agreed")
struct ReadTests {
    @Test("One file is an object, several are an array with their names")
    func json() throws {
        let folder = try Folder()
        try folder.write(sampleReport, to: "a.txt")
        try folder.write(sampleReport.replacing("云溪", with: "松岭"), to: "b.txt")
        let one = try Program.run("read", "a.txt", "--format", "json", folder: folder).object()
        let document = try #require(one["document"] as? [String: Any])
        #expect(document["place"] as? String == "云溪县")
        #expect(document["delivered_on"] as? String == "2025-01-08")
        #expect(document["characters"] as? Int == sampleReport.unicodeScalars.count)
        let outcome = try Program.run("read", "a.txt", "b.txt", "--format", "json", folder: folder)
        let several = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [[String: Any]])
        #expect(several.map { $0["file"] as? String } == ["a.txt", "b.txt"])
        #expect((several.last?["document"] as? [String: Any])?["place"] as? String == "松岭县")
    }

    @Test("Every span holds the words it is printed with")
    func spans() throws {
        let object = try Program.run("read", "-", "--format", "json", input: Data(sampleReport.utf8)).object()
        let scalars = Array(sampleReport.unicodeScalars)
        var checked = 0
        for list in ["quantities", "targets", "commitments", "results", "shortfalls"] {
            for item in try #require(object[list] as? [[String: Any]]) {
                let (start, end) = (try #require(item["start"] as? Int), try #require(item["end"] as? Int))
                #expect(String(String.UnicodeScalarView(scalars[start..<end])) == item["text"] as? String)
                checked += 1
            }
        }
        #expect(checked >= 8)
    }

    @Test("jsonl is one object a line, in the order of the files")
    func jsonLines() throws {
        let folder = try Folder()
        let names = (0..<12).map { "r\($0).txt" }
        for (index, name) in names.enumerated() {
            try folder.write(String(repeating: sampleReport, count: 1 + (index * 7) % 5), to: name)
        }
        let outcome = try Program.run(["read"] + names + ["--format", "jsonl"], folder: folder)
        let files = try outcome.lines.map { line in
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            return object?["file"] as? String
        }
        #expect(files == names)
    }

    @Test("One bad file does not lose the others")
    func badFile() throws {
        let folder = try Folder()
        try folder.write(sampleReport, to: "a.txt")
        let outcome = try Program.run("read", "a.txt", "none.txt", "a.txt", "--format", "json", folder: folder)
        #expect(outcome.code == 1)
        #expect(outcome.errors.contains("none.txt"))
        let readings = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [[String: Any]])
        #expect(readings.map { $0["file"] as? String } == ["a.txt", "a.txt"])
        let none = try Program.run("read", "none.txt", "none2.txt", "--format", "json", folder: folder)
        #expect(none.code == 1)
        #expect(none.text == "[]\n")
    }

    @Test("Standard input reads as a file does")
    func standardInput() throws {
        let folder = try Folder()
        try folder.write(sampleReport, to: "a.txt")
        let file = try Program.run("read", "a.txt", "--format", "json", folder: folder)
        let input = try Program.run("read", "-", "--format", "json", input: Data(sampleReport.utf8))
        #expect(file.output == input.output)
    }

    @Test("The same input gives the same bytes", arguments: ["table", "json", "jsonl", "csv", "html"])
    func determinism(format: String) throws {
        let folder = try Folder()
        for name in ["a", "b", "c", "d"] { try folder.write(sampleReport, to: "\(name).txt") }
        let files = format == "html" ? ["a.txt"] : ["a.txt", "b.txt", "c.txt", "d.txt"]
        let first = try Program.run(["read"] + files + ["--format", format], folder: folder)
        let second = try Program.run(["read"] + files + ["--format", format], folder: folder)
        #expect(first.code == 0)
        #expect(!first.output.isEmpty)
        #expect(first.output == second.output)
    }

    @Test("--output writes the same bytes to a file", arguments: ["table", "json", "jsonl", "csv"])
    func output(format: String) throws {
        let folder = try Folder()
        try folder.write(sampleReport, to: "a.txt")
        let printed = try Program.run("read", "a.txt", "--format", format, folder: folder)
        let written = try Program.run("read", "a.txt", "--format", format, "--output", "o", folder: folder)
        #expect(written.output.isEmpty)
        #expect(try folder.bytes("o") == printed.output)
    }

    @Test("Pages of several reports go into a folder, each under a name of its own")
    func pages() throws {
        let folder = try Folder()
        for name in ["a.txt", "a.md"] { try folder.write(sampleReport, to: name) }
        let outcome = try Program.run("read", "a.txt", "a.md", "--format", "html", "--output", "x/y", folder: folder)
        #expect(outcome.code == 0)
        #expect(outcome.lines == ["x/y/a.html", "x/y/a-2.html"])
        #expect(try folder.text("x/y/a.html").contains("208.6亿元"))
    }

    @Test("text prints the canonical text: no mark, LF only")
    func text() throws {
        let outcome = try Program.run("text", "-", input: Data("\u{FEFF}一、工作\r\n完成\r".utf8))
        #expect(outcome.text == "一、工作\n完成\n")
    }
}
