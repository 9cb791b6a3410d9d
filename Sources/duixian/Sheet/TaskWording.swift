import Commitments
import ReportText

/// A commitment's task in as few words as name it: what is done and what it is done to.
enum TaskWording {
    /// The action before its object or behind it, as the sentence has them: 新建 + 公路, but 城南水厂 + 投产.
    static func task(_ item: Commitment, _ report: Report) -> String {
        if item.object.hasPrefix(item.action) { return item.object }
        if item.action == item.strength, let milestone = item.milestone { return item.object + milestone }
        return followsItsObject(item, report) ? item.object + item.action : item.action + item.object
    }

    /// Whether the action is printed only behind the item: in 确保甲、乙等项目开工建设 it stands once, at the end.
    private static func followsItsObject(_ item: Commitment, _ report: Report) -> Bool {
        let text = report.reading
        let action = Array(item.action.utf16)
        guard !action.isEmpty, let paragraph = text.paragraph(holding: item.range.lowerBound) else { return false }
        let bounds = text.paragraphs[paragraph]
        let start = text.units[bounds.lowerBound..<item.range.lowerBound].lastIndex(where: Unit.endsSentence)
        let upToItsEnd = (start.map { $0 + 1 } ?? bounds.lowerBound)..<item.range.upperBound
        let behind = item.range.upperBound..<bounds.upperBound
        return text.find(units: action, in: upToItsEnd) == nil && text.find(units: action, in: behind) != nil
    }
}
