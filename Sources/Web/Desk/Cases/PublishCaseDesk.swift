import Commitments
import Markup
import Operations
import Procedures
import Store

/// Publishing a case: exactly what it would show, and the act.
enum PublishCaseDesk {
    static func page(_ page: DeskPage) throws -> DeskAnswer? {
        let lines = try CaseLines(page)
        guard let row = try page.snapshot.tables.caseRow(page.values[0]), let line = try lines.line(row) else {
            return nil
        }
        let plan = try PublishCase.plan(row.id, lines.desk, page.snapshot.events)
        let entries = plan.events.map { event in
            PublishCasePage.Entry(
                leaf: event.leaf, verb: event.verb, body: String(decoding: event.body ?? [], as: UTF8.self))
        }
        return .html(
            PublishCasePage(
                line: line, entries: entries, projection: String(decoding: plan.projection, as: UTF8.self),
                digest: plan.digest, mayPublish: !plan.events.isEmpty || !plan.isShown, try page.context()
            ).html())
    }

    static func publish(_ act: DeskAct) async throws -> DeskAnswer {
        try CaseActs.known(act)
        let id = act.values[0]
        let count = try await PublishCase.run(
            id, seen: act.form["seen"] ?? "", by: act.actor, in: act.installation)
        return .done(
            act.at("cases", id), DeskNotice("已公开，背后\(count)条记录。", "Published, with \(count) entries behind it."))
    }
}
