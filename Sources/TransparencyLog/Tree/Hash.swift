import Basics
import Crypto

/// A hash of the tree: 32 bytes of SHA-256.
public struct Hash: Hashable, Sendable, CustomStringConvertible {
    public static let size = 32
    public let bytes: [UInt8]

    /// Nil unless there are exactly 32 bytes.
    public init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == Hash.size else { return nil }
        self.bytes = Array(bytes)
    }

    private init(digest: SHA256Digest) { bytes = Array(digest) }

    /// RFC 6962 §2.1: the hash of a tree without leaves, SHA-256 of nothing.
    public static let empty = Hash(digest: SHA256.hash(data: [UInt8]()))

    /// RFC 6962 §2.1: `SHA-256(0x00 ‖ leaf)`.
    public static func leaf(_ data: some Sequence<UInt8>) -> Hash {
        Hash(digest: SHA256.hash(data: [0x00] + Array(data)))
    }

    /// RFC 6962 §2.1: `SHA-256(0x01 ‖ left ‖ right)`.
    public static func node(_ left: Hash, _ right: Hash) -> Hash {
        var hasher = SHA256()
        hasher.update(data: [0x01])
        hasher.update(data: left.bytes)
        hasher.update(data: right.bytes)
        return Hash(digest: hasher.finalize())
    }

    /// Base64.
    public var description: String { Base64.text(bytes) }
}
