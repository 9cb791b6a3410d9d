import ReportText

/// Finds every quantity of a reading text in one pass, left to right, without overlaps.
///
/// A table answers for each unit whether a quantity could begin there; most units cost one load. Where one
/// could, the rules are tried in a fixed order and the first that holds takes the words.
public enum QuantityScanner {
    public static func scan(_ text: ReadingText) -> [Quantity] {
        var found: [Quantity] = []
        text.units.withUnsafeBufferPointer { units in
            let scan = Scan(units)
            found.reserveCapacity(units.count / 40)
            triggers.withUnsafeBufferPointer { triggers in
                var index = 0
                while index < units.count {
                    guard triggers[Int(units[index])] != 0 else {
                        index += 1
                        continue
                    }
                    index = step(scan, from: index, triggers[Int(units[index])], &found)
                }
            }
        }
        return found
    }

    /// Tries the rules at one place. Returns where to go on.
    private static func step(_ scan: Scan, from index: Int, _ trigger: UInt8, _ found: inout [Quantity]) -> Int {
        let floor = found.last?.range.upperBound ?? 0
        if trigger == digitTrigger, let end = scan.latinName(around: index) { return end }
        // A 第 that named no place names a thing: 第十一次全国代表大会, 第二污水处理厂.
        if trigger != wordTrigger, scan[index - 1] == 0x7B2C { return skip(scan, from: index, trigger) }
        guard let quantity = read(scan, at: index, trigger), quantity.range.lowerBound >= floor,
            !scan.isQuoted(quantity)
        else { return skip(scan, from: index, trigger) }
        found.append(quantity)
        return max(quantity.range.upperBound, index + 1)
    }

    private static func read(_ scan: Scan, at index: Int, _ trigger: UInt8) -> Quantity? {
        switch trigger {
        case digitTrigger:
            guard let numeral = scan.digits(at: index) else { return nil }
            return scan.date(numeral) ?? scan.fraction(at: index) ?? scan.measured(scan.scaled(numeral))
        case chineseTrigger:
            if let quantity = scan.half(at: index) ?? scan.fraction(at: index) ?? scan.neighbours(at: index) {
                return quantity
            }
            guard let numeral = scan.chinese(at: index) else { return nil }
            return scan.date(numeral) ?? scan.magnitude(numeral) ?? scan.measured(numeral)
        default:
            return scan.rank(at: index) ?? scan.ordinal(at: index) ?? scan.doubling(at: index) ?? scan.half(at: index)
        }
    }

    /// Past a number that nothing was made of, so that its tail is not read as another.
    private static func skip(_ scan: Scan, from index: Int, _ trigger: UInt8) -> Int {
        var end = index + 1
        if trigger == digitTrigger {
            while Unit.isDigit(scan[end]) || (scan[end] == 0x2E && Unit.isDigit(scan[end + 1])) { end += 1 }
        } else if trigger == chineseTrigger {
            while ChineseDigit.of(scan[end]) != nil { end += 1 }
        }
        return end
    }

    private static let digitTrigger: UInt8 = 1
    private static let chineseTrigger: UInt8 = 2
    private static let wordTrigger: UInt8 = 3

    private static let triggers: [UInt8] = {
        var table = [UInt8](repeating: 0, count: 1 << 16)
        for unit in "0123456789".utf16 { table[Int(unit)] = digitTrigger }
        for unit in "一二三四五六七八九十百千万亿两〇零".utf16 { table[Int(unit)] = chineseTrigger }
        for unit in "第首翻过近半".utf16 { table[Int(unit)] = wordTrigger }
        return table
    }()
}
