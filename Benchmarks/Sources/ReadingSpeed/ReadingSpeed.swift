import Commitments
import Quantities
import ReportText

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Measures reading against a bare scan for runs of digits over the same bytes in the same run.
///
/// `ReadingSpeed FILE…` prints one line for each measure and ends with 1 where a ratio misses its floor.
@main
struct ReadingSpeed {
    static func main() {
        let reports = CommandLine.arguments.dropFirst().map(load)
        let bytes = reports.reduce(0) { $0 + $1.count }
        guard bytes > 0 else {
            print("usage: ReadingSpeed REPORT.txt …")
            exit(2)
        }
        let measures = Measure.all(reports)
        let times = best(of: 15, measures, passes: max(1, (2 << 20) / bytes))
        var failed = false
        print("\(reports.count) reports, \(bytes) bytes, best of 15 rounds, one core")
        for (measure, seconds) in zip(measures, times) {
            let ratio = times[0] / seconds
            let speed = Double(bytes) / seconds / 1e6
            var line = "\(measure.name)  \(rounded(speed, 1)) MB/s  \(rounded(ratio, 3)) of the digit scan"
            if let floor = measure.floor {
                line += "  floor \(floor) \(ratio >= floor ? "held" : "MISSED")"
                failed = failed || ratio < floor
            }
            print(line)
        }
        exit(failed ? 1 : 0)
    }

    /// The least seconds of one pass of each measure. Rounds take the measures in turn, so that a busy moment of the
    /// machine does not fall on one of them alone.
    private static func best(of rounds: Int, _ measures: [Measure], passes: Int) -> [Double] {
        var best = measures.map { _ in Double.infinity }
        for _ in 0..<rounds {
            for (index, measure) in measures.enumerated() {
                let clock = ContinuousClock()
                let took = clock.measure { for _ in 0..<passes { keep(measure.run()) } }
                let parts = took.components
                let seconds = Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
                best[index] = min(best[index], seconds / Double(passes))
            }
        }
        return best
    }

    /// Takes a result, so that the work that made it is not left out.
    @inline(never) private static func keep(_ result: Int) { if result == .min { print(result) } }

    private static func load(_ path: String) -> [UInt8] {
        guard let file = fopen(path, "rb") else {
            print("cannot open \(path)")
            exit(2)
        }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        while case let byte = getc(file), byte >= 0 { bytes.append(UInt8(byte)) }
        return bytes
    }

    private static func rounded(_ number: Double, _ places: Int) -> String {
        let scale = places == 1 ? 10.0 : 1000.0
        let whole = Int((number * scale).rounded())
        let rest = String(whole % Int(scale))
        return "\(whole / Int(scale))." + String(repeating: "0", count: places - rest.utf8.count) + rest
    }
}
