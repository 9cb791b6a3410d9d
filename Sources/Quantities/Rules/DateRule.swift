import Basics
import ReportText

extension Scan {
    /// Calendar years, months and days: 2022年, 二〇二三年二月八日, 12月20日, 1—11月.
    func date(_ numeral: Numeral) -> Quantity? {
        let start = numeral.range.lowerBound
        let end = numeral.range.upperBound
        guard numeral.value.isWhole, numeral.scale == nil, !numeral.isExceeded else { return nil }
        let value = Int(numeral.value.significand)
        if isCalendarYear(value, numeral), self[end] == 0x5E74, self[end + 1] != 0x671F {
            return year(value, start, end + 1)
        }
        if isCalendarYear(value, numeral), let next = connector(at: end), let later = whole(at: next),
            isCalendarYear(later.0, numeral), self[later.1] == 0x5E74, later.0 > value
        {
            return years(value, later.0, start..<(later.1 + 1))
        }
        if (1...12).contains(value), self[end] == 0x6708 { return month(value, numeral, end + 1) }
        if (1...12).contains(value), let next = connector(at: end), let later = whole(at: next),
            (2...12).contains(later.0), self[later.1] == 0x6708
        {
            return dateQuantity(start..<(later.1 + 1), nil)
        }
        return nil
    }

    private func isCalendarYear(_ value: Int, _ numeral: Numeral) -> Bool {
        (1900...2100).contains(value) && numeral.range.count == 4
    }

    private func year(_ value: Int, _ start: Int, _ end: Int) -> Quantity? {
        if let month = whole(at: end), (1...12).contains(month.0), self[month.1] == 0x6708 {
            if let day = whole(at: month.1 + 1), self[day.1] == 0x65E5 {
                guard let date = LocalDate(year: value, month: month.0, day: day.0) else { return nil }
                return dateQuantity(start..<(day.1 + 1), date.description)
            }
            return dateQuantity(start..<(month.1 + 1), "\(value)-\(padded(month.0))")
        }
        if !movesFrom(start), let next = connector(at: end), let later = whole(at: next),
            (1900...2100).contains(later.0),
            self[later.1] == 0x5E74, later.0 > value
        {
            return years(value, later.0, start..<(later.1 + 1))
        }
        return Quantity(
            range: start..<end, value: .one(Figure(value)), unit: "年", comparator: .eq, kind: .year, rule: "DateRule")
    }

    private func years(_ from: Int, _ to: Int, _ range: Range<Int>) -> Quantity {
        Quantity(
            range: range, value: .range(Figure(from), Figure(to)), unit: "年", comparator: .range, kind: .year,
            rule: "DateRule")
    }

    /// A lone 三月 is a month only with its day or 底, 份, 初, 末 behind it.
    private func month(_ month: Int, _ numeral: Numeral, _ end: Int) -> Quantity? {
        let start = numeral.range.lowerBound
        if let day = whole(at: end), (1...31).contains(day.0), self[day.1] == 0x65E5 {
            return dateQuantity(start..<(day.1 + 1), "--\(padded(month))-\(padded(day.0))")
        }
        if numeral.script == .chinese, !("底份初末" as Word).holds(self[end]) { return nil }
        return dateQuantity(start..<end, "--\(padded(month))")
    }

    private func dateQuantity(_ range: Range<Int>, _ date: String?) -> Quantity {
        Quantity(
            range: range, value: .none, unit: nil, comparator: .eq, kind: .date, date: date, rule: "DateRule")
    }

    private func whole(at index: Int) -> (Int, Int)? {
        let numeral =
            Unit.isDigit(self[index])
            ? digits(at: index) : ChineseDigit.of(self[index]) == nil ? nil : chinese(at: index)
        guard let numeral, numeral.value.isWhole, numeral.scale == nil, !numeral.isExceeded else { return nil }
        return (Int(numeral.value.significand), numeral.range.upperBound)
    }

    private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
