import Commitments
import Markup
import Operations
import Procedures
import Store

/// Erasing sealed words of a case: what is there to erase, and the act. Never the words themselves.
enum EraseCaseDesk {
    static func page(_ page: DeskPage) throws -> DeskAnswer? {
        let lines = try CaseLines(page)
        guard let row = try page.snapshot.tables.caseRow(page.values[0]), let line = try lines.line(row) else {
            return nil
        }
        let held = try EraseCase.held(row, line.procedure, page.snapshot.events, page.sealedFields).map {
            EraseCasePage.Field(id: $0.field, count: $0.count)
        }
        return .html(
            EraseCasePage(line: line, fields: held, gone: try gone(row, page), try page.context()).html())
    }

    static func erase(_ act: DeskAct) async throws -> DeskAnswer {
        try CaseActs.known(act)
        let id = act.values[0]
        let erased = try await EraseCase.run(
            id, fields: act.form.all("field"), basis: act.form["basis"] ?? "", authority: act.form["authority"] ?? "",
            by: act.actor, in: act.installation)
        let count = erased.leaves.count
        let words =
            erased.isGone
            ? DeskNotice("已擦除\(count)处，并记入日志。", "Erased in \(count) places, and recorded.")
            : DeskNotice(
                "已擦除\(count)处，并记入日志。还有程序在读旧状态，残留到它读完才消失。",
                "Erased in \(count) places, and recorded. A reader still holds an older state; the rest goes once it ends."
            )
        return .done(act.at("cases", id), words)
    }

    static func gone(_ row: CaseRow, _ page: DeskPage) throws -> [CaseDeskView.Gone] {
        try EraseCase.gone(row, page.snapshot.events, page.sealedFields).map {
            CaseDeskView.Gone(field: $0.field, on: $0.on, basis: $0.basis, authority: $0.authority)
        }
    }
}

extension DeskPage {
    var sealedFields: SealedFields {
        SealedFields(snapshot.transaction, jurisdiction: snapshot.jurisdiction)
    }
}
