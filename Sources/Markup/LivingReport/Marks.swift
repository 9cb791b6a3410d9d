import Basics
import Commitments
import ReportText

/// The layers in which marks nest, outermost first. Within a layer runs never overlap, so the elements always nest.
enum Layer: Int, CaseIterable, Comparable {
    case heading, commitment, target, result, shortfall, mechanism, quantity

    static func < (a: Layer, b: Layer) -> Bool { a.rawValue < b.rawValue }
}

/// An item's place in the text.
struct Mark {
    let layer: Layer
    /// Position of the item in its list, from 0.
    let item: Int
    let span: Span
}

/// Every item of a reading as marks in document order.
struct Marks {
    let all: [Mark]

    init(_ reading: Reading) {
        let report = reading.report
        var marks: [Mark] = []
        func add(_ layer: Layer, _ ranges: [Range<Int>]) {
            for (item, range) in ranges.enumerated() where !range.isEmpty {
                marks.append(Mark(layer: layer, item: item, span: report.span(range)))
            }
        }
        add(.heading, report.sections.map(\.heading))
        add(.commitment, reading.commitments.map(\.range))
        add(.target, reading.targets.map(\.range))
        add(.result, reading.results.map(\.range))
        add(.shortfall, reading.shortfalls.map(\.range))
        add(.mechanism, reading.mechanisms.map(\.range))
        add(.quantity, reading.quantities.map(\.range))
        all = marks.sorted { ($0.span.start, $0.layer, $0.item) < ($1.span.start, $1.layer, $1.item) }
    }
}

/// What is marked over a stretch of text: in each layer one item, except that several commitments may share words.
struct Coverage {
    private(set) var single: [Int?]
    private(set) var commitments: [Int] = []
    /// Items hidden beneath another of their layer. They show no run, but need a place that links can lead to.
    private(set) var covered: [(layer: Layer, item: Int)] = []

    static let none = Coverage(single: Array(repeating: nil, count: Layer.allCases.count))

    private init(single: [Int?]) { self.single = single }

    /// `active` in document order: in a layer, whichever began first holds until it ends.
    init(_ active: [Mark]) {
        self = .none
        for mark in active {
            if mark.layer == .commitment {
                commitments.append(mark.item)
            } else if single[mark.layer.rawValue] == nil {
                single[mark.layer.rawValue] = mark.item
            } else {
                covered.append((mark.layer, mark.item))
            }
        }
    }

    func item(_ layer: Layer) -> Int? { layer == .commitment ? commitments.first : single[layer.rawValue] }

    func differs(from other: Coverage, in layer: Layer) -> Bool {
        layer == .commitment
            ? commitments != other.commitments : single[layer.rawValue] != other.single[layer.rawValue]
    }
}

/// Cuts a paragraph at every point where an item begins or ends.
struct Stretches: Sequence, IteratorProtocol {
    private let marks: ArraySlice<Mark>
    private let end: Int
    private var position: Int
    private var upcoming: Int
    private var active: [Mark] = []

    /// `marks` in document order, each overlapping `paragraph`.
    init(_ marks: ArraySlice<Mark>, in paragraph: Span) {
        self.marks = marks
        position = paragraph.start
        end = paragraph.end
        upcoming = marks.startIndex
    }

    mutating func next() -> (span: Span, coverage: Coverage)? {
        guard position < end else { return nil }
        active.removeAll { $0.span.end <= position }
        while upcoming < marks.endIndex, marks[upcoming].span.start <= position {
            if marks[upcoming].span.end > position { active.append(marks[upcoming]) }
            upcoming += 1
        }
        var stop = upcoming < marks.endIndex ? Swift.min(end, marks[upcoming].span.start) : end
        for mark in active { stop = Swift.min(stop, mark.span.end) }
        defer { position = stop }
        return (Span(position, stop), Coverage(active))
    }
}
