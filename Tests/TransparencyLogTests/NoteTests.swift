import Basics
import Testing

@testable import TransparencyLog

@Suite("Notes, keys and checkpoints are those of C2SP") struct NoteTests {
    /// The example of golang.org/x/mod/sumdb/note.
    private let vkey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
    private let note = """
        If you think cryptography is the answer to your problem,
        then you don't know what your problem is.

        — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=

        """

    @Test("A note signed elsewhere verifies; one changed letter does not")
    func foreign() throws {
        let key = try NoteKey(vkey)
        #expect(key.description == vkey && key.name == "PeterNeumann")
        let signed = try SignedNote(parsing: note)
        #expect(signed.description == note && key.verifies(signed))
        let changed = try SignedNote(parsing: note.replacing("cryptography", with: "Cryptography"))
        #expect(!key.verifies(changed))
    }

    @Test("Keys with a wrong hash, kind or length are refused")
    func keys() {
        for bad in [
            "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", "a+b", "", "+c74f20a3+ARpc",
            "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        ] { #expect(throws: LogFault.self) { try NoteKey(bad) } }
    }

    @Test("A checkpoint and its cosignature round trip; the witness's time is signed")
    func cosignature() throws {
        let log = try NoteSigner(name: "example.org/log", seed: Array(repeating: 1, count: 32))
        let witness = try NoteSigner(name: "witness", kind: .cosignature, seed: Array(repeating: 2, count: 32))
        let checkpoint = Checkpoint(origin: "example.org/log", size: 3, root: Hash.leaf([]))
        var note = SignedNote(text: checkpoint.text)
        note.signatures = [try log.sign(note.text), try witness.sign(note.text, seconds: 1_700_000_000)]
        let read = try SignedNote(parsing: note.description)
        #expect(try Checkpoint(parsing: read.text) == checkpoint)
        #expect(try log.verifier.verifies(read))
        #expect(try witness.verifier.signature(in: read)?.seconds == 1_700_000_000)
        #expect(try NoteKey(witness.verifier.description) == witness.verifier)
        var late = read
        let signature = late.signatures[1]
        late.signatures[1] = SignedNote.Signature(
            name: signature.name, keyID: signature.keyID,
            bytes: [0, 0, 0, 0, 0, 0, 0, 9] + signature.bytes.dropFirst(8))
        #expect(try !witness.verifier.verifies(late))
    }

    @Test(
        "Checkpoints that don't read are refused",
        arguments: [
            "", "a\n", "a\n1\n", "a\n01\nAAAA\n", "a\n-1\nAAAA\n",
            "\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
        ])
    func unreadable(text: String) {
        #expect(throws: LogFault.self) { try Checkpoint(parsing: text) }
    }

    @Test("A leaf is exactly its digest")
    func leaf() {
        let digest = SaltedDigest.event(body: Array("{}".utf8), salt: Array(repeating: 0, count: 32))
        let bytes = Leaf.bytes(digest: digest)
        #expect(Leaf.digest(bytes) == digest)
        #expect(Leaf.digest(bytes + [0x20]) == nil && Leaf.digest(Array("{\"v\":1}".utf8)) == nil)
        #expect(SaltedDigest.field("a", value: [1], salt: [0]) != SaltedDigest.field("b", value: [1], salt: [0]))
    }
}
