import Basics
import Crypto

/// What a browser holds while someone is signed in: 32 random bytes and a mark by which a made-up one is told without
/// asking the database.
public enum SessionToken {
    static func make(_ installation: Installation) -> String {
        let bytes = installation.random(32)
        return Hex.text(bytes) + Hex.text(mark(bytes, installation.keys.session))
    }

    /// Whether this installation made it. Says nothing of whether it still opens anything.
    public static func isGenuine(_ token: String, _ installation: Installation) -> Bool {
        guard token.utf8.count == 96, let bytes = Hex.bytes(token) else { return false }
        return ConstantTime.areEqual(mark(Array(bytes[..<32]), installation.keys.session), Array(bytes[32...]))
    }

    static func digest(_ token: String) -> [UInt8] {
        Array(SHA256.hash(data: Array(("duixian session v1\0" + token).utf8)))
    }

    /// The token that a session's forms carry, so that no other site can send one (OWASP: HMAC based token pattern).
    public static func formToken(_ token: String, _ installation: Installation) -> String {
        let mac = HMAC<SHA256>.authenticationCode(
            for: Array(("duixian form v1\0" + token).utf8), using: installation.keys.session)
        return Hex.text(Array(mac.prefix(16)))
    }

    private static func mark(_ bytes: [UInt8], _ key: SymmetricKey) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array("duixian token v1\0".utf8) + bytes, using: key).prefix(16))
    }
}
