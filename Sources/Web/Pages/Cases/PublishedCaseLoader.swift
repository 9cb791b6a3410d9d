import Basics
import Commitments
import LegalClocks
import Markup
import Operations
import Procedures
import Store

/// The public page of a released case.
enum PublishedCaseLoader {
    /// A case that is there and not released is answered as one that is not there.
    ///
    /// Where it stands, with whom and until when is what the government does, and shown as it is now. What was written is
    /// shown as far as its entries are public: words that came later wait for someone to release them.
    static func page(_ id: String, _ snapshot: Snapshot) throws -> Page? {
        guard let row = try snapshot.tables.caseRow(id), row.visibility == .everyone else { return nil }
        let desk = try CaseDesk(snapshot.tables, at: Moment.day(snapshot.today).start)
        let procedure = try desk.definition(of: row.state).procedure
        let units = try snapshot.unitNames()
        let teller = CaseTeller(
            procedure: procedure, units: units, language: snapshot.language, setting: desk.setting(for: procedure))
        var state = row.state
        let hiddenCount: Int
        (state.values, hiddenCount) = try written(of: id, snapshot)
        return Page(
            body: PublishedCasePage(
                id, procedure, state, clocks: try teller.clocks(of: state),
                earlier: try teller.earlierClocks(of: state),
                unit: state.unit.map { units[$0] ?? $0 }, hiddenCount: hiddenCount, try snapshot.context()
            ).html())
    }

    /// The newest public value of each field, and how many entries are not public. Notes of staff never are.
    private static func written(of id: String, _ snapshot: Snapshot) throws -> ([String: String], Int) {
        var (values, hidden): ([String: String], Int) = ([:], 0)
        for event in try snapshot.events.events(of: "case/\(id)") where event.verb != CaseVerb.noted.rawValue {
            guard event.published != nil, event.withheld == nil, let body = try event.body.map(EventBody.init(parsing:))
            else {
                hidden += 1
                continue
            }
            values.merge((body.data["values"]?.object ?? [:]).compactMapValues(\.string)) { _, new in new }
        }
        return (values, hidden)
    }
}
