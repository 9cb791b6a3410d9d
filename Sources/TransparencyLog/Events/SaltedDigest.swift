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

    /// RFC 2104 over SHA-256. Every event has a key of its own, so what a library prepares for a key would be prepared
    /// once for each message; a test holds this against the library's.
    private static func digest(_ prefix: [UInt8], _ bytes: [UInt8], _ salt: [UInt8]) -> Hash {
        var inner = SHA256()
        pad(salt, with: 0x36) { inner.update(bufferPointer: $0) }
        prefix.withUnsafeBytes { inner.update(bufferPointer: $0) }
        bytes.withUnsafeBytes { inner.update(bufferPointer: $0) }
        var outer = SHA256()
        pad(salt, with: 0x5C) { outer.update(bufferPointer: $0) }
        inner.finalize().withUnsafeBytes { outer.update(bufferPointer: $0) }
        return outer.finalize().withUnsafeBytes { Hash(copying: $0) }
    }

    /// A key filled up with zeros to a block, each byte changed by `mask`. One longer than a block is its hash.
    private static func pad(_ key: [UInt8], with mask: UInt8, _ take: (UnsafeRawBufferPointer) -> Void) {
        let key = key.count > SHA256.blockByteCount ? key.withUnsafeBytes { Hash.of($0).bytes } : key
        withUnsafeTemporaryAllocation(byteCount: SHA256.blockByteCount, alignment: 8) { block in
            for index in block.indices { block[index] = (index < key.count ? key[index] : 0) ^ mask }
            take(UnsafeRawBufferPointer(block))
        }
    }
}
