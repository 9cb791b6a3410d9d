import Basics
import HummingbirdCore
import Logging
import NIOPosix
import Operations
import ServiceLifecycle
import Synchronization

/// The site of one installation over HTTP: listens, watches the ledger, signs, and ends when told to, with nothing half
/// done.
public struct SiteServer: Sendable {
    public struct Options: Sendable {
        public var host = "127.0.0.1"
        /// 0 takes any that is free.
        public var port = 8080
        /// Whether a proxy with TLS stands in front.
        public var isBehindTLS = false
        public var isLoggingRequests = true
        /// The address of the proxy whose `X-Forwarded-For` says where a request came from; nil where none stands in front.
        public var trustedProxy: String?
        /// Whether SIGTERM and SIGINT end it.
        public var endsOnSignals = true
        public var limits = ServerLimits()

        public init() {}
    }

    private let installation: Installation
    private let source: any PageSource
    private let options: Options
    private let now: @Sendable () -> Instant
    private let log: LineLog

    public init(
        _ installation: Installation, _ source: any PageSource, _ options: Options, log: LineLog,
        now: @escaping @Sendable () -> Instant
    ) {
        (self.installation, self.source, self.options) = (installation, source, options)
        (self.log, self.now) = (log, now)
    }

    /// Runs until it is told to end.
    ///
    /// - Parameters:
    ///   - ending: ends it from inside the process.
    ///   - onReady: told the port once it listens and the pages most wanted are drawn.
    /// - Throws: where the address can't be listened on.
    public func run(until ending: ServerEnding? = nil, onReady: @escaping @Sendable (Int) -> Void) async throws {
        let threads = NIOThreadPool(numberOfThreads: 3)
        threads.start()
        let ready = Ready(onReady)
        let (metrics, readiness) = (SiteMetrics(), Readiness())
        let headers = SiteHeaders(isBehindTLS: options.isBehindTLS)
        let source = BehindNotice(source: source, readiness: readiness)
        let pages = SitePages(source, options.limits, headers, metrics, log, threads)
        let site = Site(
            installation, source, pages, headers, metrics, log, options.limits, readiness,
            isLoggingRequests: options.isLoggingRequests, desk: desk(readiness, threads))
        let watch = LedgerWatch(
            installation: installation, pages: pages, readiness: readiness, metrics: metrics, log: log,
            threads: threads, now: now, onFirstDrawn: { ready.drawn() })
        var services = ServiceGroupConfiguration(
            services: [
                .init(service: watch), .init(service: CaseWatch(installation: installation, log: log)),
                .init(service: http(site, ready)),
            ],
            gracefulShutdownSignals: options.endsOnSignals ? [.sigterm, .sigint] : [], logger: logger)
        services.maximumGracefulShutdownDuration = .seconds(options.limits.shutdown)
        let group = ServiceGroup(configuration: services)
        let outcome: Result<Void, any Error>
        await ending?.attach(group)
        do {
            try await group.run()
            outcome = .success(())
        } catch { outcome = .failure(error) }
        log.flush()
        try? await threads.shutdownGracefully()
        try outcome.get()
    }

    private func desk(_ readiness: Readiness, _ threads: NIOThreadPool) -> Desk {
        Desk(
            installation: installation, readiness: readiness, threads: threads, log: log,
            isBehindTLS: options.isBehindTLS, trustedProxy: options.trustedProxy,
            cache: (source as? PublicSite)?.cache ?? SiteCache(), now: now)
    }

    private var logger: Logger { Logger(label: "duixian") { _ in LineLogHandler(log) } }

    private func http(_ site: Site, _ ready: Ready) -> any Service {
        let configuration = ServerConfiguration(
            address: .hostname(options.host, port: options.port), serverName: nil, backlog: 1024, reuseAddress: true,
            availableConnectionsDelegate: .maximum(options.limits.connections, logger: logger))
        return SiteChannel(site: site).server(
            configuration: configuration,
            onServerRunning: { channel in ready.listening(channel.localAddress?.port ?? 0) },
            eventLoopGroup: MultiThreadedEventLoopGroup.singleton, logger: logger)
    }
}

/// Ends a running server as a signal would: what is in hand is finished first.
public actor ServerEnding {
    private var group: ServiceGroup?
    private var isOver = false

    public init() {}

    public func end() async {
        isOver = true
        await group?.triggerGracefulShutdown()
    }

    func attach(_ group: ServiceGroup) async {
        self.group = group
        if isOver { await group.triggerGracefulShutdown() }
    }
}

/// Both must have happened: it listens, and the pages are drawn.
private final class Ready: Sendable {
    private let state = Mutex<(port: Int?, isDrawn: Bool)>((nil, false))
    private let then: @Sendable (Int) -> Void

    init(_ then: @escaping @Sendable (Int) -> Void) { self.then = then }

    func listening(_ port: Int) {
        if state.withLock({ state in
            state.port = port
            return state.isDrawn
        }) {
            then(port)
        }
    }

    func drawn() {
        let port = state.withLock { state -> Int? in
            state.isDrawn = true
            return state.port
        }
        if let port { then(port) }
    }
}
