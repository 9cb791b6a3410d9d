import Basics
import Yams

/// One mapping of the file, its keys known: what is unknown, missing or of another kind is noted where it stands.
struct YAMLMap {
    let notes: FaultNotes
    let place: String
    let mark: Position?
    private let members: [String: (mark: Position?, value: Node)]

    /// Nil where it is no mapping.
    init?(_ node: Node, _ place: String, known: [String], _ notes: FaultNotes) {
        guard case .mapping(let mapping) = node else {
            notes.note(
                node.position, place, "\(place)要写成“键: 值”", "\(place) must be a mapping of keys to values",
                mend: .seeFormat)
            return nil
        }
        var members: [String: (mark: Position?, value: Node)] = [:]
        for (key, value) in mapping {
            guard case .scalar(let name) = key, known.contains(name.string) else {
                Self.noteUnknown(key, place, known, notes)
                continue
            }
            members[name.string] = (key.position, value)
        }
        (self.notes, self.place, self.mark, self.members) = (notes, place, node.position, members)
    }

    private static func noteUnknown(_ key: Node, _ place: String, _ known: [String], _ notes: FaultNotes) {
        let written = key.scalar.map { String($0.string.prefix(40)) } ?? "?"
        let near = Identifier.nearest(written, in: known)
        notes.note(
            key.position, place, "\(place)里没有“\(written)”这个键", "\(place) knows no key \(written)",
            mend: near.map { Phrase("是不是 \($0)？", "Did you mean \($0)?") }
                ?? Phrase("可用的键：\(known.joined(separator: "、"))。", "Keys are \(known.joined(separator: ", ")).")
        )
    }

    var line: Int { mark?.line ?? 1 }
    func mark(of key: String) -> Position? { members[key]?.mark ?? mark }
    func node(_ key: String) -> Node? { members[key]?.value }
    func has(_ key: String) -> Bool { members[key] != nil }

    func note(_ key: String, _ chinese: String, _ english: String, mend: Phrase = .seeFormat) {
        notes.note(members[key]?.value.position ?? mark, place, chinese, english, mend: mend)
    }

    /// The key's words; nil where it is absent or no text.
    func text(_ key: String) -> String? {
        guard let node = node(key) else { return nil }
        guard case .scalar(let scalar) = node, !scalar.string.isEmpty, scalar.string.utf8.count <= 2000 else {
            note(key, "\(key)要写一段不太长的文字", "\(key) must be a text of at most 2,000 bytes")
            return nil
        }
        return scalar.string
    }

    func needed(_ key: String) -> String {
        if !has(key) { note(key, "\(place)缺\(key)", "\(place) lacks \(key)") }
        return text(key) ?? ""
    }

    func identifier(_ key: String) -> String? {
        guard let text = text(key) else { return nil }
        guard Identifier.isValid(text) else {
            note(
                key, "\(key)只用小写字母、数字、- 和 _", "\(key) is made of small letters, digits, - and _, 40 at most")
            return nil
        }
        return text
    }

    func neededIdentifier(_ key: String) -> String {
        if !has(key) { note(key, "\(place)缺\(key)", "\(place) lacks \(key)") }
        return identifier(key) ?? ""
    }

    func flag(_ key: String) -> Bool {
        switch text(key) {
        case nil, "no", "false": return false
        case "yes", "true": return true
        case .some:
            note(key, "\(key)写 yes 或 no", "\(key) is yes or no")
            return false
        }
    }

    func number(_ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let text = text(key) else { return nil }
        guard text.utf8.count <= 9, let number = Int(text), range.contains(number) else {
            note(
                key, "\(key)是\(range.lowerBound)到\(range.upperBound)的整数",
                "\(key) is a whole number from \(range.lowerBound) to \(range.upperBound)")
            return nil
        }
        return number
    }

    func word<Word: RawRepresentable & CaseIterable>(_ key: String, _ type: Word.Type) -> Word?
    where Word.RawValue == String {
        guard let text = text(key) else { return nil }
        if let word = Word(rawValue: text) { return word }
        let known = Word.allCases.map(\.rawValue)
        let near = Identifier.nearest(text, in: known)
        note(
            key, "\(key)不认得“\(text.prefix(40))”", "\(key) knows no \(text.prefix(40))",
            mend: near.map { Phrase("是不是 \($0)？", "Did you mean \($0)?") }
                ?? Phrase("可用：\(known.joined(separator: "、"))。", "One of \(known.joined(separator: ", "))."))
        return nil
    }
}
