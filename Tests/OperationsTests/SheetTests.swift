import Basics
import Commitments
import Documents
import Store
import Testing

@testable import Operations

@Suite("A unit's month goes out as a sheet and comes back into the ledger") struct SheetTests {
    @Test("Each unit is sent what it leads and shares; sent again only when asked")
    func sending() async throws {
        let months = try await MonthSheets()
        let sent = try await months.send()
        #expect(sent.map(\.unit) == ["housing", "water"] && sent.map(\.count) == [3, 2])
        #expect(try await months.send().isEmpty)
        #expect(try await months.send(["water"], again: true).map(\.unit) == ["water"])
        let before = try months.form("housing")
        #expect(before.rows.count == 3 && before.rows[0][6] == .text("30%") && before.rows[0][7] == .text("基础完工"))
        let refused = try await refusal {
            _ = try await SendSheets.run(
                months.month, by: County.housing, in: months.installation)
        }
        #expect(refused == "ledger.not-permitted")
    }

    @Test("What is filled in is recorded as the unit's, the rest is left; the same sheet again changes nothing")
    func answering() async throws {
        let months = try await MonthSheets()
        try await months.send()
        let bytes = try months.returned(
            "housing",
            [
                ("2025-0003", ["", "", "", "", ""]), ("2025-0002", ["100%", "三座学校启用", "是", "", ""]),
                ("2025-0001", ["0.45", "主体封顶", "", "雨季停工", "抢回工期"]),
            ])
        let preview = try months.preview(bytes)
        #expect(preview.lines.map(\.outcome)[0] == .empty)
        let recorded = try await months.answer(bytes)
        #expect(recorded.first?.changed == ["2025-0002", "2025-0001"])
        let (first, second) = (try #require(try months.last("2025-0001")), try #require(try months.last("2025-0002")))
        #expect(first.words == "主体封顶。存在问题：雨季停工。下一步：抢回工期。" && first.percent == 45)
        #expect(first.unit == "housing" && second.unit == "housing")
        #expect(try months.county.commitment("2025-0002")?.stage == .reportedDone)
        let sheet = try #require(try months.sheet("housing"))
        #expect(sheet.answers == 1 && sheet.changed == 2 && sheet.answeredAt != nil)
        let events = try months.events()
        #expect(try months.preview(bytes).lines.allSatisfy { $0.outcome == .empty || $0.outcome == .unchanged })
        _ = try await months.answer(bytes)
        #expect(try months.events() == events)
        #expect(try months.county.differences() == [])
    }

    @Test("Newer words of the ledger clash; who reads the sheet in decides")
    func clash() async throws {
        let months = try await MonthSheets()
        try await months.send()
        let bytes = try months.returned("housing", [("2025-0001", ["50", "表里的话", "", "", ""])])
        try await ChangeCommitment.recordProgress(
            "2025-0001", percent: 40, words: "台账的话", by: County.housing, in: months.installation)
        let outcome = try #require(try months.preview(bytes).lines.first?.outcome)
        guard case .clash(let change, let note) = outcome else {
            Issue.record("no clash: \(outcome)")
            return
        }
        #expect(change.words == "表里的话" && note.words == "台账的话")
        let events = try months.events()
        #expect(try await refusal { try await months.answer(bytes) } == "ledger.sheet.undecided")
        #expect(try months.events() == events)
        try await months.answer(bytes, choices: ["2025-0001": .ours])
        #expect(try months.last("2025-0001")?.words == "台账的话")
        #expect(try months.sheet("housing")?.changed == 0)
        try await months.answer(bytes, choices: ["2025-0001": .theirs])
        #expect(try months.last("2025-0001")?.words == "表里的话")
        #expect(try months.county.differences() == [])
    }

    @Test("What can't be taken is named and takes nothing of the rest with it")
    func refusals() async throws {
        let months = try await MonthSheets()
        try await months.send()
        try await ChangeCommitment.withdraw(
            "2025-0003", reason: "撤", basis: "会议", by: County.supervision, in: months.installation)
        let bytes = try months.returned(
            "housing",
            [
                ("2025-0001", ["140", "太多", "", "", ""]), ("2025-0002", ["20", "起步", "", "", ""]),
                ("2025-0003", ["20", "撤了的", "", "", ""]), ("2025-0002", ["30", "又一次", "", "", ""]),
            ])
        let codes = try months.preview(bytes).lines.map { line -> String in
            if case .refused(let why) = line.outcome { why.code } else { "-" }
        }
        #expect(codes == ["ledger.percent", "-", "ledger.ended", "ledger.sheet.twice"])
        #expect(try await months.answer(bytes).first?.refused == 3)
        #expect(try months.last("2025-0002")?.percent == 20)
        #expect(try months.last("2025-0001")?.percent == 30)
    }

    @Test("A foreign, damaged or other unit's sheet is told for what it is; an older one is read as it was made")
    func marks() async throws {
        let months = try await MonthSheets()
        try await months.send()
        let form = try months.form("housing")
        func code(_ bytes: [UInt8], origin: String = "example.org/tangjiang") -> String? {
            do throws(LedgerRefusal) { _ = try ReturnedSheet(bytes, origin: origin) } catch { return error.code }
            return nil
        }
        let plain = try XLSXFile.bytes(of: Sheet(name: "x", rows: [[.text("编号"), .text("本月进展")]]))
        #expect(code(plain) == "ledger.sheet.foreign")
        let good = try months.returned("housing", [("2025-0001", ["50", "旧表", "", "", ""])])
        #expect(code(good) == nil && code(good, origin: "example.org/other") == "ledger.sheet.other-ledger")
        let bent = form.marks.map { $0.name == "2025-0001" ? (name: $0.name, value: "9") : $0 }
        let damaged = try XLSXForm.bytes(
            of: FormSheet(name: "x", title: [], columns: form.columns, rows: form.rows, marks: bent))
        #expect(code(damaged) == "ledger.sheet.damaged")
        #expect(code(Array("一段文字".utf8)) == "ledger.sheet.unreadable")
        try await months.send(["housing"], again: true)
        let preview = try months.preview(good)
        #expect(preview.notes.contains { if case .stale = $0 { true } else { false } })
        #expect(
            try await refusal { try await months.answer(good, by: County.water) } == "ledger.sheet.others")
        try await months.answer(good, by: County.housing)
        #expect(try months.last("2025-0001")?.words == "旧表")
    }

    @Test(
        "Percentages as people and workbooks write them",
        arguments: [
            ("40", 40), ("40%", 40), ("0.4", 40), ("４０", 40), ("40％", 40), (" 7 ", 7), ("0.28999999999999998", 29),
            ("100", 100), ("0", 0), ("1", 1), ("101", nil), ("四成", nil), ("-3", nil), ("", nil),
        ])
    func percent(text: String, whole: Int?) { #expect(SheetEntry.whole(text) == whole) }
}
