import Foundation
import Testing

@testable import duixian

@Suite("A stream is cut into whole lines in bounded memory")
struct LineReaderTests {
    @Test("The batches put together are the stream", arguments: [1, 7, 64, 1 << 18])
    func whole(batchSize: Int) throws {
        let lines = (0..<200).map { String(repeating: "行", count: ($0 * 37) % 50) }
        let stream = lines.joined(separator: "\n")
        var joined: [UInt8] = []
        var line = 1
        for batch in try read(stream, batchSize: batchSize) {
            #expect(batch.firstLine == line)
            guard case .lines(let bytes) = batch.content else {
                Issue.record("no line is over the limit")
                continue
            }
            #expect(bytes.last == 0x0A || joined.count + bytes.count == stream.utf8.count)
            joined += bytes
            line += bytes.count { $0 == 0x0A }
        }
        #expect(joined == Array(stream.utf8))
    }

    @Test(
        "A line over the limit keeps its id wherever it stands, and the lines around it",
        arguments: [
            ("\"id\":\"x\",", ""), ("", ",\"id\":\"x\""),
        ])
    func oversize(before: String, after: String) throws {
        let long = String(repeating: "长\\\"", count: 60_000)
        let stream = "{\"id\":1}\n{\(before)\"text\":\"\(long)\"\(after)}\n{\"id\":3}\n"
        let batches = try read(stream, batchSize: 64, longestLine: 10_000)
        let skeletons = batches.compactMap { batch -> String? in
            guard case .oversize(let bytes) = batch.content else { return nil }
            return String(decoding: bytes, as: UTF8.self)
        }
        #expect(skeletons == ["{\(before)\"text\":null\(after)}"])
        #expect(batches.last?.firstLine == 3)
        #expect(batches.reduce(0) { $0 + $1.size } < 1000)
        let results = batches.map { String(decoding: BatchResult($0).bytes, as: UTF8.self) }.joined()
        #expect(results.split(separator: "\n").count == 3)
        #expect(results.contains("{\"id\":\"x\",\"line\":2,\"error\":"))
    }

    @Test("A skeleton never grows beyond its bound")
    func bounded() {
        let many = Array(String(repeating: "\"kkkkkkkkkkkkkkkkkkk\":1,", count: 100_000).utf8)
        #expect(LineSkeleton(many[...]).bytes.count <= 1 << 20)
        let one = Array(("\"" + String(repeating: "k", count: 3_000_000)).utf8)
        #expect(LineSkeleton(one[...]).bytes == Array("null".utf8))
    }

    private func read(_ stream: String, batchSize: Int, longestLine: Int = 1 << 20) throws -> [LineBatch] {
        let folder = try Folder()
        let handle = try FileHandle(forReadingFrom: folder.write(stream, to: "stream"))
        var reader = LineReader(
            Descriptor(number: handle.fileDescriptor), batchSize: batchSize, longestLine: longestLine)
        var batches: [LineBatch] = []
        while !reader.isAtEnd { if let batch = try reader.read() { batches.append(batch) } }
        return batches
    }
}
