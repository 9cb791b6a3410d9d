import Basics
import Commitments
import Store

/// `duixian restore`: checks a backup whole before it replaces anything, keeps what was there beside it, and applies the
/// erasures made since.
public enum RestoreBackup {
    public struct Restored: Sendable {
        /// Where what was there before stands now; nil where there was nothing.
        public let previous: String?
        /// Fields erased again because they had been erased after the backup.
        public let erasures: Int
        public let events: Int
        /// The log has signed more than the backup holds: it stays read-only until `log continue`.
        public let isBehind: Bool
    }

    public static func run(
        _ backup: String, into folder: DataFolder, passphrase: String? = nil, at now: Instant,
        machine: (now: @Sendable () -> Instant, random: @Sendable (Int) -> [UInt8])
    ) async throws -> Restored {
        let manifest = try Manifest(parsing: try DurableFile.read("\(backup)/manifest.json"))
        for file in manifest.files {
            guard try Manifest.file(file.path, in: backup) == file else {
                throw OperationFault.damagedBackup(file.path, "is not what the manifest says")
            }
        }
        let draft = DataFolder("\(folder.path).restoring")
        guard !DurableFile.exists(draft.path) else { throw OperationFault.alreadyThere(draft.path) }
        do {
            return try await place(backup, manifest, draft, folder, passphrase, now, machine)
        } catch {
            DurableFile.removeTree(draft.path)
            throw error
        }
    }

    /// Who was signed in when the backup was made, or signed out since, signs in anew.
    private static func endSessions(_ installation: Installation) throws {
        let jurisdiction = installation.jurisdiction
        try installation.database.writeNow { transaction in
            try Sessions(transaction, jurisdiction: jurisdiction).removeEnded(before: Instant(milliseconds: .max))
        }
    }

    private static func place(
        _ backup: String, _ manifest: Manifest, _ draft: DataFolder, _ folder: DataFolder, _ passphrase: String?,
        _ now: Instant, _ machine: (now: @Sendable () -> Instant, random: @Sendable (Int) -> [UInt8])
    ) async throws -> Restored {
        try draft.make()
        for file in manifest.files where file.path != "keys.sealed" {
            try DurableFile.copy("\(backup)/\(file.path)", to: "\(draft.path)/\(file.path)", mode: 0o600)
        }
        let hasOld = folder.exists
        try keys(backup, manifest, draft, folder, passphrase)
        // What the log signed last counts even where the database is lost: a restored copy must not sign another history.
        if DurableFile.exists(folder.lastSigned) {
            try DurableFile.replace(draft.lastSigned, with: try DurableFile.read(folder.lastSigned))
        } else if let newest = manifest.checkpoints.last {
            try DurableFile.replace(draft.lastSigned, with: Array(newest.utf8))
        }
        var (events, erasures) = (0, 0)
        for jurisdiction in manifest.jurisdictions {
            let installation = try Installation(
                draft, jurisdiction: jurisdiction, now: machine.now, random: machine.random)
            try endSessions(installation)
            let broken = try installation.database.integrity()
            guard broken == ["ok"] else {
                throw OperationFault.damagedBackup("ledger.sqlite", broken.joined(separator: "; "))
            }
            if hasOld { erasures += try await erase(again: jurisdiction, from: folder, in: installation, machine) }
            let replayed = try ReplayLedger.run(installation, scratch: "\(draft.path)/replay.sqlite")
            for rest in ["", "-wal", "-shm"] { DurableFile.remove("\(draft.path)/replay.sqlite\(rest)") }
            if let first = replayed.differences.first { throw OperationFault.damagedBackup("ledger.sqlite", first) }
            events += replayed.events
            try installation.database.close()
        }
        let previous = DurableFile.exists(folder.path) ? "\(folder.path).before-\(now.milliseconds)" : nil
        if let previous { try DurableFile.rename(folder.path, to: previous) }
        try DurableFile.rename(draft.path, to: folder.path)
        return Restored(
            previous: previous, erasures: erasures, events: events, isBehind: try isBehind(folder, manifest, machine))
    }

    /// Keys out of the backup, else those that are there.
    private static func keys(
        _ backup: String, _ manifest: Manifest, _ draft: DataFolder, _ folder: DataFolder, _ passphrase: String?
    ) throws {
        if let passphrase, manifest.files.contains(where: { $0.path == "keys.sealed" }) {
            for (name, bytes) in try KeyBundle.open(try DurableFile.read("\(backup)/keys.sealed"), passphrase) {
                guard !name.contains("/") else { throw OperationFault.damagedBackup("keys.sealed", name) }
                try DurableFile.replace("\(draft.keys)/\(name)", with: bytes, mode: 0o600)
            }
            return
        }
        guard DurableFile.exists(folder.keys) else { throw OperationFault.noKeys(folder.keys) }
        for name in try DurableFile.names(in: folder.keys) {
            try DurableFile.replace(
                "\(draft.keys)/\(name)", with: try DurableFile.read("\(folder.keys)/\(name)"), mode: 0o600)
        }
    }

    private static func erase(
        again jurisdiction: String, from folder: DataFolder, in installation: Installation,
        _ machine: (now: @Sendable () -> Instant, random: @Sendable (Int) -> [UInt8])
    ) async throws -> Int {
        let old = try LedgerDatabase(path: folder.database)
        defer { try? old.close() }
        let erasures = try old.read { try SealedFields($0, jurisdiction: jurisdiction).erasures() }
        return try await installation.database.write { transaction in
            let fields = SealedFields(transaction, jurisdiction: jurisdiction)
            var count = 0
            for erasure in erasures where try fields.sealed(erasure.name, event: erasure.event) != nil {
                // The event that says so is lost behind the backup; `log continue` tells it anew.
                try fields.erase(erasure.name, event: erasure.event, by: nil)
                count += 1
            }
            return count
        }
    }

    private static func isBehind(
        _ folder: DataFolder, _ manifest: Manifest,
        _ machine: (now: @Sendable () -> Instant, random: @Sendable (Int) -> [UInt8])
    ) throws -> Bool {
        for jurisdiction in manifest.jurisdictions {
            let installation = try Installation(
                folder, jurisdiction: jurisdiction, now: machine.now, random: machine.random)
            defer { try? installation.database.close() }
            if try Doctor.isBehindTheLog(installation) { return true }
        }
        return false
    }
}
