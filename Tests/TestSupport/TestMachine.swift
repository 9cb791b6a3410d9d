import Basics
import Synchronization

/// What an installation is given in place of the machine's clock and randomness: a clock that goes the same step at each
/// look and that a test can move, and bytes that a seed repeats.
public final class TestMachine: Sendable {
    private struct State {
        var milliseconds: Int
        var numbers: SeededNumbers
    }
    private let state: Mutex<State>
    private let step: Int

    /// - Parameters:
    ///   - start: the moment before the first look.
    ///   - step: milliseconds between two looks; above 0, events keep their order.
    public init(seed: UInt64, start: Instant, step: Int) {
        state = Mutex(State(milliseconds: start.milliseconds, numbers: SeededNumbers(seed: seed)))
        self.step = step
    }

    @Sendable public func now() -> Instant {
        state.withLock { state in
            state.milliseconds += step
            return Instant(milliseconds: state.milliseconds)
        }
    }

    public func pass(days: Int) { state.withLock { $0.milliseconds += days * 86_400_000 } }

    @Sendable public func random(_ count: Int) -> [UInt8] { state.withLock { $0.numbers.bytes(count) } }
}
