import Basics
import Commitments
import Markup
import ReportText
import Store

/// One commitment with all that may be seen of it.
enum CommitmentLoader {
    /// Nil where there is none, or none that the asker may see.
    static func view(_ id: String, _ snapshot: Snapshot) throws -> CommitmentView? {
        guard let row = try snapshot.commitment(id) else { return nil }
        let names = try snapshot.unitNames()
        let quote = try row.start.flatMap { start in
            try row.end.flatMap { end in try words(row.report, start, end, snapshot) }
        }
        var view = CommitmentView(
            row: row, verdict: try snapshot.verdict(row), year: try snapshot.year(of: row.report),
            lead: row.lead.map { names[$0] ?? $0 }, coUnits: row.coUnits.map { names[$0] ?? $0 },
            leader: row.leader.map { names[$0] ?? $0 }, deadline: row.deadline.flatMap { LocalDate($0) },
            heading: try Areas.of(row, snapshot)?.title, quote: quote)
        (view.slack, view.serious) = (try snapshot.parameter(.behindPoints), try snapshot.parameter(.seriousPoints))
        view.around = try around(row, snapshot)
        view.nodes = (row.nodes.array ?? []).map { node in
            CommitmentView.Node(
                due: node["due"]?.string.flatMap { LocalDate($0) }, words: node["words"]?.string ?? "",
                doneOn: node["done_on"]?.string.flatMap { LocalDate($0) })
        }
        view.points = try (snapshot.notes()[id] ?? []).map { note in
            CommitmentView.Point(date: note.at.date(), percent: note.percent)
        }
        view.evidence = try (snapshot.evidence()[id] ?? []).map { piece in
            CommitmentView.Evidence(
                words: piece.words, unit: names[piece.unit] ?? piece.unit, date: piece.at.date(), type: piece.type,
                size: piece.size)
        }
        let history = try snapshot.history(of: "commitment/\(id)")
        (view.timeline, view.hidden, view.withheld) = history
        return view
    }

    /// The words of a report at a place, on one line; nil where the place is not in it.
    static func words(_ report: String, _ start: Int, _ end: Int, _ snapshot: Snapshot) throws -> String? {
        guard let canonical = try snapshot.reading(report)?.report.canonical, start >= 0, start < end,
            end <= canonical.count
        else { return nil }
        return String(decoding: canonical.bytes(of: Span(start, end)).filter { $0 != 0x0A }, as: UTF8.self)
    }

    /// The rest of the sentence that a commitment's words stand in; nil where they are all of it.
    private static func around(_ row: CommitmentRow, _ snapshot: Snapshot) throws -> (before: String, after: String)? {
        guard let start = row.start, let end = row.end, let report = try snapshot.reading(row.report)?.report,
            start < end, end <= report.canonical.count
        else { return nil }
        let (units, ends) = (report.reading.units, Set("。！；\n".utf16))
        var (first, last) = (report.reading.index(at: start), report.reading.index(at: end))
        let words = first..<last
        while first > 0, words.lowerBound - first < longest, !ends.contains(units[first - 1]) { first -= 1 }
        while last < units.count, last - words.upperBound < longest, !ends.contains(units[last]) { last += 1 }
        if last < units.count, units[last] != 0x0A { last += 1 }
        if last - first - words.count < 2 { return nil }
        return (
            report.reading.text(first..<words.lowerBound), report.reading.text(words.upperBound..<last)
        )
    }

    /// How much of a sentence is shown on each side.
    private static let longest = 120
}
