import Procedures

/// A place's own words in a procedure, as its parameters keep them: `甲类|Kind A`, and a list's `a=甲类|Kind A`, a line each.
enum PlaceWords {
    /// Scalars in one language.
    static let longest = 100

    static func phrase(_ text: some StringProtocol) -> Phrase? {
        let parts = text.split(separator: "|", maxSplits: 1).map { bare($0) }
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.unicodeScalars.count <= longest }) else {
            return nil
        }
        return Phrase(parts[0], parts[1])
    }

    /// Nil where a line can't be read or a name stands twice.
    static func choices(_ text: String) -> [CaseParameter.Choice]? {
        let lines = text.split(whereSeparator: \.isNewline).filter { !bare($0).isEmpty }
        var choices: [CaseParameter.Choice] = []
        for line in lines {
            let parts = line.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, let label = phrase(parts[1]) else { return nil }
            let id = bare(parts[0])
            guard isIdentifier(id), !choices.contains(where: { $0.id == id }) else { return nil }
            choices.append(CaseParameter.Choice(id: id, label: label))
        }
        return choices.isEmpty || choices.count > 50 ? nil : choices
    }

    private static func bare(_ text: some StringProtocol) -> String {
        let kept = text.drop(while: \.isWhitespace)
        return String(kept.reversed().drop(while: \.isWhitespace).reversed())
    }

    private static func isIdentifier(_ id: String) -> Bool {
        !id.isEmpty && id.utf8.count <= 40
            && id.utf8.allSatisfy {
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F
            }
    }
}

extension CaseParties {
    /// A definition in the place's own words, as they count on the day.
    func own(_ procedure: Procedure) -> Procedure {
        var (labels, lists): ([String: Phrase], [String: [CaseParameter.Choice]]) = ([:], [:])
        for name in names(of: procedure) {
            let key = String(name.dropFirst(procedure.id.utf8.count + 1))
            guard let text = value(name) else { continue }
            if key.hasPrefix("label.") {
                labels[String(key.dropFirst("label.".count))] = PlaceWords.phrase(text)
            } else if procedure.parameter(key).map({ $0.unit == nil }) == true {
                lists[key] = PlaceWords.choices(text)
            }
        }
        return procedure.relabelled(labels, adding: lists)
    }
}
