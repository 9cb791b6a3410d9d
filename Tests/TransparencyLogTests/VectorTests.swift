import Basics
import Foundation
import Testing

@testable import TransparencyLog

/// The vectors of docs/formats/vectors, made by another program than this one.
enum Vectors {
    static func load(_ name: String) throws -> [String: Any] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/formats/vectors")
        let data = try Data(contentsOf: folder.appending(path: "\(name).json"))
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    static func hex(_ text: Any?) -> [UInt8] {
        let digits = Array((text as? String ?? "").utf8)
        return stride(from: 0, to: digits.count - 1, by: 2).compactMap {
            UInt8(String(decoding: digits[$0...$0 + 1], as: UTF8.self), radix: 16)
        }
    }
}

@Suite("The formats are what docs/formats says, byte for byte") struct VectorTests {
    @Test("tree.json: leaf hashes, roots, inclusion and consistency of the reference implementation")
    func tree() throws {
        let vectors = try Vectors.load("tree")
        let leaves = (vectors["leaves"] as? [String] ?? []).map { Hash.leaf(Vectors.hex($0)) }
        #expect(leaves.map(\.bytes) == (vectors["leaf_hashes"] as? [String] ?? []).map { Vectors.hex($0) })
        let tree = PlainTree(leaves: leaves)
        let roots = (vectors["roots"] as? [String] ?? []).compactMap { Hash(Vectors.hex($0)) }
        #expect(roots.count == 9)
        var frontier = Frontier()
        for (size, root) in roots.enumerated() {
            #expect(frontier.root == root)
            if size < leaves.count { frontier.append(leaves[size]) }
        }
        func path(_ vector: [String: Any]) -> [Hash] {
            (vector["path"] as? [String] ?? []).compactMap { Hash(Vectors.hex($0)) }
        }
        for vector in vectors["inclusion"] as? [[String: Any]] ?? [] {
            let (leaf, size) = (try #require(vector["leaf"] as? Int), try #require(vector["size"] as? Int))
            #expect(TreeProof.inclusion(of: leaf, in: size, tree.node) == path(vector))
            #expect(TreeProof.proves(path(vector), leaf: leaves[leaf], at: leaf, in: size, root: roots[size]))
        }
        for vector in vectors["consistency"] as? [[String: Any]] ?? [] {
            let (old, size) = (try #require(vector["from"] as? Int), try #require(vector["to"] as? Int))
            #expect(TreeProof.consistency(from: old, to: size, tree.node) == path(vector))
            #expect(TreeProof.proves(path(vector), old: (old, roots[old]), new: (size, roots[size])))
        }
    }

    @Test("event.json: a body, its sealed field, its digest and its leaf")
    func event() throws {
        let vectors = try Vectors.load("event")
        let body = Array(try #require(vectors["body"] as? String).utf8)
        let event = try EventBody(parsing: body)
        #expect(event.canonicalBytes == body && event.subject == "commitment/2025-0147")
        let digest = SaltedDigest.event(body: body, salt: Vectors.hex(vectors["salt"]))
        #expect(digest.description == vectors["digest"] as? String)
        let leaf = Leaf.bytes(digest: digest)
        #expect(String(decoding: leaf, as: UTF8.self) == vectors["leaf"] as? String && leaf.count == Leaf.size)
        #expect(Hash.leaf(leaf).description == vectors["leaf_hash"] as? String)
        let sealed = try #require((vectors["sealed"] as? [[String: String]])?.first)
        let name = try #require(sealed["name"])
        let field = SaltedDigest.field(
            name, value: Array((sealed["value"] ?? "").utf8), salt: Vectors.hex(sealed["salt"]))
        #expect(field.description == sealed["digest"] && event.sealed[name] == sealed["digest"])
        for text in vectors["not_leaves"] as? [String] ?? [] {
            #expect(Leaf.digest(Array(text.utf8)) == nil, "\(text)")
        }
        for text in vectors["not_bodies"] as? [String] ?? [] {
            #expect(throws: JSONFault.self, "\(text)") { try EventBody(parsing: Array(text.utf8)) }
        }
    }

    @Test("checkpoint.json: signature, cosignature, keys, and the example of the format's authors")
    func checkpoint() throws {
        let vectors = try Vectors.load("checkpoint")
        let text = try #require(vectors["note"] as? String)
        let note = try SignedNote(parsing: text)
        #expect(note.description == text && note.text == vectors["text"] as? String)
        let checkpoint = try Checkpoint(parsing: note.text)
        #expect(checkpoint.origin == vectors["origin"] as? String && checkpoint.size == vectors["size"] as? Int)
        #expect(checkpoint.root.description == vectors["root"] as? String && checkpoint.text == note.text)
        let key = try NoteKey(try #require(vectors["vkey"] as? String))
        let signer = try NoteSigner(name: checkpoint.origin, seed: Vectors.hex(vectors["seed"]))
        #expect(key.verifies(note))
        #expect(try signer.verifier == key)
        let witness = try NoteKey(try #require(vectors["witness_vkey"] as? String))
        #expect(witness.kind == .cosignature)
        #expect(witness.signature(in: note)?.seconds == vectors["witness_seconds"] as? Int)
        let cosigner = try NoteSigner(
            name: witness.name, kind: .cosignature, seed: Vectors.hex(vectors["witness_seed"]))
        #expect(try cosigner.verifier == witness)
        let example = try #require(vectors["signed_note_example"] as? [String: String])
        let foreign = try SignedNote(parsing: try #require(example["note"]))
        #expect(try NoteKey(try #require(example["vkey"])).verifies(foreign))
        for text in vectors["not_checkpoints"] as? [String] ?? [] {
            #expect(throws: LogFault.self, "\(text)") { try Checkpoint(parsing: text) }
        }
    }

    @Test("proof.json: a proof reads, holds, and writes itself again")
    func proof() throws {
        let vectors = try Vectors.load("proof")
        let data = try JSONSerialization.data(withJSONObject: try #require(vectors["proof"]))
        let proof = try ItemProof(try JSONValue.parse(Array(data)))
        #expect(proof.findings() == [] && proof.parts.first?.events.count == 1)
        #expect(try ItemProof(try JSONValue.parse(proof.json.canonicalBytes)) == proof)
    }

    @Test("log-export.json: an export of three leaves")
    func export() async throws {
        let vectors = try Vectors.load("log-export")
        let files = (vectors["files"] as? [String: String] ?? [:]).compactMapValues { Base64.bytes($0) }
        #expect(files.count == 6)
        let result = await LogVerification.check(LogExport(names: Array(files.keys)) { files[$0] })
        #expect(result.findings == [])
        let counts = try #require(vectors["counts"] as? [String: Int])
        #expect(
            [result.size, result.published, result.unpublished, result.erased, result.withheld]
                == ["size", "published", "unpublished", "erased", "withheld"].map { counts[$0] ?? -1 })
    }
}
