import Foundation

/// Random numbers that a seed repeats (SplitMix64).
struct SeededNumbers {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(max(bound, 1)))
    }
}

/// Runs a property with numbers from `DUIXIAN_SEED`, `DUIXIAN_ROUNDS` times as often where that is set.
func forAll(_ rounds: Int, _ property: (inout SeededNumbers) throws -> Void) rethrows {
    let environment = ProcessInfo.processInfo.environment
    let seed = UInt64(environment["DUIXIAN_SEED"] ?? "") ?? 20_230_208
    print("seed \(seed)")
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<rounds * (Int(environment["DUIXIAN_ROUNDS"] ?? "") ?? 1) { try property(&numbers) }
}
