/// Something that is asked or written down.
public struct CaseField: Hashable, Sendable {
    public let id: String
    public var label: Phrase
    public let type: FieldType
    public let isRequired: Bool
    public let access: FieldClass
    /// Transitions it comes with, `open` for the form that opens a case.
    public let from: [String]
    /// Of a sealed field: the field with the version that may be shown, or `never`; nil where nothing is said.
    public let released: String?
    /// Of a sealed field: roles that may read it.
    public let seenBy: [String]
    /// Of a choice: a parameter with the list, or the list.
    public let list: String?
    public var choices: [CaseParameter.Choice]
    /// Of a number: at most.
    public let most: Int?
    /// Who reads it, and for what.
    public var readers: Phrase?
    public let line: Int

    /// Fields that rules know by name.
    public enum Known {
        public static let reply = "reply"
        public static let basis = "basis"
        public static let remedy = "remedy"
        public static let conclusion = "conclusion"
        public static let reason = "reason"
    }
}

extension Procedure {
    /// What a choice may be.
    public func choices(of field: CaseField) -> [CaseParameter.Choice] {
        field.list.flatMap { parameter($0)?.choices } ?? field.choices
    }

    /// Whether what a step must bring is told to whoever opened the matter outside: it answers, refuses or asks them, or
    /// gives them a document.
    public func isAddressedToOpener(_ transition: Transition) -> Bool {
        guard opens == .outside else { return false }
        return [.reply, .refuse, .ask].contains(transition.act)
            || outputs.contains { $0.from.contains(transition.id) }
    }

    /// What someone outside is asked when they open a matter themselves. What only staff may read is theirs to fill in,
    /// unless nothing opens without it.
    public var askedOutside: [CaseField] {
        fields.filter { $0.from.contains("open") && ($0.access != .staff || $0.isRequired) }
    }

    /// Whether whoever opened the matter outside reads it: what is public, what they wrote, and what is sealed and said to
    /// them. What a third party wrote to an office is sealed from them as well.
    public func isForOpener(_ field: CaseField) -> Bool {
        switch field.access {
        case .everyone: return true
        case .staff: return false
        case .sealed:
            return isFromPublic(field)
                || field.from.contains { transition($0).map(isAddressedToOpener) ?? false }
        }
    }

    /// Whether it is written by someone outside the government.
    public func isFromPublic(_ field: CaseField) -> Bool {
        guard opens == .outside else { return false }
        return field.from.contains { source in
            source == "open" || transition(source)?.by.contains(opener) == true
        }
    }
}
