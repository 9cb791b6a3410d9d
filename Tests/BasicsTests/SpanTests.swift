import Basics
import TestSupport
import Testing

@Suite("A span is a place in a text")
struct SpanTests {
    @Test("Its relations agree with the set of offsets it stands for")
    func relations() {
        forAll { numbers in
            let (a, b) = (random(&numbers), random(&numbers))
            let (x, y) = (Set(a.start..<a.end), Set(b.start..<b.end))
            #expect(a.count == x.count)
            if a.count > 0 && b.count > 0 {
                #expect(a.overlaps(b) == !x.isDisjoint(with: y), "\(a) \(b)")
                #expect(a.contains(b) == x.isSuperset(of: y), "\(a) \(b)")
            }
            #expect(a.overlaps(b) == b.overlaps(a), "\(a) \(b)")
            for offset in 0..<14 { #expect(a.contains(offset) == x.contains(offset), "\(a) \(offset)") }
        }
    }

    @Test("Document order puts the one that begins first, then the longer one")
    func order() {
        let spans = [Span(3, 9), Span(0, 2), Span(3, 4), Span(0, 8), Span(5, 5)]
        #expect(spans.sorted() == [Span(0, 8), Span(0, 2), Span(3, 9), Span(3, 4), Span(5, 5)])
    }

    private func random(_ numbers: inout SeededNumbers) -> Span {
        let start = Int.random(in: 0...10, using: &numbers)
        return Span(start, Int.random(in: start...12, using: &numbers))
    }
}
