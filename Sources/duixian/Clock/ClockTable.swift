import Basics
import LegalClocks

/// Deadlines and rules for a terminal, in both languages.
enum ClockTable {
    static func text(_ deadline: Deadline, columns: Int?) -> [UInt8] {
        let rule = deadline.rule
        var lines = ["\(rule.name.chinese) \(rule.name.english)", ""]
        lines += pairs(deadline).map { DisplayWidth.padded($0.0, 18) + "  " + $0.1 } + [""]
        lines += TerminalTable(
            header: ["从 from", "到 to", "计入 counted", "缘由 why"],
            rows: deadline.steps.map { step in
                [
                    step.from.description, step.to.description, step.isCounted ? "计 yes" : "不计 no",
                    "\(step.why.chinese)。 \(step.why.english).",
                ]
            }, columns: columns
        ).lines()
        if !deadline.notes.isEmpty { lines += [""] + deadline.notes.map { "\($0.chinese) \($0.english)" } }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    private static func pairs(_ deadline: Deadline) -> [(String, String)] {
        let rule = deadline.rule
        let clock = deadline.clock
        let extended = clock.extendedBy > 0 ? "（延长 extended \(clock.extendedBy)）" : ""
        var pairs = [
            ("规则 rule", rule.id), ("期限 term", "\(rule.term.chinese) \(rule.term.english)\(extended)"),
            ("依据 basis", "\(rule.basis.text.chinese) \(rule.basis.text.english)"),
            ("适用 applies in", rule.appliesIn.code),
            (
                "起算 from",
                "\(day(clock.from)) \(rule.startsWith.chinese) \(rule.startsWith.english)"
            ),
        ]
        if deadline.dueRaw != deadline.due { pairs.append(("顺延前 unmoved", day(deadline.dueRaw))) }
        let provisional = deadline.isProvisional ? "（暂算 provisional）" : ""
        pairs.append((rule.isMinimum ? "最早 earliest" : "到期 due", day(deadline.due) + provisional))
        return pairs
    }

    private static func day(_ moment: Moment) -> String {
        let names = ["一", "二", "三", "四", "五", "六", "日"]
        let english = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let weekday = moment.date.weekday - 1
        return "\(moment)（周\(names[weekday]) \(english[weekday])）"
    }

    static func list(_ rules: [ClockRule], columns: Int?) -> [UInt8] {
        let lines = TerminalTable(
            header: ["规则 rule", "适用", "期限 term", "施行 in force", "名称 name", "依据 basis"],
            rows: rules.map { rule in
                let until = rule.inForceTo.map { "–\($0)" } ?? ""
                return [
                    rule.id, rule.appliesIn.code, term(rule), (rule.inForceFrom?.description ?? "–") + until,
                    "\(rule.name.chinese) \(rule.name.english)", rule.basis.text.chinese,
                ]
            }, columns: columns
        ).lines()
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    private static func term(_ rule: ClockRule) -> String {
        let least = rule.isMinimum ? "≥" : ""
        return "\(least)\(rule.length) \(rule.unit.rawValue)" + (rule.extending.map { " (+\($0.length))" } ?? "")
    }
}
