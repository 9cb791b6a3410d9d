import Basics
import Foundation
import LegalClocks
import TestSupport
import Testing

/// Every rule reckoned from days that are hard: before a long holiday, at a month's end, in leap years, across the end of
/// the calendar. Written anew only where `DUIXIAN_RECORD=1` asks for it.
@Suite("Every rule from hard days is as it was agreed")
struct GoldenTests {
    private static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Goldens/clocks.txt")

    private static let starts = [
        "2019-12-31", "2020-01-17", "2023-01-13", "2023-09-20", "2023-09-22", "2023-09-28", "2023-11-30", "2024-02-29",
        "2025-03-11", "2026-12-05",
    ]

    @Test func all() throws {
        var lines: [String] = []
        for id in ClockRules.ids {
            for text in Self.starts {
                let from = try day(text)
                let rule = try ClockRules.rule(id, in: nil, on: from)
                for extendedBy in [0, rule.extending?.length].compactMap({ $0 }) {
                    let moment = rule.unit == .hour ? try #require(Moment(text + "T23:30")) : .day(from)
                    let deadline = try Deadline.reckon(rule, from: moment, in: .builtIn, extendedBy: extendedBy)
                    let marks = [
                        extendedBy > 0 ? "+\(extendedBy)" : nil, deadline.isProvisional ? "provisional" : nil,
                        deadline.isInForce == false ? "not in force" : nil,
                        deadline.dueRaw == deadline.due ? nil : "raw \(deadline.dueRaw)",
                    ].compactMap { $0 }
                    lines.append("\(id) \(moment) → \(deadline.due) \(marks.joined(separator: ", "))".trimmed)
                }
            }
        }
        try compare(lines.joined(separator: "\n") + "\n", with: Self.file)
    }

    /// The table of docs/clocks.md between its marks.
    @Test("The paper shows the rules as they are")
    func paper() throws {
        let paper = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/clocks.md")
        let text = try String(contentsOf: paper, encoding: .utf8)
        let parts = text.components(separatedBy: "<!-- rules -->\n")
        try #require(parts.count == 3)
        let table = RuleTable.markdown
        if Setting.isRecording {
            try [parts[0], table, parts[2]].joined(separator: "<!-- rules -->\n")
                .write(to: paper, atomically: true, encoding: .utf8)
        } else {
            #expect(parts[1] == table, "run the tests with DUIXIAN_RECORD=1 where the new rules are meant")
        }
    }

    private func compare(_ text: String, with file: URL) throws {
        if Setting.isRecording { try text.write(to: file, atomically: true, encoding: .utf8) }
        let agreed = try String(contentsOf: file, encoding: .utf8)
        #expect(text == agreed, "run the tests with DUIXIAN_RECORD=1 where the new days are meant")
    }
}

enum RuleTable {
    static var markdown: String {
        let head =
            "| 编号 id | 名称 name | 地域 | 期限 term | 自 day 0 | 施行 in force | 依据 basis |\n|---|---|---|---|---|---|---|\n"
        return head + ClockRules.all.map(row).joined(separator: "\n") + "\n"
    }

    private static func row(_ rule: ClockRule) -> String {
        let least = rule.isMinimum ? "≥" : ""
        let length = "\(least)\(rule.length) \(rule.unit.rawValue)" + (rule.extending.map { " (+\($0.length))" } ?? "")
        let force = (rule.inForceFrom?.description ?? "–") + (rule.inForceTo.map { " – \($0)" } ?? "")
        let pauses = rule.pauses.map { "；\($0.name.chinese)不计 (\($0.name.english) not counted)" }.joined()
        return "| `\(rule.id)` | \(rule.name.chinese)<br>\(rule.name.english) | \(rule.appliesIn) | \(length) "
            + "| \(rule.startsWith.chinese)<br>\(rule.startsWith.english) | \(force) "
            + "| \(rule.basis.text.chinese)\(pauses) |"
    }
}

extension String {
    fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}
