/// What is wrong with a definition, where, and how to mend it.
public struct ProcedureFault: Error, Hashable, Sendable {
    public let file: String
    /// From 1.
    public let line: Int
    /// From 1, in Unicode scalars; nil where the whole line is meant.
    public let column: Int?
    /// The state, or the transition or other part, that is concerned.
    public let place: String?
    /// 1…9 of the rules; nil where the file can't be read as a definition.
    public let rule: ClosedRule?
    public let says: Phrase
    public let mend: Phrase

    /// `file:line:column`, as editors understand it.
    public var position: String { "\(file):\(line)" + (column.map { ":\($0)" } ?? "") }
}

/// The nine rules under which a definition is checked closed.
public enum ClosedRule: Int, Sendable, CaseIterable {
    case reach = 1
    case owned, escalates, answered, notByItself, dispute, sealed, grounded, noParking

    public var name: Phrase {
        switch self {
        case .reach: Phrase("走得到", "Reach")
        case .owned: Phrase("有人管", "Owned")
        case .escalates: Phrase("逾期上提", "Escalates")
        case .answered: Phrase("有答复", "Answered")
        case .notByItself: Phrase("不自己验自己", "Not by itself")
        case .dispute: Phrase("异议有去处", "Dispute")
        case .sealed: Phrase("封存", "Sealed")
        case .grounded: Phrase("时限有依据", "Grounded")
        case .noParking: Phrase("不停摆", "No parking")
        }
    }
}
