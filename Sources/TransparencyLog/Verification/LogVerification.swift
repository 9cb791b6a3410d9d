import Basics

/// What an export shows when all of it is checked, offline and without asking anyone.
public struct LogVerification: Sendable {
    public internal(set) var origin = ""
    public internal(set) var size = 0
    public internal(set) var root = ""
    /// Leaves whose bodies are in the export.
    public internal(set) var published = 0
    /// Leaves that are numbered and opaque.
    public internal(set) var unpublished = 0
    /// Sealed fields whose values are gone.
    public internal(set) var erased = 0
    /// Leaves whose bodies were taken down.
    public internal(set) var withheld = 0
    /// Everything that is wrong, each with its place; empty where all holds.
    public internal(set) var findings: [LogFinding] = []
    /// The parts that were closed before, the newest first.
    public internal(set) var earlier: [LogVerification] = []

    public var holds: Bool { findings.isEmpty }

    /// Checks an export (docs/formats/log-export.md).
    ///
    /// - Parameters:
    ///   - keys: keys that must have signed, one of each name; where empty, the export's own `vkey` is taken.
    ///   - since: an older checkpoint that this log must extend.
    ///   - workers: how many pieces are worked on at once.
    public static func check(
        _ export: LogExport, keys: [NoteKey] = [], since: OlderCheckpoint? = nil, workers: Int = 2
    ) async -> LogVerification {
        var (parts, older): ([LogVerification], [[LogFinding]]) = ([], [])
        var (later, kept): ([PublishedRun.Act], Checkpoint?) = ([], nil)
        for folder in folders(export) {
            let isNewest = folder.isEmpty
            var part = PartCheck(export: isNewest ? export : export.folder(folder), workers: workers)
            await part.run(keys: isNewest ? keys : [], since: since, kept: kept, later: later)
            if let found = part.older { older.append(found) }
            if !isNewest { part.result.findings = part.result.findings.map { $0.inside(folder) } }
            (later, kept) = (later + part.elsewhere, part.continued?.kept)
            parts.append(part.result)
        }
        var result = parts.removeFirst()
        result.findings += parts.flatMap(\.findings)
        if let since { result.findings += since.verdict(older) }
        result.earlier = parts
        return result
    }

    /// The newest part at the top, earlier ones in `parts/1`, `parts/2`, …, the newest first.
    private static func folders(_ export: LogExport) -> [String] {
        let numbers = Set(
            export.names.compactMap { name in
                name.hasPrefix("parts/") ? Int(name.dropFirst(6).prefix { $0 != "/" }) : nil
            })
        return [""] + numbers.sorted(by: >).map { "parts/\($0)" }
    }
}

/// The check of one part of a log.
private struct PartCheck {
    let export: LogExport
    let workers: Int
    var result = LogVerification()
    private(set) var elsewhere: [PublishedRun.Act] = []
    private(set) var continued: Continuation?
    /// What the older checkpoint says of this part; nil where it is of another.
    private(set) var older: [LogFinding]?

    init(export: LogExport, workers: Int) { (self.export, self.workers) = (export, workers) }

    mutating func run(
        keys pinned: [NoteKey], since: OlderCheckpoint?, kept: Checkpoint?, later: [PublishedRun.Act]
    ) async {
        let note: SignedNote
        let checkpoint: Checkpoint
        do throws(LogFault) {
            note = try SignedNote(parsing: try export.text("checkpoint"))
            checkpoint = try Checkpoint(parsing: note.text)
        } catch { return result.findings.append(LogFinding("checkpoint", error)) }
        (result.origin, result.size) = (checkpoint.origin, checkpoint.size)
        result.root = checkpoint.root.description
        var keys: [NoteKey] = []
        do throws(LogFault) { keys = try KeyCheck.keys(in: try export.text("vkey")) } catch {
            result.findings.append(LogFinding("vkey", error))
        }
        result.findings += KeyCheck.findings(note, origin: checkpoint.origin, pinned: pinned, exported: keys)
        let tree = await TreeCheck.run(checkpoint, export, workers: workers)
        result.findings += tree.findings
        // Without entries there is nothing that bodies could be held against.
        guard tree.digests.count == checkpoint.size else { return }
        let bodies = await BodyCheck.run(checkpoint, tree, export, later: later, workers: workers)
        result.findings += bodies.findings
        (continued, elsewhere) = (bodies.continued, bodies.elsewhere)
        older = since?.findings(checkpoint, pinned + keys, tree, continued)
        if let kept, kept != checkpoint {
            result.findings.append(
                LogFinding("checkpoint", "不是下一部分所记的末尾。", "is not what the part behind says is left of this one."))
        }
        (result.published, result.erased, result.withheld) = (bodies.published, bodies.erased, bodies.withheld)
        result.unpublished = checkpoint.size - bodies.published - bodies.withheld
    }
}
