import Basics
import Commitments
import Markup
import ReportText
import Store

/// Words in every report, and in what the ledger holds.
enum SearchLoader {
    static let (pageSize, most, itemsShown) = (25, 1_000, 8)

    static func page(_ snapshot: Snapshot) throws -> Page {
        let asked = (snapshot.asked("q") ?? "").trimmed
        var view = SearchView()
        view.asked = String(asked.prefix(100))
        let context = try snapshot.context()
        if view.asked.isEmpty { return Page(body: SearchPage(view, context).html()) }
        if try snapshot.names().items[view.asked] != nil {
            let section = view.asked.contains("T") ? "indicators" : "commitments"
            return .redirect(ReportLoader.address([section, view.asked], snapshot))
        }
        let index = ParagraphIndex(snapshot.transaction, jurisdiction: snapshot.jurisdiction)
        let count = try index.count(view.asked, upTo: most)
        view.count = count > most ? nil : count
        view.pages = max(1, (min(count, most) + pageSize - 1) / pageSize)
        view.page = min(max(1, snapshot.askedNumber("page") ?? 1), view.pages)
        view.hits = try index.newest(view.asked, limit: pageSize, offset: (view.page - 1) * pageSize).compactMap {
            try hit($0, view.asked, snapshot)
        }
        (view.items, view.itemCount) = try items(view.asked, snapshot)
        return Page(body: SearchPage(view, context).html())
    }

    /// The first items whose words hold what was asked, those of the newest report first, and how many commitments do.
    private static func items(_ asked: String, _ snapshot: Snapshot) throws -> ([SearchView.Item], commitments: Int) {
        let targets = try snapshot.targets().filter { $0.words.contains(asked) || $0.id.contains(asked) }
        let commitments = try snapshot.commitments().filter { $0.words.contains(asked) || $0.id.contains(asked) }
        let all = targets.map { ($0.id, $0.words) } + commitments.map { ($0.id, $0.words) }
        let newest = all.enumerated().sorted {
            let (a, b) = ($0.element.0.prefix(4), $1.element.0.prefix(4))
            return a == b ? $0.offset < $1.offset : a > b
        }
        return (
            newest.prefix(itemsShown).map { .init(id: $0.element.0, words: $0.element.1) }, commitments.count
        )
    }

    private static func hit(
        _ found: ParagraphIndex.Hit, _ asked: String, _ snapshot: Snapshot
    ) throws -> SearchView.Hit? {
        guard let report = try snapshot.reading(found.report)?.report, found.end <= report.canonical.count else {
            return nil
        }
        let text = Array(report.canonical.text(of: Span(found.start, found.end)).unicodeScalars)
        let unit = report.reading.index(at: found.start)
        return SearchView.Hit(
            year: try snapshot.year(of: found.report),
            paragraph: report.reading.paragraph(holding: unit).map { $0 + 1 },
            pieces: Excerpt.pieces(of: text, marking: Array(asked.unicodeScalars)))
    }
}

/// A part of a paragraph around the words that were asked for, cut into what is found and what is not.
enum Excerpt {
    /// Characters before the first find, and of the whole.
    static let (before, longest) = (40, 160)

    static func pieces(of text: [Unicode.Scalar], marking asked: [Unicode.Scalar]) -> [(text: String, isFound: Bool)] {
        let finds = places(of: asked.filter(isWord), in: text)
        let start = max(0, (finds.first?.lowerBound ?? 0) - before)
        let end = min(text.count, max(start + longest, finds.first?.upperBound ?? 0))
        var pieces: [(text: String, isFound: Bool)] = []
        func put(_ range: Range<Int>, _ isFound: Bool) {
            if range.isEmpty { return }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: text[range])
            pieces.append((String(view), isFound))
        }
        if start > 0 { pieces.append(("……", false)) }
        var at = start
        for find in finds where find.lowerBound >= at && find.upperBound <= end {
            put(at..<find.lowerBound, false)
            put(find, true)
            at = find.upperBound
        }
        put(at..<end, false)
        if end < text.count { pieces.append(("……", false)) }
        return pieces
    }

    /// Where the words stand side by side, whatever is not a word between them: as the index finds them.
    private static func places(of asked: [Unicode.Scalar], in text: [Unicode.Scalar]) -> [Range<Int>] {
        guard !asked.isEmpty else { return [] }
        let indices = text.indices.filter { isWord(text[$0]) }
        var places: [Range<Int>] = []
        var at = 0
        while at + asked.count <= indices.count {
            if (0..<asked.count).allSatisfy({ same(text[indices[at + $0]], asked[$0]) }) {
                places.append(indices[at]..<(indices[at + asked.count - 1] + 1))
                at += asked.count
            } else {
                at += 1
            }
        }
        return places
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private static func same(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Bool {
        a == b || a.properties.lowercaseMapping == b.properties.lowercaseMapping
    }
}
