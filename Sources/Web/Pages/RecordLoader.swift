import Basics
import Commitments
import Markup
import Operations
import Store
import TransparencyLog

/// The record, and one entry of it checked.
enum RecordLoader {
    /// Numbers without content that the page lists before it stops.
    static let gapsShown = 5_000
    static let correctionsShown = 100

    /// Verbs that move what was promised, take something back or put something right.
    static let corrections: [LedgerVerb] = [
        .commitmentReturned, .commitmentReopened, .commitmentRevised, .commitmentWithdrawn, .commitmentRelocated,
        .targetSuperseded, .targetOverridden, .targetRevised, .targetRelocated, .eventWithheld, .fieldErased,
        .logContinued, .logRotated,
    ]

    static func view(_ snapshot: Snapshot, _ installation: Installation) throws -> RecordView {
        var view = RecordView(
            vkey: try installation.keys.log.verifier.description, origin: installation.origin)
        let parts = try snapshot.log.parts()
        view.parts = parts.map { ($0.part, $0.origin, $0.frontier.size) }
        if let part = parts.last {
            let counts = try snapshot.events.counts(part: part.part, below: part.frontier.size)
            (view.published, view.unpublished, view.withheld) = (
                counts.published, counts.unpublished, counts.withheld
            )
            view.erased = try erased(part.part, snapshot).count
            let leaves = try snapshot.events.unpublishedLeaves(part: part.part, limit: gapsShown + 1)
            view.gaps = runs(leaves.prefix(gapsShown))
            view.gapsEnd = leaves.count > gapsShown ? view.gaps.last?.upperBound : nil
        }
        let events = try snapshot.events.newest(verbs: corrections, limit: correctionsShown)
        view.corrections = try events.compactMap { try snapshot.change($0) }
        return view
    }

    private static func erased(_ part: Int, _ snapshot: Snapshot) throws -> [SealedFields.Erased] {
        try SealedFields(snapshot.transaction, jurisdiction: snapshot.jurisdiction).erased(part: part)
    }

    /// Ascending numbers as runs.
    static func runs(_ numbers: some Sequence<Int>) -> [ClosedRange<Int>] {
        var runs: [ClosedRange<Int>] = []
        for number in numbers {
            if let last = runs.last, last.upperBound + 1 == number {
                runs[runs.count - 1] = last.lowerBound...number
            } else {
                runs.append(number...number)
            }
        }
        return runs
    }

    /// What the form asked for: an entry's number, or an item's id.
    static func check(_ snapshot: Snapshot) throws -> CheckView {
        let part = snapshot.askedNumber("part")
        if let leaf = snapshot.askedNumber("leaf") { return try entry(leaf, part: part, snapshot) }
        guard let asked = snapshot.asked("item")?.trimmed else { return .nothingAsked }
        if let leaf = Int(asked) { return try entry(leaf, part: part, snapshot) }
        let kind = asked.contains("T") ? "target" : "commitment"
        let names = try snapshot.names()
        guard names.items[asked] != nil else {
            return .missing(String(asked.prefix(40)), size: try snapshot.log.parts().last?.frontier.size ?? 0)
        }
        let history = try snapshot.history(of: "\(kind)/\(asked)")
        return .item(id: asked, changes: history.changes, hidden: history.hidden + history.withheld.count)
    }

    private static func entry(_ leaf: Int, part: Int?, _ snapshot: Snapshot) throws -> CheckView {
        let parts = try snapshot.log.parts()
        guard let part = parts.last(where: { part == nil || $0.part == part }), leaf >= 0,
            leaf < part.frontier.size, let event = try snapshot.events.event(leaf: leaf, part: part.part)
        else { return .missing(String(leaf), size: parts.last?.frontier.size ?? 0) }
        return .entry(try proof(event, leaf, part, snapshot))
    }

    private static func proof(
        _ event: StoredEvent, _ leaf: Int, _ part: LogPart, _ snapshot: Snapshot
    ) throws -> ProofView {
        var reader = snapshot.log.reader(of: part)
        let size = part.frontier.size
        let path = try TreeProof.inclusion(of: leaf, in: size) { try reader.hash(of: $0) }
        guard let digest = Hash(event.digest) else { throw StoreFault.column("digest") }
        let hash = Hash.leaf(Leaf.bytes(digest: digest))
        let steps = sides(of: leaf, in: size, count: path.count)
        var computed = hash
        for (step, isLeft) in zip(path, steps) {
            computed = isLeft ? Hash.node(step, computed) : Hash.node(computed, step)
        }
        let signed = try signedRoot(part, snapshot) ?? part.frontier.root
        let isOpen = event.published != nil || LedgerVerb(rawValue: event.verb)?.isOfLog == true
        var proof = ProofView(
            standing: event.withheld != nil ? .withheld : isOpen ? .recorded : .unpublished, leaf: leaf,
            part: part.part, size: size, digest: Base64.text(event.digest), leafHash: hash.description,
            root: signed.description, computed: computed.description,
            path: zip(path, steps).map { ($0.description, $1) })
        if proof.standing == .recorded, let body = event.body, let salt = event.salt {
            proof.change = try snapshot.change(event)
            proof.body = body
            proof.salt = Base64.text(salt)
            proof.digestAgrees = SaltedDigest.event(body: body, salt: salt) == digest
            proof.erasedFields = try erased(part.part, snapshot).filter { $0.leaf == leaf }.map(\.name)
            if !proof.erasedFields.isEmpty { proof.standing = .erased }
        }
        if computed != signed || proof.digestAgrees == false { proof.standing = .broken }
        return proof
    }

    /// The root that was signed for a part, where its newest checkpoint is of it.
    private static func signedRoot(_ part: LogPart, _ snapshot: Snapshot) throws -> Hash? {
        guard let newest = try snapshot.log.newestCheckpoint(), newest.part == part.part,
            newest.size == part.frontier.size
        else { return nil }
        return try Checkpoint(parsing: SignedNote(parsing: newest.note).text).root
    }

    /// On which side each neighbour of the path stands (RFC 9162 §2.1.3.2).
    static func sides(of leaf: Int, in size: Int, count: Int) -> [Bool] {
        var (number, last) = (leaf, size - 1)
        return (0..<count).map { _ in
            let isLeft = number & 1 == 1 || number == last
            if isLeft { while number & 1 == 0, number != 0 { (number, last) = (number >> 1, last >> 1) } }
            (number, last) = (number >> 1, last >> 1)
            return isLeft
        }
    }

    static func proofPage(_ snapshot: Snapshot) throws -> Page? {
        guard case .entry(let proof) = try check(snapshot) else { return nil }
        return .json(PublicData.proof(proof))
    }
}

extension String {
    /// Without white space at its ends, the ideographic one included.
    var trimmed: String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }
}
