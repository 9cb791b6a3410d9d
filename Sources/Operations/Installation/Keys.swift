import Basics
import Crypto
import TransparencyLog

/// The keys of an installation, each a file of its own that only the owner reads; never in the database.
public struct Keys: Sendable {
    /// The key that signs checkpoints, as it was when the installation was opened; the sequencer reads it each time.
    public let log: NoteSigner
    /// Wraps the keys under which personal data is sealed.
    let seal: SymmetricKey
    /// Marks the tokens of sessions and forms.
    let session: SymmetricKey

    static func make(in folder: DataFolder, random: (Int) -> [UInt8]) throws(OperationFault) {
        for name in names {
            let path = "\(folder.keys)/\(name)"
            if DurableFile.exists(path) { throw OperationFault.alreadyThere(path) }
        }
        do throws(OperationFault) {
            for name in names { try KeyFile.write(random(32), name, folder) }
        } catch {
            remove(in: folder)
            throw error
        }
    }

    /// The files that every installation has.
    static let names = [LogKeys.currentName, sealName, sessionName]
    static let sealName = "seal.key"
    static let sessionName = "session.key"

    /// Takes back what `make` made, where the installation around it did not come about.
    static func remove(in folder: DataFolder) {
        for name in names { DurableFile.remove("\(folder.keys)/\(name)") }
        DurableFile.remove(folder.firstCode)
    }

    static func read(in folder: DataFolder, origin: String) throws(OperationFault) -> Keys {
        Keys(
            log: try LogKeys.read(in: folder, origin: origin).current,
            seal: SymmetricKey(data: try KeyFile.seed(sealName, folder)),
            session: SymmetricKey(data: try KeyFile.seed(sessionName, folder)))
    }
}

/// Personal data, sealed under a key of each person, which is wrapped by the installation's. Erasing the key erases the
/// data.
struct Sealing: Sendable {
    let key: SymmetricKey

    func wrap(_ personal: SymmetricKey) throws -> [UInt8] {
        try Self.seal(personal.withUnsafeBytes(Array.init), key)
    }

    /// Bytes that sealing adds: nonce and tag.
    static let overhead = 28

    func unwrap(_ wrapped: [UInt8]) throws -> SymmetricKey { SymmetricKey(data: try Self.open(wrapped, key)) }

    /// AES-256-GCM; nonce, ciphertext and tag in one.
    static func seal(_ bytes: [UInt8], _ key: SymmetricKey) throws -> [UInt8] {
        guard let combined = try AES.GCM.seal(bytes, using: key).combined else {
            throw CryptoKitError.incorrectParameterSize
        }
        return Array(combined)
    }

    static func open(_ sealed: [UInt8], _ key: SymmetricKey) throws -> [UInt8] {
        Array(try AES.GCM.open(AES.GCM.SealedBox(combined: sealed), using: key))
    }
}
