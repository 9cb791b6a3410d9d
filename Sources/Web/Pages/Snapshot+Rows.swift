import Basics
import Commitments
import Markup
import Store

/// Rows as the asker may see them.
extension Snapshot {
    func commitments() throws -> [CommitmentRow] {
        try once("commitments") {
            let takedowns = try takedowns()
            return try tables.commitments(limit: 10_000_000).filter { maySee($0.visibility) }.map { row in
                takedowns.shown(try maySee(.staff) ? row : row.seen(with: notes()[row.id] ?? []))
            }
        }
    }

    func targets() throws -> [TargetRow] {
        try once("targets") {
            let takedowns = try takedowns()
            return try tables.all(TargetRow.self).filter { maySee($0.visibility) }.map(takedowns.shown)
        }
    }

    /// One commitment; nil where there is none, or none that the asker may see.
    func commitment(_ id: String) throws -> CommitmentRow? {
        guard let row = try tables.row(CommitmentRow.self, [.text(id)]), maySee(row.visibility) else { return nil }
        return try takedowns().shown(try maySee(.staff) ? row : row.seen(with: notes(of: id)))
    }

    private func takedowns() throws -> Takedowns {
        try once("takedowns") {
            let subjects = Set(try withheld().map(EventTable.subject(ofMoment:)))
            return try Takedowns(subjects, events, gap: PlainWord.takenDown.text(language))
        }
    }

    /// Notes of progress that may be seen, by commitment, in order.
    func notes() throws -> [String: [ProgressRow]] {
        try once("notes") { Dictionary(grouping: try tables.allProgress().filter(maySee), by: \.commitment) }
    }

    private func notes(of commitment: String) throws -> [ProgressRow] {
        if let all = kept["notes"] as? [String: [ProgressRow]] { return all[commitment] ?? [] }
        return try tables.progress(of: commitment).filter(maySee)
    }

    private func maySee(_ note: ProgressRow) throws -> Bool {
        guard maySee(note.visibility) else { return false }
        return try !withheld().contains(EventTable.moment("commitment/\(note.commitment)", note.at))
    }

    func withheld() throws -> Set<String> { try once("withheld") { try events.withheldMoments() } }

    func evidence() throws -> [String: [EvidenceRow]] {
        try once("evidence") {
            let withheld = try withheld()
            let seen = try tables.all(EvidenceRow.self).filter {
                maySee($0.visibility) && !withheld.contains(EventTable.moment("commitment/\($0.commitment)", $0.at))
            }
            return Dictionary(grouping: seen, by: \.commitment)
        }
    }

    /// Figures of targets that may be seen, by target, in order.
    func figures() throws -> [String: [ObservationRow]] {
        try once("figures") {
            let (withheld, shown, takedowns) = (try withheld(), Set(try targets().map(\.id)), try takedowns())
            let seen = try tables.all(ObservationRow.self).filter {
                shown.contains($0.target) && !withheld.contains(EventTable.moment("target/\($0.target)", $0.at))
            }.map(takedowns.shown)
            return Dictionary(grouping: seen, by: \.target)
        }
    }
}
