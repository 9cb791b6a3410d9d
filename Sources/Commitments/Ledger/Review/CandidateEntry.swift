import Basics
import Quantities

/// A candidate's fields as a person sees and changes them: plain strings, empty where there is nothing.
public struct CandidateEntry: Hashable, Sendable {
    public var values: [Field: String] = [:]

    public enum Field: String, Sendable, CaseIterable {
        case indicator, nature
        case action, object, kind, checkable, milestone, actors
        case comparator, value, upper, unit
    }

    /// The fields of a kind of candidate, in the order in which a form asks for them.
    public static func fields(of kind: CandidateRow.Kind) -> [Field] {
        switch kind {
        case .target: [.indicator, .comparator, .value, .upper, .unit, .nature]
        case .commitment:
            [.object, .action, .kind, .checkable, .milestone, .comparator, .value, .upper, .unit, .actors]
        }
    }

    /// What the fields of a candidate say.
    public init(_ fields: JSONValue, _ kind: CandidateRow.Kind) {
        let number = kind == .target ? fields : fields["quantity"] ?? .null
        for field in Self.fields(of: kind) {
            let text: String? =
                switch field {
                case .actors: fields["actors"]?.array?.compactMap(\.string).joined(separator: "、")
                case .comparator, .value, .upper, .unit: number[field.rawValue]?.string
                default: fields[field.rawValue]?.string
                }
            values[field] = text ?? ""
        }
    }

    public subscript(field: Field) -> String { values[field] ?? "" }

    /// What has to change for the candidate to say what was entered; null takes a field out.
    ///
    /// - Parameters:
    ///   - old: the candidate's fields.
    public func changes(of old: JSONValue, _ kind: CandidateRow.Kind) throws(LedgerRefusal) -> [String: JSONValue] {
        let before = CandidateEntry(old, kind)
        try check(kind)
        var changes: [String: JSONValue] = [:]
        let numeric: Set<Field> = [.comparator, .value, .upper, .unit]
        for field in Self.fields(of: kind) where self[field] != before[field] && !numeric.contains(field) {
            changes[field.rawValue] = self[field].isEmpty ? .null : .string(self[field])
        }
        if changes["actors"] != nil {
            changes["actors"] = .array(self[.actors].split(separator: "、").map { .string(String($0)) })
        }
        if let indicator = changes["indicator"]?.string {
            changes["canonical"] = .string(IndicatorTable.standard.name(of: indicator))
        }
        guard numeric.contains(where: { self[$0] != before[$0] }) else { return changes }
        let number = number
        switch kind {
        case .target:
            for field in numeric { changes[field.rawValue] = number[field.rawValue] ?? .null }
            changes["measure"] = .string(measure(old).rawValue)
        case .commitment: changes["quantity"] = self[.value].isEmpty ? .null : .object(number)
        }
        return changes
    }

    private var number: [String: JSONValue] {
        if self[.value].isEmpty { return ["comparator": "qualitative"] }
        var number: [String: JSONValue] = ["value": .string(self[.value])]
        let isOpen = self[.comparator].isEmpty || self[.comparator] == Comparator.qualitative.rawValue
        number["comparator"] = isOpen ? "eq" : .string(self[.comparator])
        if !self[.upper].isEmpty { number["upper"] = .string(self[.upper]) }
        if !self[.unit].isEmpty { number["unit"] = .string(self[.unit]) }
        return number
    }

    private func measure(_ old: JSONValue) -> Measure {
        if self[.value].isEmpty { return .qualitative }
        let before = old["measure"]?.string.flatMap { Measure(rawValue: $0) }
        if let before, before != .qualitative { return before }
        return self[.unit].hasPrefix("%") ? .growth : .level
    }

    private func check(_ kind: CandidateRow.Kind) throws(LedgerRefusal) {
        let name = kind == .target ? self[.indicator] : self[.object]
        if name.isEmpty { throw .objectMissing }
        for field in [Field.value, .upper] where !self[field].isEmpty {
            if Figure(self[field]) == nil { throw .valueUnreadable(self[field]) }
        }
        if self[.comparator] == Comparator.range.rawValue, self[.value].isEmpty || self[.upper].isEmpty {
            throw .rangeOpen
        }
        if !self[.upper].isEmpty, self[.comparator] != Comparator.range.rawValue { throw .rangeOpen }
    }
}

extension IndicatorTable {
    /// The one name of an indicator that is printed so; the printed name itself where the table does not know it.
    public func name(of printed: String) -> String { whole(Array(printed.utf16))?.canonical ?? printed }
}

extension LedgerRefusal {
    static let objectMissing = LedgerRefusal(
        "ledger.candidate.object", "要写明是什么事项（目标写指标名）。", "Say what it is about; for a target, its indicator.",
        basis: "docs/formats/reading.md")
    static func valueUnreadable(_ text: String) -> LedgerRefusal {
        LedgerRefusal(
            "ledger.candidate.value", "“\(text)”不是数字。数值写成 6 或 208.6，单位写在单位一栏。",
            "“\(text)” is no number. Write 6 or 208.6, and the unit in its own field.", basis: "docs/formats/reading.md"
        )
    }
    static let rangeOpen = LedgerRefusal(
        "ledger.candidate.range", "区间要有下限和上限两个数；不是区间就不填上限。",
        "A range has a lower and an upper value; anything else has no upper one.", basis: "docs/formats/reading.md")
}
