import Basics
import TestSupport
import Testing

@Suite("A figure is the decimal that was printed")
struct FigureTests {
    @Test(
        arguments: [
            (5081, 1, "508.1"), (-3, 0, "-3"), (5, 2, "0.05"), (-5, 2, "-0.05"), (0, 0, "0"), (70, 1, "7.0"),
            (999_999_999_999_999_999, 0, "999999999999999999"), (1, 17, "0.00000000000000001"), (-100, 2, "-1.00"),
        ] as [(Int64, Int, String)])
    func printsItsDigits(significand: Int64, decimals: Int, printed: String) {
        #expect(Figure(significand: significand, decimals: decimals).description == printed)
    }

    @Test("Trailing zeros change the print, not the value")
    func zeros() {
        let short = Figure(7)
        let long = Figure(significand: 7000, decimals: 3)
        #expect(short == long)
        #expect(short.hashValue == long.hashValue)
        #expect(!(short < long) && !(long < short))
        #expect(Set([short, long, Figure(significand: 70, decimals: 1)]).count == 1)
    }

    @Test("Digits decide where binary fractions can't")
    func exact() {
        let large = Figure(significand: 999_999_999_999_999_999, decimals: 17)
        let close = Figure(significand: 999_999_999_999_999_998, decimals: 17)
        #expect(close < large)
        #expect(close != large)
        #expect(close.double == large.double)
    }

    @Test("Ordering agrees with integers on one scale")
    func ordering() {
        forAll { numbers in
            let places = Int.random(in: 0...6, using: &numbers)
            let other = Int.random(in: 0...6, using: &numbers)
            let a = Int64.random(in: -100_000...100_000, using: &numbers)
            let b = Int64.random(in: -100_000...100_000, using: &numbers)
            let (x, y) = (Figure(significand: a, decimals: places), Figure(significand: b, decimals: other))
            let (left, right) = (a * power(6 - places), b * power(6 - other))
            #expect((x < y) == (left < right), "\(x) < \(y)")
            #expect((x == y) == (left == right), "\(x) == \(y)")
            if x == y { #expect(x.hashValue == y.hashValue, "\(x), \(y)") }
            #expect(x.negated.negated == x)
            #expect((x.negated < y.negated) == (y < x), "\(x), \(y)")
        }
    }

    @Test("What is printed reads back as the same value")
    func printedReadsBack() throws {
        try forAll { numbers in
            let figure = Figure(
                significand: Int64.random(in: -1_000_000_000...1_000_000_000, using: &numbers),
                decimals: Int.random(in: 0...5, using: &numbers))
            let value = try #require(Double(figure.description))
            #expect(value == figure.double, "\(figure)")
        }
    }

    private func power(_ exponent: Int) -> Int64 { (0..<exponent).reduce(1) { product, _ in product * 10 } }
}
