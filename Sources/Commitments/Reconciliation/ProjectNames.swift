/// The names under which the next report may speak of a project: for each of its members, the name as promised and the
/// shorter or longer forms that reports use for the same thing.
enum ProjectNames {
    struct Name: Hashable {
        let units: [UInt16]
        /// The phase was left out, so that another phase in the clause means another project.
        let lostPhase: Bool
    }
    /// One project of a commitment: any of its names will do.
    typealias Member = [Name]

    /// The members of an object, each with its names; empty where it names nothing that can be followed.
    static func members(of object: String) -> [Member] {
        let whole = described(object)
        let parts = ListedNames.split(whole)
        let members = parts.map { names(of: $0) }.filter { !$0.isEmpty }
        // A name with 和 inside it may be one thing: then the whole speaks for every part.
        let asWhole = parts.count > 1 ? names(of: whole) : []
        if members.isEmpty { return asWhole.isEmpty ? [] : [asWhole] }
        return asWhole.isEmpty ? members : members.map { $0 + asWhole }
    }

    /// What stands before 的, and the money in front, describes: 占地120亩的提升项目.
    private static func described(_ object: String) -> String {
        guard let last = object.lastIndex(of: "的"), object[last...].count > 5 else { return object }
        return String(object[object.index(after: last)...])
    }

    private static func names(of words: String) -> Member {
        var found: [Name] = []
        var forms = [trimmed(ProjectWords.withoutVerb(words), of: ProjectWords.ends)]
        // The work that is done on a thing goes last: the府河 dyke's 加固扩容 may come back as its 加固.
        let bare = trimmed(forms[0], of: ProjectWords.works)
        if bare != forms[0] { forms.append(bare) }
        for form in forms {
            add(form, least: form == forms[0] ? 4 : 5, to: &found)
            if let first = form.first, "县区市省新".contains(first) { add(String(form.dropFirst()), least: 5, to: &found) }
            if let phaseless = withoutPhase(form) { add(phaseless, least: 5, lostPhase: true, to: &found) }
            for other in ProjectWords.otherForms(form) { add(other, least: 4, to: &found) }
        }
        if found.isEmpty, isRoad(forms[0]) { add(forms[0], least: 3, to: &found) }
        return found
    }

    private static func add(_ words: String, least: Int, lostPhase: Bool = false, to names: inout Member) {
        guard (least...24).contains(words.count), !ProjectWords.isKind(words) else { return }
        let name = Name(units: Array(words.utf16), lostPhase: lostPhase)
        if !names.contains(name) { names.append(name) }
    }

    private static func trimmed(_ words: String, of endings: [String]) -> String {
        var rest = words[...]
        while let ending = endings.first(where: { rest.hasSuffix($0) && rest.count > $0.count + 3 }) {
            rest = rest.dropLast(ending.count)
        }
        return String(rest)
    }

    private static func withoutPhase(_ words: String) -> String? {
        for phase in ProjectWords.phases where words.hasSuffix(phase) && words.count > phase.count + 4 {
            return String(words.dropLast(phase.count))
        }
        return nil
    }

    /// Roads go by three characters: 龙西路, 南三环.
    private static func isRoad(_ words: String) -> Bool {
        words.count == 3 && "路街桥环".contains(words.last ?? " ")
    }
}

/// Splits what one commitment promises of several things: A、B和C等.
enum ListedNames {
    static func split(_ words: String) -> [String] {
        words.split(whereSeparator: { "、和与及".contains($0) }).map { part in
            let part = part.hasPrefix("以及") ? part.dropFirst(2) : part
            guard let etc = part.firstIndex(of: "等"), etc > part.startIndex else { return String(part) }
            // 凌家滩、双墩等遗址博物馆: a short name takes the noun behind 等 with it.
            if part.distance(from: part.startIndex, to: etc) >= 4 { return String(part[..<etc]) }
            return part[..<etc] + String(part[part.index(after: etc)...])
        }
    }
}
