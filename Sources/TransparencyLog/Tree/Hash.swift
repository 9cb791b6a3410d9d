import Basics
import Crypto

/// 32 bytes of SHA-256: a hash of the tree, or a digest that a leaf holds.
///
/// Kept in four words, so that an array of them is one flat buffer of the bytes in order.
public struct Hash: Hashable, Sendable, CustomStringConvertible {
    public static let size = 32
    private let words: (UInt64, UInt64, UInt64, UInt64)

    /// Nil unless there are exactly 32 bytes.
    public init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == Hash.size else { return nil }
        self = Array(bytes).withUnsafeBytes { Hash(copying: $0) }
    }

    /// Copies the first 32 bytes; there must be as many.
    init(copying bytes: UnsafeRawBufferPointer) {
        precondition(bytes.count >= Hash.size, "too few bytes for a hash")
        func word(_ index: Int) -> UInt64 { bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self) }
        words = (word(0), word(1), word(2), word(3))
    }

    public var bytes: [UInt8] { withUnsafeBytes(of: words) { Array($0) } }

    public static func == (a: Hash, b: Hash) -> Bool { a.words == b.words }

    public func hash(into hasher: inout Hasher) { withUnsafeBytes(of: words) { hasher.combine(bytes: $0) } }

    /// SHA-256 of bytes that carry their prefix already.
    static func of(_ bytes: UnsafeRawBufferPointer) -> Hash {
        var hasher = SHA256()
        hasher.update(bufferPointer: bytes)
        return hasher.finalize().withUnsafeBytes { Hash(copying: $0) }
    }

    /// RFC 6962 §2.1: the hash of a tree without leaves, SHA-256 of nothing.
    public static let empty = Hash.of(UnsafeRawBufferPointer(start: nil, count: 0))

    /// RFC 6962 §2.1: `SHA-256(0x00 ‖ leaf)`.
    public static func leaf(_ data: some Sequence<UInt8>) -> Hash { ([0x00] + data).withUnsafeBytes { of($0) } }

    /// RFC 6962 §2.1: `SHA-256(0x01 ‖ left ‖ right)`.
    public static func node(_ left: Hash, _ right: Hash) -> Hash {
        withUnsafeTemporaryAllocation(byteCount: 1 + 2 * size, alignment: 8) { message in
            message[0] = 0x01
            withUnsafeBytes(of: left.words) {
                UnsafeMutableRawBufferPointer(rebasing: message[1...]).copyMemory(from: $0)
            }
            withUnsafeBytes(of: right.words) {
                UnsafeMutableRawBufferPointer(rebasing: message[(1 + size)...]).copyMemory(from: $0)
            }
            return of(UnsafeRawBufferPointer(message))
        }
    }

    /// The root over a power of two of hashes that stand side by side.
    static func root(perfect hashes: some Collection<Hash>) -> Hash {
        var level = Array(hashes)
        precondition(level.count > 0 && level.count & (level.count - 1) == 0, "not a power of two")
        var count = level.count
        while count > 1 {
            count /= 2
            for index in 0..<count { level[index] = node(level[2 * index], level[2 * index + 1]) }
        }
        return level[0]
    }

    /// Base64.
    public var description: String { Base64.text(bytes) }
}

extension Array<Hash> {
    /// Reads hashes that stand one behind the other; nil where the bytes end inside one.
    init?(flat bytes: [UInt8]) {
        guard bytes.count % Hash.size == 0 else { return nil }
        self = bytes.withUnsafeBytes { buffer in
            stride(from: 0, to: buffer.count, by: Hash.size).map {
                Hash(copying: UnsafeRawBufferPointer(rebasing: buffer[$0..<$0 + Hash.size]))
            }
        }
    }
}
