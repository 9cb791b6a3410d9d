import Operations
import Store

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

extension Site {
    /// What `/metrics` prints.
    func exposition() -> [UInt8] {
        let counts = metrics.current
        var text = MetricsText()
        text.counter(
            "duixian_http_requests_total", "Requests answered, by class of status.",
            (1...5).map { ("{class=\"\($0)xx\"}", counts.classes[$0]) })
        text.latency("duixian_http_request_seconds", "From a request's head to its answer.", counts)
        text.gauge("duixian_http_connections", "Connections that are open.", counts.connections)
        text.counter(
            "duixian_http_connections_refused_total", "Connections closed for being slow or off.",
            [("", counts.refused)])
        text.counter("duixian_pages_kept_total", "Requests answered from memory.", [("", counts.kept)])
        text.counter("duixian_pages_drawn_total", "Pages drawn.", [("", counts.drawn)])
        text.counter("duixian_pages_failed_total", "Drawings that failed.", [("", counts.failed)])
        let size = pages.size
        text.gauge("duixian_pages_kept", "Pages in memory.", size.pages)
        text.gauge("duixian_pages_kept_bytes", "Bytes of pages in memory.", size.bytes)
        text.counter("duixian_log_signings_total", "Runs of the sequencer.", [("", counts.signings)])
        text.counter("duixian_log_signing_failures_total", "Runs that failed.", [("", counts.signingFailures)])
        let state = readiness.current
        text.gauge("duixian_log_behind", "1 while the database is behind its log.", state.behind == nil ? 0 : 1)
        text.gauge("duixian_ready", "1 while /readyz answers 200.", state.isReady ? 1 : 0)
        if let pulse {
            text.gauge("duixian_events", "The number of the newest event.", pulse.newestEvent)
            text.gauge("duixian_events_waiting", "Events without a leaf number.", pulse.waiting)
            text.gauge("duixian_log_size", "Leaves under the newest checkpoint.", pulse.size)
        }
        let path = database
        text.gauge("duixian_database_bytes", "Size of the database file.", Self.size(of: path))
        text.gauge("duixian_database_wal_bytes", "Size of the write-ahead log.", Self.size(of: path + "-wal"))
        if let resident = Self.resident() {
            text.gauge("process_resident_memory_bytes", "Resident memory.", resident)
        }
        return text.bytes
    }

    private static func size(of path: String) -> Int {
        var found = stat()
        return stat(path, &found) == 0 ? Int(found.st_size) : 0
    }

    /// From /proc; nil where there is none.
    static func resident() -> Int? {
        guard let file = fopen("/proc/self/statm", "r") else { return nil }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        guard fgets(&line, 255, file) != nil else { return nil }
        let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) }
        return pages.map { $0 * sysconf(Int32(_SC_PAGESIZE)) }
    }
}
