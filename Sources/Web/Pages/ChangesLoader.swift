import Basics
import Commitments
import Markup
import Store

/// Changes as a page and as a feed.
enum ChangesLoader {
    static let shown = 100

    static func page(_ snapshot: Snapshot) throws -> Page {
        let before = snapshot.askedNumber("before")
        let events = try snapshot.events.newest(before: before, limit: shown * 5)
        let lines = ChangeView.gathered(try events.compactMap { try snapshot.change($0) }, snapshot.language)
        // The next page begins with the first line that this one leaves out, or behind what was loaded.
        var next: Int?
        if lines.count > shown {
            next = lines[shown].event + 1
        } else if events.count == shown * 5 {
            next = events.last?.id
        }
        return Page(
            body: ChangesPage(
                Array(lines.prefix(shown)), isFirst: before == nil, next: next, try snapshot.context()
            ).html())
    }

    static func feed(_ snapshot: Snapshot, origin: String) throws -> Page {
        let events = try snapshot.events.newest(limit: 500)
        let changes = ChangeView.gathered(try events.compactMap { try snapshot.change($0) }, snapshot.language)
        return Page(
            contentType: "application/atom+xml; charset=utf-8",
            body: ChangesFeed(Array(changes.prefix(50)), origin: origin, try snapshot.context()).xml())
    }

    /// Midnight in Beijing, where a day begins.
    static func start(of day: LocalDate) -> Instant {
        Instant(seconds: day.daysSince1970 * 86_400 - 8 * 3_600)
    }
}
