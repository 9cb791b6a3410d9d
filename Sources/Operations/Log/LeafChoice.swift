import Basics
import Commitments
import Store
import TransparencyLog

/// Which leaves an act on the log means: by number in one part, or all events of one item.
public enum LeafChoice: Sendable {
    /// In the newest part, where no part is given.
    case leaves([Int], part: Int?)
    case item(String)

    /// The numbered events of the choice, by part.
    func events(
        _ transaction: any Transaction, _ jurisdiction: String
    ) throws -> [(part: LogPart, isNewest: Bool, events: [StoredEvent])] {
        let parts = try LogTables(transaction, jurisdiction: jurisdiction).parts()
        guard let newest = parts.last else { throw OperationFault.unknown("log", jurisdiction) }
        let table = EventTable(transaction, jurisdiction: jurisdiction)
        switch self {
        case .leaves(let leaves, let number):
            guard let part = number == nil ? newest : parts.first(where: { $0.part == number }) else {
                throw OperationFault.unknown("part", number.map(String.init) ?? "")
            }
            let events = try Set(leaves).sorted().map { leaf in
                guard let event = try table.event(leaf: leaf, part: part.part) else {
                    throw OperationFault.unknown("leaf", String(leaf))
                }
                return event
            }
            return [(part, part.part == newest.part, events)]
        case .item(let item):
            let events = try table.events(of: ProveItem.subject(of: item))
            guard !events.isEmpty else { throw OperationFault.unknown("item", item) }
            return parts.compactMap { part in
                let own = events.filter { $0.part == part.part }
                return own.isEmpty ? nil : (part, part.part == newest.part, own)
            }
        }
    }
}

extension LedgerEvent {
    /// An event of the log about leaves; `of` names the part where it is an earlier one.
    init(
        _ verb: LedgerVerb, on leaves: [Int], of part: LogPart, isNewest: Bool, in newest: Int,
        _ members: [String: JSONValue] = [:]
    ) {
        var data = members
        data["leaves"] = .array(leaves.map(JSONValue.integer))
        if !isNewest { data["of"] = .string(part.origin) }
        self.init(verb, subject: "log/\(newest)", data: .object(data))
    }
}

extension LedgerRefusal {
    static let logNotPermitted = LedgerRefusal(
        "log.not-permitted", "这个岗位不能做这件事，请由有权限的岗位办理（--as）。", "This post may not do that; act for one that may (--as).",
        basis: "docs/permissions.md")
    static let nothingToPublish = LedgerRefusal(
        "log.publish.nothing", "都已公开或已下架，没有要公开的。", "All of it is published or withheld already.",
        basis: "docs/formats/event.md")
    static let notPublished = LedgerRefusal(
        "log.withhold.not-published", "只有公开过的正文才能下架；日志自身的事件总是公开。",
        "Only a published body can be taken down; the log's own events are always shown.",
        basis: "docs/formats/event.md")
    static let noSuchField = LedgerRefusal(
        "log.erase.no-field", "这片叶子没有这个封存字段，或者已擦除。", "This leaf has no such sealed field, or it is erased already.",
        basis: "docs/formats/event.md")
    static let wordsNeeded = LedgerRefusal(
        "log.words-missing", "要写明理由和依据。", "Say the reason and what it rests on.", basis: "变更留痕")
}
