import Operations
import ServiceLifecycle

/// Looks every few seconds whether a clock of a case has run out, and lets it act. What ran out while no server ran is
/// caught up at the start.
struct CaseWatch: Service {
    static let interval = Duration.seconds(5)

    let installation: Installation
    let log: LineLog

    func run() async throws {
        var failure: String?
        while !Task.isShuttingDownGracefully && !Task.isCancelled {
            do {
                let acted = try await BreachDueCases.run(installation)
                if acted > 0 { log.line(.notice, "\(acted) clocks of cases ran out and acted") }
                failure = nil
            } catch {
                // The same reason is told once, until it goes.
                let words = FaultWords(error).english
                if words != failure { log.line(.error, "clocks of cases can't act: \(words)") }
                failure = words
            }
            await cancelWhenGracefulShutdown { try? await Task.sleep(for: Self.interval) }
        }
    }
}
