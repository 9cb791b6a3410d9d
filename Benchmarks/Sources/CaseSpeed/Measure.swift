/// Seconds that work took.
func seconds(_ work: () async throws -> Void) async rethrows -> Double {
    let clock = ContinuousClock()
    return try await clock.measure { try await work() }.inSeconds
}

func seconds(_ work: () throws -> Void) rethrows -> Double {
    try ContinuousClock().measure { try work() }.inSeconds
}

extension Duration {
    fileprivate var inSeconds: Double {
        let parts = components
        return Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
    }
}

/// Times of one measure.
struct Times {
    private let sorted: [Double]

    init(_ times: [Double]) { sorted = times.sorted() }

    /// - Parameter rounds: how often; the first two warm up and are not counted.
    init(_ rounds: Int, _ work: (Int) throws -> Void) rethrows {
        var times: [Double] = []
        for round in 0..<rounds + 2 {
            let took = try seconds { try work(round) }
            if round >= 2 { times.append(took) }
        }
        self.init(times)
    }

    var best: Double { sorted.first ?? 0 }
    func share(_ part: Double) -> Double {
        sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * part))]
    }

    var text: String { "p50 \(milliseconds(share(0.5)))  p95 \(milliseconds(share(0.95)))" }

    /// Prints the line of a measure.
    /// - Parameter most: what p50 must stay under, in milliseconds; nil where it is only told.
    func tell(_ name: String, under most: Double?, isFloor: Bool = true) -> Bool {
        guard let most else {
            print("\(name)  \(text)")
            return true
        }
        let held = share(0.5) * 1000 < most
        print("\(name)  \(text)  p50 under \(rounded(most)) ms \(held ? "held" : isFloor ? "MISSED" : "not reached")")
        return held || !isFloor
    }
}

func milliseconds(_ seconds: Double) -> String { "\(rounded(seconds * 1000, 2)) ms" }

func rounded(_ value: Double, _ places: Int = 0) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let shown = (value * scale).rounded() / scale
    return places == 0 ? String(Int(shown)) : String(shown)
}

/// Numbers that are the same in every run (SplitMix64).
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}
