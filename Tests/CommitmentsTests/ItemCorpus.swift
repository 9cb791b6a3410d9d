import Foundation
import Testing

@testable import Commitments
@testable import Quantities
@testable import ReportText

/// A corpus of one kind of item: a sentence a line, and what is read from it where such items can stand, told as fields
/// between ` | `, items between `; `.
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

    /// A report with the sentence in its review.
    static func read(_ sentence: String) -> Reading { read(review: sentence, targets: "做好全年工作。", plan: "做好各项工作。") }

    /// What the sentence promises as a part of the plan.
    static func commitments(_ sentence: String) -> [Commitment] {
        read(review: "一年来。", targets: "做好全年工作。", plan: sentence).commitments
    }

    private static func read(review: String, targets: String, plan: String) -> Reading {
        Reading(
            Report(
                CanonicalText(
                    """
                    政府工作报告
                    ——2023年2月8日在云溪县第十八届人民代表大会第二次会议上
                    一、2022年工作回顾
                    \(review)
                    二、2023年工作安排
                    \(targets)
                    （一）全力扩大有效投资。
                    抓实重点工作。\(plan)
                    （二）着力改善民生。
                    """)))
    }

    /// What is read, told like an expectation.
    func read(_ sentence: String) -> [String] {
        switch folder {
        case "Targets":
            Self.read(review: "一年来。", targets: sentence, plan: "做好各项工作。").targets.map(Self.told)
        case "Promises":
            Self.commitments(sentence).map(Self.told)
        case "Results": Self.read(sentence).results.map(Self.told)
        case "Shortfalls": Self.read(sentence).shortfalls.map { "\($0.kind.rawValue) | \($0.subject)" }
        default: Self.read(sentence).mechanisms.map(\.name)
        }
    }

    private static func told(_ target: Target) -> String {
        let fields = [target.canonical, target.comparator.rawValue, told(target.value), target.unit ?? "-"]
        return (fields + [target.measure.rawValue]).joined(separator: " | ")
    }

    private static func told(_ item: Commitment) -> String {
        let fields = [item.object, item.isHard ? "hard" : "soft", item.kind.rawValue, item.milestone ?? "-"]
        return (fields + [item.quantity.map { "\(told($0.value)) \($0.unit ?? "-")" } ?? "-"]).joined(separator: " | ")
    }

    private static func told(_ value: QuantityValue) -> String {
        switch value {
        case .none: "-"
        case .one(let figure): figure.description
        case .range(let low, let high): "\(low)..\(high)"
        }
    }

    private static func told(_ result: ReportedResult) -> String {
        let fields =
            [result.subject, told(result.value), result.unit ?? "-"] + (result.growth.map { [$0.description] } ?? [])
        return fields.joined(separator: " | ")
    }
}

@Suite("Targets, promises, results, shortfalls and mechanisms are held to their corpora") struct ItemCorpusTests {
    private static let folders = ["Targets", "Promises", "Results", "Shortfalls", "Mechanisms"]

    @Test(arguments: folders.flatMap(ItemCorpus.all))
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
