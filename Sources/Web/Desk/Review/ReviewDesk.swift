import Basics
import Commitments
import Markup
import Operations
import ReportText
import Store

/// Candidate review: the reports, one report beside its candidates, the confirmation.
enum ReviewDesk {
    private static let office: Set<Role> = [.supervisor]

    static let routes: [DeskRoute] = [
        .get("desk/review", office, "候选审核：各份报告 reports and how far each is", reports),
        .post("desk/review", office, "导入报告 imports a report", importReport),
        .get("desk/review/{report}", office, "一份报告的候选，?at=&show=&kind= candidates beside the text", review),
        .post("desk/review/{report}/accept", office, "接受 accepts a candidate", ReviewActs.accept),
        .post(
            "desk/review/{report}/accept-heading", office, "成组接受 accepts what is left under a heading",
            ReviewActs.acceptHeading),
        .post("desk/review/{report}/reject", office, "不要 rejects", ReviewActs.reject),
        .post("desk/review/{report}/clear", office, "改回未处理 takes the mark away", ReviewActs.clear),
        .post("desk/review/{report}/edit", office, "改内容 puts fields right", ReviewActs.edit),
        .post("desk/review/{report}/move", office, "改起止 moves the span", ReviewActs.move),
        .post("desk/review/{report}/split", office, "切分 splits", ReviewActs.split),
        .post("desk/review/{report}/merge", office, "合并 merges", ReviewActs.merge),
        .post("desk/review/{report}/add", office, "补一条 adds one", ReviewActs.add),
        .post("desk/review/{report}/undo", office, "撤销上一步 takes the last step back", ReviewActs.undo),
        .get("desk/review/{report}/confirm", office, "确认前的名单 what would become what", confirmation),
        .post("desk/review/{report}/confirm", office, "确认 confirms what was seen", ReviewActs.confirm),
    ]

    private static func reports(_ page: DeskPage) throws -> DeskAnswer? {
        let heads = try page.snapshot.heads()
        let corrected = Set(heads.compactMap(\.corrects))
        let tallies = try page.snapshot.tables.reviewTallies()
        let rows = heads.map { head in
            let tally = tallies[head.id]
            return ReviewListPage.Row(
                id: head.id, year: head.year, title: head.title, isCorrection: head.corrects != nil,
                isReplaced: corrected.contains(head.id), all: tally?.all ?? 0, settled: tally?.settled ?? 0,
                waiting: tally?.marked ?? 0)
        }
        return .html(ReviewListPage(rows: rows, try page.context()).html())
    }

    private static func review(_ page: DeskPage) throws -> DeskAnswer? {
        guard let view = try ReviewLoader(page)?.view() else { return nil }
        return .html(ReviewPage(view, try page.context()).html())
    }

    private static func confirmation(_ page: DeskPage) throws -> DeskAnswer? {
        guard let loader = try ReviewLoader(page) else { return nil }
        return .html(ConfirmReviewPage(try loader.plan(), try page.context()).html())
    }

    private static func importReport(_ act: DeskAct) async throws -> DeskAnswer {
        guard let file = act.form.file("file"), !file.bytes.isEmpty else { throw LedgerRefusal.reportMissing }
        let text: CanonicalText
        do { text = try await ReportFile.text(of: file.bytes) } catch {
            throw LedgerRefusal(
                "desk.review.file", "“\(file.fileName)”\(error.chinese)", "“\(file.fileName)” \(error.english)",
                basis: "docs/formats/documents.md")
        }
        let imported = try await ImportReport.run(
            Reading(Report(text)), text: text.string, correcting: act.form["corrects"].map { .of($0) } ?? .none,
            by: act.actor, in: act.installation)
        let notice =
            if imported.isKnown {
                DeskNotice(ReviewWord.known)
            } else if imported.corrects != nil {
                DeskNotice(ReviewWord.correctedDone, String(imported.carried), String(imported.candidates))
            } else {
                DeskNotice(ReviewWord.imported, String(imported.candidates))
            }
        return .done(act.at("review", imported.report), notice)
    }
}

extension DeskNotice {
    init(_ word: Pair, _ slots: String...) {
        self.init(word.text(.chinese, slots), word.text(.english, slots))
    }
}

extension LedgerRefusal {
    static let reportMissing = LedgerRefusal(
        "desk.review.no-file", "没有选文件，或文件是空的。请选一份报告。", "No file was chosen, or it is empty. Choose a report.",
        basis: "docs/formats/documents.md")
}
