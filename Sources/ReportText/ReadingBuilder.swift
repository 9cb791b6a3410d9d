import Basics

extension ReadingText {
    /// Cleans a canonical text for reading.
    public init(_ canonical: CanonicalText) {
        let raw = ReadingBuilder.units(of: canonical)
        var paragraphs: [Range<Int>] = []
        var origins: [UInt32] = []
        // One LF may be added for each paragraph; a paragraph has at least one unit of its own.
        let room = raw.count + 1
        let units = [UInt16](unsafeUninitializedCapacity: room) { units, filled in
            origins = [UInt32](unsafeUninitializedCapacity: room) { origins, filledOrigins in
                var builder = ReadingBuilder(raw, into: units, from: origins)
                builder.run()
                (filled, filledOrigins) = (builder.count, builder.count)
                paragraphs = builder.paragraphs
            }
        }
        self.init(units: units, origins: origins, paragraphs: paragraphs)
    }
}

/// One pass over the lines: joins those that were broken inside a sentence, cleans the rest unit by unit.
struct ReadingBuilder {
    private let raw: [UInt16]
    private let units: UnsafeMutableBufferPointer<UInt16>
    private let origins: UnsafeMutableBufferPointer<UInt32>
    /// How many units and origins stand written.
    private(set) var count = 0
    private(set) var paragraphs: [Range<Int>] = []
    private var paragraphStart = 0
    private var straightQuoteOpen = false

    /// Both buffers must have room for `raw.count` + 1 elements.
    init(
        _ raw: [UInt16], into units: UnsafeMutableBufferPointer<UInt16>,
        from origins: UnsafeMutableBufferPointer<UInt32>
    ) {
        self.raw = raw
        self.units = units
        self.origins = origins
    }

    mutating func run() {
        let lines = Line.split(raw)
        let breaks = LineBreaks(lines: lines, raw: raw)
        for (index, line) in lines.enumerated() {
            if index > 0 && !breaks.joins(index - 1, index) { endParagraph() }
            clean(line)
        }
        endParagraph()
        if count > 0 { count -= 1 }
    }

    private mutating func endParagraph() {
        if count > paragraphStart {
            paragraphs.append(paragraphStart..<count)
            append(Unit.lineFeed, Int(origins[count - 1]) + 1)
        }
        paragraphStart = count
        straightQuoteOpen = false
    }

    private mutating func clean(_ line: Line) {
        var index = line.content.lowerBound
        let end = line.content.upperBound
        raw.withUnsafeBufferPointer { raw in
            while index < end {
                let unit = raw[index]
                if Cleaning.isAlwaysKept(unit) {
                    append(unit, index)
                    index += 1
                } else if let mark = footnoteMark(at: index, in: line) {
                    index = mark
                } else {
                    treat(unit, at: index, next: index + 1 < end ? raw[index + 1] : Unit.lineFeed)
                    index += 1
                }
            }
        }
    }

    private mutating func treat(_ unit: UInt16, at index: Int, next: UInt16) {
        switch Cleaning.of(unit, before: count > 0 ? units[count - 1] : Unit.lineFeed, after: next) {
        case .drop: break
        case .keep: append(unit, index)
        case .replace(let other): append(other, index)
        case .straightQuote:
            append(straightQuoteOpen ? Unit.closeQuote : Unit.openQuote, index)
            straightQuoteOpen.toggle()
        }
    }

    @inline(__always)
    private mutating func append(_ unit: UInt16, _ index: Int) {
        units[count] = unit
        origins[count] = UInt32(truncatingIfNeeded: index)
        count += 1
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
    static func units(of canonical: CanonicalText) -> [UInt16] {
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
