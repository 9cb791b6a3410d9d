import Synchronization

/// Counts of what the server did, for `/metrics`. No page, person or client is in them.
final class SiteMetrics: Sendable {
    struct Counts: Sendable {
        /// By hundreds of the status: 2 is 200…299.
        var classes = [Int](repeating: 0, count: 6)
        var buckets = [Int](repeating: 0, count: SiteMetrics.bounds.count)
        var microseconds = 0
        var connections = 0
        var refused = 0
        var kept = 0
        var drawn = 0
        var drawMicroseconds = 0
        var failed = 0
        var signings = 0
        var signingFailures = 0

        var requests: Int { classes.reduce(0, +) }
    }

    /// Upper bounds of the histogram in microseconds.
    static let bounds = [100, 500, 1000, 5000, 10_000, 50_000, 100_000, 500_000, 1_000_000, 5_000_000]
    private let counts = Mutex(Counts())

    func request(_ status: Int, microseconds: Int) {
        counts.withLock { counts in
            counts.classes[min(5, max(0, status / 100))] += 1
            counts.microseconds += microseconds
            if let bucket = Self.bounds.firstIndex(where: { microseconds <= $0 }) { counts.buckets[bucket] += 1 }
        }
    }

    func add(_ change: (inout Counts) -> Void) { counts.withLock { change(&$0) } }
    var current: Counts { counts.withLock { $0 } }
}

/// What `/metrics` prints: the Prometheus text format 0.0.4.
struct MetricsText {
    private var text = ""

    mutating func counter(_ name: String, _ help: String, _ values: [(labels: String, value: Int)]) {
        head(name, help, "counter")
        for entry in values { text += "\(name)\(entry.labels) \(entry.value)\n" }
    }

    mutating func gauge(_ name: String, _ help: String, _ value: Int) {
        head(name, help, "gauge")
        text += "\(name) \(value)\n"
    }

    mutating func latency(_ name: String, _ help: String, _ counts: SiteMetrics.Counts) {
        head(name, help, "histogram")
        var below = 0
        for (bound, count) in zip(SiteMetrics.bounds, counts.buckets) {
            below += count
            text += "\(name)_bucket{le=\"\(Self.seconds(bound))\"} \(below)\n"
        }
        text += "\(name)_bucket{le=\"+Inf\"} \(counts.requests)\n"
        text += "\(name)_sum \(Self.seconds(counts.microseconds))\n\(name)_count \(counts.requests)\n"
    }

    var bytes: [UInt8] { Array(text.utf8) }

    private mutating func head(_ name: String, _ help: String, _ type: String) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
    }

    static func seconds(_ microseconds: Int) -> String {
        let rest = String(microseconds % 1_000_000)
        return "\(microseconds / 1_000_000).\(String(repeating: "0", count: 6 - rest.count))\(rest)"
    }
}
