import Basics
@testable import Commitments
import Markup
import Quantities
import ReportText
import TestSupport
import Testing

/// Items may nest, overlap and run across paragraphs in any way: the page must stay valid and the words whole.
@Suite struct OverlapTests {
    @Test(arguments: 1...40)
    func anyOverlapNests(seed: UInt64) {
        var random = SeededNumbers(seed: seed)
        let sample = SampleReading()
        let count = sample.report.reading.count
        // Every item holds words: none is only the end of a paragraph.
        let words = (0..<count - 1).filter { sample.report.reading.units[$0] != 0x0A }
        func range() -> Range<Int> {
            let start = words[random.below(words.count)]
            return start..<min(count, start + Int.random(in: 1...60, using: &random))
        }
        func many<Item>(_ make: (Range<Int>) -> Item) -> [Item] {
            (0..<Int.random(in: 0...25, using: &random)).map { _ in make(range()) }
        }
        let text = sample.report.reading
        let reading = sample.reading(
            commitments: many { sample.commitment(at: $0) }, targets: many { sample.target(at: $0) },
            quantities: many {
                Quantity(range: $0, value: .none, unit: nil, comparator: .eq, kind: .other, rule: "any")
            },
            results: many {
                .init(subject: "", value: .none, unit: nil, comparator: .eq, growth: nil, range: $0, rules: [])
            },
            shortfalls: many { .init(kind: .problem, subject: "", range: $0, rules: []) },
            mechanisms: many { .init(name: text.text($0), range: $0, rules: []) })
        let html = HTMLReader(LivingReportPage.html(reading), wordsOf: "report")
        let bare = HTMLReader(LivingReportPage.html(sample.reading()), wordsOf: "report")
        #expect(html.faults == [], "seed \(seed)")
        #expect(html.words == bare.words, "seed \(seed)")
    }
}
