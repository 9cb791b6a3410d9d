import Basics
import LegalClocks
import Procedures

/// Words of definitions and clocks in the page's language.
extension SiteContext {
    func say(_ phrase: LegalClocks.Phrase) -> String { language == .chinese ? phrase.chinese : phrase.english }

    /// A due date as a clock keeps it: a day, or a moment in Beijing time.
    func due(_ text: String) -> String {
        if let day = LocalDate(text) { return language.date(day) }
        return Instant(text).map(moment) ?? text
    }

    func moment(_ moment: Moment) -> String {
        switch moment {
        case .day(let day): language.date(day)
        case .instant(let instant): self.moment(instant)
        }
    }

    /// With the time of day, in Beijing.
    func moment(_ instant: Instant) -> String {
        language.date(instant.date()) + " " + String(Moment.instant(instant).description.dropFirst(11).prefix(5))
    }

    func list(_ words: [String]) -> String { words.joined(separator: language == .chinese ? "、" : ", ") }
}
