import Basics
import Commitments
import Quantities
import ReportText

/// Reconciliations as the JSON of docs/formats/reconciliation.md.
enum ReconciliationJSON {
    /// One object for two reports; for more, one with the pairs in order and the years whose report is missing.
    static func document(_ series: ReconciliationSeries, explains: Bool, isSeries: Bool) -> [UInt8] {
        var json = JSONText(reservingCapacity: 1 << 16)
        if !isSeries, let pair = series.pairs.first {
            json.object { json in members(pair, explains, &json) }
        } else {
            json.object { json in
                json.key("missing")
                json.array(series.missing) { json, year in json.value(year) }
                json.key("pairs")
                json.array(series.pairs) { json, pair in
                    json.object { json in
                        json.member("from", pair.earlier.report.facts.planYear)
                        json.member("to", pair.later.report.facts.planYear)
                        members(pair, explains, &json)
                    }
                }
            }
        }
        json.endLine()
        return json.bytes
    }

    private static func members(_ pair: Reconciliation, _ explains: Bool, _ json: inout JSONText) {
        json.key("rows")
        json.array(pair.rows.enumerated()) { json, row in
            json.newline()
            json.object { json in
                json.key("target")
                ReadingJSON.target(row.element.target, "t\(row.offset + 1)", pair.earlier.report, &json)
                fields(row.element, pair, explains, &json)
            }
        }
        json.newline()
        json.key("projects")
        json.array(pair.projects.enumerated()) { json, project in
            json.newline()
            json.object { json in
                json.key("commitment")
                ReadingJSON.commitment(
                    project.element.commitment, "p\(project.offset + 1)", pair.earlier.report, &json)
                json.member("outcome", project.element.outcome.rawValue)
                json.key("evidence")
                if let range = project.element.evidence {
                    json.object { json in ReadingJSON.place(range, pair.later.report, &json) }
                } else {
                    json.null()
                }
            }
        }
    }

    private static func fields(
        _ row: ReconciledTarget, _ pair: Reconciliation, _ explains: Bool, _ json: inout JSONText
    ) {
        json.member("outcome", row.outcome.rawValue)
        json.key("actual")
        if let actual = row.actual { write(actual, pair.later.report, &json) } else { json.null() }
        json.member("rule", row.rule)
        json.key("readings")
        if let readings = row.readings {
            json.object { json in
                json.member("ceiling", readings.ceiling.rawValue)
                json.member("band", readings.band.rawValue)
            }
        } else {
            json.null()
        }
        json.member("note", "\(row.note.chinese) \(row.note.english)")
        guard explains else { return }
        json.key("considered")
        json.array(row.considered) { json, item in
            json.object { json in
                json.key("taken")
                json.value(item.isTaken)
                json.member("why", "\(item.why.chinese) \(item.why.english)")
                ReadingJSON.place(item.range, pair.later.report, &json)
            }
        }
    }

    private static func write(_ actual: Actual, _ report: Report, _ json: inout JSONText) {
        json.object { json in
            ReadingJSON.value(actual.value, &json)
            json.member("unit", actual.unit)
            json.member("measure", actual.measure.rawValue)
            json.member("comparator", actual.comparator.rawValue)
            json.key("provisional")
            json.value(actual.isProvisional)
            ReadingJSON.place(actual.range, report, &json)
        }
    }
}
