import Basics
import Commitments
import Quantities
import ReportText

/// One object for each kind of item, with its place and its words.
extension ReadingJSON {
    static func quantity(_ quantity: Quantity, _ report: Report, _ json: inout JSONText) {
        json.object { json in
            place(quantity.range, report, &json)
            value(quantity.value, &json)
            json.member("unit", quantity.unit)
            json.member("comparator", quantity.comparator.rawValue)
            json.member("kind", quantity.kind.rawValue)
            if let date = quantity.date { json.member("date", date) }
        }
    }

    static func target(_ target: Target, _ id: String, _ report: Report, _ json: inout JSONText) {
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

    static func commitment(_ item: Commitment, _ id: String, _ report: Report, _ json: inout JSONText) {
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

    static func result(_ item: ReportedResult, _ id: String, _ report: Report, _ json: inout JSONText) {
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

    static func shortfall(_ item: Shortfall, _ id: String, _ report: Report, _ json: inout JSONText) {
        json.object { json in
            json.member("id", id)
            json.member("kind", item.kind.rawValue)
            json.member("subject", item.subject)
            place(item.range, report, &json)
        }
    }

    static func mechanism(_ item: Mechanism, _ id: String, _ report: Report, _ json: inout JSONText) {
        json.object { json in
            json.member("id", id)
            json.member("name", item.name)
            place(item.range, report, &json)
        }
    }

    static func value(_ value: QuantityValue, _ json: inout JSONText) {
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

    static func place(_ range: Range<Int>, _ report: Report, _ json: inout JSONText) {
        let span = report.span(range)
        json.member("start", span.start)
        json.member("end", span.end)
        json.key("text")
        json.value(utf8: report.canonical.bytes(of: span))
    }
}
