import Basics
import TransparencyLog

/// The keys that sign checkpoints: the current one, and older ones that still sign for a stated time.
///
/// `keys/log.key` holds the current seed; `keys/log.old` a line `<seed> <until>` for each older one; `keys/log.next` a
/// seed that `log rotate` made and has not yet put in place.
struct LogKeys: Sendable {
    let current: NoteSigner
    let older: [(signer: NoteSigner, until: Instant)]

    static let currentName = "log.key"
    static let olderName = "log.old"
    static let nextName = "log.next"

    /// - Parameter origin: the name under which they sign.
    static func read(in folder: DataFolder, origin: String) throws(OperationFault) -> LogKeys {
        let older = try olderLines(folder).map { line throws(OperationFault) in
            (try signer(line.seed, origin), line.until)
        }
        return LogKeys(
            current: try signer(try KeyFile.seed(currentName, folder), origin), older: older)
    }

    /// Who signs at a moment, the current key first. A key that stands twice, as a crash in `log rotate` may leave it,
    /// signs once.
    func signers(at: Instant) throws -> [NoteSigner] {
        let key = try current.verifier.publicKey
        return [current] + (try older.filter { try at < $0.until && $0.signer.verifier.publicKey != key }.map(\.signer))
    }

    /// Also those whose time is over.
    var all: [NoteSigner] { [current] + older.map(\.signer) }

    static func signer(_ seed: [UInt8], _ origin: String) throws(OperationFault) -> NoteSigner {
        guard let signer = try? NoteSigner(name: origin, seed: seed) else { throw OperationFault.key(currentName) }
        return signer
    }

    static func olderLines(_ folder: DataFolder) throws(OperationFault) -> [(seed: [UInt8], until: Instant)] {
        let path = "\(folder.keys)/\(olderName)"
        guard DurableFile.exists(path) else { return [] }
        let lines = String(decoding: try DurableFile.read(path), as: UTF8.self).split(separator: "\n")
        return try lines.map { line throws(OperationFault) in
            let parts = line.split(separator: " ")
            guard parts.count == 2, let seed = Base64.bytes(parts[0]), let until = Instant(String(parts[1])) else {
                throw OperationFault.key(path)
            }
            return (seed, until)
        }
    }

    /// Puts the next key in place of the current one, which goes on signing until a moment. Old keys whose time is over
    /// at `now` are left out.
    static func turn(in folder: DataFolder, now: Instant, until: Instant) throws(OperationFault) {
        let old = try KeyFile.seed(currentName, folder)
        let kept = try olderLines(folder).filter { $0.until > now && $0.seed != old } + [(old, until)]
        let text = kept.map { "\(Base64.text($0.seed)) \($0.until)\n" }.joined()
        // A crash between the two leaves the old key in both files: it signs once, and `log rotate` begins here again.
        try DurableFile.replace("\(folder.keys)/\(olderName)", with: Array(text.utf8), mode: 0o600)
        try DurableFile.rename("\(folder.keys)/\(nextName)", to: "\(folder.keys)/\(currentName)")
    }
}

/// A key file: 32 bytes in base64 and a line end.
enum KeyFile {
    static func seed(_ name: String, _ folder: DataFolder) throws(OperationFault) -> [UInt8] {
        let path = "\(folder.keys)/\(name)"
        let text = String(decoding: try DurableFile.read(path), as: UTF8.self)
        guard text.hasSuffix("\n"), let bytes = Base64.bytes(text.dropLast()), bytes.count == 32 else {
            throw OperationFault.key(path)
        }
        return bytes
    }

    static func write(_ seed: [UInt8], _ name: String, _ folder: DataFolder) throws(OperationFault) {
        try DurableFile.replace("\(folder.keys)/\(name)", with: Array((Base64.text(seed) + "\n").utf8), mode: 0o600)
    }
}
