import Basics
import Store
import TransparencyLog

/// Every key that this log has had: those on the disk, and those that its events of rotation name.
enum KnownKeys {
    /// The subject of `log.rotated`: the keys of all parts.
    static let subject = "log-key"

    /// The keys that signed a note, the current one first.
    static func signing(
        _ note: String, of origin: String, _ installation: Installation, _ transaction: any Transaction
    ) throws -> [NoteKey] {
        let note = try SignedNote(parsing: note)
        let keys = try LogKeys.read(in: installation.folder, origin: origin)
        var known = try keys.all.map { try $0.verifier }
        for event in try EventTable(transaction, jurisdiction: installation.jurisdiction).events(of: subject) {
            guard let body = event.body, let data = try? EventBody(parsing: body).data else { continue }
            for name in ["new", "old"] {
                guard let text = data[name]?.string, let key = try? NoteKey(text) else { continue }
                // The same key signs under the name of each part.
                known.append(try NoteKey(name: origin, publicKey: key.publicKey))
            }
        }
        var seen: Set<NoteKey> = []
        let signing = known.filter { $0.verifies(note) && seen.insert($0).inserted }
        guard !signing.isEmpty else { throw OperationFault.key("\(installation.folder.keys)/\(LogKeys.currentName)") }
        return signing
    }
}
