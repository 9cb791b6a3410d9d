import Basics
import Commitments

extension ReportMonth {
    /// As people write it: 2025年11月; November 2025.
    func text(_ language: Language) -> String {
        switch language {
        case .chinese: "\(year)年\(month)月"
        case .english: String(language.date(first).drop { $0 != " " }.dropFirst())
        }
    }
}
