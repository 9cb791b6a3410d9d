import Basics
import Commitments
import Store

/// What rows must not say in public: words that stand in them by events whose bodies were taken down. What was decided
/// (a number, a stage, a verdict) stays as it is; only what was said goes, as it goes with a withheld note of progress.
struct Takedowns {
    /// The words in a row's place, in the language of the page.
    private let gap: String
    /// Of each subject that a withheld event is about, the events that put words into rows, in order.
    private var told: [String: [(verb: LedgerVerb, data: JSONValue, isWithheld: Bool)]] = [:]

    private static let telling: Set<LedgerVerb> = [
        .commitmentConfirmed, .commitmentAssigned, .commitmentRevised, .commitmentReturned, .commitmentReopened,
        .commitmentWithdrawn, .targetConfirmed, .targetOverridden, .targetRevised, .targetSuperseded,
    ]

    /// - Parameter subjects: those that a withheld event is about.
    init(_ subjects: Set<String>, _ events: EventTable, gap: String) throws {
        self.gap = gap
        for subject in subjects where subject.hasPrefix("commitment/") || subject.hasPrefix("target/") {
            told[subject] = try events.events(of: subject).compactMap { event in
                // A withheld body is kept where rows are folded from it.
                guard let verb = LedgerVerb(rawValue: event.verb), Self.telling.contains(verb),
                    let bytes = event.body, let body = try? EventBody(parsing: bytes)
                else { return nil }
                return (verb, body.data, event.withheld != nil)
            }
        }
    }

    func shown(_ row: CommitmentRow) -> CommitmentRow {
        guard let told = told["commitment/\(row.id)"] else { return row }
        var row = row
        if hides("words", told) {
            row.words = told.last { !$0.isWithheld && $0.data["words"] != nil }?.data["words"]?.string ?? gap
        }
        // Read out of the words, so they say the same.
        if hides("fields", told) { row.fields = [:] }
        if hides("nodes", told) { row.nodes = row.nodes.withoutWords(gap) }
        if hides("reason", told) { row.reason = nil }
        return row
    }

    func shown(_ row: TargetRow) -> TargetRow {
        guard let told = told["target/\(row.id)"] else { return row }
        var row = row
        if hides("words", told) { row.words = gap }
        if told.last(where: { $0.verb == .targetOverridden })?.isWithheld == true { row.overrideReason = nil }
        // That it was revised is still to be seen: it no longer stands as the report printed it.
        if told.last(where: { $0.verb == .targetRevised })?.isWithheld == true { (row.reason, row.basis) = (gap, gap) }
        return row
    }

    func shown(_ row: ObservationRow) -> ObservationRow {
        guard let told = told["target/\(row.target)"] else { return row }
        var row = row
        let superseding = told.last { $0.verb == .targetSuperseded && $0.data["number"]?.integer == row.number }
        if superseding?.isWithheld == true { row.reason = nil }
        return row
    }

    /// Whether the event that put a member there last is withheld.
    private func hides(
        _ member: String, _ told: [(verb: LedgerVerb, data: JSONValue, isWithheld: Bool)]
    ) -> Bool {
        told.last { $0.data[member] != nil }?.isWithheld ?? false
    }
}

extension JSONValue {
    /// Nodes with their days, and a gap where their words stood.
    fileprivate func withoutWords(_ gap: String) -> JSONValue {
        .array(
            (array ?? []).map { node in
                var members = node.object ?? [:]
                if members["words"] != nil { members["words"] = .string(gap) }
                return .object(members)
            })
    }
}
