import Commitments
import Procedures
import Store

/// Finds cases by words, the newest first. A hit in words that the asker may not read would tell that they are there, so it
/// is none.
public enum SearchCases {
    /// So many hits are read for one page at most.
    public static let most = 1_000
    private static let batch = 100

    public struct Page: Sendable {
        public let rows: [CaseRow]
        /// Where older ones are looked for; nil where there are none.
        public let older: Int?
        /// Whether the search stopped before the page was full: behind `older` there may be more.
        public let isUnfinished: Bool
    }

    /// - Parameters:
    ///   - listing: the cases that are looked at.
    ///   - place: only those opened before the one of that place.
    public static func page(
        _ words: String, in listing: CaseListing, before place: Int? = nil, limit: Int, for party: ActOnCase.Party,
        _ desk: CaseDesk, _ transaction: any Transaction
    ) throws -> Page {
        let index = CaseIndex(transaction, jurisdiction: desk.tables.jurisdiction)
        var (found, place, looked): ([(row: CaseRow, place: Int)], Int?, Int) = ([], place, 0)
        while looked < most {
            // Most hits can be read, so the first look is for little more than a page.
            let asked = looked == 0 ? limit + 1 : batch
            let hits = try index.newest(words, in: listing, limit: asked, before: place)
            for hit in hits {
                guard let row = try desk.tables.caseRow(hit.id), try isReadable(words, row, party, desk) else {
                    continue
                }
                if found.count == limit {
                    return Page(rows: found.map(\.row), older: found.last?.place, isUnfinished: false)
                }
                found.append((row, hit.place))
            }
            if hits.count < asked { return Page(rows: found.map(\.row), older: nil, isUnfinished: false) }
            (place, looked) = (hits.last?.place, looked + hits.count)
        }
        return Page(rows: found.map(\.row), older: place, isUnfinished: true)
    }

    private static func isReadable(
        _ words: String, _ row: CaseRow, _ party: ActOnCase.Party, _ desk: CaseDesk
    ) throws -> Bool {
        if party.isAccused(in: row.state, desk) { return false }
        let procedure = try desk.definition(of: row.state).procedure
        return row.state.values.contains { id, value in
            guard CaseIndex.holds(words, in: value), let field = procedure.field(id) else { return false }
            return party.mayRead(field, row.state, procedure, desk)
        }
    }
}
