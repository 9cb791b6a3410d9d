import Crypto
import TestSupport
import Testing

@testable import TransparencyLog

@Suite("Salted digests are HMAC-SHA-256") struct SaltedDigestTests {
    @Test("Of every length of salt, name and value, they are what the library makes")
    func library() {
        forAll(300) { numbers in
            let (salt, value) = (numbers.bytes(numbers.below(150)), numbers.bytes(numbers.below(300)))
            let name = String(repeating: "名", count: numbers.below(20))
            func expected(_ prefix: String) -> [UInt8] {
                Array(HMAC<SHA256>.authenticationCode(for: Array(prefix.utf8) + value, using: SymmetricKey(data: salt)))
            }
            #expect(SaltedDigest.event(body: value, salt: salt).bytes == expected("duixian event v1\0"))
            let field = SaltedDigest.field(name, value: value, salt: salt)
            #expect(field.bytes == expected("duixian field v1\0\(name)\0"))
        }
    }
}
