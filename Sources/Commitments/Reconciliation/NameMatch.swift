/// Finds a project's name in a clause: as it is, or with up to three characters put in or left out in one place.
/// A direction, a number or a mark never counts as put in or left out: 北三环 is not 南三环.
enum NameMatch {
    static func find(_ name: [UInt16], in units: [UInt16], _ clause: Range<Int>) -> Int? {
        guard let first = name.first, clause.count >= min(name.count, 4) else { return nil }
        for at in clause where units[at] == first {
            if stands(name, at, units, clause) { return at }
        }
        return nil
    }

    private static func stands(_ name: [UInt16], _ at: Int, _ units: [UInt16], _ clause: Range<Int>) -> Bool {
        var head = 0
        while head < name.count, at + head < clause.upperBound, units[at + head] == name[head] { head += 1 }
        if head == name.count { return true }
        guard name.count >= 7, head >= 2 else { return false }
        for gap in 1...3 {
            let isAdded = mayDiffer(units, at + head..<min(at + head + gap, clause.upperBound))
            if isAdded, name.count - head >= 3, ends(name[head...], at + head + gap, units, clause) { return true }
            let rest = head + gap
            guard gap < 3, rest <= name.count - 2, head + name.count - rest >= 6 else { continue }
            if mayDiffer(name, head..<rest), ends(name[rest...], at + head, units, clause) { return true }
        }
        return false
    }

    private static func ends(_ tail: ArraySlice<UInt16>, _ at: Int, _ units: [UInt16], _ clause: Range<Int>) -> Bool {
        at + tail.count <= clause.upperBound && units[at..<at + tail.count] == tail
    }

    private static func mayDiffer(_ units: [UInt16], _ range: Range<Int>) -> Bool {
        range.allSatisfy { units[$0] >= 0x4E00 && !telling.contains(units[$0]) }
    }

    static func isBoundary(_ unit: UInt16) -> Bool { boundaries.contains(unit) }

    /// Characters by which one project differs from its neighbour.
    private static let telling = Set("东西南北中上下左右前后内外一二三四五六七八九十百新老旧第期号段、，。；和与及等".utf16)
    private static let boundaries = Set("、，。；：和与及对成进快施展善".utf16)
}
