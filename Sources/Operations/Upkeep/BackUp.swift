import Basics
import Commitments
import CryptoExtras
import Crypto
import Store

/// `duixian backup`: rows and files of one moment, while others write. Keys stay out, unless they are asked for with a
/// passphrase.
public enum BackUp {
    public struct Made: Sendable {
        public let files: Int
        public let bytes: Int
        public let hasKeys: Bool
    }

    /// - Parameters:
    ///   - folder: a folder to make; it must not be there.
    ///   - passphrase: seals the keys into the backup; nil leaves them out.
    public static func run(
        _ installation: Installation, to folder: String, passphrase: String? = nil
    ) throws -> Made {
        guard !DurableFile.exists(folder) else { throw OperationFault.occupied(folder) }
        try DurableFile.makeFolder(folder, mode: 0o700)
        do { return try fill(folder, installation, passphrase) } catch {
            // Half a backup only takes room, on a disk that may be full.
            DurableFile.removeTree(folder)
            throw error
        }
    }

    private static func fill(_ folder: String, _ installation: Installation, _ passphrase: String?) throws -> Made {
        // Rows first: files are on the disk before the event that names them, so every file the copy names is there.
        try installation.database.copy(to: "\(folder)/ledger.sqlite")
        try DurableFile.sync("\(folder)/ledger.sqlite")
        var paths = ["ledger.sqlite"]
        let copy = try LedgerDatabase(path: "\(folder)/ledger.sqlite")
        let jurisdictions = try copy.read { try Jurisdictions.all($0) }
        var checkpoints: [String] = []
        try DurableFile.makeFolder("\(folder)/files", mode: 0o700)
        for jurisdiction in jurisdictions {
            let (names, checkpoint) = try copy.read { transaction in
                (
                    try LedgerTables(transaction, jurisdiction: jurisdiction).storedFiles().map(\.file),
                    try LogTables(transaction, jurisdiction: jurisdiction).newestCheckpoint()?.note
                )
            }
            if let checkpoint { checkpoints.append(checkpoint) }
            for name in Set(names).sorted() {
                let path = "files/\(name)"
                try DurableFile.copy("\(installation.folder.path)/\(path)", to: "\(folder)/\(path)", mode: 0o600)
                paths.append(path)
            }
        }
        try copy.close()
        for rest in ["ledger.sqlite-wal", "ledger.sqlite-shm"] { DurableFile.remove("\(folder)/\(rest)") }
        if let passphrase {
            let sealed = try KeyBundle.seal(installation.folder, passphrase, installation.random)
            try DurableFile.replace("\(folder)/keys.sealed", with: sealed, mode: 0o600)
            paths.append("keys.sealed")
        }
        var files: [Manifest.File] = []
        for path in paths { files.append(try Manifest.file(path, in: folder)) }
        let manifest = Manifest(
            made: installation.now(), jurisdictions: jurisdictions, checkpoints: checkpoints, files: files)
        // Last: a backup without its manifest is not one.
        try DurableFile.replace("\(folder)/manifest.json", with: manifest.bytes, mode: 0o600)
        try DurableFile.syncFolder(of: folder)
        return Made(files: files.count, bytes: files.reduce(0) { $0 + $1.size }, hasKeys: passphrase != nil)
    }
}

/// The key files, sealed under a passphrase: scrypt (RFC 7914; N 2^17, r 8, p 1), then AES-256-GCM.
enum KeyBundle {
    static func seal(_ folder: DataFolder, _ passphrase: String, _ random: (Int) -> [UInt8]) throws -> [UInt8] {
        var members: [String: JSONValue] = [:]
        for name in try DurableFile.names(in: folder.keys) {
            members[name] = .string(Base64.text(try DurableFile.read("\(folder.keys)/\(name)")))
        }
        let salt = random(32)
        return salt + (try Sealing.seal(JSONValue.object(members).canonicalBytes, try key(passphrase, salt)))
    }

    /// The key files by name. Throws `.wrongPassphrase`.
    static func open(_ sealed: [UInt8], _ passphrase: String) throws -> [String: [UInt8]] {
        guard sealed.count > 60 else { throw OperationFault.damagedBackup("keys.sealed", "is too short") }
        let key = try key(passphrase, Array(sealed[..<32]))
        guard let bytes = try? Sealing.open(Array(sealed[32...]), key), let value = try? JSONValue.parse(bytes),
            let members = value.object
        else { throw OperationFault.wrongPassphrase }
        return members.compactMapValues { $0.string.flatMap { Base64.bytes($0[...]) } }
    }

    private static func key(_ passphrase: String, _ salt: [UInt8]) throws -> SymmetricKey {
        try KDF.Scrypt.deriveKey(
            from: Array(passphrase.utf8), salt: salt, outputByteCount: 32, rounds: 1 << 17, blockSize: 8,
            parallelism: 1)
    }
}
