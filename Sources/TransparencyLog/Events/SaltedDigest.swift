import Basics
import Crypto

/// The two salted digests of docs/formats/event.md: of an event's body, which stands in the leaf, and of a sealed field,
/// which stands in the body. Salts are 32 random bytes; without them nothing can be guessed.
public enum SaltedDigest {
    public static let saltSize = 32

    /// HMAC-SHA-256(salt, "duixian event v1\0" ‖ body).
    public static func event(body: [UInt8], salt: [UInt8]) -> Hash { digest(eventPrefix, body, salt) }

    /// HMAC-SHA-256(salt, "duixian field v1\0" ‖ name ‖ "\0" ‖ value).
    public static func field(_ name: String, value: [UInt8], salt: [UInt8]) -> Hash {
        digest(Array("duixian field v1\0\(name)\0".utf8), value, salt)
    }

    private static let eventPrefix = Array("duixian event v1\0".utf8)

    private static func digest(_ prefix: [UInt8], _ bytes: [UInt8], _ salt: [UInt8]) -> Hash {
        var code = HMAC<SHA256>(key: SymmetricKey(data: salt))
        code.update(data: prefix)
        code.update(data: bytes)
        return code.finalize().withUnsafeBytes { Hash(copying: $0) }
    }
}
