import Synchronization

/// How many large bodies may be in memory at one time.
final class UploadSlots: Sendable {
    private let most: Int
    private let taken = Mutex(0)

    init(_ most: Int) { self.most = most }

    /// False where all are taken.
    func begin() -> Bool {
        taken.withLock { count in
            guard count < most else { return false }
            count += 1
            return true
        }
    }

    func end() { taken.withLock { $0 -= 1 } }
}
