import Basics
import Commitments
import Markup
import Operations
import Store

/// One commitment for the desk: everything of it, and what the asker's post may do now.
enum DeskItemLoader {
    static func page(_ page: DeskPage) throws -> DeskAnswer? {
        try view(page.values[0], page).map { .html(DeskItemPage($0, try page.context()).html()) }
    }

    private static func view(_ id: String, _ page: DeskPage) throws -> DeskItemView? {
        let (snapshot, actor) = (page.snapshot, page.actor)
        guard let item = try CommitmentLoader.view(id, snapshot) else { return nil }
        let (row, names) = (item.row, try snapshot.unitNames())
        var view = DeskItemView(item)
        view.acts = row.acts(by: actor)
        if row.stage == .reportedDone, Permission.mayDo(.commitmentVerified, actor.role) {
            view.whyNotVerify = row.refusal(of: .verify, by: actor).flatMap { DeskProblem($0) }
        }
        view.instructions = try (snapshot.instructions()[id] ?? []).map { instruction in
            DeskItemView.Instruction(
                row: instruction, unit: names[instruction.unit] ?? instruction.unit,
                answeredBy: instruction.answeredBy.map { names[$0] ?? $0 },
                mayAnswer: row.mayAnswer(instruction, actor) && instruction.state == .open,
                maySettle: row.maySettle(instruction, actor))
        }
        view.evidence = try zip(snapshot.evidence()[id] ?? [], item.evidence).map { piece, shown in
            DeskItemView.Evidence(number: piece.number, shown: shown, isPublic: piece.visibility == .everyone)
        }
        view.units = try snapshot.units()
        if row.visibility == .everyone {
            let percent = row.seen(with: (try snapshot.notes()[id] ?? []).filter { $0.visibility == .everyone }).percent
            if percent != row.percent { view.publicPercent = percent }
        }
        view.paragraph = try paragraph(row, snapshot)
        if Permission.mayDo(.eventPublished, actor.role) {
            view.publishable = try PublishPlan.waiting(snapshot.tables, snapshot.events).filter {
                $0 == "commitment/\(id)" || $0.hasPrefix("progress/\(id)/") || $0.hasPrefix("evidence/\(id)/")
            }
        }
        if Permission.mayDo(.eventWithheld, actor.role) { view.withholdable = item.timeline.filter { !$0.isInternal } }
        view.cases = try CaseLines(page).tied(to: "commitment/\(id)")
        view.mayOpenTask = try CaseLines(page).mayOpen("supervision-task") && row.stage != .closed
        // What a unit waits for stands open.
        view.opened = page.asked("act") ?? view.acts.first { $0 == .verify || $0 == .close }?.rawValue
        return view
    }

    private static func paragraph(_ row: CommitmentRow, _ snapshot: Snapshot) throws -> Int? {
        guard let start = row.start, let report = try snapshot.reading(row.report)?.report else { return nil }
        return report.reading.paragraph(holding: report.reading.index(at: start)).map { $0 + 1 }
    }

    /// The file as it was given, to be kept and never shown in the browser.
    static func evidence(_ page: DeskPage) throws -> DeskAnswer? {
        guard let number = Int(page.values[1]) else { return nil }
        let (row, bytes) = try Evidence.read(
            number, of: page.values[0], page.snapshot.transaction, in: page.installation)
        guard page.snapshot.maySee(row.visibility) else { return nil }
        let ending = endings[row.type] ?? "bin"
        return .file(
            Page(
                contentType: row.type, body: bytes, fileName: "\(row.commitment)-\(row.number).\(ending)",
                policy: SiteHeaders.filePolicy))
    }

    private static let endings = [
        "application/pdf": "pdf", "image/png": "png", "image/jpeg": "jpg", "application/zip": "zip",
        "application/vnd.ms-office": "doc", "text/plain": "txt",
    ]
}
