import Foundation
import Testing

@Suite("The log by command line: export, verify, prove, and a second verifier that shares no code")
struct LogCommandTests {
    /// A ledger of the sample in `d`, exported to `out`.
    private func ledger() throws -> Folder {
        let folder = try Folder()
        try folder.write(sampleReport, to: "report.txt")
        try done("init", "--name", "云溪县", "--origin", "example.org/yunxi", "--data", "d", in: folder)
        try done("import", "report.txt", "--confirm-all", "--data", "d", in: folder)
        try done("log", "export", "out", "--data", "d", in: folder)
        return folder
    }

    @discardableResult
    private func done(_ arguments: String..., in folder: Folder) throws -> Program.Outcome {
        let outcome = try Program.run(arguments, folder: folder)
        #expect(outcome.code == 0, "\(arguments): \(outcome.errors)")
        return outcome
    }

    private func vkey(_ folder: Folder) throws -> String {
        try folder.text("out/vkey").split(separator: "\n").first.map(String.init) ?? ""
    }

    @Test("Without a key the first line says what that means; with it, whose log it is; a wrong one fails")
    func keys() throws {
        let folder = try ledger()
        let open = try done("verify", "out", in: folder)
        #expect(open.lines.first?.contains("key not pinned, this shows consistency, not whose log it is") == true)
        #expect(open.text.contains("All holds."))
        let pinned = try done("verify", "out", "--vkey", try vkey(folder), "--require-vkey", in: folder)
        #expect(!pinned.text.contains("not pinned"))
        #expect(try Program.run("verify", "out", "--require-vkey", folder: folder).code == 1)
        let wrong = try Program.run(
            "verify", "out", "--vkey", "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            folder: folder)
        #expect(wrong.code == 1 && wrong.text.contains("--vkey"))
        #expect(try Program.run("verify", folder: folder).code == 2)
        #expect(try Program.run("verify", "nowhere", folder: folder).code == 1)
    }

    @Test("An older checkpoint is taken as a file, as three lines, and as a printed page has it")
    func since() throws {
        let folder = try ledger()
        let note = try folder.text("out/checkpoint")
        try folder.write(note, to: "old.txt")
        let lines = note.split(separator: "\n")
        try done("ledger", "unit", "add", "housing", "--name", "县住建局", "--data", "d", in: folder)
        try done("log", "export", "out", "--data", "d", in: folder)
        try done("verify", "out", "--since", "old.txt", in: folder)
        try done("verify", "out", "--since", note, in: folder)
        try done("verify", "out", "--since", "\(lines[0])\n\(lines[1])\n\(lines[2])", in: folder)
        try done("verify", "out", "--since", "\(lines[1]) \(lines[2]) 2025-11-25", in: folder)
        for other in ["\(lines[0])\n9999\n\(lines[2])", "1 \(lines[2]) 2025-11-25", "2025-11-25"] {
            #expect(try Program.run("verify", "out", "--since", other, folder: folder).code == 1)
        }
    }

    @Test("A proof holds offline; a changed one does not")
    func proof() throws {
        let folder = try ledger()
        let outcome = try done("log", "prove", "2025-0001", "--data", "d", "--output", "proof.json", in: folder)
        #expect(outcome.text.contains("commitment.confirmed"))
        try done("verify", "--proof", "proof.json", "--vkey", try vkey(folder), in: folder)
        let proof = try folder.text("proof.json")
        try folder.write(proof.replacing("2025-0001", with: "2025-0002"), to: "proof.json")
        #expect(try Program.run("verify", "--proof", "proof.json", folder: folder).code == 1)
        #expect(try Program.run("log", "prove", "2031-0001", "--data", "d", folder: folder).code == 1)
    }

    @Test("A changed byte ends with 1, names the file on standard output and says what to do on standard error")
    func changed() throws {
        let folder = try ledger()
        let name = try #require(
            FileManager.default.enumerator(atPath: folder.url.appending(path: "out").path)?
                .compactMap { $0 as? String }.first { $0.hasPrefix("tile/0/000.p/") })
        var bytes = try folder.bytes("out/\(name)")
        bytes[70] ^= 4
        try folder.write(bytes, to: "out/\(name)")
        let outcome = try Program.run("verify", "out", folder: folder)
        #expect(outcome.code == 1 && outcome.text.contains("\(name) leaf 2") && outcome.errors.contains("out"))
        let json = try Program.run("verify", "out", "--format", "json", folder: folder).object()
        #expect(json["holds"] as? Bool == false && (json["findings"] as? [Any])?.count == 1)
    }

    @Test(
        "The second verifier agrees, on what holds and on what does not",
        .enabled(
            if: SecondVerifier.isThere, "no python3 with the package cryptography; scripts/setup --browser installs it")
    )
    func second() throws {
        let folder = try ledger()
        func agree(_ holds: Bool) throws {
            let ours = try Program.run("verify", "out", "--format", "json", folder: folder)
            let theirs = try SecondVerifier.run(folder)
            let (a, b) = (try ours.object(), theirs.object)
            #expect((ours.code == 0) == holds && (theirs.code == 0) == holds, "\(b)")
            guard holds else { return }
            for name in ["size", "published", "unpublished", "erased", "withheld"] {
                #expect(a[name] as? Int == b[name] as? Int, "\(name)")
            }
            #expect(a["root"] as? String == b["root"] as? String)
        }
        try agree(true)
        // Beyond the seam of a tile.
        for number in 0..<3 {
            try done("ledger", "unit", "add", "u\(number)", "--name", "单位", "--data", "d", in: folder)
        }
        try done("log", "publish", "account/administrator", "--data", "d", in: folder)
        try done("log", "withhold", "1", "--reason", "写错", "--decision", "决定", "--data", "d", in: folder)
        try done("log", "rotate", "--data", "d", in: folder)
        try done("log", "continue", "--reason", "换机器", "--data", "d", in: folder)
        try done("ledger", "unit", "add", "later", "--name", "后来", "--data", "d", in: folder)
        try done("log", "export", "out", "--data", "d", in: folder)
        try agree(true)
        let files = try #require(FileManager.default.enumerator(atPath: folder.url.appending(path: "out").path))
            .compactMap { $0 as? String }.filter { !folder.isFolder("out/\($0)") }
        for name in files.sorted() {
            let bytes = try folder.bytes("out/\(name)")
            if bytes.isEmpty { continue }
            var changed = bytes
            changed[bytes.count / 2] ^= 1
            try folder.write(changed, to: "out/\(name)")
            try agree(false)
            try folder.write(bytes, to: "out/\(name)")
        }
        try agree(true)
    }
}

/// Tests/Verifier/verify.py.
enum SecondVerifier {
    private static let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Verifier/verify.py").path

    static let isThere = (try? python(["-c", "import cryptography"]).code) == 0

    static func run(_ folder: Folder) throws -> (code: Int32, object: [String: Any]) {
        let (code, output) = try python([script, folder.url.appending(path: "out").path])
        return (code, try JSONSerialization.jsonObject(with: output) as? [String: Any] ?? [:])
    }

    private static func python(_ arguments: [String]) throws -> (code: Int32, output: Data) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["PYTHONDONTWRITEBYTECODE=1", "python3"] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, output)
    }
}

extension Folder {
    fileprivate func isFolder(_ name: String) -> Bool {
        var isFolder: ObjCBool = false
        let isThere = FileManager.default.fileExists(atPath: url.appending(path: name).path, isDirectory: &isFolder)
        return isThere && isFolder.boolValue
    }
}
