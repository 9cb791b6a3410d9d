import Basics

/// What a unit filled in for one commitment of its month, as it was written. Nil is a field that was left empty.
public struct SheetEntry: Sendable, Hashable {
    /// The commitment's.
    public let id: String
    /// As a spreadsheet counts, from 1; the place in the form where there is no sheet.
    public let line: Int
    public var percent: String?
    public var words: String?
    /// 是, or nothing.
    public var done: String?
    public var problem: String?
    public var next: String?

    public init(
        id: String, line: Int, percent: String? = nil, words: String? = nil, done: String? = nil,
        problem: String? = nil, next: String? = nil
    ) {
        (self.id, self.line, self.percent, self.words) = (id, line, percent, words)
        (self.done, self.problem, self.next) = (done, problem, next)
    }

    /// Nothing was filled in: a percentage alone that stands already says nothing.
    func isUntouched(_ standing: Int?) -> Bool {
        let isSame = percent == nil || (standing != nil && Self.whole(percent ?? "") == standing)
        return isSame && words == nil && problem == nil && next == nil && (done.map(Self.isDone) ?? false) != true
    }

    /// The note as it stands in the ledger: progress, problem and next step in one.
    public var sentence: String {
        var parts: [String] = []
        if let words { parts.append(Self.ended(words, by: problem != nil || next != nil)) }
        if let problem { parts.append("存在问题：" + Self.ended(problem, by: true)) }
        if let next { parts.append("下一步：" + Self.ended(next, by: true)) }
        return parts.joined()
    }

    private static func ended(_ text: String, by needed: Bool) -> String {
        guard needed, let last = text.last, !"。！？；…!?;.".contains(last) else { return text }
        return text + "。"
    }

    /// 是 in the ways people write it; nil where it is neither yes nor no.
    static func isDone(_ text: String) -> Bool? {
        switch text.trimmed.lowercased() {
        case "是", "√", "✓", "✔", "已完成", "完成", "y", "yes", "1": true
        case "", "否", "未完成", "未", "×", "n", "no", "0", "/", "—", "-": false
        default: nil
        }
    }

    /// A whole number of percent, written `40`, `40%`, `0.4`, full width or as a workbook stores it; nil for anything else.
    public static func whole(_ text: String) -> Int? {
        var plain = ""
        for scalar in text.trimmed.unicodeScalars {
            switch scalar.value {
            case 0xFF10...0xFF19: plain.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value - 0xFF10 + 0x30)))
            case 0xFF0E: plain += "."
            case 0xFF05: plain += "%"
            case 0x20, 0x3000: continue
            default: plain.unicodeScalars.append(scalar)
            }
        }
        if let percent = TaskTable.percent(plain) { return percent }
        // A workbook keeps 29 percent as 0.28999999999999998.
        let isFraction = plain.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E } && plain.contains(".")
        guard isFraction, let value = Double(plain), value <= 1 else { return nil }
        return Int((value * 100).rounded())
    }
}
