import Basics

/// A checkpoint that someone kept: a signed note, its three lines, or what a printed page carries at its foot.
public struct OlderCheckpoint: Hashable, Sendable {
    /// Nil where the paper does not say.
    public let origin: String?
    public let size: Int
    public let root: Hash
    /// The note, where it was kept with its signatures.
    public let note: SignedNote?

    /// Reads a note, three lines, or any text in which a size and a root (44 letters of base64) stand, the size in
    /// front.
    public init(_ text: String) throws(LogFault) {
        var text = text
        // What was pasted may have lost the end of its last line.
        if !text.hasSuffix("\n") { text += "\n" }
        if text.contains("\n\n— ") {
            let note = try SignedNote(parsing: text)
            self.init(try Checkpoint(parsing: note.text), note)
        } else if let checkpoint = try? Checkpoint(parsing: text) {
            self.init(checkpoint, nil)
        } else {
            try self.init(printed: text)
        }
    }

    private init(_ checkpoint: Checkpoint, _ note: SignedNote?) {
        (origin, size, root) = (checkpoint.origin, checkpoint.size, checkpoint.root)
        self.note = note
    }

    private init(printed text: String) throws(LogFault) {
        let words = text.split { $0.isWhitespace || "，。；：、（）|·".contains($0) }
        let place = words.firstIndex { $0.utf8.count == 44 && Base64.bytes($0)?.count == Hash.size }
        guard let place, let root = Base64.bytes(words[place]).flatMap({ Hash($0) }) else {
            throw LogFault.note("checkpoint", "no root of 44 letters in it")
        }
        let sizes = words[..<place].compactMap { word in
            word.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(word) : nil
        }
        guard let size = sizes.last else { throw LogFault.note("checkpoint", "no size in front of the root") }
        origin = nil
        (self.size, self.root, note) = (size, root, nil)
    }

    /// What does not hold between this checkpoint and one part of the log as it is now; nil where it is of another part.
    func findings(_ now: Checkpoint, _ keys: [NoteKey], _ tree: TreeCheck, _ continued: Continuation?) -> [LogFinding]?
    {
        func finding(_ chinese: String, _ english: String) -> [LogFinding] { [LogFinding("--since", chinese, english)] }
        if let note {
            for key in keys where key.isNamed(in: note) && !key.verifies(note) {
                return finding("\(key.name)的签名不对。", "the signature by \(key.name) is wrong.")
            }
        }
        if let origin, origin != now.origin {
            // The last checkpoint of a part that was lost behind a backup stands in the next part's first event.
            return continued?.last == Checkpoint(origin: origin, size: size, root: root) ? [] : nil
        }
        if size > now.size {
            return finding(
                "它有\(size)条，这份日志只有\(now.size)条：日志被截短了。",
                "it has \(size) leaves, this log only \(now.size): the log was cut.")
        }
        guard let found = tree.root(of: size) else {
            return finding("条目不全，无法对照。", "entries are missing, so it can't be held against them.")
        }
        if found == root { return [] }
        return finding(
            "前\(size)条不是当时的那些：日志被改过。",
            "the first \(size) leaves are not those of the older checkpoint: the log was changed.")
    }
}

extension OlderCheckpoint {
    /// What the parts say together: one that holds is enough, since a paper may not say of which part it is.
    func verdict(_ parts: [[LogFinding]]) -> [LogFinding] {
        if parts.contains([]) { return [] }
        return parts.first ?? [
            LogFinding("--since", "是\(origin ?? "")的，不是这份日志的。", "it is of \(origin ?? "another log"), not of this log.")
        ]
    }
}

/// What the first event of a later part says of the part before (docs/formats/event.md, log.continued).
struct Continuation: Sendable {
    /// The last checkpoint that the part before had signed; nil where it was lost.
    let last: Checkpoint?
    /// What is left of the part before.
    let kept: Checkpoint
    /// Origins of all parts before, the first one first.
    let origins: [String]

    init?(_ event: EventBody) {
        guard event.verb == "log.continued", let origins = event.data["origins"]?.array?.compactMap(\.string),
            let from = event.data["kept"]?["origin"]?.string, let size = event.data["kept"]?["size"]?.integer,
            let root = event.data["kept"]?["root"]?.string.flatMap({ Base64.bytes($0) }).flatMap({ Hash($0) })
        else { return nil }
        self.origins = origins
        kept = Checkpoint(origin: from, size: size, root: root)
        last = event.data["checkpoint"]?.string.flatMap { text in
            (try? SignedNote(parsing: text)).flatMap { try? Checkpoint(parsing: $0.text) }
        }
    }
}
