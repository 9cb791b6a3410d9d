import Basics
import Store
import TransparencyLog

/// The tree, grown again from the events' digests, against the tree that was signed.
enum LogAgainstEvents {
    static func differences(_ installation: Installation) throws -> [String] {
        try installation.database.read { transaction in
            let tables = LogTables(transaction, jurisdiction: installation.jurisdiction)
            let events = EventTable(transaction, jurisdiction: installation.jurisdiction)
            var details: [String] = []
            for part in try tables.parts() {
                var frontier = Frontier()
                while frontier.size < part.frontier.size {
                    let leaves = try events.leaves(from: frontier.size, part: part.part, limit: 10_000)
                    if leaves.isEmpty {
                        details.append("part \(part.part): leaf \(frontier.size) has no event")
                        break
                    }
                    for event in leaves {
                        guard event.leaf == frontier.size else {
                            details.append("part \(part.part): leaf \(frontier.size) has no event")
                            return details
                        }
                        guard let digest = Hash(event.digest) else {
                            details.append("part \(part.part): the digest of leaf \(frontier.size) is not 32 bytes")
                            return details
                        }
                        frontier.append(Hash.leaf(Leaf.bytes(digest: digest)))
                    }
                }
                if frontier.size == part.frontier.size, frontier.root != part.frontier.root {
                    details.append("part \(part.part): the events' digests do not give the root that was signed")
                }
                if let newest = try tables.newestCheckpoint(), newest.part == part.part {
                    let signed = try Checkpoint(parsing: try SignedNote(parsing: newest.note).text)
                    // A tree that has grown and is not signed yet is what a crash leaves; the next run signs it.
                    let isOther = signed.size == part.frontier.size && signed.root != part.frontier.root
                    if signed.size > part.frontier.size || isOther {
                        details.append("part \(part.part): the newest checkpoint is not of this tree")
                    }
                }
            }
            return details
        }
    }
}
