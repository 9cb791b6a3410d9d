import Basics
import Commitments
import Markup
import Operations
import Procedures
import Store

/// Opening a case at the desk.
enum OpenCaseDesk {
    static func page(_ page: DeskPage) throws -> DeskAnswer? {
        let lines = try CaseLines(page)
        let able = try lines.current.filter { try lines.mayOpen($0.id) }
        let chosen = page.asked("procedure").flatMap { id in able.first { $0.id == id } }
        let beginning = try chosen.map { try start($0, page) } ?? DeskOpenCasePage.Start()
        return .html(DeskOpenCasePage(procedures: able, chosen: chosen, start: beginning, try page.context()).html())
    }

    /// A supervision task begins with the words of the commitment, or of an instruction on it.
    private static func start(_ procedure: Procedure, _ page: DeskPage) throws -> DeskOpenCasePage.Start {
        guard let id = page.asked("commitment"), let row = try page.snapshot.commitment(id) else { return .init() }
        var start = DeskOpenCasePage.Start(commitment: id)
        guard procedure.id == "supervision-task" else { return start }
        start.values["title"] = row.words
        let number = page.asked("instruction").flatMap { Int($0) }
        if let one = try page.snapshot.instructions()[id]?.first(where: { $0.number == number }) {
            let unit = try page.snapshot.unitNames()[one.unit] ?? one.unit
            start.values["origin"] = "instruction"
            start.values["demands"] = one.words
            start.values["approval"] = CaseDeskWords.approval(unit, one.at.date())
        } else {
            start.values["origin"] = "commitment"
            start.values["demands"] = CaseDeskWords.demand
        }
        return start
    }

    static func open(_ act: DeskAct) async throws -> DeskAnswer {
        let form = act.form
        var opening = CaseOpening(values: CaseActs.values(form))
        if let first = form["first"] {
            guard let day = LocalDate(first) else { throw LedgerRefusal.dayNeeded }
            // Its first hour in Beijing.
            opening.firstOpened = Instant(milliseconds: day.daysSince1970 * 86_400_000 - 8 * 3_600_000)
        }
        if let commitment = form["commitment"] {
            guard try act.installation.read({ try $0.row(CommitmentRow.self, [.text(commitment)]) }) != nil else {
                throw OperationFault.unknown("commitment", commitment)
            }
            opening.links = [CaseLink("origin", "commitment/\(commitment)")]
        }
        let procedure = try act.needed("procedure")
        let opened = try await OpenCase.run(
            procedure, opening, files: CaseActs.uploads(form), by: act.actor, account: act.person.account,
            in: act.installation)
        guard let secret = opened.secret else {
            return .done(act.at("cases", opened.id), DeskNotice("已立项：\(opened.id)。", "Opened: \(opened.id)."))
        }
        let once = form["once"] ?? ""
        return .drawn(200) { page in
            let definition = try page.caseDesk().current(procedure).procedure
            let due = try page.snapshot.tables.caseRow(opened.id)?.state.nextDue
            return .html(
                DeskCaseReceiptPage(
                    id: opened.id, secret: secret, procedure: definition, due: due, once: once, try page.context()
                ).html())
        }
    }
}
