import Basics
import Commitments
import Crypto
import Store

/// What publishing some rows would show to everyone, exactly: which events, and which rows. Made from one moment of the
/// ledger; the same names give the same plan until something of them changes.
///
/// A commitment or target goes with everything that made its row what it is. Notes of progress and evidence are rows of
/// their own and are chosen one by one. Instructions are never published.
public struct PublishPlan: Sendable {
    public struct Item: Sendable {
        /// `commitment/2025-0001`, `target/2025-T01`, `progress/2025-0001/3`, `evidence/2025-0001/1`.
        public let name: String
        /// In the order they happened; bodies as they were committed to.
        public let events: [StoredEvent]
    }

    public let items: [Item]
    /// The rows that everyone may see from then on.
    public let shown: [String]

    public var events: [StoredEvent] { items.flatMap(\.events) }

    /// The same for the same events and rows: what was looked at is what is published, or nothing.
    public var digest: String {
        var hash = SHA256()
        for name in shown { hash.update(data: Array((name + "\n").utf8)) }
        for event in events { hash.update(data: event.digest) }
        return Hex.text(Array(hash.finalize()))
    }

    /// - Parameter names: in any order; those that everyone sees already are left out.
    /// - Throws: `ledger.publish.item-first` for a note of a commitment that stays internal, `OperationFault.unknown`.
    public init(_ names: [String], _ tables: LedgerTables, _ events: EventTable) throws {
        let names = Set(names).sorted()
        var (items, shown) = ([Item](), [String]())
        for name in names {
            let piece = try Piece(name)
            guard try piece.isInternal(tables) else { continue }
            if piece.isNote, !names.contains("commitment/\(piece.id)"),
                try tables.row(CommitmentRow.self, [.text(piece.id)])?.visibility == .staff
            {
                throw LedgerRefusal.itemFirst(piece.id)
            }
            let found = try piece.events(events)
            items.append(Item(name: name, events: found.map(\.event)))
            shown.append(name)
            // A report of done is part of the commitment's state; its words go with it.
            for (event, number) in found where event.verb == LedgerVerb.commitmentReportedDone.rawValue {
                if let number { shown.append("progress/\(piece.id)/\(number)") }
            }
        }
        (self.items, self.shown) = (items, shown)
    }

    /// Names of all rows that only staff sees and that can be published.
    public static func waiting(_ tables: LedgerTables, _ events: EventTable) throws -> [String] {
        let commitments = try tables.commitments(limit: 10_000_000).filter { $0.visibility == .staff }.map(\.id)
        let targets = try tables.targets().filter { $0.visibility == .staff }.map(\.id)
        var claimed: Set<String> = []
        for id in commitments {
            for event in try events.events(of: "commitment/\(id)")
            where event.verb == LedgerVerb.commitmentReportedDone.rawValue {
                if let number = Piece.number(of: event) { claimed.insert("progress/\(id)/\(number)") }
            }
        }
        let notes = try tables.allProgress().filter { $0.visibility == .staff }.map {
            "progress/\($0.commitment)/\($0.number)"
        }
        let evidence = try tables.all(EvidenceRow.self).filter { $0.visibility == .staff }.map {
            "evidence/\($0.commitment)/\($0.number)"
        }
        return commitments.map { "commitment/\($0)" } + targets.map { "target/\($0)" }
            + notes.filter { !claimed.contains($0) } + evidence
    }
}

/// One name of a row, taken apart.
private struct Piece {
    let kind: String
    let id: String
    let number: Int?

    init(_ name: String) throws {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        kind = parts[0]
        id = parts.count > 1 ? parts[1] : ""
        number = parts.count > 2 ? Int(parts[2]) : nil
        let isWhole = ["commitment", "target"].contains(kind) && parts.count == 2
        let isPart = ["progress", "evidence"].contains(kind) && parts.count == 3 && number != nil
        guard isWhole || isPart else { throw OperationFault.unknown("row", name) }
    }

    var isNote: Bool { number != nil }

    /// Whether only staff sees it.
    func isInternal(_ tables: LedgerTables) throws -> Bool {
        let key: [ColumnValue] = [.text(id)] + (number.map { [.integer($0)] } ?? [])
        let visibility: EventBody.Visibility? =
            switch kind {
            case "commitment": try tables.row(CommitmentRow.self, key)?.visibility
            case "target": try tables.row(TargetRow.self, key)?.visibility
            case "progress": try tables.row(ProgressRow.self, key)?.visibility
            default: try tables.row(EvidenceRow.self, key)?.visibility
            }
        guard let visibility else { throw OperationFault.unknown(kind, number.map { "\(id) \($0)" } ?? id) }
        return visibility == .staff
    }

    /// Events that are not public yet and make the row what it is.
    func events(_ table: EventTable) throws -> [(event: StoredEvent, number: Int?)] {
        let subject = kind == "target" ? "target/\(id)" : "commitment/\(id)"
        return try table.events(of: subject).filter { $0.published == nil && $0.withheld == nil }
            .map { ($0, Self.number(of: $0)) }.filter { event, number in
                switch (kind, LedgerVerb(rawValue: event.verb)) {
                case ("target", _): true
                case ("commitment", let verb): verb.map { !Self.besides.contains($0) } ?? false
                case ("progress", let verb):
                    (verb == .commitmentProgressed || verb == .commitmentReportedDone) && number == self.number
                case (_, let verb): verb == .commitmentEvidenced && number == self.number
                }
            }
    }

    /// What is no part of a commitment's row.
    private static let besides: Set<LedgerVerb> = [
        .commitmentProgressed, .commitmentEvidenced, .commitmentInstructed, .instructionAnswered, .instructionSettled,
    ]

    static func number(of event: StoredEvent) -> Int? {
        event.body.flatMap { try? EventBody(parsing: $0) }?.data["number"]?.integer
    }
}

extension LedgerRefusal {
    static func itemFirst(_ id: String) -> LedgerRefusal {
        LedgerRefusal(
            "ledger.publish.item-first", "\(id)还没有公开，它的进展和佐证不能先公开；把这一项也选上。",
            "\(id) is not public; its notes and evidence can't be before it. Choose it too.", basis: "公开以项为单位")
    }
}
