import Basics

/// The language of a page's own words. A report's text is always as it was printed.
public enum Language: String, Sendable, CaseIterable {
    case chinese = "zh-Hans"
    case english = "en"
}

extension Language {
    /// A day as people write it: 2023年2月8日; 8 February 2023.
    func date(_ date: LocalDate) -> String {
        switch self {
        case .chinese: "\(date.year)年\(date.month)月\(date.day)日"
        case .english: "\(date.day) \(Self.months[date.month - 1]) \(date.year)"
        }
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
