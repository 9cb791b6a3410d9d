import Basics
import Crypto

/// What a key of a note signs (C2SP signed-note, Signature types).
public enum NoteKeyKind: UInt8, Sendable {
    case ed25519 = 0x01
    /// A witness's: the signature is over the time it saw the checkpoint, too (C2SP tlog-cosignature).
    case cosignature = 0x04
}

/// A key that checks signatures of notes: `name+hash+base64` (C2SP signed-note, Verifier keys).
public struct NoteKey: Hashable, Sendable, CustomStringConvertible {
    public let name: String
    public let kind: NoteKeyKind
    /// 32 bytes of an Ed25519 public key.
    public let publicKey: [UInt8]

    public init(name: String, kind: NoteKeyKind = .ed25519, publicKey: [UInt8]) throws(LogFault) {
        guard NoteKey.isName(name) else { throw LogFault.note("key", "the name holds + or white space, or is empty") }
        guard publicKey.count == 32 else { throw LogFault.note("key \(name)", "not an Ed25519 key") }
        (self.name, self.kind, self.publicKey) = (name, kind, publicKey)
    }

    /// Reads a `vkey`.
    public init(_ text: String) throws(LogFault) {
        let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let bytes = Base64.bytes(parts[2]), let first = bytes.first,
            let kind = NoteKeyKind(rawValue: first)
        else { throw LogFault.note("key", "not of the form name+hash+key") }
        try self.init(name: String(parts[0]), kind: kind, publicKey: Array(bytes.dropFirst()))
        guard parts[1] == NoteKey.hex(id) else { throw LogFault.note("key \(name)", "its hash does not fit it") }
    }

    /// The first four bytes of `SHA-256(name ‖ "\n" ‖ kind ‖ key)`.
    public var id: [UInt8] {
        Array(SHA256.hash(data: Array(name.utf8) + [0x0A, kind.rawValue] + publicKey).prefix(4))
    }

    public var description: String { "\(name)+\(Self.hex(id))+\(Base64.text([kind.rawValue] + publicKey))" }

    static func isName(_ name: String) -> Bool {
        !name.isEmpty && name.unicodeScalars.allSatisfy { !$0.properties.isWhitespace && $0 != "+" && $0.value >= 0x20 }
    }

    private static func hex(_ bytes: [UInt8]) -> String {
        bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    /// Whether a note carries a valid signature by this key.
    public func verifies(_ note: SignedNote) -> Bool { signature(in: note) != nil }

    /// The valid signature by this key; for a witness with the second of the time it saw the checkpoint.
    public func signature(in note: SignedNote) -> (signature: SignedNote.Signature, seconds: Int?)? {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else { return nil }
        for signature in note.signatures where signature.name == name && signature.keyID == id {
            switch kind {
            case .ed25519:
                if key.isValidSignature(signature.bytes, for: Array(note.text.utf8)) { return (signature, nil) }
            case .cosignature:
                guard signature.bytes.count == 72 else { continue }
                let seconds = signature.bytes[..<8].reduce(0) { $0 << 8 | Int($1) & 0xFF }
                let message = NoteSigner.cosigned(note.text, seconds: seconds)
                if key.isValidSignature(signature.bytes[8...], for: message) { return (signature, seconds) }
            }
        }
        return nil
    }
}
