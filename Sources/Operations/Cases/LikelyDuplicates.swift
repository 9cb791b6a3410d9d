import Commitments
import Procedures
import Store

/// Cases of the same procedure that go on and may be the same matter, by the words that the asker may read.
public enum LikelyDuplicates {
    /// So many open cases are looked at, the newest first: each is opened by its own key.
    public static let most = 300

    public struct Found: Sendable {
        public let row: CaseRow
        /// From 0 to 1.
        public let share: Double
        /// What it says, cut short.
        public let words: String
    }

    public static func of(
        _ row: CaseRow, for party: ActOnCase.Party, _ desk: CaseDesk, _ transaction: any Transaction,
        in installation: Installation, among most: Int = most
    ) throws -> [Found] {
        let own = try words(row, for: party, desk, transaction, in: installation)
        // One more: the case itself is most often among them.
        let others = try desk.tables.newestOpen(
            row.state.procedure, hiddenFrom: party.units(desk), limit: most + 1
        ).filter { $0.id != row.id }.prefix(most)
        var texts: [String: (row: CaseRow, words: String)] = [:]
        for other in others {
            texts[other.id] = (other, try words(other, for: party, desk, transaction, in: installation))
        }
        return Likeness.nearest(to: own, among: texts.sorted { $0.key < $1.key }.map { ($0.key, $0.value.words) })
            .compactMap { found in
                texts[found.id].map { Found(row: $0.row, share: found.share, words: String($0.words.prefix(60))) }
            }
    }

    /// Open cases of the same procedure that were not looked at; 0 where all were.
    public static func left(_ row: CaseRow, for party: ActOnCase.Party, _ desk: CaseDesk) throws -> Int {
        let procedure = try desk.definition(of: row.state).procedure
        let listing = CaseListing(
            [.init(procedure.id, states: procedure.states.map(\.id))], hiddenFrom: party.units(desk))
        let others = try desk.tables.count(of: listing, at: desk.now).all - (row.state.end == nil ? 1 : 0)
        return max(0, others - most)
    }

    /// Free words of its opening.
    private static func words(
        _ row: CaseRow, for party: ActOnCase.Party, _ desk: CaseDesk, _ transaction: any Transaction,
        in installation: Installation
    ) throws -> String {
        let procedure = try desk.definition(of: row.state).procedure
        let sealed = try ReadCase.sealed(row, for: party, desk, transaction, in: installation)
        return procedure.fields.filter { ($0.type == .text || $0.type == .longtext) && $0.from.contains("open") }
            .filter { party.mayRead($0, row.state, procedure, desk) }
            .compactMap { sealed[$0.id] ?? row.state.values[$0.id] }.joined(separator: " ")
    }
}
