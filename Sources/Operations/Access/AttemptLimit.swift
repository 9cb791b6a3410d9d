import Basics
import Synchronization

/// Counts failures from one address, so that nobody tries many names. In memory: what counts for a name is kept with it.
public final class AttemptLimit: Sendable {
    /// Failures from one address within `window` before it waits.
    static let most = 20
    static let window = 600_000
    /// Addresses that are remembered at most; the oldest go.
    private static let remembered = 10_000

    private let failures = Mutex<[String: [Int]]>([:])

    public init() {}

    /// Whole seconds that an address has to wait; 0 where it may try.
    func wait(_ address: String, at now: Instant) -> Int {
        failures.withLock { all in
            let recent = (all[address] ?? []).filter { $0 > now.milliseconds - Self.window }
            all[address] = recent.isEmpty ? nil : recent
            guard recent.count >= Self.most, let first = recent.first else { return 0 }
            return max(1, (first + Self.window - now.milliseconds) / 1000)
        }
    }

    func failed(_ address: String, at now: Instant) {
        failures.withLock { all in
            if all.count >= Self.remembered, all[address] == nil {
                all = all.filter { $0.value.last.map { $0 > now.milliseconds - Self.window } ?? false }
                if all.count >= Self.remembered { all.removeAll() }
            }
            all[address, default: []].append(now.milliseconds)
            if let count = all[address]?.count, count > Self.most { all[address]?.removeFirst(count - Self.most) }
        }
    }
}
