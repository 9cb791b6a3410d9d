import Basics
import Store

extension RestoreBackup {
    /// Checks the copy in the draft: the file, the governments in it, and every row against the events.
    ///
    /// - Parameter erasures: by government, what is to be erased again.
    static func verified(
        _ manifest: Manifest, _ draft: DataFolder, erasing erasures: [String: [Erasure]],
        _ machine: (now: @Sendable () -> Instant, random: @Sendable (Int) -> [UInt8])
    ) async throws -> (events: Int, erasures: Int) {
        let copy = try LedgerDatabase(path: draft.database)
        let (broken, known) = (try copy.integrity(), try copy.read { try Jurisdictions.all($0) })
        try copy.close()
        guard broken == ["ok"] else {
            throw OperationFault.damagedBackup("ledger.sqlite", broken.joined(separator: "; "))
        }
        guard known == manifest.jurisdictions, !known.isEmpty else {
            throw OperationFault.damagedBackup("ledger.sqlite", "holds other governments than the manifest says")
        }
        var (events, erased) = (0, 0)
        for jurisdiction in known {
            let installation = try Installation(
                draft, jurisdiction: jurisdiction, now: machine.now, random: machine.random)
            defer { try? installation.database.close() }
            try endSessions(installation)
            erased += try await erase(again: erasures[jurisdiction] ?? [], in: installation)
            let replayed = try ReplayLedger.run(installation, scratch: "\(draft.path)/replay.sqlite")
            for rest in ["", "-wal", "-shm"] { DurableFile.remove("\(draft.path)/replay.sqlite\(rest)") }
            let differences = replayed.differences + (try LogAgainstEvents.differences(installation))
            if let first = differences.first { throw OperationFault.damagedBackup("ledger.sqlite", first) }
            events += replayed.events
        }
        return (events, erased)
    }

    /// Who was signed in when the backup was made, or signed out since, signs in anew.
    private static func endSessions(_ installation: Installation) throws {
        let jurisdiction = installation.jurisdiction
        try installation.database.writeNow { transaction in
            try Sessions(transaction, jurisdiction: jurisdiction).removeEnded(before: Instant(milliseconds: .max))
        }
    }

    typealias Erasure = (event: Int, name: String)

    /// What was erased in the database that stands there now. A damaged one is why one restores, so it does not keep that
    /// from being done.
    static func later(
        than manifest: Manifest, in folder: DataFolder
    ) throws -> (erasures: [String: [Erasure]], unread: FaultWords?) {
        do {
            let old = try LedgerDatabase(path: folder.database)
            defer { try? old.close() }
            return try old.read { transaction in
                var erasures: [String: [Erasure]] = [:]
                for jurisdiction in manifest.jurisdictions {
                    let fields = SealedFields(transaction, jurisdiction: jurisdiction)
                    // Also what an earlier restore erased again, of which no event here says so.
                    erasures[jurisdiction] = try fields.erasures().map { ($0.event, $0.name) } + fields.untold()
                }
                return (erasures, nil)
            }
        } catch let fault as StoreFault {
            switch fault {
            case .trouble(.damaged, _, _), .trouble(.opening, _, _), .trouble(.reading, _, _), .column, .database:
                return ([:], FaultWords(fault))
            default: throw fault
            }
        }
    }

    private static func erase(again erasures: [Erasure], in installation: Installation) async throws -> Int {
        if erasures.isEmpty { return 0 }
        let jurisdiction = installation.jurisdiction
        let count = try await installation.database.write { transaction in
            let fields = SealedFields(transaction, jurisdiction: jurisdiction)
            var count = 0
            for erasure in erasures where try fields.sealed(erasure.name, event: erasure.event) != nil {
                // The event that says so is lost behind the backup; `log continue` tells it anew.
                try fields.erase(erasure.name, event: erasure.event, by: nil)
                count += 1
            }
            return count
        }
        // What is erased is in no page of the copy any more.
        _ = try installation.database.forget()
        return count
    }
}
