import Basics
import Foundation
import Testing

@testable import Quantities
@testable import ReportText

/// One example of a corpus: the sentence, and what is expected to be read from it.
struct CorpusExample {
    struct Expected: Hashable {
        let text: String
        let value: String
        let unit: String
        let comparator: String
        let kind: String
    }
    let line: Int
    let sentence: String
    let expected: [Expected]
}

/// A corpus file, in the format Tests/QuantitiesTests/README.md tells.
struct Corpus: CustomTestStringConvertible {
    let url: URL
    let examples: [CorpusExample]
    var name: String { url.deletingPathExtension().lastPathComponent }
    var testDescription: String { name }
    /// Nil where everything read counts, not one rule's reading.
    var rule: String? { url.path.contains("/Rules/") && name != "known-gaps" ? name : nil }
    var positives: Int { examples.count { !$0.expected.isEmpty } }
    var negatives: Int { examples.count { $0.expected.isEmpty } }

    static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Sources/Quantities")

    static func files(_ ending: String) -> [URL] {
        let all = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        return (all?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == ending }.sorted { $0.path < $1.path }
    }

    static let all: [Corpus] = files("corpus").compactMap { try? Corpus($0) }

    init(_ url: URL) throws {
        self.url = url
        let lines = try String(contentsOf: url, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        examples = try lines.enumerated().compactMap { offset, line in
            if line.isEmpty || line.hasPrefix("#") { return nil }
            return try Self.example(String(line), offset + 1, url.lastPathComponent)
        }
    }

    struct Malformed: Error { let file: String, line: Int }

    private static func example(_ line: String, _ number: Int, _ file: String) throws -> CorpusExample {
        let text = String(line.dropFirst(2))
        if line.hasPrefix("- ") { return CorpusExample(line: number, sentence: text, expected: []) }
        guard line.hasPrefix("+ "), let cut = text.range(of: " = ", options: .backwards) else {
            throw Malformed(file: file, line: number)
        }
        let marked = String(text[..<cut.lowerBound])
        let spans = marked.components(separatedBy: "{").dropFirst().compactMap { $0.components(separatedBy: "}").first }
        let wanted = text[cut.upperBound...].components(separatedBy: "; ").map {
            $0.split(separator: " ").map(String.init)
        }
        guard spans.count == wanted.count, wanted.allSatisfy({ $0.count == 4 }) else {
            throw Malformed(file: file, line: number)
        }
        let sentence = marked.filter { $0 != "{" && $0 != "}" }
        return CorpusExample(
            line: number, sentence: sentence,
            expected: zip(spans, wanted).map {
                CorpusExample.Expected(
                    text: $0, value: canonical($1[0]), unit: $1[1], comparator: $1[2], kind: $1[3])
            })
    }

    /// 7.10 and 7.1 are one value.
    static func canonical(_ value: String) -> String {
        guard value.contains("."), !value.contains(".."), !value.hasPrefix("--") else { return value }
        var digits = value
        while digits.hasSuffix("0") { digits.removeLast() }
        return digits.hasSuffix(".") ? String(digits.dropLast()) : digits
    }
}

extension Corpus {
    /// What the program reads from a sentence, told like an expectation.
    func read(_ sentence: String) -> [CorpusExample.Expected] {
        let canonical = CanonicalText(sentence)
        let text = ReadingText(canonical)
        return QuantityScanner.scan(text).filter { rule == nil || $0.rule.description == rule }.map { quantity in
            CorpusExample.Expected(
                text: canonical.text(of: text.span(quantity.range)), value: Self.told(quantity),
                unit: quantity.unit ?? "-", comparator: quantity.comparator.rawValue, kind: quantity.kind.rawValue)
        }
    }

    private static func told(_ quantity: Quantity) -> String {
        if let date = quantity.date { return date }
        return switch quantity.value {
        case .none: "none"
        case .one(let figure): canonical(figure.description)
        case .range(let low, let high): "\(canonical(low.description))..\(canonical(high.description))"
        }
    }
}
