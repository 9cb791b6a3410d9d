import Foundation
import Operations
import Testing
import TransparencyLog

@testable import Web

@Suite("The record over HTTP", .timeLimit(.minutes(2)))
struct RecordTests {
    @Test("Every file of an export is served under its own path, byte for byte")
    func same() async throws {
        let ledger = try await Ledger()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<260 { group.addTask { try await ledger.addUnit() } }
            try await group.waitForAll()
        }
        let folder = ledger.folder.appending(path: "export")
        _ = try await ExportLog.run(ledger.installation, to: folder.path)
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: folder.appending(path: path).path, isDirectory: &isFolder)
                && !isFolder.boolValue
        }
        #expect(files.contains("checkpoint") && files.contains("tile/0/000") && files.contains("tile/1/000.p/1"))
        try await Running.over(ledger) { server in
            for file in files {
                let answer = try await server.get("/tangjiang/log/\(file)")
                #expect(answer.status == 200, "\(file)")
                let exported = try Data(contentsOf: folder.appending(path: file))
                #expect(Data(answer.body) == exported, "\(file)")
                #expect(answer.fields["access-control-allow-origin"] == "*")
                let isFinal = file.hasPrefix("tile/")
                #expect((answer.fields["cache-control"]?.contains("immutable") == true) == isFinal, "\(file)")
            }
        }
    }

    @Test(
        "Tiles that are not there, or not written as they should be, are not found",
        arguments: [
            "tile/0/001", "tile/0/000.p/250", "tile/0/000.p/256", "tile/0/000.p/0", "tile/0/0", "tile/0/x000/000",
            "tile/9/000", "tile/-1/000", "tile/entries/999", "tile/0/000.p/01", "published/000000001.jsonl",
            "published/x.jsonl", "key", "checkpoint/x",
        ])
    func missing(file: String) async throws {
        try await Running.over(try await Ledger()) { server in
            let answer = try await server.get("/tangjiang/log/\(file)")
            #expect(answer.status == 404)
        }
    }

    @Test("A partial tile that was served once is served for good")
    func growing() async throws {
        let ledger = try await Ledger()
        try await Running.over(ledger) { server in
            let before = try await server.get("/tangjiang/log/tile/0/000.p/3")
            #expect(before.status == 200)
            try await ledger.addUnit()
            try await server.until { try await server.get("/tangjiang/").text.contains("units 2") }
            #expect(try await server.get("/tangjiang/log/tile/0/000.p/3").body == before.body)
        }
    }
}
