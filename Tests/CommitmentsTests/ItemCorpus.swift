import Foundation
import Testing

@testable import Commitments
@testable import Quantities
@testable import ReportText

/// A corpus of results, shortfalls or mechanisms: a sentence of the review a line, and what is read from it, told as
/// fields between ` | `, items between `; `.
struct ItemCorpus: CustomTestStringConvertible {
    struct Example {
        let line: Int
        let sentence: String
        let expected: [String]
    }
    let name: String
    let folder: String
    let examples: [Example]
    var testDescription: String { name }

    static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Sources/Commitments")

    static func all(in folder: String) -> [ItemCorpus] {
        let url = sources.appendingPathComponent(folder)
        let files = (try? FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == "corpus" }.sorted { $0.path < $1.path }.map(ItemCorpus.init)
    }

    init(_ url: URL) {
        name = url.deletingPathExtension().lastPathComponent
        folder = url.deletingLastPathComponent().lastPathComponent
        let lines = ((try? String(contentsOf: url, encoding: .utf8)) ?? "").components(separatedBy: "\n")
        examples = lines.enumerated().compactMap { index, line in
            if line.hasPrefix("- ") {
                return Example(line: index + 1, sentence: String(line.dropFirst(2)), expected: [])
            }
            guard line.hasPrefix("+ ") else { return nil }
            let parts = line.dropFirst(2).components(separatedBy: " = ")
            return Example(line: index + 1, sentence: parts[0], expected: parts[1].components(separatedBy: "; "))
        }
    }

    /// The sentence as the only paragraph of a review.
    static func read(_ sentence: String) -> Reading {
        Reading(Report(CanonicalText("政府工作报告\n一、2022年工作回顾\n\(sentence)\n二、2023年工作安排\n做好全年工作。\n")))
    }

    /// What is read, told like an expectation.
    func read(_ sentence: String) -> [String] {
        let reading = Self.read(sentence)
        switch folder {
        case "Results": return reading.results.map(Self.told)
        case "Shortfalls": return reading.shortfalls.map { "\($0.kind.rawValue) | \($0.subject)" }
        default: return reading.mechanisms.map(\.name)
        }
    }

    private static func told(_ result: ReportedResult) -> String {
        let value = result.value.figure.map(\.description) ?? "-"
        let fields = [result.subject, value, result.unit ?? "-"] + (result.growth.map { [$0.description] } ?? [])
        return fields.joined(separator: " | ")
    }
}

@Suite("Results, shortfalls and mechanisms are held to their corpora") struct ItemCorpusTests {
    @Test(
        arguments: ItemCorpus.all(in: "Results") + ItemCorpus.all(in: "Shortfalls") + ItemCorpus.all(in: "Mechanisms"))
    func readsItsCorpus(_ corpus: ItemCorpus) {
        for example in corpus.examples {
            let found = corpus.read(example.sentence)
            #expect(found == example.expected, "\(corpus.name).corpus:\(example.line) \(example.sentence)")
        }
        #expect(corpus.examples.contains { !$0.expected.isEmpty } && corpus.examples.contains { $0.expected.isEmpty })
    }

    /// The words of every item hold its figure, and a rule that made it is a file one can open.
    @Test func everyResultStandsInItsWords() {
        for corpus in ItemCorpus.all(in: "Results") {
            for example in corpus.examples {
                for result in ItemCorpus.read(example.sentence).results {
                    #expect(!result.range.isEmpty && !result.subject.isEmpty)
                    for rule in result.rules.map(\.description) where rule.hasSuffix("Result") {
                        let file = ItemCorpus.sources.appendingPathComponent("Results/\(rule).swift")
                        #expect(FileManager.default.fileExists(atPath: file.path), "\(rule) has no file")
                    }
                }
            }
        }
    }
}
