import Basics

/// The text as the rules read it: the canonical text with its dirt taken out, one paragraph after another.
///
/// Real reports come with full-width digits, spaces inside titles, zero-width spaces, lines broken inside
/// sentences and footnote marks. Rules would have to allow for all of it everywhere; instead the dirt is
/// removed once, here, and every unit remembers which scalar it came from, so spans point into the
/// canonical text. Units are UTF-16 code units; a scalar outside the Basic Multilingual Plane becomes U+FFFD.
public struct ReadingText: Sendable {
    /// One reference, because every rule is handed the text.
    private final class Storage: Sendable {
        let units: [UInt16]
        let origins: [UInt32]
        let paragraphs: [Range<Int>]

        init(_ units: [UInt16], _ origins: [UInt32], _ paragraphs: [Range<Int>]) {
            (self.units, self.origins, self.paragraphs) = (units, origins, paragraphs)
        }
    }
    private let storage: Storage

    /// The cleaned text. Paragraphs are separated by one LF.
    public var units: [UInt16] { storage.units }
    /// For each unit, its scalar offset in the canonical text, ascending.
    public var origins: [UInt32] { storage.origins }
    /// The paragraphs that hold anything, in order, without their LF.
    public var paragraphs: [Range<Int>] { storage.paragraphs }

    init(units: [UInt16], origins: [UInt32], paragraphs: [Range<Int>]) {
        storage = Storage(units, origins, paragraphs)
    }

    public var count: Int { units.count }

    /// Where a range of units stands in the canonical text. Empty ranges are not allowed.
    public func span(_ range: Range<Int>) -> Span {
        Span(Int(origins[range.lowerBound]), Int(origins[range.upperBound - 1]) + 1)
    }

    /// The cleaned words of a range.
    public func text(_ range: Range<Int>) -> String {
        String(unsafeUninitializedCapacity: range.count * 3) { utf8 in
            var count = 0
            func put(_ byte: UInt16) {
                utf8[count] = UInt8(truncatingIfNeeded: byte)
                count += 1
            }
            // Units are scalars of the Basic Multilingual Plane, so each is one to three bytes.
            for unit in units[range] {
                if unit < 0x80 {
                    put(unit)
                } else if unit < 0x800 {
                    put(0xC0 | unit >> 6)
                    put(0x80 | unit & 0x3F)
                } else {
                    put(0xE0 | unit >> 12)
                    put(0x80 | unit >> 6 & 0x3F)
                    put(0x80 | unit & 0x3F)
                }
            }
            return count
        }
    }

    /// The first unit at or after a canonical offset; `count` where there is none.
    public func index(at offset: Int) -> Int {
        var (low, high) = (0, origins.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(origins[middle]) < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The paragraph that holds a unit, as its index in `paragraphs`; nil between paragraphs.
    public func paragraph(holding unit: Int) -> Int? {
        var (low, high) = (0, paragraphs.count)
        while low < high {
            let middle = (low + high) / 2
            if paragraphs[middle].upperBound <= unit { low = middle + 1 } else { high = middle }
        }
        return low < paragraphs.count && paragraphs[low].contains(unit) ? low : nil
    }
}
