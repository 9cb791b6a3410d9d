import Basics
import ReportText

/// What a Chinese unit is in a numeral.
enum ChineseDigit {
    case digit(Int64)
    case place(Int64)

    static func of(_ unit: UInt16) -> ChineseDigit? {
        switch unit {
        case 0x4E00: .digit(1)
        case 0x4E8C, 0x4E24: .digit(2)  // 二 两
        case 0x4E09: .digit(3)
        case 0x56DB: .digit(4)
        case 0x4E94: .digit(5)
        case 0x516D: .digit(6)
        case 0x4E03: .digit(7)
        case 0x516B: .digit(8)
        case 0x4E5D: .digit(9)
        case 0x96F6, 0x3007: .digit(0)  // 零 〇
        case 0x5341: .place(10)
        case 0x767E: .place(100)
        case 0x5343: .place(1000)
        case 0x4E07: .place(10_000)
        case 0x4EBF: .place(100_000_000)
        default: nil
        }
    }

    static func value(_ unit: UInt16) -> Int64? { if case .digit(let value)? = of(unit) { value } else { nil } }
}

extension Scan {
    /// A Chinese numeral at `index`: 三, 十余, 两千多, 四亿零七百多万, 三点五, 二〇二三. Nil where the characters don't make
    /// one number (十四五, 二三, 一百零).
    func chinese(at index: Int) -> Numeral? {
        var sum = ChineseSum()
        var cursor = index
        var exceeded = false
        while let digit = ChineseDigit.of(self[cursor]) {
            // 百分点 and 千瓦 are units: 三个百分点, 五千瓦.
            if sum.length > 0, cursor > index, beginsUnit(cursor) { break }
            guard sum.add(digit) else { return nil }
            cursor += 1
            if !exceeded, isExceeding(cursor) || isSome(cursor) {
                exceeded = true
                cursor += 1
                if case .place = ChineseDigit.of(self[cursor]) { continue }
                break
            }
        }
        guard sum.length > 0, let total = sum.total else { return nil }
        var numeral = Numeral(value: Figure(significand: total), scale: nil, range: index..<cursor, script: .chinese)
        numeral.isExceeded = exceeded
        numeral.isLoneDigit = sum.length == 1 && (sum.digits == 1 || total == 10)
        numeral.isBarePlace = sum.digits == 0 && !sum.holdsTen && sum.length <= 3
        if let (scale, size) = sum.trailingScale, total % size == 0 {
            numeral.scale = scale
            numeral.value = Figure(significand: total / size)
        }
        return exceeded ? numeral : withDecimals(numeral)
    }

    /// 十几, 二十几: more than.
    private func isSome(_ index: Int) -> Bool { self[index] == 0x51E0 && self[index - 1] == 0x5341 }

    private func beginsUnit(_ index: Int) -> Bool {
        self[index] == 0x5343 && ("瓦米克伏" as Word).holds(self[index + 1])
    }

    /// 三点五, 一点二亿.
    private func withDecimals(_ whole: Numeral) -> Numeral? {
        let point = whole.range.upperBound
        guard self[point] == 0x70B9, whole.scale == nil, ChineseDigit.value(self[point + 1]) != nil else {
            return whole
        }
        var (value, decimals, cursor) = (whole.value.significand, 0, point + 1)
        while decimals < 4, let digit = ChineseDigit.value(self[cursor]) {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            if overflow || product > 1_000_000_000_000_000 { return whole }
            value = product + digit
            decimals += 1
            cursor += 1
        }
        var numeral = whole
        numeral.value = Figure(significand: value, decimals: decimals)
        numeral.isLoneDigit = false
        if self[cursor] == 0x4E07 || self[cursor] == 0x4EBF {
            let isTrillion = self[cursor] == 0x4E07 && self[cursor + 1] == 0x4EBF
            numeral.scale = isTrillion ? .trillion : self[cursor] == 0x4E07 ? .tenThousand : .hundredMillion
            cursor += isTrillion ? 2 : 1
        } else if ChineseDigit.of(self[cursor]) != nil {
            return whole  // 八点四十分
        }
        numeral.range = whole.range.lowerBound..<cursor
        return numeral
    }
}

/// Adds up a Chinese numeral character by character and refuses what no one would say.
private struct ChineseSum {
    private(set) var length = 0
    private(set) var digits = 0
    private(set) var holdsTen = false
    private var large: Int64 = 0
    private var section: Int64 = 0
    private var pending: Int64?
    private var lastPlace: Int64 = .max
    private var zeroOpen = false
    private var plain: Int64 = 0
    private var isPlain = true

    /// 万 or 亿 at the end, beside the measure word, with its size.
    private(set) var trailingScale: (Scale, Int64)?

    mutating func add(_ digit: ChineseDigit) -> Bool {
        length += 1
        if length > 16 { return false }
        switch digit {
        case .digit(let value):
            trailingScale = nil
            digits += 1
            plain = plain * 10 + value
            if isPlain { pending = value; return digits <= 4 }
            if value == 0 { zeroOpen = true; return pending == nil }
            guard pending == nil else { return false }
            pending = value
            return true
        case .place(let place):
            if isPlain && digits > 1 { return false }
            isPlain = false
            zeroOpen = false
            if place == 10 { holdsTen = true }
            return place < 10_000 ? addSmall(place) : addLarge(place)
        }
    }

    private mutating func addSmall(_ place: Int64) -> Bool {
        trailingScale = nil
        guard place < lastPlace, pending != 0 else { return false }
        // 十五 has an implied one; 百 and 千 have it only as bare places.
        section += (pending ?? 1) * place
        pending = nil
        lastPlace = place
        return true
    }

    private mutating func addLarge(_ place: Int64) -> Bool {
        let isSecond = trailingScale != nil
        section += pending ?? 0
        pending = nil
        if section == 0 && large == 0 { section = 1 }
        if isSecond {
            guard place == 100_000_000, trailingScale?.0 == .tenThousand, large < 1_000_000_000 else { return false }
            large *= place  // 万亿
            trailingScale = (.trillion, 1_000_000_000_000)
        } else if section == 0 {
            return false
        } else if place == 100_000_000 && large > 0 {
            guard large < 1_000_000_000 else { return false }
            large = (large + section) * place
            trailingScale = (.hundredMillion, place)
        } else {
            large += section * place
            trailingScale = place == 10_000 ? (.tenThousand, place) : (.hundredMillion, place)
        }
        section = 0
        lastPlace = .max
        return large < 1_000_000_000_000_000
    }

    var total: Int64? {
        if isPlain {
            // 三 is a number, 二〇二三 a year; 二三, 一二三 are lists.
            return digits == 1 || digits == 4 ? plain : nil
        }
        if zeroOpen && pending == nil { return nil }
        return large + section + (pending ?? 0)
    }
}
