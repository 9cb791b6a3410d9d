/// What a source has to give at this moment.
enum Supply<Item: Sendable>: Sendable {
    case item(Item)
    /// Nothing yet: finished results should go out before anyone waits for more.
    case later
    case end
}

/// Works on items on all cores and gives the results in the items' order.
///
/// At most `width` items are under way or waiting for their turn, so memory stays bounded however long the stream
/// and however slow its reader. `next` and `emit` run on the main thread, which leaves every thread of the pool to
/// the work; `next` may wait for its source only when it is told that nothing is under way.
@MainActor
func inOrder<Item: Sendable, Output: Sendable>(
    width: Int, next: (_ mayWait: Bool) throws -> Supply<Item>,
    work: @escaping @Sendable (Item) async -> Output, emit: (Output) throws -> Void
) async throws {
    try await withThrowingTaskGroup(of: (Int, Output).self) { group in
        var (sent, given) = (0, 0)
        var held: [Int: Output] = [:]
        var isFilling = true
        while true {
            while isFilling, sent - given < width {
                switch try next(sent == given) {
                case .item(let item):
                    let number = sent
                    sent += 1
                    group.addTask { (number, await work(item)) }
                    continue
                case .later: break
                case .end: isFilling = false
                }
                break
            }
            guard let (number, output) = try await group.next() else {
                if isFilling { continue }
                return
            }
            held[number] = output
            while let output = held.removeValue(forKey: given) {
                try emit(output)
                given += 1
            }
        }
    }
}
