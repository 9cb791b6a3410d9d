import Basics
import LegalClocks

/// Deadlines and rules as the JSON of docs/clocks.md.
enum ClockJSON {
    static func document(_ deadline: Deadline) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            let rule = deadline.rule
            json.member("rule", rule.id)
            json.key("name")
            phrase(rule.name, &json)
            json.member("basis", rule.basis.text.chinese)
            json.member("basis_en", rule.basis.text.english)
            json.member("applies_in", rule.appliesIn.code)
            json.member("from", deadline.clock.from.description)
            json.member("unit", rule.unit.rawValue)
            json.member("length", rule.length)
            json.member("extended_by", deadline.clock.extendedBy)
            json.member("due_raw", deadline.dueRaw.description)
            if rule.isMinimum {
                json.member("earliest", deadline.due.description)
            } else {
                json.member("due", deadline.due.description)
            }
            json.member("provisional", deadline.isProvisional)
            json.key("in_force")
            if let isInForce = deadline.isInForce { json.value(isInForce) } else { json.null() }
            json.key("steps")
            json.array(deadline.steps) { json, step in
                json.newline()
                json.object { json in
                    json.member("from", step.from.description)
                    json.member("to", step.to.description)
                    json.member("counted", step.isCounted)
                    json.key("why")
                    phrase(step.why, &json)
                }
            }
            json.key("notes")
            json.array(deadline.notes) { json, note in phrase(note, &json) }
        }
        json.endLine()
        return json.bytes
    }

    static func list(_ rules: [ClockRule]) -> [UInt8] {
        var json = JSONText()
        json.array(rules) { json, rule in
            json.newline()
            json.object { json in members(rule, &json) }
        }
        json.endLine()
        return json.bytes
    }

    private static func members(_ rule: ClockRule, _ json: inout JSONText) {
        json.member("id", rule.id)
        json.member("rule", rule.id)
        json.key("name")
        phrase(rule.name, &json)
        json.key("starts_with")
        phrase(rule.startsWith, &json)
        json.member("applies_in", rule.appliesIn.code)
        json.member("unit", rule.unit.rawValue)
        json.member("length", rule.length)
        json.member("minimum", rule.isMinimum)
        json.key("extension")
        if let extending = rule.extending {
            json.object { json in
                json.member("length", extending.length)
                json.member("approver", extending.approver.rawValue)
                json.member("told", extending.isTold)
                json.member("basis", extending.basis.text.chinese)
            }
        } else {
            json.null()
        }
        json.key("pauses")
        json.array(rule.pauses) { json, ground in phrase(ground.name, &json) }
        json.key("restarts_with")
        if let restart = rule.restartsWith { phrase(restart, &json) } else { json.null() }
        json.member("in_force_from", rule.inForceFrom?.description)
        json.member("in_force_to", rule.inForceTo?.description)
        json.member("basis", rule.basis.text.chinese)
        json.member("basis_en", rule.basis.text.english)
        json.key("parameter_source")
        if case .parameter(let source) = rule.evidence { phrase(source, &json) } else { json.null() }
    }

    private static func phrase(_ phrase: Phrase, _ json: inout JSONText) {
        json.object { json in
            json.member("zh", phrase.chinese)
            json.member("en", phrase.english)
        }
    }
}
