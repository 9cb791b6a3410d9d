import Basics
import Commitments
import Markup
import Operations
import Store

/// The ledger at the desk: its list, one commitment, and every act on it.
enum LedgerDesk {
    static let routes: [DeskRoute] = lists + many + items + acts

    private static let lists: [DeskRoute] = [
        .get(
            "desk/commitments", DeskRoute.staff,
            "台账，?year=&unit=&state=&area=&mark=&q=&since=&group=&sort=&page= the ledger with its filter",
            DeskListLoader.page),
        .get("desk/commitments.csv", DeskRoute.staff, "同一张表的文件 the same rows as a file") {
            try DeskListLoader.file(.csv, $0)
        },
        .get("desk/commitments.xlsx", DeskRoute.staff, "同一张表的文件 the same rows as a file") {
            try DeskListLoader.file(.xlsx, $0)
        },
        .get("desk/commitments.json", DeskRoute.staff, "同一张表的数据 the same rows as data") {
            try DeskListLoader.file(.json, $0)
        },
    ]

    private static let many: [DeskRoute] = [
        .get("desk/commitments/bulk", DeskRoute.staff, "回到台账 back to the ledger", toList),
        .look(
            "desk/commitments/bulk", DeskRoute.who(.commitmentAssigned), "批量办理预演 many rows, looked at", BulkDesk.look),
        .post(
            "desk/commitments/bulk/apply", DeskRoute.who(.commitmentAssigned), "批量办理 many rows, written", BulkDesk.apply
        ),
        .get("desk/commitments/import", DeskRoute.who(.commitmentConfirmed), "导入任务表 a task table", ImportDesk.page),
        .get("desk/commitments/import/look", DeskRoute.who(.commitmentConfirmed), "回到导入 back to importing") {
            .done(try $0.context().at("commitments", "import"), nil)
        },
        .look(
            "desk/commitments/import/look", DeskRoute.who(.commitmentConfirmed), "导入预演 a task table, looked at",
            ImportDesk.look),
        .post(
            "desk/commitments/import/apply", DeskRoute.who(.commitmentConfirmed), "导入 a task table, written",
            ImportDesk.apply),
    ]

    private static let items: [DeskRoute] = [
        .get("desk/commitments/{id}", DeskRoute.staff, "一项承诺，?act= one commitment", DeskItemLoader.page),
        .get(
            "desk/commitments/{id}/evidence/{number}", DeskRoute.staff, "佐证文件 a file of evidence",
            DeskItemLoader.evidence),
    ]

    private static let acts: [DeskRoute] = [
        act("assign", .commitmentAssigned, "定分工 assign", ItemActs.assign),
        act("progress", .commitmentProgressed, "报进展 progress", ItemActs.progress),
        act("report-done", .commitmentReportedDone, "报完成 report done", ItemActs.reportDone),
        act("evidence", .commitmentEvidenced, "交佐证 evidence", ItemActs.evidence),
        act("verify", .commitmentVerified, "核验 verify", ItemActs.verify),
        act("return", .commitmentReturned, "退回 send back", ItemActs.giveBack),
        act("close", .commitmentClosed, "销号 close", ItemActs.close),
        act("revise", .commitmentRevised, "调整 revise", ItemActs.revise),
        act("reopen", .commitmentReopened, "重新打开 reopen", ItemActs.reopen),
        act("withdraw", .commitmentWithdrawn, "撤销 withdraw", ItemActs.withdraw),
        act("instruct", .commitmentInstructed, "批示 instruct", ItemActs.instruct),
        act("answer", .instructionAnswered, "答复批示 answer an instruction", ItemActs.answer),
        act("settle", .instructionSettled, "办结批示 settle an instruction", ItemActs.settle),
        act("withhold", .eventWithheld, "停止公开一条 withhold an entry", ItemActs.withhold),
    ]

    private static func act(
        _ name: String, _ verb: LedgerVerb, _ what: String,
        _ act: @escaping @Sendable (DeskAct) async throws -> DeskAnswer
    ) -> DeskRoute {
        .post("desk/commitments/{id}/\(name)", DeskRoute.who(verb), what, act)
    }

    private static func toList(_ page: DeskPage) throws -> DeskAnswer? {
        .done(try page.context().at("commitments"), nil)
    }
}
