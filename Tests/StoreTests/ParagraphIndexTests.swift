import Basics
import Commitments
import Foundation
import Testing

@testable import Store

@Suite("Search finds every word of every stored text") struct ParagraphIndexTests {
    private static func report(_ text: String, id: String = "r1") -> ReportRow {
        ReportRow(id: id, digest: id, year: 2025, title: "政府工作报告", place: nil, deliveredOn: nil, text: text)
    }

    private static let sample = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Samples/tangjiang-2025.txt")

    @Test("Every two characters that stand side by side in a paragraph find it")
    func everyPair() async throws {
        let scratch = try Scratch()
        let text = try String(contentsOf: Self.sample, encoding: .utf8).replacing("\r\n", with: "\n")
        let report = Self.report(text)
        try await scratch.database.write { try ParagraphIndex($0, jurisdiction: "test").put(report) }
        let scalars = Array(text.unicodeScalars)
        try scratch.database.read { transaction in
            let index = ParagraphIndex(transaction, jurisdiction: "test")
            var (start, looked) = (0, 0)
            for line in scalars.split(separator: "\n", omittingEmptySubsequences: false) {
                defer { start += line.count + 1 }
                let words = Array(line)
                guard words.count >= 2 else { continue }
                for offset in 0..<(words.count - 1) {
                    var pair = String.UnicodeScalarView()
                    pair.append(contentsOf: words[offset...(offset + 1)])
                    // Two marks of punctuation are no words.
                    if ParagraphIndex.spaced(words[offset...(offset + 1)]).isEmpty { continue }
                    let place = start + offset
                    let hits = try index.find(String(pair), limit: 1000)
                    let isFound = hits.contains { $0.start <= place && place + 2 <= $0.end }
                    if !isFound { Issue.record("\(String(pair)) at \(place) is not found") }
                    looked += 1
                }
            }
            #expect(looked > 4000)
        }
    }

    @Test("A word that crosses the cut of a long paragraph is found, and reports of others are not")
    func longParagraph() async throws {
        let scratch = try Scratch()
        let text =
            String(repeating: "甲", count: ParagraphIndex.longest - 2) + "抽水蓄能电站" + String(repeating: "乙", count: 500)
        try await scratch.database.write { transaction in
            try ParagraphIndex(transaction, jurisdiction: "test").put(Self.report(text))
            try ParagraphIndex(transaction, jurisdiction: "other").put(Self.report("抽水蓄能电站", id: "r2"))
        }
        let hits = try scratch.database.read { try ParagraphIndex($0, jurisdiction: "test").find("抽水蓄能电站") }
        #expect(Set(hits.map(\.report)) == ["r1"])
        #expect(!hits.isEmpty)
    }

    @Test("What people type never breaks the query")
    func typed() async throws {
        let scratch = try Scratch()
        try await scratch.database.write {
            try ParagraphIndex($0, jurisdiction: "test").put(Self.report("加快建设“两重”项目 AND 100% \"引号\" NEAR(x)"))
        }
        try scratch.database.read { transaction in
            let index = ParagraphIndex(transaction, jurisdiction: "test")
            for typed in ["\"", "“两重”", "AND", "100%", "*", "NEAR(x", "words:", "-", "'; DROP TABLE", "", " ", "两 重"] {
                _ = try index.find(typed)
            }
            #expect(try index.find("“两重”").count == 1)
            #expect(try index.find("引号").count == 1)
            #expect(try index.find("三重").isEmpty)
        }
    }
}
