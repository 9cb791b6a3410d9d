import Crypto
import CryptoExtras

/// A password as scrypt leaves it (RFC 7914), with salt and costs in front: version 1, log2 N, r, p, 16 bytes of salt,
/// 32 bytes of key.
struct PasswordHash {
    /// 32 MiB a try: N 2^15, r 8, p 1.
    static let standardCost = 15
    /// Bounds for a password; NIST SP 800-63B §5.1.1.2 asks for at least 8 and no rules of composition.
    static let shortest = 10
    static let longest = 200

    static func make(_ password: String, cost: Int = standardCost, salt: [UInt8]) throws -> [UInt8] {
        [1, UInt8(cost), 8, 1] + salt + (try key(password, cost: cost, r: 8, p: 1, salt: salt))
    }

    /// Whether it is that password; takes as long for a wrong one, and compares without telling where it differs.
    static func matches(_ password: String, _ hash: [UInt8]) -> Bool {
        guard hash.count == 52, hash[0] == 1, (10...20).contains(hash[1]), password.utf8.count <= longest * 4 else {
            return false
        }
        // A hash whose costs can't be computed matches no password.
        let found = try? key(
            password, cost: Int(hash[1]), r: Int(hash[2]), p: Int(hash[3]), salt: Array(hash[4..<20]))
        return found.map { ConstantTime.areEqual($0, Array(hash[20...])) } ?? false
    }

    private static func key(_ password: String, cost: Int, r: Int, p: Int, salt: [UInt8]) throws -> [UInt8] {
        try KDF.Scrypt.deriveKey(
            from: Array(password.utf8), salt: salt, outputByteCount: 32, rounds: 1 << cost, blockSize: r,
            parallelism: p, maxMemory: 256 << 20
        ).withUnsafeBytes(Array.init)
    }
}

/// Comparing secrets takes the same time wherever they differ.
public enum ConstantTime {
    public static func areEqual(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        guard a.count == b.count else { return false }
        var difference: UInt8 = 0
        for (left, right) in zip(a, b) { difference |= left ^ right }
        return difference == 0
    }
}
