import Basics
import Commitments
import Crypto
import Quantities
import ReportText

/// A reading as the JSON object of docs/formats/reading.md.
enum ReadingJSON {
    static func document(_ reading: Reading, name: String? = nil) -> [UInt8] {
        var json = JSONText(reservingCapacity: reading.report.canonical.utf8.count * 8)
        write(reading, name: name, to: &json)
        json.endLine()
        return json.bytes
    }

    static func write(_ reading: Reading, name: String?, to json: inout JSONText) {
        let report = reading.report
        json.object { json in
            if let name { json.member("file", name) }
            json.key("document")
            facts(report, &json)
            json.newline()
            json.key("sections")
            json.array(report.sections) { section($1, report, &$0) }
            json.newline()
            json.key("quantities")
            json.array(reading.quantities) { quantity($1, report, &$0) }
            json.newline()
            json.key("targets")
            json.array(reading.targets.enumerated()) { target($1.element, "t\($1.offset + 1)", report, &$0) }
            json.newline()
            json.key("commitments")
            json.array(reading.commitments.enumerated()) { commitment($1.element, "c\($1.offset + 1)", report, &$0) }
            json.newline()
            json.key("results")
            json.array(reading.results.enumerated()) { result($1.element, "r\($1.offset + 1)", report, &$0) }
            json.newline()
            json.key("shortfalls")
            json.array(reading.shortfalls.enumerated()) { json, item in
                json.object { json in
                    json.member("id", "f\(item.offset + 1)")
                    json.member("kind", item.element.kind.rawValue)
                    json.member("subject", item.element.subject)
                    place(item.element.range, report, &json)
                }
            }
            json.newline()
            json.key("mechanisms")
            json.array(reading.mechanisms.enumerated()) { json, item in
                json.object { json in
                    json.member("id", "m\(item.offset + 1)")
                    json.member("name", item.element.name)
                    place(item.element.range, report, &json)
                }
            }
        }
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

    private static func quantity(_ quantity: Quantity, _ report: Report, _ json: inout JSONText) {
        json.object { json in
            place(quantity.range, report, &json)
            value(quantity.value, &json)
            json.member("unit", quantity.unit)
            json.member("comparator", quantity.comparator.rawValue)
            json.member("kind", quantity.kind.rawValue)
            if let date = quantity.date { json.member("date", date) }
        }
    }

    private static func target(_ target: Target, _ id: String, _ report: Report, _ json: inout JSONText) {
        json.object { json in
            json.member("id", id)
            json.member("indicator", target.indicator)
            json.member("canonical", target.canonical)
            json.member("comparator", target.comparator.rawValue)
            value(target.value, &json)
            json.member("unit", target.unit)
            json.member("measure", target.measure.rawValue)
            json.member("direction", target.direction?.rawValue)
            json.member("nature", target.nature.rawValue)
            place(target.range, report, &json)
        }
    }

    private static func commitment(_ item: Commitment, _ id: String, _ report: Report, _ json: inout JSONText) {
        json.object { json in
            json.member("id", id)
            json.key("area")
            switch item.area {
            case .number(let number): json.value(number)
            case .selfBuilding: json.value("self")
            case nil: json.null()
            }
            json.member("lead", item.lead)
            json.member("action", item.action)
            json.member("object", item.object)
            json.member("kind", item.kind.rawValue)
            json.key("quantity")
            if let quantity = item.quantity {
                json.object { json in
                    value(quantity.value, &json)
                    json.member("comparator", quantity.comparator.rawValue)
                    json.member("unit", quantity.unit)
                }
            } else {
                json.null()
            }
            json.member("strength", item.strength)
            json.member("milestone", item.milestone)
            json.member("checkable", item.isHard ? "hard" : "soft")
            json.key("actors")
            json.array(item.actors) { $0.value($1) }
            place(item.range, report, &json)
        }
    }

    private static func result(_ item: ReportedResult, _ id: String, _ report: Report, _ json: inout JSONText) {
        json.object { json in
            json.member("id", id)
            json.member("subject", item.subject)
            value(item.value, &json)
            json.member("unit", item.unit)
            json.member("comparator", item.comparator.rawValue)
            json.key("growth")
            if let growth = item.growth {
                json.object { json in
                    json.key("value")
                    json.value(growth)
                    json.member("unit", "%")
                }
            } else {
                json.null()
            }
            place(item.range, report, &json)
        }
    }

    private static func value(_ value: QuantityValue, _ json: inout JSONText) {
        json.key("value")
        switch value {
        case .none: json.null()
        case .one(let figure): json.value(figure)
        case .range(let low, let high):
            json.array { json in
                json.value(low)
                json.value(high)
            }
        }
    }

    private static func place(_ range: Range<Int>, _ report: Report, _ json: inout JSONText) {
        let span = report.span(range)
        json.member("start", span.start)
        json.member("end", span.end)
        json.key("text")
        json.value(utf8: report.canonical.bytes(of: span))
    }
}
