import Basics
import Commitments
import Crypto
import Quantities
import ReportText

/// A reading as the JSON object of docs/formats/reading.md.
enum ReadingJSON {
    /// How the object is laid out: a list a line for people's eyes, or all on one line for streams.
    enum Layout { case lines, oneLine }

    /// The whole object with a line end after it. `name` becomes the member `file`.
    static func document(_ reading: Reading, name: String? = nil, layout: Layout = .lines) -> [UInt8] {
        var json = JSONText(reservingCapacity: reading.report.canonical.utf8.count * 8)
        json.object { json in
            if let name { json.member("file", name) }
            members(reading, layout, &json)
        }
        json.endLine()
        return json.bytes
    }

    /// The members of the object, for writers that put members of their own before them.
    static func members(_ reading: Reading, _ layout: Layout, _ json: inout JSONText) {
        let report = reading.report
        json.key("document")
        facts(report, &json)
        list("sections", report.sections, layout, &json) { section($1, report, &$0) }
        list("quantities", reading.quantities, layout, &json) { quantity($1, report, &$0) }
        list("targets", numbered("t", reading.targets), layout, &json) { target($1.item, $1.id, report, &$0) }
        list("commitments", numbered("c", reading.commitments), layout, &json) {
            commitment($1.item, $1.id, report, &$0)
        }
        list("results", numbered("r", reading.results), layout, &json) { result($1.item, $1.id, report, &$0) }
        list("shortfalls", numbered("f", reading.shortfalls), layout, &json) {
            shortfall($1.item, $1.id, report, &$0)
        }
        list("mechanisms", numbered("m", reading.mechanisms), layout, &json) {
            mechanism($1.item, $1.id, report, &$0)
        }
    }

    private static func list<Items: Sequence>(
        _ name: StaticString, _ items: Items, _ layout: Layout, _ json: inout JSONText,
        _ write: (inout JSONText, Items.Element) -> Void
    ) {
        if layout == .lines { json.newline() }
        json.key(name)
        json.array(items, write)
    }

    /// Items with the ids they are printed with: `t1`, `t2`, … in document order.
    static func numbered<Item>(_ letter: String, _ items: [Item]) -> [(id: String, item: Item)] {
        items.enumerated().map { ("\(letter)\($0.offset + 1)", $0.element) }
    }

    private static func facts(_ report: Report, _ json: inout JSONText) {
        let facts = report.facts
        json.object { json in
            json.member("title", facts.title)
            json.member("place", facts.place)
            json.member("level", facts.level?.rawValue)
            json.member("delivered_on", facts.deliveredOn?.description)
            json.member("review_year", facts.reviewYear)
            json.member("plan_year", facts.planYear)
            json.member("sha256", hex(SHA256.hash(data: report.canonical.utf8)))
            json.member("characters", report.canonical.count)
        }
    }

    private static func hex(_ digest: SHA256.Digest) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    private static func section(_ section: Section, _ report: Report, _ json: inout JSONText) {
        let heading = report.span(section.heading)
        json.object { json in
            json.member("id", section.id)
            json.member("parent", section.parent)
            json.member("level", section.level)
            json.member("number", section.number)
            json.member("title", section.title)
            json.member("role", section.role.rawValue)
            json.member("start", heading.start)
            json.member("end", heading.end)
            json.member("section_end", report.span(section.heading.lowerBound..<section.end).end)
        }
    }
}
