import Commitments
import ReportText

/// The commitments of one area of the plan, in the order of the text.
struct CommitmentGroup {
    let area: PlanArea?
    /// The area's heading as printed, without its closing mark; a general name where there is none.
    let title: String
    /// Whether the title is the report's own words.
    let isPrinted: Bool
    /// Positions in the reading's list.
    let items: [Int]

    static func all(of reading: Reading, _ language: Language) -> [CommitmentGroup] {
        var order: [PlanArea?] = []
        var items: [PlanArea?: [Int]] = [:]
        for (index, commitment) in reading.commitments.enumerated() {
            if items[commitment.area] == nil { order.append(commitment.area) }
            items[commitment.area, default: []].append(index)
        }
        return order.map { area in
            let members = items[area] ?? []
            let heading = area == nil ? nil : heading(of: members, in: reading)
            return CommitmentGroup(
                area: area, title: heading ?? name(area, language), isPrinted: heading != nil, items: members)
        }
    }

    /// The lowest numbered heading above all of the area's commitments: seen from its first and its last.
    private static func heading(of items: [Int], in reading: Reading) -> String? {
        guard let first = items.first, let last = items.last else { return nil }
        let below = reading.report.path(at: reading.commitments[first].range.lowerBound)
        let end = reading.commitments[last].range.lowerBound
        let shared = below.last { $0.level <= 2 && $0.heading.lowerBound <= end && end < $0.end }
        return shared.map(Contents.line)
    }

    private static func name(_ area: PlanArea?, _ language: Language) -> String {
        switch area {
        case .number(let number): Phrase.areaNumber.text(language, number)
        case .selfBuilding: Phrase.selfBuilding.text(language)
        case nil: Phrase.otherArea.text(language)
        }
    }
}
