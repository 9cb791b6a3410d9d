import Basics

/// The level of the government that delivers the report.
public enum GovernmentLevel: String, Sendable {
    case national, province, city, county, township
}

/// What a report says of itself in its title, dateline and first words. Each is nil where it does not say.
public struct ReportFacts: Sendable {
    public let title: String?
    /// 忠县, 河南省, 清苑区; 全国 for the State Council's report.
    public let place: String?
    public let level: GovernmentLevel?
    public let deliveredOn: LocalDate?
    /// The year looked back on.
    public let reviewYear: Int?
    /// The year ahead; the same as `reviewYear` in a report that parts one year in halves.
    public let planYear: Int?

    init(_ text: ReadingText, sections: [Section], roles: [SectionRole]) {
        let head = Self.head(text, sections)
        title = Self.title(text, head)
        deliveredOn = Dateline.date(text, head)
        let found = Place.find(text, head)
        (place, level) = (found.name, found.level)
        (reviewYear, planYear) = ReportYears.find(text, sections: sections, roles: roles, delivered: deliveredOn)
    }

    /// The paragraphs before the first heading: title, dateline, speaker, address and 我代表…. At most the first 12.
    private static func head(_ text: ReadingText, _ sections: [Section]) -> ArraySlice<Range<Int>> {
        let first = sections.first?.heading.lowerBound ?? text.count
        return text.paragraphs.prefix(12).prefix { $0.lowerBound < first && $0.lowerBound < 1200 }
    }

    /// The line that names the report, without dateline and year of the page around it.
    private static func title(_ text: ReadingText, _ head: ArraySlice<Range<Int>>) -> String? {
        for paragraph in head.prefix(8) {
            guard let name = text.find(anyOf: ["工作报告", "工作的报告"], in: paragraph) else { continue }
            let end = name.index + name.word.count
            let holdsMarks = (paragraph.lowerBound..<end).contains {
                text.units[$0] == Unit.comma || Unit.endsSentence(text.units[$0]) || text.units[$0] == Unit.colon
            }
            if holdsMarks || end - paragraph.lowerBound > 40 || text.find("代表", in: paragraph.lowerBound..<end) != nil {
                continue
            }
            let rest = end..<paragraph.upperBound
            let isWhole = rest.count <= 8 && text.find(anyOf: ["—", "。", "，"], in: rest) == nil
            return text.text(paragraph.lowerBound..<(isWhole ? paragraph.upperBound : end))
        }
        let presents = head.contains {
            text.find("报告", in: $0) != nil && text.find(anyOf: ["我代表", "委托"], in: $0) != nil
        }
        return presents ? "政府工作报告" : nil
    }
}
