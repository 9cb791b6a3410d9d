import Basics
import Commitments
import Markup
import Operations
import Store

/// Sheets that came back: read, looked at, recorded.
enum ReturnedDesk {
    private static let both: Set<Role> = [.supervisor, .reporter]
    private static let inbox = SheetInbox()

    static let routes: [DeskRoute] = [
        .post("desk/sheets/read", both, "读入交回的表 reads sheets that came back", read),
        .get("desk/sheets/read/{name}", both, "会变什么 what they would change", look),
        .post("desk/sheets/read/{name}", both, "全部记入 records them", record),
    ]

    /// Keeps what the files hold for a moment; nothing is recorded.
    private static func read(_ act: DeskAct) async throws -> DeskAnswer {
        let files = act.form.files.filter { !$0.fileName.isEmpty }
        guard !files.isEmpty else { throw LedgerRefusal.sheetNoFile }
        let origin = try act.installation.logOrigin()
        var (sheets, unread): ([ReturnedSheet], [(name: String, refusal: LedgerRefusal)]) = ([], [])
        for file in files {
            do throws(LedgerRefusal) {
                let sheet = try ReturnedSheet(file.bytes, origin: origin)
                if act.actor.role == .reporter, sheet.unit != act.actor.unit { throw .sheetOfOthers }
                sheets.append(sheet)
            } catch { unread.append((file.fileName, error)) }
        }
        // One file that can't be read is told on the page it was chosen on.
        if sheets.isEmpty, unread.count == 1 { throw unread[0].refusal }
        let name = act.installation.freshName()
        inbox.keep(SheetInbox.Parcel(account: act.person.account, sheets: sheets, unread: unread), as: name)
        return .done(act.at("sheets", "read", name), nil)
    }

    private static func look(_ page: DeskPage) throws -> DeskAnswer? {
        guard let account = page.request.person?.account else { return nil }
        guard let parcel = inbox.parcel(page.values[0], of: account) else { throw LedgerRefusal.sheetGone }
        let (tables, names) = (page.snapshot.tables, try page.snapshot.unitNames())
        let sheets = try parcel.sheets.map { sheet -> ReturnedPage.Sheet in
            let preview = try SheetPreview.of(sheet, in: tables)
            var (newer, answered): (LocalDate?, LocalDate?) = (nil, nil)
            for note in preview.notes {
                switch note {
                case .stale(let sentAt): newer = sentAt.date()
                case .answered(let at): answered = at.date()
                }
            }
            return ReturnedPage.Sheet(
                unit: sheet.unit, unitName: names[sheet.unit] ?? sheet.unit,
                month: ReportMonth(sheet.month) ?? ReportMonth(of: page.today), newerSentOn: newer,
                answeredOn: answered, lines: preview.lines)
        }
        let unread = parcel.unread.map { file in
            ReturnedPage.Unread(
                name: file.name,
                problem: DeskProblem(
                    code: file.refusal.code, chinese: file.refusal.chinese, english: file.refusal.english))
        }
        return .html(
            ReturnedPage(
                name: page.values[0], sheets: sheets, unread: unread, unitNames: names, try page.context()
            ).html())
    }

    private static func record(_ act: DeskAct) async throws -> DeskAnswer {
        let name = act.values[0]
        guard let parcel = inbox.parcel(name, of: act.person.account) else { throw LedgerRefusal.sheetGone }
        let answers = parcel.sheets.enumerated().map { place, sheet in
            var (choices, seen): ([String: AnswerSheets.Choice], [String: Int]) = ([:], [:])
            for entry in sheet.entries {
                choices[entry.id] = act.form["choice-\(place)-\(entry.id)"].flatMap(AnswerSheets.Choice.init)
                seen[entry.id] = act.form.number("seen-\(place)-\(entry.id)")
            }
            return AnswerSheets.Answer(sheet, choices: choices, seen: seen)
        }
        let recorded = try await AnswerSheets.run(answers, by: act.actor, in: act.installation)
        inbox.forget(name)
        let count = recorded.reduce(0) { $0 + $1.changed.count }
        return .done(
            act.onward,
            DeskNotice(
                "收了 \(recorded.count) 张表，记入 \(count) 项。",
                "\(recorded.count) sheets were taken, \(count) items recorded."))
    }
}
