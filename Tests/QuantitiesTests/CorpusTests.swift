import Foundation
import Testing

@testable import Quantities

/// Every rule is held to its corpus: precision and recall 1.0.
@Suite struct CorpusTests {
    @Test(arguments: Corpus.all.filter { $0.name != "known-gaps" })
    func readsItsCorpus(_ corpus: Corpus) {
        var (right, read, wanted) = (0, 0, 0)
        for example in corpus.examples {
            let found = corpus.read(example.sentence)
            let hits = Set(found).intersection(example.expected).count
            (right, read, wanted) = (right + hits, read + found.count, wanted + example.expected.count)
            let missed = example.expected.filter { !found.contains($0) }.map { "missed \($0)" }
            let extra = found.filter { !example.expected.contains($0) }.map { "extra \($0)" }
            for error in missed + extra {
                Issue.record("\(corpus.name).corpus:\(example.line) \(error) in \(example.sentence)")
            }
        }
        let precision = read == 0 ? 1 : Double(right) / Double(read)
        let recall = wanted == 0 ? 1 : Double(right) / Double(wanted)
        #expect(precision == 1 && recall == 1, "\(corpus.name): precision \(precision), recall \(recall)")
    }

    @Test(arguments: Corpus.all.filter { $0.name != "known-gaps" })
    func holdsAsManyNegatives(_ corpus: Corpus) {
        #expect(corpus.positives >= 4 && corpus.negatives >= 5)
        #expect(corpus.negatives >= corpus.positives, "\(corpus.negatives) negatives for \(corpus.positives) positives")
    }

    @Test func everyCorpusIsWellFormed() throws {
        for url in Corpus.files("corpus") { _ = try Corpus(url) }
        #expect(Corpus.all.count >= 20)
    }

    /// A gap that has closed belongs into its rule's corpus.
    @Test func knownGapsAreStillOpen() throws {
        let gaps = try #require(Corpus.all.first { $0.name == "known-gaps" })
        for example in gaps.examples {
            #expect(
                gaps.read(example.sentence) != example.expected, "line \(example.line) is read rightly now: move it")
        }
    }

    /// `explain` names rules; each name is a file one can open, with its corpus beside it.
    @Test func everyRuleIsAFileWithACorpus() throws {
        let names = Set(Corpus.files("swift").map { $0.deletingPathExtension().lastPathComponent })
        let corpora = Set(Corpus.all.map(\.name))
        for url in Corpus.files("swift") {
            let source = try String(contentsOf: url, encoding: .utf8)
            for match in source.matches(of: /"([A-Z][A-Za-z]+Rule)"/) {
                let rule = String(match.output.1)
                #expect(names.contains(rule), "\(rule) has no file")
                #expect(corpora.contains(rule), "\(rule) has no corpus")
            }
        }
    }
}
