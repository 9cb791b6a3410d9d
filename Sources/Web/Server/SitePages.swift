import Logging
import NIOPosix
import Synchronization

/// What a request for a page comes to.
enum Drawn: Sendable {
    case page(KeptPage)
    case missing
    /// Could not be drawn, and no earlier drawing is there; the reference stands in the log.
    case failed(String)
    /// Too many others are being drawn.
    case busy
}

/// Draws pages and keeps them: some ahead of being asked for, on every change of the ledger; the others when asked for,
/// once for all who wait. A page that can't be drawn stays as it was.
final class SitePages: Sendable {
    /// What draws a page that is not kept; runs on a thread of its own.
    typealias Draw = @Sendable () throws -> Drawing?

    struct Drawing: Sendable {
        let page: Page
        let keeping: Keeping
        let label: String
    }

    private struct State {
        var ahead: [String: KeptPage] = [:]
        var aheadBytes = 0
        var recent: RecentPages
        var drawing: [String: [CheckedContinuation<Drawn, Never>]] = [:]
        var generation = 0
        var failures = 0
    }

    private let source: any PageSource
    private let limits: ServerLimits
    private let headers: SiteHeaders
    private let metrics: SiteMetrics
    private let log: LineLog
    private let threads: NIOThreadPool
    private let state: Mutex<State>

    init(
        _ source: any PageSource, _ limits: ServerLimits, _ headers: SiteHeaders, _ metrics: SiteMetrics,
        _ log: LineLog, _ threads: NIOThreadPool
    ) {
        (self.source, self.limits, self.headers, self.metrics) = (source, limits, headers, metrics)
        (self.log, self.threads) = (log, threads)
        state = Mutex(State(recent: RecentPages(most: limits.recentBytes)))
    }

    /// A page that is in memory and stands as the ledger does.
    func kept(_ address: String) -> KeptPage? {
        state.withLock { state in
            state.ahead[address] ?? state.recent.page(address, generation: state.generation)
        }
    }

    var size: (pages: Int, bytes: Int) {
        state.withLock { ($0.ahead.count + $0.recent.count, $0.aheadBytes + $0.recent.bytes) }
    }

    /// The page at an address, drawn where it is not kept. One drawing at a time for an address.
    func page(_ address: String, _ draw: @escaping Draw) async -> Drawn {
        if let page = kept(address) { return .page(page) }
        return await withCheckedContinuation { (waiting: CheckedContinuation<Drawn, Never>) in
            enum Turn { case first, later, refused }
            let turn = state.withLock { state -> Turn in
                if state.drawing[address] != nil {
                    state.drawing[address]?.append(waiting)
                    return .later
                }
                guard state.drawing.count < limits.drawing else { return .refused }
                state.drawing[address] = [waiting]
                return .first
            }
            switch turn {
            case .later: return
            case .refused: waiting.resume(returning: .busy)
            case .first:
                threads.submit { state in
                    self.finish(address, state == .active ? self.drawn(address, draw) : .busy)
                }
            }
        }
    }

    private func finish(_ address: String, _ drawn: Drawn) {
        let waiting = state.withLock { $0.drawing.removeValue(forKey: address) } ?? []
        for one in waiting { one.resume(returning: drawn) }
    }

    private func drawn(_ address: String, _ draw: Draw) -> Drawn {
        let generation = state.withLock { $0.generation }
        do {
            guard let drawing = try measured(draw) else { return .missing }
            let page = KeptPage(
                drawing.page, keeping: drawing.keeping, label: drawing.label, headers: headers)
            if drawing.page.status == 200 {
                state.withLock { $0.recent.put(address, page, generation: generation) }
            }
            return .page(page)
        } catch {
            let reference = failed(error, "drawing")
            if let old = state.withLock({ $0.recent.lastGood(address) }) { return .page(old) }
            return .failed(reference)
        }
    }

    private func measured(_ draw: Draw) throws -> Drawing? {
        let begun = ContinuousClock.now
        let drawing = try draw()
        let took = (ContinuousClock.now - begun).microseconds
        metrics.add { counts in
            counts.drawn += 1
            counts.drawMicroseconds += took
        }
        return drawing
    }

    /// Counts and logs; what went wrong is for the log, its reference for the page.
    private func failed(_ error: any Error, _ what: String) -> String {
        metrics.add { $0.failed += 1 }
        let number = state.withLock { state in
            state.failures += 1
            return state.failures
        }
        let reference = "E\(number)"
        log.line(.error, "\(reference) \(what): \("\(error)".prefix(300))")
        return reference
    }

    /// From now on what was drawn before is old: pages drawn when asked for are drawn again, pages drawn ahead are
    /// answered as they were until `drawAhead` comes to them.
    func ledgerChanged() { state.withLock { $0.generation += 1 } }

    /// Draws every page that is drawn ahead. Blocks: called on a thread of the pool.
    ///
    /// - Parameter soon: called once the pages most wanted are there.
    /// - Returns: whether all could be drawn.
    func drawAhead(_ soon: () -> Void) -> Bool {
        let requests: [PageRequest]
        do { requests = try source.prerendered() } catch {
            _ = failed(error, "listing pages to draw ahead")
            return false
        }
        var addresses: Set<String> = []
        var isWhole = true
        for (number, request) in requests.enumerated() {
            if number == Self.mostWanted { soon() }
            let address = request.address
            guard state.withLock({ $0.aheadBytes < limits.aheadBytes || $0.ahead[address] != nil }) else { break }
            addresses.insert(address)
            isWhole = drawAhead(request, address) && isWhole
        }
        if requests.count <= Self.mostWanted { soon() }
        state.withLock { state in
            for (address, page) in state.ahead where !addresses.contains(address) {
                state.ahead[address] = nil
                state.aheadBytes -= page.cost
            }
        }
        return isWhole
    }

    /// How many pages are there before the site calls itself ready: the front page. The others follow at once; one that is
    /// asked for before its turn is drawn for the asker.
    private static let mostWanted = 1

    private func drawAhead(_ request: PageRequest, _ address: String) -> Bool {
        do {
            let label = RouteTable.label(of: request)
            guard let drawing = try measured({ try self.drawing(request, label) }), drawing.page.status == 200 else {
                state.withLock { state in
                    if let gone = state.ahead.removeValue(forKey: address) { state.aheadBytes -= gone.cost }
                }
                return true
            }
            let old = state.withLock { $0.ahead[address] }
            if let old, old.digest == KeptPage.digest(drawing.page) { return true }
            let page = KeptPage(drawing.page, keeping: .page, label: label, headers: headers)
            state.withLock { state in
                state.aheadBytes += page.cost - (state.ahead[address]?.cost ?? 0)
                state.ahead[address] = page
            }
            return true
        } catch {
            _ = failed(error, "drawing ahead")
            return false
        }
    }

    private func drawing(_ request: PageRequest, _ label: String) throws -> Drawing? {
        try source.page(request).map { Drawing(page: $0, keeping: .page, label: label) }
    }
}

extension Duration {
    var microseconds: Int { Int(components.seconds) * 1_000_000 + Int(components.attoseconds / 1_000_000_000_000) }
}
