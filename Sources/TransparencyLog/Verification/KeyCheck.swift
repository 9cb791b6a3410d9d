/// Whose signatures a checkpoint carries, and whether they are good.
enum KeyCheck {
    /// Keys of the file `vkey`, one a line.
    static func keys(in text: String) throws(LogFault) -> [NoteKey] {
        var keys: [NoteKey] = []
        for line in text.split(separator: "\n") { keys.append(try NoteKey(String(line))) }
        guard !keys.isEmpty, text.hasSuffix("\n") else { throw LogFault.note("vkey", "no key a line") }
        return keys
    }

    /// Where nothing was pinned, every key that the export names must have signed. Of pinned keys, one of each name must
    /// have: a log that rotated its key signs with the new one alone some day. A bad signature by a known key is a
    /// finding in any case (C2SP signed-note, Signatures).
    static func findings(_ note: SignedNote, origin: String, pinned: [NoteKey], exported: [NoteKey]) -> [LogFinding] {
        var findings: [LogFinding] = []
        let pinned = pinned.map { $0.renamed(to: origin) }
        for key in exported where key.name != origin {
            findings.append(
                LogFinding("vkey", "是\(key.name)的，不是\(origin)的。", "is of \(key.name), the checkpoint of \(origin)."))
        }
        for key in pinned + exported where key.isNamed(in: note) && !key.verifies(note) {
            findings.append(LogFinding("checkpoint", "\(key.name)的签名不对。", "the signature by \(key) is wrong."))
        }
        let (due, place) = pinned.isEmpty ? (exported, "vkey") : (pinned, "--vkey")
        if !pinned.isEmpty, !pinned.contains(where: { $0.name == origin }) {
            findings.append(
                LogFinding("--vkey", "没有一把是\(origin)的。", "none of the keys is of \(origin), whose checkpoint this is."))
        }
        for key in due where !key.verifies(note) {
            let isSignedByAnother = !pinned.isEmpty && due.contains { $0.name == key.name && $0.verifies(note) }
            if isSignedByAnother || key.isNamed(in: note) { continue }
            findings.append(LogFinding(place, "\(key) 没有签过这个检查点。", "the checkpoint is not signed by \(key)."))
        }
        return findings
    }
}

extension NoteKey {
    /// A key that was pinned under the log's first origin signs later parts under theirs, `…/2`.
    fileprivate func renamed(to origin: String) -> NoteKey {
        let number = origin.dropFirst(name.utf8.count + 1)
        guard origin.hasPrefix("\(name)/"), !number.isEmpty, number.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            kind == .ed25519, let key = try? NoteKey(name: origin, publicKey: publicKey)
        else { return self }
        return key
    }

    /// Whether a note carries a signature that says it is by this key.
    func isNamed(in note: SignedNote) -> Bool { note.signatures.contains { $0.name == name && $0.keyID == id } }
}
