import Basics
import Commitments
import LegalClocks
import Markup
import Operations
import Procedures

/// Cases from outside: forms that need no account, and following a case by its code and secret. Who is signed in at the
/// desk is a stranger here.
enum CitizenCases {
    static let routes: [DeskRoute] = [
        .open("cases/open/{procedure}", "提出一件事项 the form that opens a case", .page(openForm)),
        .open("cases/open/{procedure}", "提出一件事项；回执 opens it; the receipt", .act(open)),
        .open("cases/follow", "凭编号和查询码查看 code and secret", .page(followForm)),
        .open("cases/follow", "查看 the case by code and secret", .act(follow)),
        .open("cases/follow/other", "看同一件事转来或转去的 the case it came from or goes on as", .act(other)),
        .open("cases/follow/file", "取附件 a file that one sent or was given", .act(file)),
        .open("cases/follow/act", "评价、异议、撤回等 a step by whoever opened it", .act(act)),
    ]

    /// Whether an address, with its slug, is one of these.
    static func isOf(_ path: [String]) -> Bool {
        path.count >= 3 && path[1] == "cases" && (path[2] == "open" || path[2] == "follow")
    }

    /// Milliseconds for which the same form, sent again, shows its receipt again.
    private static let receiptLasts = 10 * 60_000

    // MARK: - Opening

    private static func openForm(_ page: DeskPage) throws -> DeskAnswer? {
        let problems = page.refused.map { [CaseForm.Problem(field: nil, text: $0.text(page.language))] } ?? []
        return try openForm(page, problems)
    }

    private static func openForm(_ page: DeskPage, _ problems: [CaseForm.Problem]) throws -> DeskAnswer? {
        guard let procedure = Self.procedure(page.values, try page.caseDesk()) else { return nil }
        let form = page.caseForm(sent: problems.isEmpty ? nil : OpenCasePage.form, problems)
        let units = procedure.accused == nil ? [] : try page.snapshot.units().filter(\.isActive)
        return .html(
            OpenCasePage(procedure, units: units.map { ($0.id, $0.name) }, form, try page.context().site).html())
    }

    /// Nil for a name that is none, too: an address may say anything.
    private static func procedure(_ values: [String], _ desk: CaseDesk) -> Procedure? {
        guard let known = values.first.flatMap({ try? desk.current($0).procedure }), known.opens == .outside
        else { return nil }
        return known
    }

    private static func open(_ act: DeskAct) async throws -> DeskAnswer {
        let known = try act.installation.read { procedure(act.values, try CaseDesk($0, at: act.now)) }
        guard let procedure = known else { throw DeskFault.missing }
        try act.checkStamp()
        let asked = procedure.askedOutside
        let entered = CaseEntries(act.form, act.request.language)
        var problems = entered.problems(
            needed: asked.filter(\.isRequired), taken: asked.filter { !$0.isRequired }, procedure)
        var accused: [String] = []
        if procedure.accused != nil, let unit = act.form[OpenCasePage.accused] {
            accused = [unit]
            let isKnown = try act.installation.read { try $0.units().contains { $0.id == unit && $0.isActive } }
            if !isKnown {
                problems.append(
                    CaseForm.Problem(
                        field: OpenCasePage.accused, text: CaseFormWords.unknownUnit(act.request.language)))
            }
        }
        if !problems.isEmpty {
            let found = problems
            return .drawn(422) { try openForm($0, found) }
        }
        let opened = try await act.door.open(
            procedure.id, CaseOpening(values: entered.values(of: asked), accused: accused),
            files: entered.files(of: asked),
            from: act.request.caller)
        let (until, once) = (act.now.milliseconds + receiptLasts, act.form["once"] ?? "")
        return .drawn(200) { page in
            // Sent again by a reload it is shown again, for a while: on a shared computer others come later.
            guard page.installation.now().milliseconds < until, let secret = opened.secret,
                let view = try TrackedCase.view(opened.id, page)
            else { return try followForm(page) }
            return .html(CaseReceiptPage(opened.id, secret: secret, view, once: once, try page.context().site).html())
        }
    }

    // MARK: - Following

    private static func followForm(_ page: DeskPage) throws -> DeskAnswer? {
        let problems = page.refused.map { [CaseForm.Problem(field: nil, text: $0.text(page.language))] } ?? []
        let form = page.caseForm(sent: problems.isEmpty ? nil : FollowCasePage.form, problems)
        return .html(FollowCasePage(form, try page.context().site).html())
    }

    private static func follow(_ act: DeskAct) async throws -> DeskAnswer {
        // The page in the other language: whoever reads it has shown the secret.
        if let ticket = act.form["ticket"] {
            return .drawn(200) { try tracking($0, ticket, problems: [], sent: nil, notice: nil) }
        }
        try act.checkStamp()
        // Looking changes nothing: it may be sent again, by a reload too.
        let ticket = try act.door.follow(
            act.form["code"] ?? "", act.form["secret"] ?? "", from: act.request.caller)
        return .drawn(200) { try tracking($0, ticket, problems: [], sent: nil, notice: nil) }
    }

    private static func act(_ act: DeskAct) async throws -> DeskAnswer {
        let language = act.request.language
        let ticket = act.form["ticket"] ?? ""
        guard let id = CaseTicket.opens(ticket, at: act.now, act.installation) else { return over(language) }
        let which = act.form["which"] ?? ""
        do {
            try act.checkStamp()
            let procedure = try TrackedCase.procedure(of: id, act.installation)
            guard let transition = procedure?.transition(which), let procedure else { throw DeskFault.missing }
            let (needed, taken) = (
                transition.needs.compactMap(procedure.field), transition.takes.compactMap(procedure.field)
            )
            let entered = CaseEntries(act.form, language)
            let problems = entered.problems(needed: needed, taken: taken, procedure)
            if !problems.isEmpty {
                return .drawn(422) { try tracking($0, ticket, problems: problems, sent: which, notice: nil) }
            }
            try await ActOnCase.run(
                id, CaseAct(which, values: entered.values(of: needed + taken)),
                files: entered.files(of: needed + taken),
                by: .opener, in: act.installation)
            let label = language == .chinese ? transition.label.chinese : transition.label.english
            let fresh = CaseTicket.make(id, at: act.now, act.installation)
            return .drawn(200) {
                try tracking($0, fresh, problems: [], sent: nil, notice: CaseFormWords.done(label, language))
            }
        } catch {
            guard let problem = DeskProblem(error) else { throw error }
            let told = [CaseForm.Problem(field: nil, text: problem.text(language))]
            return .drawn(422) { try tracking($0, ticket, problems: told, sent: which, notice: nil) }
        }
    }

    private static func over(_ language: Language) -> DeskAnswer {
        let refusal = AccessRefusal.ticketOver
        let problem = CaseForm.Problem(field: nil, text: language == .chinese ? refusal.chinese : refusal.english)
        return .drawn(422) { page in
            .html(
                FollowCasePage(
                    page.caseForm(sent: FollowCasePage.form, [problem]),
                    try page.snapshot.context(path: ["cases", "follow"])
                ).html())
        }
    }

    /// The matter's other case: whoever holds the ticket of one may see both.
    private static func other(_ act: DeskAct) async throws -> DeskAnswer {
        guard let id = CaseTicket.opens(act.form["ticket"] ?? "", at: act.now, act.installation) else {
            return over(act.request.language)
        }
        try act.checkStamp()
        let isNext = act.form["to"] == "next"
        let other = try act.installation.read { tables in
            isNext ? try tables.next(after: id)?.id : try tables.caseRow(id)?.movedFrom
        }
        guard let other else { throw DeskFault.missing }
        let ticket = CaseTicket.make(other, at: act.now, act.installation)
        return .drawn(200) { try tracking($0, ticket, problems: [], sent: nil, notice: nil) }
    }

    private static func file(_ act: DeskAct) async throws -> DeskAnswer {
        guard let id = CaseTicket.opens(act.form["ticket"] ?? "", at: act.now, act.installation) else {
            return over(act.request.language)
        }
        try act.checkStamp()
        guard let number = act.form.number("number") else { throw DeskFault.missing }
        return .file(try TrackedCase.file(number, of: id, act.installation))
    }

    /// A ticket that is over shows nothing: its page is drawn again only while it holds.
    private static func tracking(
        _ page: DeskPage, _ ticket: String, problems: [CaseForm.Problem], sent: String?, notice: String?
    ) throws -> DeskAnswer? {
        guard let id = CaseTicket.opens(ticket, at: page.installation.now(), page.installation),
            let view = try TrackedCase.view(id, page)
        else { return try followForm(page) }
        let form = page.caseForm(sent: sent, problems, ticket: ticket)
        // The act has no page of its own to be read in the other language.
        let site = try page.snapshot.context(path: ["cases", "follow"])
        return .html(TrackingPage(view, form, notice: notice, site).html())
    }
}

extension DeskAct {
    /// - Throws: where this place did not make the form, or long ago.
    fileprivate func checkStamp() throws(AccessRefusal) {
        guard FormStamp.isGood(form["stamp"] ?? "", form["name-of-form"] ?? "", at: now, installation) else {
            throw .stampOver
        }
    }
}

extension DeskPage {
    /// What the forms of this page carry.
    ///
    /// - Parameter sent: which of them was sent and refused: what was entered stands in it again.
    fileprivate func caseForm(sent: String?, _ problems: [CaseForm.Problem], ticket: String? = nil) -> CaseForm {
        var entered: [String: String] = [:]
        if sent != nil { for field in request.form.fields { entered[field.name] = field.value } }
        entered["secret"] = nil
        return CaseForm(
            once: once, stamp: FormStamp.make(once, at: installation.now(), installation), ticket: ticket, sent: sent,
            problems: problems, entered: entered)
    }
}
