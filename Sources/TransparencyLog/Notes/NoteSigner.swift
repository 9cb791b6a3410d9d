import Basics
import Crypto

/// A private key that signs notes. It never leaves the machine; its text is for the key file alone.
public struct NoteSigner: Sendable {
    public let name: String
    public let kind: NoteKeyKind
    private let key: Curve25519.Signing.PrivateKey

    /// - Parameter seed: 32 random bytes.
    public init(name: String, kind: NoteKeyKind = .ed25519, seed: [UInt8]) throws(LogFault) {
        guard NoteKey.isName(name) else { throw LogFault.note("key", "the name holds + or white space, or is empty") }
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else {
            throw LogFault.note("key \(name)", "the seed is not 32 bytes")
        }
        (self.name, self.kind, self.key) = (name, kind, key)
    }

    public var verifier: NoteKey {
        get throws(LogFault) {
            try NoteKey(name: name, kind: kind, publicKey: Array(key.publicKey.rawRepresentation))
        }
    }

    /// A signature over a note's text; a witness's is over the second, too.
    public func sign(_ text: String, seconds: Int = 0) throws(LogFault) -> SignedNote.Signature {
        let id = try verifier.id
        let message = kind == .cosignature ? Self.cosigned(text, seconds: seconds) : Array(text.utf8)
        guard let signed = try? key.signature(for: message) else { throw LogFault.note("key \(name)", "can't sign") }
        let time = (0..<8).map { UInt8(truncatingIfNeeded: seconds >> (56 - $0 * 8)) }
        return SignedNote.Signature(name: name, keyID: id, bytes: kind == .cosignature ? time + signed : Array(signed))
    }

    /// What a witness signs (C2SP tlog-cosignature, Format).
    static func cosigned(_ text: String, seconds: Int) -> [UInt8] {
        Array("cosignature/v1\ntime \(seconds)\n\(text)".utf8)
    }
}
