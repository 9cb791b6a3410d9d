import Crypto

/// The one-time code with which the first administrator signs in: 80 bits in groups that can be read aloud.
enum AdministratorCode {
    /// Without letters that look alike.
    private static let alphabet = Array("ABCDEFGHJKLMNPQRSTUVWXYZ23456789")

    static func made(_ random: (Int) -> [UInt8]) -> String {
        let letters = random(16).map { alphabet[Int($0) % alphabet.count] }
        return stride(from: 0, to: 16, by: 4).map { String(letters[$0..<$0 + 4]) }.joined(separator: "-")
    }

    /// Only this is stored.
    static func digest(_ code: String) -> [UInt8] { Array(SHA256.hash(data: Array(("duixian code v1\0" + code).utf8))) }
}
