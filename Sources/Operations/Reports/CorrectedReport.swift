import Basics
import Commitments
import Store

/// What of a report's candidates and items stands unchanged in its correction, so that a person is asked only about what
/// moved.
struct CorrectedReport {
    /// The new text's candidates, those settled before marked as they were.
    let candidates: [JSONValue]
    /// Items whose words stand elsewhere now: events that say where.
    let relocations: [LedgerEvent]
    /// Items whose words are not in the new text.
    let lost: [String]
    /// Open candidates whose words stand: their ids before and now.
    let open: [(old: String, new: String)]

    init(_ found: [Candidates.Found], old: ReportRow, text: String, report: String, _ tables: LedgerTables) throws {
        let alignment = TextAlignment(old.text, text)
        var settled: [Place: CandidateRow] = [:]
        var gone: [CandidateRow] = []
        for row in try tables.candidates(of: old.id) {
            guard let span = alignment.place(Span(row.start, row.end)) else {
                if row.item != nil { gone.append(row) }
                continue
            }
            settled[Place(kind: row.kind, start: span.start, end: span.end, number: row.number)] = row
        }
        var (candidates, relocations): ([JSONValue], [LedgerEvent]) = ([], [])
        var open: [(old: String, new: String)] = []
        for candidate in found {
            let place = Place(
                kind: candidate.kind, start: candidate.span.start, end: candidate.span.end, number: candidate.number)
            let before = settled.removeValue(forKey: place)
            // What a person put right stays right.
            let isEdited = before?.fields["edited"] != nil
            candidates.append(Self.marked(isEdited ? place.json(before?.fields ?? [:]) : candidate.json, before))
            if let before, before.state == .open { open.append((before.id, place.id)) }
            if let item = before?.item {
                relocations.append(try Self.relocated(item, place.kind, place, report, tables))
            }
        }
        // What a person moved, split, merged or added stands where its words stand.
        for (place, row) in settled.sorted(by: { $0.key < $1.key }) where row.state == .open || row.state == .confirmed
        {
            let isByHand = row.fields["by_hand"] != nil || row.fields["edited"] != nil
            guard isByHand || row.state == .confirmed else { continue }
            candidates.append(Self.marked(place.json(row.fields), row))
            if row.state == .open { open.append((row.id, place.id)) }
            if let item = row.item { relocations.append(try Self.relocated(item, row.kind, place, report, tables)) }
        }
        // Items of a task table have no candidate; those whose words were found in the report go with them.
        let known = Set(relocations.map(\.subject))
        for row in try tables.commitments(.init(year: old.year), limit: 1_000_000) where row.report == old.id {
            guard !known.contains("commitment/\(row.id)"), let start = row.start, let end = row.end,
                let span = alignment.place(Span(start, end))
            else { continue }
            let place = Place(kind: .commitment, start: span.start, end: span.end, number: 0)
            relocations.append(try Self.relocated(row.id, .commitment, place, report, tables))
        }
        self.candidates = candidates
        self.open = open
        self.relocations = relocations
        lost = gone.compactMap(\.item)
    }

    private struct Place: Hashable, Comparable {
        let kind: CandidateRow.Kind
        let start: Int
        let end: Int
        let number: Int

        static func < (a: Place, b: Place) -> Bool {
            (a.start, a.end, a.kind.rawValue, a.number) < (b.start, b.end, b.kind.rawValue, b.number)
        }

        var id: String { "\(kind.rawValue)-\(start)-\(end)-\(number)" }

        func json(_ fields: JSONValue) -> JSONValue {
            [
                "kind": .string(kind.rawValue), "start": .integer(start), "end": .integer(end),
                "number": .integer(number), "fields": fields,
            ]
        }
    }

    private static func marked(_ candidate: JSONValue, _ before: CandidateRow?) -> JSONValue {
        guard let before, before.state != .open, var members = candidate.object else { return candidate }
        members["state"] = .string(before.state.rawValue)
        members["item"] = before.item.map(JSONValue.string)
        return .object(members)
    }

    /// Who may see the item may see that it moved.
    private static func relocated(
        _ item: String, _ kind: CandidateRow.Kind, _ place: Place, _ report: String, _ tables: LedgerTables
    ) throws -> LedgerEvent {
        let visibility =
            kind == .target
            ? try tables.row(TargetRow.self, [.text(item)])?.visibility
            : try tables.row(CommitmentRow.self, [.text(item)])?.visibility
        return LedgerEvent(
            kind == .target ? .targetRelocated : .commitmentRelocated, subject: "\(kind.rawValue)/\(item)",
            visibility: visibility ?? .everyone,
            data: ["report": .string(report), "start": .integer(place.start), "end": .integer(place.end)])
    }
}
