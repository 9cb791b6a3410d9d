import Quantities
import ReportText

/// A clause taken apart as a promise: strength and manner, verb, object, terminal predicate.
struct PromiseClause {
    /// The whole promise, without leading connectives.
    let range: Range<Int>
    /// Manner and modal words in front of the verb, with the verb where there is no modal.
    let strength: Range<Int>?
    let modal: Range<Int>?
    let adverbs: Range<Int>
    let verb: (range: Range<Int>, kind: ActVerb)?
    /// What the verb acts on, with the tail still on.
    let object: Range<Int>
    /// The predicate at the end that a record shows, with its milestone.
    let tail: (range: Range<Int>, milestone: String)?

    init(_ range: Range<Int>, _ text: ReadingText) {
        var cursor = range.lowerBound
        var modal: Range<Int>?
        let start = cursor
        // 并, 要, 将 and adverbs, then modals, in whatever order they come.
        while cursor < range.upperBound {
            let longest = Self.longest(at: cursor, range.upperBound, text)
            guard let longest else { break }
            if longest.isModal { if modal == nil { modal = cursor..<longest.end } }
            cursor = longest.end
        }
        adverbs = start..<cursor
        if let (kind, end) = PromiseWords.verbs.match(text, at: cursor, limit: range.upperBound),
            !text.has("的", at: end)  // 发展的道路: no verb but an attribute
        {
            verb = (cursor..<end, kind)
            object = end..<range.upperBound
        } else if let last = modal, last.upperBound == cursor,
            let (kind, end) = PromiseWords.verbs.match(text, at: last.lowerBound, limit: range.upperBound)
        {
            verb = (last.lowerBound..<end, kind)
            object = max(end, cursor)..<range.upperBound
        } else if let last = modal, last.upperBound == cursor {
            verb = (last, .act)
            object = cursor..<range.upperBound
        } else if let (place, kind, end) = Self.innerVerb(range, text) {
            verb = (place..<end, kind)
            object = end < range.upperBound ? end..<range.upperBound : range.lowerBound..<place
        } else {
            verb = nil
            object = cursor..<range.upperBound
        }
        self.range = range
        self.modal = modal
        tail = Self.tail(of: object, text)
        if let modal {
            strength = modal
        } else if let verb {
            strength = start..<verb.range.upperBound
        } else {
            strength = cursor > start ? start..<cursor : nil
        }
    }

    /// The verb behind a place or a subject: 在…地块|续建一批口袋公园, 到期不达标的坚决依法|关停.
    private static func innerVerb(_ range: Range<Int>, _ text: ReadingText) -> (Int, ActVerb, Int)? {
        let upon = text.starts(range, withAnyOf: ["对", "把", "将", "与", "向"]) != nil
        if upon,
            text.find(
                anyOf: ["进行", "实行", "实施", "开展", "给予", "予以", "纳入", "列入", "打造成", "建成", "提高到", "列为", "作为"], in: range)
                == nil
        {
            return nil
        }
        let prepositional = upon || text.starts(range, withAnyOf: ["在", "于", "从", "由"]) != nil
        var index = range.lowerBound + 2
        while index < range.upperBound - 1 {
            let willed = prepositional || text.ends(0..<index, withAnyOf: Self.willing) != nil
            if willed,
                let (kind, end) = PromiseWords.verbs.match(text, at: index, limit: range.upperBound), end - index >= 2
            {
                return (index, kind, end)
            }
            index += 1
        }
        return nil
    }

    /// Words behind which a verb is willed, wherever it stands.
    private static let willing: WordList = ["要", "坚决", "必须", "明显", "加快", "依法", "严格", "严肃"]

    private static func longest(at cursor: Int, _ limit: Int, _ text: ReadingText) -> (end: Int, isModal: Bool)? {
        let adverb = PromiseWords.adverbs.match(text, at: cursor, limit: limit)
        let modal = PromiseWords.modals.match(text, at: cursor, limit: limit)
        let verb = PromiseWords.verbs.match(text, at: cursor, limit: limit)
        let best = max(adverb?.end ?? 0, modal?.end ?? 0)
        // 规范发展 is a verb of its own; 强化 is an adverb only before another verb.
        if let verb, verb.end >= best {
            if best == verb.end, follows(verb.end, limit, text), adverb != nil || modal != nil {
                return (best, modal?.end == best)
            }
            return nil
        }
        guard best > cursor, best < limit else { return nil }
        return (best, modal?.end == best)
    }

    /// Whether another verb or adverb stands at an index, so that the word before it was not the verb.
    private static func follows(_ index: Int, _ limit: Int, _ text: ReadingText) -> Bool {
        PromiseWords.verbs.match(text, at: index, limit: limit) != nil
            || PromiseWords.modals.match(text, at: index, limit: limit) != nil
    }

    private static func tail(of object: Range<Int>, _ text: ReadingText) -> (Range<Int>, String)? {
        // The whole object can't be its own predicate.
        let index = text.longestEnd(object.dropFirst(1), of: PromiseWords.tailWords)
        return index.map { index in
            let (word, milestone) = PromiseWords.tails[index]
            return ((object.upperBound - word.count)..<object.upperBound, milestone)
        }
    }
}
