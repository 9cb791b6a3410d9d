import Commitments
import ReportText

/// Reads the files of one command on all cores and hands the readings on in the files' order.
@MainActor
enum ReportRun {
    /// Readings that may wait for their turn: enough to keep the cores busy, few enough for large documents.
    private static let width = 4

    private struct Outcome<Piece: Sendable>: Sendable {
        let name: String
        let result: Result<(piece: Piece, isEmpty: Bool), WorkFailure>
    }

    /// Returns how many files could not be read. Each is told on standard error, and the others go on.
    static func read<Sink: ReadingSink>(
        _ files: [String], indicators: IndicatorTable, into sink: Sink
    ) async throws -> Int {
        var sink = sink
        let progress = Progress(isShown: files.count > 1 && Descriptor.error.isTerminal)
        var remaining = files[...]
        var (done, failures) = (0, 0)
        let render = sink
        try await inOrder(
            width: width,
            next: { _ in remaining.popFirst().map { .item($0) } ?? .end },
            work: { name in await outcome(name, indicators, render) },
            emit: { outcome in
                done += 1
                switch outcome.result {
                case .failure(let failure):
                    failures += 1
                    progress.say(failure.line)
                case .success(let reading):
                    if reading.isEmpty { progress.say(nothingFound(outcome.name)) }
                    progress.clear()
                    try sink.take(reading.piece, name: outcome.name)
                }
                progress.show("已读 read \(done)/\(files.count)")
            })
        progress.clear()
        // A single report that could not be read leaves nothing to write.
        if failures < files.count || files.count > 1 { try sink.finish() }
        return failures
    }

    nonisolated private static func outcome<Sink: ReadingSink>(
        _ name: String, _ indicators: IndicatorTable, _ sink: Sink
    ) async -> Outcome<
        Sink.Piece
    > {
        do {
            let reading = Reading(try await ReportInput.report(name), indicators: indicators)
            return Outcome(name: name, result: .success((sink.piece(reading, name: name), reading.isEmpty)))
        } catch {
            return Outcome(name: name, result: .failure(error))
        }
    }

    private static func nothingFound(_ name: String) -> String {
        "duixian: \(name): 有文字，但没有读出目标、承诺或数字；请看它是不是政府工作报告。 "
            + "there is text, but no targets, promises or figures were found; check that it is a work report."
    }
}

extension Reading {
    /// Whether nothing at all was found.
    var isEmpty: Bool {
        quantities.isEmpty && targets.isEmpty && commitments.isEmpty && results.isEmpty && shortfalls.isEmpty
            && mechanisms.isEmpty
    }
}
