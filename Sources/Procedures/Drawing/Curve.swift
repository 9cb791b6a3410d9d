/// The line of an arrow between two places of a drawing: a cubic Bézier curve.
struct Curve {
    private let points: [(x: Double, y: Double)]

    init(from: Layers.Place, to: Layers.Place, isLate: Bool) {
        let (a, b) = (SVGDiagram.corner(from), SVGDiagram.corner(to))
        let (width, height, gap) = (SVGDiagram.width, SVGDiagram.height, SVGDiagram.gapX)
        let shift = isLate ? 12 : -6
        let ends: [(Int, Int)]
        if from == to {
            let (x, y) = (a.x + width / 2 + (isLate ? 30 : -30), a.y)
            ends = [(x - 12, y), (x - 22, y - 30), (x + 22, y - 30), (x + 12, y)]
        } else if from.column < to.column {
            let (x1, y1, x2, y2) = (a.x + width, a.y + height / 2 + shift, b.x, b.y + height / 2 + shift)
            ends = [(x1, y1), (x1 + gap / 2, y1), (x2 - gap / 2, y2), (x2, y2)]
        } else if from.column > to.column {
            let (x1, y1, x2, y2) = (a.x, a.y + height / 2 + shift + 8, b.x + width, b.y + height / 2 + shift + 8)
            ends = [(x1, y1), (x1 - gap / 2, y1 + 24), (x2 + gap / 2, y2 + 24), (x2, y2)]
        } else {
            let (x, side) = (a.x + width, isLate ? 34 : 22)
            let (y1, y2) = (a.y + height / 2 + 10, b.y + height / 2 + (from.row < to.row ? -10 : 10))
            ends = [(x, y1), (x + side, y1), (x + side, y2), (x, y2)]
        }
        points = ends.map { (Double($0.0), Double($0.1)) }
    }

    var path: String {
        let numbers = points.map { "\(Int($0.x)) \(Int($0.y))" }
        return "M\(numbers[0])C\(numbers[1]) \(numbers[2]) \(numbers[3])"
    }

    /// The place at a share of the way, 0…1, in whole pixels.
    func point(at share: Double) -> (x: Int, y: Int) {
        let rest = 1 - share
        let parts = [rest * rest * rest, 3 * rest * rest * share, 3 * rest * share * share, share * share * share]
        let x = zip(parts, points).reduce(0) { $0 + $1.0 * $1.1.x }
        let y = zip(parts, points).reduce(0) { $0 + $1.0 * $1.1.y }
        return (Int(x), Int(y))
    }
}
