import Basics
import Crypto
import TransparencyLog

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Measures the verification of an export held in memory, against the bare hashes that a tree of its size takes.
///
/// `LogSpeed [LEAVES] [BODIES]` prints one line for each measure and ends with 1 where a floor is missed.
@main
struct LogSpeed {
    /// Leaves a second on one core.
    static let floor = 500_000.0

    static func main() async throws {
        let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
        let leaves = numbers.first ?? 1_000_000
        let bodies = numbers.dropFirst().first ?? 100_000
        let tree = try SampleExport(leaves: leaves, bodies: 0).export
        let published = try SampleExport(leaves: bodies, bodies: bodies).export
        print("\(leaves) leaves, \(bodies) bodies, best of 5 rounds")
        let bare = seconds { bareHashes(leaves) }
        let one = try await seconds(tree, workers: 1)
        let two = try await seconds(tree, workers: 2)
        let shown = try await seconds(published, workers: 1)
        line("bare hashes of the tree, one core", Double(leaves) / bare, "leaves/s")
        line("tree, one core", Double(leaves) / one, "leaves/s", note: ratio(bare / one, "of the bare hashes"))
        line("tree, two workers", Double(leaves) / two, "leaves/s", note: ratio(bare / two, "of the bare hashes"))
        line("published bodies with their tree, one core", Double(bodies) / shown, "bodies/s")
        let held = Double(leaves) / one >= floor
        print("floor \(Int(floor)) leaves/s a core \(held ? "held" : "MISSED")")
        exit(held ? 0 : 1)
    }

    /// A leaf's hash is over 59 bytes, a node's over 65; a tree has as many nodes as leaves, but one.
    private static func bareHashes(_ count: Int) {
        let (leaf, node) = ([UInt8](repeating: 7, count: 59), [UInt8](repeating: 7, count: 65))
        var sum: UInt8 = 0
        for _ in 0..<count {
            for bytes in [leaf, node] {
                var hasher = SHA256()
                bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) }
                sum ^= hasher.finalize().withUnsafeBytes { $0[0] }
            }
        }
        if sum == 1 { print("") }
    }

    private static func seconds(_ export: LogExport, workers: Int) async throws -> Double {
        var best = Double.infinity
        for _ in 0..<5 {
            let clock = ContinuousClock()
            let start = clock.now
            let result = await LogVerification.check(export, workers: workers)
            best = min(best, Self.seconds(clock.now - start))
            guard result.holds else {
                print(result.findings.prefix(3))
                exit(2)
            }
        }
        return best
    }

    private static func seconds(_ work: () -> Void) -> Double {
        (0..<5).map { _ in seconds(ContinuousClock().measure(work)) }.min() ?? .infinity
    }

    private static func seconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
    }

    private static func ratio(_ ratio: Double, _ what: String) -> String {
        "\(Int((ratio * 100).rounded()))% \(what)"
    }

    private static func line(_ name: String, _ speed: Double, _ unit: String, note: String = "") {
        let padded = name + String(repeating: " ", count: max(0, 44 - name.count))
        print("\(padded)\(Int(speed)) \(unit)  \(note)")
    }
}
