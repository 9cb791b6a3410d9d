import Basics

extension ReadingText {
    /// Cleans a canonical text for reading.
    public init(_ canonical: CanonicalText) {
        var builder = ReadingBuilder(canonical)
        builder.run()
        self.init(units: builder.units, origins: builder.origins, paragraphs: builder.paragraphs)
    }
}

/// One pass over the lines: joins those that were broken inside a sentence, cleans the rest unit by unit.
struct ReadingBuilder {
    private let raw: [UInt16]
    private(set) var units: [UInt16] = []
    private(set) var origins: [UInt32] = []
    private(set) var paragraphs: [Range<Int>] = []
    private var paragraphStart = 0
    private var straightQuoteOpen = false

    init(_ canonical: CanonicalText) {
        raw = Self.units(of: canonical)
        units.reserveCapacity(raw.count)
        origins.reserveCapacity(raw.count)
    }

    mutating func run() {
        let lines = Line.split(raw)
        let breaks = LineBreaks(lines: lines, raw: raw)
        for (index, line) in lines.enumerated() {
            if index > 0 && !breaks.joins(index - 1, index) { endParagraph() }
            clean(line)
        }
        endParagraph()
        if units.last == Unit.lineFeed {
            units.removeLast()
            origins.removeLast()
        }
    }

    private mutating func endParagraph() {
        if units.count > paragraphStart {
            paragraphs.append(paragraphStart..<units.count)
            units.append(Unit.lineFeed)
            origins.append((origins.last ?? 0) + 1)
        }
        paragraphStart = units.count
        straightQuoteOpen = false
    }

    private mutating func clean(_ line: Line) {
        var index = line.content.lowerBound
        let end = line.content.upperBound
        while index < end {
            let unit = raw[index]
            if unit >= 0x4E00 && unit <= 0x9FFF {
                append(unit, index)
                index += 1
                continue
            }
            if let mark = footnoteMark(at: index, in: line) {
                index = mark
                continue
            }
            let next = index + 1 < end ? raw[index + 1] : Unit.lineFeed
            switch Cleaning.of(unit, before: units.last ?? Unit.lineFeed, after: next) {
            case .drop: break
            case .keep: append(unit, index)
            case .replace(let other): append(other, index)
            case .straightQuote:
                append(straightQuoteOpen ? Unit.closeQuote : Unit.openQuote, index)
                straightQuoteOpen.toggle()
            }
            index += 1
        }
    }

    private mutating func append(_ unit: UInt16, _ index: Int) {
        units.append(unit)
        origins.append(UInt32(index))
    }

    /// `［2］` or `[12]` after a word is a footnote's mark; at the start of a line it numbers the footnote itself.
    private func footnoteMark(at index: Int, in line: Line) -> Int? {
        let unit = raw[index]
        guard unit == 0xFF3B || unit == 0x5B || unit == 0x3014, index > line.content.lowerBound else { return nil }
        var cursor = index + 1
        var digits = 0
        while cursor < line.content.upperBound, Unit.isDigit(Cleaning.narrow(raw[cursor])) {
            cursor += 1
            digits += 1
        }
        guard (1...3).contains(digits), cursor < line.content.upperBound else { return nil }
        let close = raw[cursor]
        return close == 0xFF3D || close == 0x5D || close == 0x3015 ? cursor + 1 : nil
    }

    /// The scalars as 16-bit units, one for each, so that unit offsets are scalar offsets.
    private static func units(of canonical: CanonicalText) -> [UInt16] {
        [UInt16](unsafeUninitializedCapacity: canonical.count) { target, filled in
            canonical.utf8.withUnsafeBufferPointer { source in
                var (at, out) = (0, 0)
                while at < source.count {
                    let lead = source[at]
                    if lead < 0x80 {
                        target[out] = UInt16(lead)
                        at += 1
                    } else if lead < 0xE0 {
                        target[out] = UInt16(lead & 0x1F) << 6 | UInt16(source[at + 1] & 0x3F)
                        at += 2
                    } else if lead < 0xF0 {
                        let middle = UInt16(source[at + 1] & 0x3F) << 6
                        target[out] = UInt16(lead & 0x0F) << 12 | middle | UInt16(source[at + 2] & 0x3F)
                        at += 3
                    } else {
                        target[out] = 0xFFFD
                        at += 4
                    }
                    out += 1
                }
                filled = out
            }
        }
    }
}
