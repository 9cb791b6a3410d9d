import Basics
import NIOPosix
import Operations
import ServiceLifecycle
import Store

/// Sees what anyone writes into the ledger, this process or another, numbers and signs it, and has the pages drawn
/// anew: looks four times a second.
struct LedgerWatch: Service {
    /// How often the database is looked at.
    static let interval = Duration.milliseconds(250)
    /// While it is behind its log, or signing or drawing fails, how many looks pass before that is tried again.
    private static let patience = 20

    let installation: Installation
    let pages: SitePages
    let readiness: Readiness
    let metrics: SiteMetrics
    let log: LineLog
    let threads: NIOThreadPool
    let now: @Sendable () -> Instant
    /// Called once, when the pages most wanted are there and the log is signed.
    let onFirstDrawn: @Sendable () -> Void

    /// What the pages that are kept were drawn from.
    private struct Drawn {
        let pulse: LogPulse
        /// Deadlines pass at midnight without an event.
        let day: LocalDate
        let behind: Readiness.Behind?
        /// Whether every page could be drawn; what could not is tried again after a while.
        var isWhole = false
        /// Not before this are pages drawn again: under a steady stream of writes drawing takes a fifth of a core. A change
        /// waits a second for it at most.
        var next = ContinuousClock.now

        func isSame(as other: Drawn) -> Bool {
            pulse == other.pulse && day == other.day && behind == other.behind
        }
    }

    func run() async throws {
        var drawn: Drawn?
        var looks = 0
        await sign()
        while !Task.isShuttingDownGracefully && !Task.isCancelled {
            drawn = await look(drawn, mayRetry: looks % Self.patience == 0)
            log.flush()
            looks += 1
            await cancelWhenGracefulShutdown { try? await Task.sleep(for: Self.interval) }
        }
        await end()
    }

    private func look(_ drawn: Drawn?, mayRetry: Bool) async -> Drawn? {
        if mayRetry { lookAtDisk() }
        guard var pulse = await pulse() else { return drawn }
        let isHealthy = readiness.current.behind == nil && readiness.current.signingFailure == nil
        if isHealthy ? pulse.waiting > 0 : mayRetry {
            await sign()
            pulse = await self.pulse() ?? pulse
        }
        var seen = Drawn(pulse: pulse, day: now().date(), behind: readiness.current.behind)
        if let drawn, seen.isSame(as: drawn), drawn.isWhole || !mayRetry { return drawn }
        if let drawn, drawn.next > .now, seen.day == drawn.day, seen.behind == drawn.behind { return drawn }
        let begun = ContinuousClock.now
        pages.ledgerChanged()
        let (pages, readiness, onFirstDrawn) = (pages, readiness, onFirstDrawn)
        let isWhole = try? await threads.runIfActive {
            pages.drawAhead {
                let isFirst = !readiness.current.isDrawn
                readiness.set { $0.isDrawn = true }
                if isFirst { onFirstDrawn() }
            }
        }
        seen.isWhole = isWhole ?? false
        seen.next = .now + min((ContinuousClock.now - begun) * 4, .seconds(1))
        return seen
    }

    /// Pages are shown from a disk on which nothing can be written, but nobody should be sent here to write.
    private func lookAtDisk() {
        let before = readiness.current.diskFailure
        let after = installation.folder.diskFailure
        if before == after { return }
        readiness.set { $0.diskFailure = after }
        if let after {
            log.line(.error, "\(after.place ?? installation.folder.path): \(after.english)")
        } else {
            log.line(.notice, "there is room on the disk again")
        }
    }

    private func pulse() async -> LogPulse? {
        let installation = installation
        do {
            let pulse = try await threads.runIfActive {
                try installation.database.read { try LogPulse($0, jurisdiction: installation.jurisdiction) }
            }
            readiness.set { $0.isDatabaseOpen = true }
            return pulse
        } catch {
            if readiness.current.isDatabaseOpen {
                log.line(.error, "the database can't be read: \(FaultWords(error).english)")
            }
            readiness.set { $0.isDatabaseOpen = false }
            return nil
        }
    }

    private func sign() async {
        let before = readiness.current
        do {
            try await Sequencer(installation).run()
            readiness.set { ($0.behind, $0.signingFailure) = (nil, nil) }
            metrics.add { $0.signings += 1 }
        } catch OperationFault.behindTheLog(let size, let signed) {
            readiness.set { $0.behind = Readiness.Behind(size: size, signed: signed) }
            metrics.add { $0.signingFailures += 1 }
        } catch OperationFault.lastSignedMissing {
            readiness.set { $0.behind = Readiness.Behind(size: 0, signed: nil) }
            metrics.add { $0.signingFailures += 1 }
        } catch {
            readiness.set { $0.signingFailure = FaultWords(error) }
            metrics.add { $0.signingFailures += 1 }
        }
        say(before, readiness.current)
    }

    /// A line where something has changed.
    private func say(_ before: Readiness.State, _ after: Readiness.State) {
        if let behind = after.behind, behind != before.behind {
            log.line(.critical, "read-only: \(behind); run duixian doctor")
        } else if let failure = after.signingFailure, failure != before.signingFailure {
            log.line(.error, "signing failed: \(failure.place ?? installation.folder.path): \(failure.english)")
        } else if before.behind != nil || before.signingFailure != nil, after.behind == nil, after.signingFailure == nil
        {
            log.line(.notice, "signing again")
        }
    }

    /// Nothing waits when the process is gone, and the database file stands whole by itself.
    private func end() async {
        readiness.set { $0.isEnding = true }
        await sign()
        do { try installation.database.checkpoint() } catch {
            log.line(.warning, "the database was not tidied: \(error)")
        }
        log.line(.notice, "ended")
        log.flush()
    }
}
