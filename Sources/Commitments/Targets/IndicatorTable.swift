import ReportText

/// An indicator's one name, with which way is better and the words that make a name another one's.
struct Indicator: Sendable, Equatable {
    let canonical: String
    let direction: Direction?
    /// Where one of these stands in a printed name, it is not this indicator: 占 in 制造业增加值占地区生产总值比重.
    let never: [[UInt16]]
}

/// The indicators that governments set targets for, with the ways in which each is printed: data that a person can
/// extend without building (docs/formats/indicators.md).
public struct IndicatorTable: Sendable {
    /// The table that comes with the program.
    public static let standard = IndicatorTable(standardLines)
    /// A line of the table: the name, its printed forms, words that exclude it, which way is better.
    struct Line: Sendable, Equatable {
        let name: String
        var forms: [String]
        var never: [String]
        var direction: Direction?
    }

    let lines: [Line]
    let lexicon: Lexicon<Indicator>
    private let formsByName: [String: [String]]

    init(_ lines: [Line]) {
        self.lines = lines
        var words: [(String, Indicator)] = []
        var forms: [String: [String]] = [:]
        for line in lines {
            let indicator = Indicator(
                canonical: line.name, direction: line.direction, never: line.never.map { Array($0.utf16) })
            words += line.forms.map { ($0, indicator) }
            forms[Self.unified(line.name), default: []] += line.forms
        }
        lexicon = Lexicon(words)
        formsByName = forms.mapValues { $0.sorted { ($1.count, $0) < ($0.count, $1) } }
    }

    /// The longest indicator name inside a printed name or clause, the last one where two are as long.
    func find(in range: Range<Int>, _ text: ReadingText) -> (indicator: Indicator, range: Range<Int>)? {
        var best: (Indicator, Range<Int>)?
        var rest = range
        while let (indicator, place) = lexicon.find(in: rest, of: text) {
            if place.count > best?.1.count ?? 0, !isExcluded(indicator, place, in: range, text) {
                best = (indicator, place)
            }
            rest = place.upperBound..<range.upperBound
        }
        return best
    }

    private func isExcluded(_ indicator: Indicator, _ place: Range<Int>, in range: Range<Int>, _ text: ReadingText)
        -> Bool
    {
        indicator.never.contains { word in
            text.find(units: word, in: range.lowerBound..<place.lowerBound) != nil
                || text.find(units: word, in: place.upperBound..<range.upperBound) != nil
        }
    }

    /// The indicator of which words are a printed form from end to end.
    func whole(_ units: [UInt16]) -> Indicator? {
        let found = units.withUnsafeBufferPointer { lexicon.match($0, at: 0, limit: $0.count) }
        return found.flatMap { $0.end == units.count ? $0.value : nil }
    }

    /// Whether a range is a printed form from end to end.
    func isWhole(_ range: Range<Int>, _ text: ReadingText) -> Bool {
        lexicon.find(in: range, of: text)?.range == range
    }

    /// The printed forms of an indicator, the longest first.
    func forms(of canonical: String) -> [String] { formsByName[canonical] ?? [] }

    /// The nation's output is 国内, a place's 地区生产总值; between two reports of one government they are one.
    static func unified(_ canonical: String) -> String { canonical == "国内生产总值" ? "地区生产总值" : canonical }
}
