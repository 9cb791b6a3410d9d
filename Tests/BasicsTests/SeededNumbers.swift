/// Random numbers that a seed repeats (SplitMix64). Property tests print the seed, so a failure can be run again.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Runs a property many times with numbers from `DUIXIAN_SEED`, `DUIXIAN_ROUNDS` times as often where that is set.
func forAll(_ rounds: Int = 2000, _ property: (inout SeededNumbers) throws -> Void) rethrows {
    let seed = Setting.number("DUIXIAN_SEED") ?? 20_230_208
    print("seed \(seed)")
    var numbers = SeededNumbers(seed: UInt64(seed))
    for _ in 0..<rounds * (Setting.number("DUIXIAN_ROUNDS") ?? 1) { try property(&numbers) }
}
