import Basics
import Commitments
import Markup
import Store

/// Changes as a page and as a feed.
enum ChangesLoader {
    static let shown = 100

    static func page(_ snapshot: Snapshot) throws -> Page {
        let before = snapshot.asked("before").flatMap { ShownPlace(word: $0) }
        let events = try snapshot.events.newest(before: before, limit: shown * 5)
        let lines = ChangeView.gathered(try events.compactMap { try listed($0, snapshot) }, snapshot.language)
        // The next page begins with the first line that this one leaves out, or behind what was loaded.
        var next: String?
        if lines.count > shown {
            next = lines[shown].place
        } else if events.count == shown * 5 {
            next = events.last?.place.word
        }
        return Page(
            body: ChangesPage(
                Array(lines.prefix(shown)), isFirst: before == nil, next: next, try snapshot.context()
            ).html())
    }

    static func feed(_ snapshot: Snapshot, origin: String) throws -> Page {
        let events = try snapshot.events.newest(limit: 500)
        let changes = ChangeView.gathered(try events.compactMap { try listed($0, snapshot) }, snapshot.language)
        return Page(
            contentType: "application/atom+xml; charset=utf-8",
            body: ChangesFeed(Array(changes.prefix(50)), origin: origin, try snapshot.context()).xml())
    }

    /// An event as lists show it: where it was published later, on that day.
    static func listed(_ event: StoredEvent, _ snapshot: Snapshot) throws -> ChangeView? {
        guard var change = try snapshot.change(event) else { return nil }
        change.publishedAt = try event.publishedLater.flatMap { try snapshot.moment(of: $0) }
        change.place = ShownPlace(event: event.place.event, id: event.id + 1).word
        return change
    }

    /// Midnight in Beijing, where a day begins.
    static func start(of day: LocalDate) -> Instant {
        Instant(seconds: day.daysSince1970 * 86_400 - 8 * 3_600)
    }
}

extension ShownPlace {
    /// As an address says it: `120` of what was public from the start, `120.80` of what was published later.
    var word: String { id == event ? "\(event)" : "\(event).\(id)" }

    init?(word: String) {
        let parts = word.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        guard let event = parts[0], parts.count <= 2, let id = parts.count == 2 ? parts[1] : event else { return nil }
        self.init(event: event, id: id)
    }
}
