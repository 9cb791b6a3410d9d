import Basics
import Crypto

/// The second factor: codes of six digits that change each 30 seconds (TOTP, RFC 6238 with HMAC-SHA-1, as every
/// authenticator reads it).
public enum SecondFactor {
    public static let stepSeconds = 30

    /// The step of time that a moment is in.
    public static func step(_ at: Instant) -> Int { at.milliseconds / 1000 / stepSeconds }

    /// RFC 4226 §5.3.
    public static func code(_ secret: [UInt8], step: Int) -> String {
        let counter = withUnsafeBytes(of: UInt64(step).bigEndian, Array.init)
        let mac = Array(
            HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret)))
        let at = Int(mac[19] & 15)
        let number =
            UInt32(mac[at] & 0x7F) << 24 | UInt32(mac[at + 1]) << 16 | UInt32(mac[at + 2]) << 8 | UInt32(mac[at + 3])
        let digits = String(number % 1_000_000)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }

    /// The step whose code this is, within one step of now and later than the last one used; nil for any other.
    static func step(of code: String, secret: [UInt8], at: Instant, after last: Int) -> Int? {
        let (now, given) = (step(at), Array(code.utf8))
        var found: Int?
        for step in [now - 1, now, now + 1]
        where ConstantTime.areEqual(Array(self.code(secret, step: step).utf8), given) { found = step }
        return found.flatMap { $0 > last ? $0 : nil }
    }

    /// What an authenticator photographs (Google's key URI format).
    public static func address(_ secret: [UInt8], login: String, place: String) -> String {
        "otpauth://totp/\(escaped(place)):\(escaped(login))?secret=\(base32(secret))&issuer=\(escaped(place))"
    }

    /// RFC 4648 §6, without padding.
    public static func base32(_ bytes: [UInt8]) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var (text, held, bits) = ("", 0, 0)
        for byte in bytes {
            held = held << 8 | Int(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.append(letters[held >> bits & 31])
            }
        }
        if bits > 0 { text.append(letters[held << (5 - bits) & 31]) }
        return text
    }

    private static func escaped(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF")
        return text.utf8.reduce(into: "") { escaped, byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: escaped.append(Character(UnicodeScalar(byte)))
            default: escaped += "%" + String(digits[Int(byte >> 4)]) + String(digits[Int(byte & 15)])
            }
        }
    }
}
