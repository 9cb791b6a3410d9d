/// Where the states of a procedure stand in a drawing: columns by how many steps they are from the start, rows so that
/// neighbours lie near each other.
struct Layers {
    struct Place: Hashable {
        let column: Int
        let row: Int
    }
    let places: [String: Place]
    let columns: Int
    let rows: Int

    init(_ procedure: Procedure) {
        var depth = Self.depths(procedure)
        let ends = Set(procedure.states.filter { $0.kind == .end }.map(\.id))
        let deepest = depth.filter { !ends.contains($0.key) }.map(\.value).max() ?? 0
        for end in ends { depth[end] = deepest + 1 }
        var order = Dictionary(grouping: procedure.states.map(\.id)) { depth[$0] ?? 0 }
        for _ in 0..<4 { Self.sweep(&order, procedure) }
        var places: [String: Place] = [:]
        for (column, states) in order {
            for (row, state) in states.enumerated() { places[state] = Place(column: column, row: row) }
        }
        self.places = places
        columns = (order.keys.max() ?? 0) + 1
        rows = order.values.map(\.count).max() ?? 1
    }

    private static func depths(_ procedure: Procedure) -> [String: Int] {
        var depth = [procedure.start: 0]
        var (waiting, next) = ([procedure.start], 0)
        while next < waiting.count {
            let state = waiting[next]
            next += 1
            // Ways that people take come first, so that clocks don't pull a state to the left.
            let leaving = procedure.leaving(state).sorted { $0.act != .breach && $1.act == .breach }
            for transition in leaving {
                let target = transition.target(from: state)
                guard depth[target] == nil else { continue }
                depth[target] = (depth[state] ?? 0) + 1
                waiting.append(target)
            }
        }
        return depth
    }

    /// Puts each state near the middle of those it is tied to in other columns.
    private static func sweep(_ order: inout [Int: [String]], _ procedure: Procedure) {
        var row: [String: Int] = [:]
        for states in order.values { for (index, state) in states.enumerated() { row[state] = index } }
        for column in order.keys.sorted() {
            let states = order[column] ?? []
            let wanted = states.map { state -> (String, Double) in
                let near = procedure.edges.compactMap { edge -> Int? in
                    if edge.to == state, !states.contains(edge.from) { return row[edge.from] }
                    return edge.from == state && !states.contains(edge.to) ? row[edge.to] : nil
                }
                return (state, near.isEmpty ? Double(row[state] ?? 0) : Double(near.reduce(0, +)) / Double(near.count))
            }
            let sorted = wanted.enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }
            order[column] = sorted.map(\.element.0)
            for (index, item) in sorted.enumerated() { row[item.element.0] = index }
        }
    }
}
