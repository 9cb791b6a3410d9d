import Basics

extension ItemProof {
    /// What does not hold; empty where all does. Each place is a part's origin.
    ///
    /// - Parameter pinned: keys that must have signed; where empty, the proof's own are taken.
    public func findings(keys pinned: [NoteKey] = []) -> [LogFinding] {
        if parts.isEmpty { return [LogFinding("proof", "没有一个事件。", "holds no event.")] }
        return parts.enumerated().flatMap { number, part in
            // Older parts sign under older names: the key of the newest one vouches for the newest alone.
            part.findings(pinned: number == parts.count - 1 ? pinned : [], subject: subject)
        }
    }
}

extension ItemProof.Part {
    fileprivate func findings(pinned: [NoteKey], subject: String) -> [LogFinding] {
        let note: SignedNote
        let checkpoint: Checkpoint
        var own: [NoteKey] = []
        do throws(LogFault) {
            note = try SignedNote(parsing: self.checkpoint)
            checkpoint = try Checkpoint(parsing: note.text)
            for text in keys { own.append(try NoteKey(text)) }
        } catch { return [LogFinding("proof", error)] }
        var findings = KeyCheck.findings(note, origin: checkpoint.origin, pinned: pinned, exported: own)
        if own.isEmpty, pinned.isEmpty {
            findings.append(LogFinding(checkpoint.origin, "没有公钥。", "there is no key to check it with."))
        }
        for event in events { findings += event.findings(checkpoint, subject) }
        return findings
    }
}

extension ItemProof.Event {
    fileprivate func findings(_ checkpoint: Checkpoint, _ subject: String) -> [LogFinding] {
        func finding(_ chinese: String, _ english: String) -> [LogFinding] {
            [LogFinding(checkpoint.origin, leaf: leaf, chinese, english)]
        }
        let hash = Hash.leaf(Leaf.bytes(digest: digest))
        guard TreeProof.proves(path, leaf: hash, at: leaf, in: checkpoint.size, root: checkpoint.root) else {
            return finding("不在这个检查点里。", "is not in the tree of the checkpoint.")
        }
        guard let body, let salt else {
            return body == nil && salt == nil ? [] : finding("正文与盐缺一。", "has only one of body and salt.")
        }
        guard SaltedDigest.event(body: body, salt: salt) == digest else {
            return finding("正文与盐不是叶子承诺的。", "body and salt are not what the leaf committed to.")
        }
        guard let event = try? EventBody(parsing: body) else { return finding("正文不是事件。", "the body is no event.") }
        if event.subject != subject {
            return finding("是\(event.subject)的事件。", "is an event of \(event.subject).")
        }
        return []
    }
}
