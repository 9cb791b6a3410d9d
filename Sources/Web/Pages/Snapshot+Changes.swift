import Basics
import Commitments
import Markup
import Store

/// What happened, as the asker may see it.
extension Snapshot {
    /// An event in words, if the asker may see it: its own visibility or that it was published since, that of the item it
    /// is about, and no decision to withhold it.
    func change(_ event: StoredEvent) throws -> ChangeView? {
        guard event.withheld == nil, let bytes = event.body, let body = try? EventBody(parsing: bytes),
            event.published != nil || maySee(body.visibility)
        else { return nil }
        let names = try names()
        let parts = body.subject.split(separator: "/", maxSplits: 1)
        if parts.count == 2, parts[0] == "commitment" || parts[0] == "target", names.items[String(parts[1])] == nil {
            return nil
        }
        var change = ChangeView(
            body, event: event.id, leaf: event.leaf, part: event.part, names: names, language: language)
        change.isInternal = body.visibility == .staff && event.published == nil
        return change
    }

    /// When an event was.
    func moment(of event: Int) throws -> Instant? { try events.moment(of: event) }

    /// What may be seen of an item's events, the newest first, and what may not.
    func history(of subject: String) throws -> (changes: [ChangeView], hidden: Int, withheld: [Int]) {
        let all = try events.events(of: subject)
        let changes = try all.reversed().compactMap { try change($0) }
        let withheld = all.filter { $0.withheld != nil }
        return (changes, all.count - changes.count - withheld.count, withheld.compactMap(\.leaf))
    }
}
