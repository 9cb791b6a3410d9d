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
        /// Why what was there before could not be read, so that nobody knows what was erased since; nil where it was.
        public let unread: FaultWords?
        /// The log has signed more than the backup holds: it stays read-only until `log continue`.
        public let isBehind: Bool
    }

    public static func run(
        _ backup: String, into folder: DataFolder, passphrase: String? = nil, at now: Instant,
        machine: (now: @Sendable () -> Instant, random: @Sendable (Int) -> [UInt8])
    ) async throws -> Restored {
        let manifest = try wholeManifest(backup)
        let draft = DataFolder("\(folder.path).restoring")
        guard !DurableFile.exists(draft.path) else { throw OperationFault.leftover(draft.path) }
        let prepared: Prepared
        do { prepared = try await prepare(backup, manifest, draft, folder, passphrase, machine) } catch {
            DurableFile.removeTree(draft.path)
            throw error
        }
        let previous = try put(draft, in: folder, previous: "\(folder.path).before-\(now.milliseconds)")
        return Restored(
            previous: previous, erasures: prepared.erasures, events: prepared.events, unread: prepared.unread,
            isBehind: try isBehind(folder, manifest, machine))
    }

    /// The manifest, once every file of the backup is what it says.
    private static func wholeManifest(_ backup: String) throws -> Manifest {
        guard DurableFile.exists("\(backup)/manifest.json") else {
            throw OperationFault.damagedBackup("\(backup)/manifest.json", "is missing")
        }
        let manifest = try Manifest(parsing: try DurableFile.read("\(backup)/manifest.json"))
        guard manifest.files.contains(where: { $0.path == "ledger.sqlite" }) else {
            throw OperationFault.damagedBackup("ledger.sqlite", "is not in the manifest")
        }
        for file in manifest.files {
            guard DurableFile.exists("\(backup)/\(file.path)") else {
                throw OperationFault.damagedBackup(file.path, "is missing")
            }
            guard try Manifest.file(file.path, in: backup) == file else {
                throw OperationFault.damagedBackup(file.path, "is not what the manifest says")
            }
        }
        return manifest
    }

    private typealias Prepared = (events: Int, erasures: Int, unread: FaultWords?)

    /// Makes the folder that is to take the place, and checks it whole.
    private static func prepare(
        _ backup: String, _ manifest: Manifest, _ draft: DataFolder, _ folder: DataFolder, _ passphrase: String?,
        _ machine: (now: @Sendable () -> Instant, random: @Sendable (Int) -> [UInt8])
    ) async throws -> Prepared {
        try draft.make()
        for file in manifest.files where file.path != "keys.sealed" {
            try DurableFile.copy("\(backup)/\(file.path)", to: "\(draft.path)/\(file.path)", mode: 0o600)
        }
        try keys(backup, manifest, draft, folder, passphrase)
        try lastSigned(manifest, draft, folder)
        let (erasures, unread) = try folder.exists ? later(than: manifest, in: folder) : ([:], nil)
        let (events, erased) = try await verified(manifest, draft, erasing: erasures, machine)
        return (events, erased, unread)
    }

    /// What the logs signed last counts even where the database is lost: a restored copy must not sign another history.
    private static func lastSigned(_ manifest: Manifest, _ draft: DataFolder, _ folder: DataFolder) throws {
        let kept = DurableFile.exists(folder.log) ? try DurableFile.names(in: folder.log) : []
        let signed = kept.filter { $0.hasPrefix("last-signed") }
        for name in signed {
            try DurableFile.replace("\(draft.log)/\(name)", with: try DurableFile.read("\(folder.log)/\(name)"))
        }
        // A jurisdiction without a checkpoint has signed nothing. Where some have none the manifest does not say whose
        // its checkpoints are: the restored copy is read-only until `log continue`.
        guard signed.isEmpty, manifest.checkpoints.count == manifest.jurisdictions.count else { return }
        for (jurisdiction, note) in zip(manifest.jurisdictions, manifest.checkpoints) {
            let path = manifest.jurisdictions.count == 1 ? draft.lastSigned : draft.lastSigned(of: jurisdiction)
            try DurableFile.replace(path, with: Array(note.utf8))
        }
    }

    /// Puts the draft where the data stands, and what stood there beside it.
    ///
    /// - Returns: where that is now; nil where there was nothing.
    private static func put(_ draft: DataFolder, in folder: DataFolder, previous: String) throws -> String? {
        guard DurableFile.exists(folder.path) else {
            try DurableFile.rename(draft.path, to: folder.path)
            return nil
        }
        // At once, where the file system can: at no moment is there nothing.
        if try DurableFile.exchange(draft.path, with: folder.path) {
            try DurableFile.rename(draft.path, to: previous)
            return previous
        }
        try DurableFile.rename(folder.path, to: previous)
        do { try DurableFile.rename(draft.path, to: folder.path) } catch {
            // Back to where it was: nothing is replaced by halves.
            try DurableFile.rename(previous, to: folder.path)
            DurableFile.removeTree(draft.path)
            throw error
        }
        return previous
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
