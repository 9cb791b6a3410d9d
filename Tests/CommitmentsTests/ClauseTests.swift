import Foundation
import Testing

@testable import Commitments
@testable import Quantities
@testable import ReportText

@Suite("Paragraphs are cut into sentences, clauses and list members") struct ClauseTests {
    private func clauses(_ words: String) -> [[String]] {
        let report = Report(CanonicalText(words))
        let text = ClauseText(report, QuantityScanner.scan(report.reading))
        return text.sentences.map { $0.clauses.map { report.reading.text($0.range) } }
    }

    @Test(arguments: [
        ("完成投资5亿元，新建公路8公里；改造管网。", [["完成投资5亿元", "新建公路8公里", "改造管网"]]),
        ("打造“小而美、小而精”街区，成效明显。", [["打造“小而美、小而精”街区", "成效明显"]]),
        ("发布《条例（试行）》。落实到位！", [["发布《条例（试行）》"], ["落实到位"]]),
        ("推行“一次办。全县推开，群众满意。", [["推行“一次办"], ["全县推开", "群众满意"]]),
        ("主要目标是：增长6%。", [["主要目标是", "增长6%"]]),
    ])
    func cuts(words: String, expected: [[String]]) { #expect(clauses(words) == expected) }

    @Test("Members are the parts between 、 outside of quotation marks")
    func members() throws {
        let report = Report(CanonicalText("建成“一站、一中心”、公园和广场、学校7所。"))
        let text = ClauseText(report, QuantityScanner.scan(report.reading))
        let clause = try #require(text.sentences.first?.clauses.first)
        #expect(clause.members.map { report.reading.text($0) } == ["建成“一站、一中心”", "公园和广场", "学校7所"])
    }
}

@Suite("Reading never fails, and every item stands in the text") struct ReadingPropertyTests {
    private static let sample = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Samples/tangjiang-2025.txt")

    @Test("Cut, doubled and shuffled samples read twice alike, with every item in its place")
    func mangled() throws {
        let lines = try String(contentsOf: Self.sample, encoding: .utf8).components(separatedBy: "\n")
        let environment = ProcessInfo.processInfo.environment
        var state = UInt64(environment["DUIXIAN_SEED"] ?? "") ?? 20_230_208
        print("seed \(state)")
        func below(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % max(bound, 1)
        }
        for _ in 0..<20 * (Int(environment["DUIXIAN_ROUNDS"] ?? "") ?? 1) {
            var mangled = lines
            for _ in 0..<below(12) {
                let line = below(mangled.count)
                switch below(3) {
                case 0: mangled.remove(at: line)
                case 1: mangled.insert(mangled[below(mangled.count)], at: line)
                default: mangled[line] = String(mangled[line].dropLast(below(40)))
                }
            }
            let text = CanonicalText(mangled.joined(separator: "\n"))
            let (first, second) = (Reading(Report(text)), Reading(Report(text)))
            #expect(places(first) == places(second))
            for place in places(first) {
                #expect(!place.isEmpty && place.lowerBound >= 0 && place.upperBound <= first.report.reading.count)
            }
        }
    }

    private func places(_ reading: Reading) -> [Range<Int>] {
        reading.quantities.map(\.range) + reading.targets.map(\.range) + reading.commitments.map(\.range)
            + reading.results.map(\.range) + reading.shortfalls.map(\.range) + reading.mechanisms.map(\.range)
    }
}
