/// Random numbers that a seed repeats (SplitMix64). Property tests print the seed, so a failure can be run again.
public struct SeededNumbers: RandomNumberGenerator, Sendable {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// 0 ..< bound; 0 where the bound is not above 0.
    public mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(bound, 1))) }

    public mutating func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8(truncatingIfNeeded: next()) } }
}

/// Runs a property many times with numbers from `DUIXIAN_SEED`, `DUIXIAN_ROUNDS` times as often where that is set.
public func forAll(_ rounds: Int = 2000, _ property: (inout SeededNumbers) throws -> Void) rethrows {
    print("seed \(Setting.seed)")
    var numbers = SeededNumbers(seed: Setting.seed)
    for _ in 0..<rounds * Setting.rounds { try property(&numbers) }
}
