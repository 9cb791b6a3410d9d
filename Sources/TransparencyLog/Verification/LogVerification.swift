import Basics

/// What an export shows when all of it is checked, offline and without asking anyone.
public struct LogVerification: Sendable {
    public internal(set) var origin = ""
    public internal(set) var size = 0
    public internal(set) var root = ""
    /// Leaves whose bodies are in the export.
    public internal(set) var published = 0
    /// Leaves that are numbered and opaque.
    public internal(set) var unpublished = 0
    public internal(set) var erased = 0
    public internal(set) var withheld = 0
    /// Everything that is wrong, each with its place; empty where all holds.
    public internal(set) var faults: [String] = []

    public var holds: Bool { faults.isEmpty }

    /// Checks an export (docs/formats/log-export.md).
    ///
    /// - Parameters:
    ///   - keys: keys that must have signed; where empty, the export's own `vkey` is taken.
    ///   - since: an older checkpoint, as a signed note, that this log must extend.
    ///   - file: the bytes of a file of the export by its path; nil where it is not there.
    ///   - published: the names of the files in `published/`.
    public static func check(
        keys: [NoteKey] = [], since: String? = nil, published: [String], file: @escaping (String) -> [UInt8]?
    ) -> LogVerification {
        var verification = LogVerification()
        do {
            var run = VerificationRun(file: file)
            let key = try run.key(keys)
            let checkpoint = try run.checkpoint(keys.isEmpty ? [key] : keys)
            verification.origin = checkpoint.origin
            verification.size = checkpoint.size
            verification.root = checkpoint.root.description
            if key.name != checkpoint.origin {
                verification.faults.append("vkey: it is of \(key.name), the checkpoint of \(checkpoint.origin)")
            }
            var tree = TreeCheck(size: checkpoint.size, file: file)
            tree.run(root: checkpoint.root)
            verification.faults += tree.faults
            if let since { verification.faults += run.extends(since, key, checkpoint, tree) }
            var bodies = BodyCheck(origin: checkpoint.origin, tree: tree)
            for name in published.sorted() where name.hasSuffix(".jsonl") && name != "erased.jsonl" {
                bodies.read(file("published/\(name)") ?? [], of: "published/\(name)")
            }
            bodies.finish(erased: file("published/erased.jsonl") ?? [])
            verification.faults += bodies.faults
            (verification.published, verification.erased) = (bodies.published, bodies.erased)
            verification.withheld = bodies.withheld
            verification.unpublished = checkpoint.size - bodies.published - bodies.withheld
        } catch {
            verification.faults.append("\(error)")
        }
        return verification
    }
}

/// The signed parts of an export.
private struct VerificationRun {
    let file: (String) -> [UInt8]?

    private func text(_ path: String) throws(LogFault) -> String {
        guard let bytes = file(path) else { throw LogFault.note(path, "is missing") }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw LogFault.note(path, "is not text") }
        return text
    }

    func key(_ pinned: [NoteKey]) throws(LogFault) -> NoteKey {
        if let key = pinned.first { return key }
        return try NoteKey(String(try text("vkey").prefix { $0 != "\n" }))
    }

    func checkpoint(_ keys: [NoteKey]) throws(LogFault) -> Checkpoint {
        let note = try SignedNote(parsing: try text("checkpoint"))
        for key in keys where !key.verifies(note) { throw LogFault.signature(key.name) }
        return try Checkpoint(parsing: note.text)
    }

    func extends(_ since: String, _ key: NoteKey, _ now: Checkpoint, _ tree: TreeCheck) -> [String] {
        do {
            let note = try SignedNote(parsing: since)
            guard key.verifies(note) else { throw LogFault.signature(key.name) }
            let old = try Checkpoint(parsing: note.text)
            if old.origin != now.origin { return ["--since: it is of another log, \(old.origin)"] }
            if old.size > now.size { return ["--since: it has \(old.size) leaves, this log only \(now.size)"] }
            if tree.root(of: old.size) != old.root {
                return [
                    "--since: the first \(old.size) leaves are not those of the older checkpoint: the log was changed"
                ]
            }
            return []
        } catch { return ["--since: \(error)"] }
    }
}
