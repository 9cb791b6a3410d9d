import Basics

/// A deadline as task tables write it: 2025-12-31, 2025年12月底, 6月30日前, 年底.
public enum TaskDeadline {
    /// - Parameter year: the year of the plan, which a cell without one means.
    /// - Returns: the last day that is in time; nil where the cell names none (长期坚持, 持续推进).
    public static func day(_ cell: String, year: Int) -> LocalDate? {
        let text = cell.trimmed
        if let day = LocalDate(text) { return day }
        let numbers = numbers(in: text)
        let isEnd = text.contains("底") || text.contains("末")
        if numbers.isEmpty { return text.contains("年底") || text.contains("年末") ? end(year, 12) : quarter(text, year) }
        let hasYear = numbers[0] >= 1990 && numbers[0] <= 2200
        let named = hasYear ? numbers[0] : year
        let rest = Array(numbers.dropFirst(hasYear ? 1 : 0))
        if let quarter = quarter(text, named) { return quarter }
        switch rest.count {
        case 0: return isEnd || text.hasSuffix("年") || text.hasSuffix("年内") ? end(named, 12) : nil
        case 1: return end(named, rest[0])
        default: return LocalDate(year: named, month: rest[0], day: rest[1])
        }
    }

    private static func end(_ year: Int, _ month: Int) -> LocalDate? {
        guard (1...12).contains(month) else { return nil }
        return LocalDate(year: year, month: month, day: LocalDate.days(in: month, of: year))
    }

    private static func quarter(_ text: String, _ year: Int) -> LocalDate? {
        let names = ["一季度", "二季度", "三季度", "四季度"]
        if let index = names.firstIndex(where: { text.contains($0) }) { return end(year, index * 3 + 3) }
        if text.contains("上半年") { return end(year, 6) }
        return nil
    }

    /// Runs of digits, full width included, in order.
    private static func numbers(in text: String) -> [Int] {
        var (numbers, run): ([Int], Int?) = ([], nil)
        for scalar in text.unicodeScalars {
            let value = scalar.value >= 0xFF10 && scalar.value <= 0xFF19 ? scalar.value - 0xFF10 : scalar.value &- 0x30
            if value <= 9, (run ?? 0) < 100_000 {
                run = (run ?? 0) * 10 + Int(value)
            } else if let found = run {
                numbers.append(found)
                run = nil
            }
        }
        return run.map { numbers + [$0] } ?? numbers
    }
}
