import Foundation
import TestSupport
import Testing

@Suite("Help reads as it was agreed")
struct HelpTests {
    /// Goldens stand in Tests/Goldens/help and are written anew only where `DUIXIAN_RECORD=1` asks for it.
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Goldens/help")

    @Test(arguments: [
        ("duixian", ["--help"]), ("read", ["read", "--help"]), ("text", ["text", "--help"]),
        ("explain", ["explain", "--help"]), ("reconcile", ["reconcile", "--help"]), ("clock", ["clock", "--help"]),
        ("procedures", ["procedures", "--help"]), ("case", ["case", "--help"]),
    ])
    func help(name: String, arguments: [String]) throws {
        let outcome = try Program.run(arguments)
        #expect(outcome.code == 0)
        #expect(outcome.errors.isEmpty)
        let golden = Self.folder.appending(path: "\(name).txt")
        if Setting.isRecording { try outcome.output.write(to: golden) }
        let agreed = try String(contentsOf: golden, encoding: .utf8)
        #expect(outcome.text == agreed, "run the tests with DUIXIAN_RECORD=1 where the new help is meant")
    }

    @Test("Every golden belongs to a command")
    func unused() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
        #expect(
            names == [
                "case.txt", "clock.txt", "duixian.txt", "explain.txt", "procedures.txt", "read.txt", "reconcile.txt",
                "text.txt",
            ])
    }
}
