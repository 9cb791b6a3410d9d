import Basics
import Commitments
import Documents
import Markup
import Operations
import Store

/// Units' months: sent, filled in on one page or in a sheet, read in.
enum SheetDesk {
    private static let both: Set<Role> = [.supervisor, .reporter]

    static let routes: [DeskRoute] =
        [
            .get("desk/sheets", both, "月报表，?month= the months' sheets", month),
            .get("desk/sheets/{month}/{unit}", both, "一页填报 a unit's month on one page", unitMonth),
            .get("desk/sheets/{month}/{unit}/sheet.xlsx", both, "一个单位的表 a unit's sheet", workbook),
            .get("desk/sheets/{month}/sheets.zip", [.supervisor], "全部表 all sheets of a month", archive),
            .post("desk/sheets/{month}/send", [.supervisor], "发表 sends the month", send),
            .post("desk/sheets/{month}/{unit}", both, "交这个月 a unit's month is sent", answer),
        ] + ReturnedDesk.routes

    // MARK: - Pages

    private static func month(_ page: DeskPage) throws -> DeskAnswer? {
        let asked = page.asked("month")
        guard let month = try asked.map({ ReportMonth($0) }) ?? SheetLoader.pressing(page) else { return nil }
        if page.actor.role == .reporter { return .html(try own(month, page.actor.unit, page)) }
        return .html(
            MonthPage(
                month, due: try SheetLoader.due(month, page), lines: try SheetLoader.lines(month, page),
                try page.context()
            ).html())
    }

    private static func unitMonth(_ page: DeskPage) throws -> DeskAnswer? {
        guard let month = ReportMonth(page.values[0]), try isTheirs(page.values[1], page) else { return nil }
        return .html(try own(month, page.values[1], page))
    }

    private static func own(_ month: ReportMonth, _ unit: String, _ page: DeskPage) throws -> [UInt8] {
        UnitMonthPage(
            month, unit: unit, unitName: try page.snapshot.unitNames()[unit] ?? unit,
            items: try SheetLoader.items(month, unit, page), standing: try SheetLoader.standing(month, unit, page),
            try page.context()
        ).html()
    }

    /// A reporter sees the own unit's months, the office everyone's. Throws where it is another unit's.
    private static func isTheirs(_ unit: String, _ page: DeskPage) throws -> Bool {
        if page.actor.role == .reporter, unit != page.actor.unit { throw DeskFault.notPermitted }
        return try page.snapshot.unitNames()[unit] != nil
    }

    private static func workbook(_ page: DeskPage) throws -> DeskAnswer? {
        let (month, unit) = (page.values[0], page.values[1])
        guard try isTheirs(unit, page),
            let sheet = try page.snapshot.tables.row(SheetRow.self, [.text(month), .text(unit)])
        else { return nil }
        let bytes = try MonthSheet.workbook(
            sheet, origin: try SheetLoader.origin(page.snapshot), page.snapshot.tables)
        return .file(
            Page(
                contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", body: bytes,
                fileName: "\(try MonthSheet.fileName(sheet, page.snapshot.tables)).xlsx"))
    }

    private static func archive(_ page: DeskPage) throws -> DeskAnswer? {
        let tables = page.snapshot.tables
        let origin = try SheetLoader.origin(page.snapshot)
        let sheets = try tables.all(SheetRow.self).filter { $0.month == page.values[0] }
        if sheets.isEmpty { return nil }
        let entries = try sheets.map { sheet in
            ZipFile.Entry(
                "\(try MonthSheet.fileName(sheet, tables)).xlsx",
                try MonthSheet.workbook(sheet, origin: origin, tables))
        }
        return .file(
            Page(
                contentType: "application/zip", body: try ZipFile.bytes(entries),
                fileName: "月报表-\(page.values[0]).zip"))
    }

    // MARK: - Acts

    private static func send(_ act: DeskAct) async throws -> DeskAnswer {
        guard let month = ReportMonth(act.values[0]) else { throw LedgerRefusal.sheetMonth }
        let units = act.form.all("unit")
        guard !units.isEmpty else { throw LedgerRefusal.sheetNobody }
        let sent = try await SendSheets.run(month, to: units, again: true, by: act.actor, in: act.installation)
        return .done(act.back, DeskNotice("发给了 \(sent.count) 个单位。", "Sent to \(sent.count) units."))
    }

    private static func answer(_ act: DeskAct) async throws -> DeskAnswer {
        guard let month = ReportMonth(act.values[0]) else { throw LedgerRefusal.sheetMonth }
        let (unit, form) = (act.values[1], act.form)
        var (notes, entries): ([String: Int], [SheetEntry]) = ([:], [])
        for field in form.fields where field.name.hasPrefix("notes-") {
            let id = String(field.name.dropFirst("notes-".count))
            notes[id] = Int(field.value)
            entries.append(
                SheetEntry(
                    id: id, line: entries.count + 1, percent: form["percent-\(id)"], words: form["words-\(id)"],
                    done: form["done-\(id)"], problem: form["problem-\(id)"], next: form["next-\(id)"]))
        }
        let recorded = try await AnswerSheets.run(
            [
                AnswerSheets.Answer(
                    month: month.description, unit: unit, notes: notes, entries: entries, isWhole: true)
            ], by: act.actor, in: act.installation)
        let count = recorded.reduce(0) { $0 + $1.changed.count }
        return .done(
            act.back,
            count == 0
                ? DeskNotice("已交，没有新进展。", "Sent; nothing new.")
                : DeskNotice("已交，记入 \(count) 项。", "Sent; \(count) items were recorded."))
    }
}

extension LedgerRefusal {
    static let sheetMonth = LedgerRefusal(
        "desk.sheet.month", "月份写成 2025-11 这样。", "Write a month like 2025-11.", basis: "docs/routes.md")
    static let sheetNobody = LedgerRefusal(
        "desk.sheet.nobody", "没有选单位。", "No unit is chosen.", basis: "docs/routes.md")
    static let sheetNoFile = LedgerRefusal(
        "desk.sheet.no-file", "没有选文件。", "No file is chosen.", basis: "docs/routes.md")
    static let sheetGone = LedgerRefusal(
        "desk.sheet.gone", "这次读入的内容已经不在了，请再选一次文件。", "What was read is gone; choose the files again.",
        basis: "docs/routes.md")
}
