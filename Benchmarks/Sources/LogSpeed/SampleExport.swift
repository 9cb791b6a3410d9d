import Basics
import TransparencyLog

/// An export made in memory, with events of the size that the ledger writes.
struct SampleExport {
    let export: LogExport

    /// - Parameter bodies: how many of the leaves have their bodies published; they are the first.
    init(leaves: Int, bodies: Int) throws {
        var files: [String: [UInt8]] = [:]
        var (digests, lines): ([Hash], [[UInt8]]) = ([], [])
        for leaf in 0..<leaves {
            let body = leaf == leaves - 1 && bodies > 0 ? Self.publishing(leaves - 1) : Self.body(leaf)
            let salt = (0..<32).map { UInt8(truncatingIfNeeded: leaf &* ($0 &+ 7) >> ($0 % 8)) }
            // Without bodies, only the tree is measured, and any digest does.
            guard bodies > 0 else {
                digests.append(Hash.leaf(salt))
                continue
            }
            digests.append(SaltedDigest.event(body: body, salt: salt))
            let line: JSONValue = [
                "leaf": .integer(leaf), "salt": .string(Base64.text(salt)), "body": .string(Base64.text(body)),
            ]
            lines.append(line.canonicalBytes + [0x0A])
        }
        for start in stride(from: 0, to: lines.count, by: 10_000) {
            let name = String(String(1_000_000_000 + start).dropFirst())
            files["published/\(name).jsonl"] = Array(lines[start..<min(start + 10_000, lines.count)].joined())
        }
        files["published/erased.jsonl"] = []
        try Self.tiles(digests, &files)
        let stored = files
        export = LogExport(names: Array(stored.keys)) { stored[$0] }
    }

    private static func tiles(_ digests: [Hash], _ files: inout [String: [UInt8]]) throws {
        let size = digests.count
        var hashes: [Int: [Hash]] = [0: digests.map { Hash.leaf(Leaf.bytes(digest: $0)) }]
        var frontier = Frontier()
        for hash in hashes[0] ?? [] { frontier.append(hash) }
        for tile in Tile.all(size: size) {
            let range = tile.index * Tile.width..<tile.index * Tile.width + tile.width
            let level = (hashes[tile.level] ?? [])[range]
            files[tile.path] = level.flatMap(\.bytes)
            if tile.level == 0 {
                files[tile.entriesPath] = EntryBundle.bytes(digests[range].map { Leaf.bytes(digest: $0) })
            }
            if tile.width == Tile.width {
                var full = Frontier()
                for hash in level { full.append(hash) }
                hashes[tile.level + 1, default: []].append(full.root)
            }
        }
        let signer = try NoteSigner(name: "example.org/log", seed: Array(repeating: 1, count: 32))
        let text = Checkpoint(origin: signer.name, size: size, root: frontier.root).text
        files["checkpoint"] = Array(SignedNote(text: text, signatures: [try signer.sign(text)]).description.utf8)
        files["vkey"] = Array("\(try signer.verifier)\n".utf8)
    }

    private static func event(_ verb: String, _ subject: String, _ data: JSONValue) -> [UInt8] {
        EventBody(
            log: "example.org/log", at: Instant(seconds: 1_764_028_800), verb: verb, subject: subject,
            actor: EventBody.Actor(unit: "housing", role: "reporter"), visibility: .everyone, data: data
        ).canonicalBytes
    }

    private static func body(_ number: Int) -> [UInt8] {
        event(
            "commitment.progressed", "commitment/2025-\(number)",
            [
                "number": 1, "percent": .integer(number % 100), "unit": "housing",
                "words": "主体工程完工，正在安装设备，预计年底前投产。",
            ])
    }

    private static func publishing(_ count: Int) -> [UInt8] {
        event("event.published", "log/1", ["leaves": .array((0..<count).map(JSONValue.integer))])
    }
}
