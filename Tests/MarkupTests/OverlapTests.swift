import Basics
@testable import Commitments
import Markup
import Quantities
import ReportText
import Testing

/// Items may nest, overlap and run across paragraphs in any way: the page must stay valid and the words whole.
@Suite struct OverlapTests {
    @Test(arguments: 1...40)
    func anyOverlapNests(seed: UInt64) {
        var random = Generator(state: seed &* 0x9E37_79B9_7F4A_7C15)
        let sample = SampleReading()
        let count = sample.report.reading.count
        func range() -> Range<Int> {
            let start = Int.random(in: 0..<(count - 1), using: &random)
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

/// SplitMix64: a seed gives the same overlaps everywhere.
struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
