import Yams

extension YAMLMap {
    /// One identifier, or a list of them; empty where the key is absent.
    func identifiers(_ key: String) -> [String] {
        var found: [String] = []
        for node in items(key) {
            guard case .scalar(let scalar) = node, Identifier.isValid(scalar.string) else {
                notes.note(
                    node.position, place, "\(key)里只能是标识（小写字母、数字、- 和 _）", "\(key) holds identifiers alone",
                    mend: .seeFormat)
                continue
            }
            if found.contains(scalar.string) {
                notes.note(
                    node.position, place, "\(key)里 \(scalar.string) 写了两次", "\(scalar.string) stands twice in \(key)",
                    mend: Phrase("留一个。", "Keep one."))
            } else {
                found.append(scalar.string)
            }
        }
        return found
    }

    /// The nodes of a list; a single value counts as a list of one.
    func items(_ key: String) -> [Node] {
        guard let node = node(key) else { return [] }
        guard case .sequence(let sequence) = node else { return [node] }
        guard sequence.count <= 500 else {
            note(key, "\(key)太长", "\(key) has more than 500 items")
            return []
        }
        return Array(sequence)
    }

    func maps(_ key: String, _ place: String, known: [String]) -> [YAMLMap] {
        items(key).compactMap { YAMLMap($0, place, known: known, notes) }
    }

    func map(_ key: String, _ place: String, known: [String]) -> YAMLMap? {
        node(key).flatMap { YAMLMap($0, place, known: known, notes) }
    }

    /// `{zh: …, en: …}` under a key.
    func phrase(_ key: String) -> Phrase? {
        map(key, "\(place).\(key)", known: ["zh", "en"])?.phrase
    }

    func neededPhrase(_ key: String) -> Phrase {
        if !has(key) { note(key, "\(place)缺\(key)", "\(place) lacks \(key)") }
        return phrase(key) ?? Phrase("", "")
    }

    /// `zh` and `en` of this mapping itself.
    var phrase: Phrase { Phrase(needed("zh"), needed("en")) }

    func phrases(_ key: String) -> [Phrase] { maps(key, "\(place).\(key)", known: ["zh", "en"]).map(\.phrase) }

    /// `{result: studied}`.
    func pairs(_ key: String) -> [String: String] {
        guard let node = node(key) else { return [:] }
        guard case .mapping(let mapping) = node else {
            note(key, "\(key)写成 {字段: 值}", "\(key) is written {field: value}")
            return [:]
        }
        var pairs: [String: String] = [:]
        for (name, value) in mapping {
            guard case .scalar(let name) = name, case .scalar(let value) = value, Identifier.isValid(name.string),
                Identifier.isValid(value.string)
            else {
                note(key, "\(key)写成 {字段: 值}", "\(key) is written {field: value}")
                continue
            }
            pairs[name.string] = value.string
        }
        return pairs
    }

    /// `{field: source, is: [superior]}`.
    func guardValue(_ key: String) -> Transition.Guard? {
        guard let map = map(key, "\(place).\(key)", known: ["field", "is"]) else { return nil }
        return Transition.Guard(field: map.neededIdentifier("field"), values: map.identifiers("is"))
    }
}
