/// Work that falls into numbered pieces, a few at once, taken in order: memory holds one round.
enum InRounds {
    static func run<Piece: Sendable>(
        _ count: Int, workers: Int, _ work: @escaping @Sendable (Int) -> Piece, take: (Piece) -> Void
    ) async {
        for first in stride(from: 0, to: count, by: max(workers, 1)) {
            let round = first..<min(first + max(workers, 1), count)
            let done = await withTaskGroup(of: (Int, Piece).self) { group in
                for number in round { group.addTask { (number, work(number)) } }
                return await group.reduce(into: [Int: Piece]()) { $0[$1.0] = $1.1 }
            }
            for number in round { if let piece = done[number] { take(piece) } }
        }
    }
}
