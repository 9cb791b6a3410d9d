import Basics
import Commitments
import Markup
import Operations
import Procedures
import Store

/// Cases at the desk: the inbox, one case with its acts, opening, figures, settings, publishing. Nothing of them is ever
/// kept by a cache, as no page of the desk is.
enum CasesDesk {
    static let routes: [DeskRoute] = [
        .get(
            "desk/cases", DeskRoute.staff,
            "事项，?scope=&procedure=&state=&unit=&late=&q=&after=&before=&older= cases, those waiting first",
            CaseListLoader.page),
        .get(
            "desk/cases/open", DeskRoute.staff, "立项、登记，?procedure=&commitment=&instruction= the form", OpenCaseDesk.page
        ),
        .post("desk/cases/open", DeskRoute.staff, "立项、登记 opens a case", OpenCaseDesk.open),
        .get(
            "desk/cases/figures", DeskRoute.staff, "事项统计，?procedure=&from=&to= figures of cases", CaseFiguresDesk.page),
        .get("desk/cases/settings", AdministrationDesk.both, "时限与岗位 limits and offices", CaseSettingsDesk.page),
        .post("desk/cases/settings/{name}", AdministrationDesk.both, "设定时限或岗位 sets one", CaseSettingsDesk.set),
        .get("desk/cases/{id}", DeskRoute.staff, "一件事项 one case", CaseDeskLoader.page),
        .post("desk/cases/{id}/act", DeskRoute.staff, "办一步 takes a step", CaseActs.act),
        .get("desk/cases/{id}/files/{number}", DeskRoute.staff, "附件 a file of the case", CaseDeskLoader.file),
        .post("desk/cases/{id}/note", DeskRoute.staff, "内部记录 a note of staff", CaseActs.note),
        .post("desk/cases/{id}/link", DeskRoute.staff, "加关联 ties it", CaseActs.link),
        .get(
            "desk/cases/{id}/publish", DeskRoute.who(.eventPublished), "公开预览 what publishing would show",
            PublishCaseDesk.page),
        .post("desk/cases/{id}/publish", DeskRoute.who(.eventPublished), "公开 publish", PublishCaseDesk.publish),
        .get(
            "desk/cases/{id}/erase", DeskRoute.who(.fieldErased), "擦除前看有哪些 what can be erased", EraseCaseDesk.page),
        .post("desk/cases/{id}/erase", DeskRoute.who(.fieldErased), "擦除封存内容 erases sealed words", EraseCaseDesk.erase),
    ]
}

extension DeskPage {
    /// Who asks, as a party of cases.
    var party: ActOnCase.Party { .desk(actor, account: request.person?.account ?? "") }

    func caseDesk() throws -> CaseDesk { try CaseDesk(snapshot.tables, at: now) }
}

extension DeskAct {
    var party: ActOnCase.Party { .desk(actor, account: person.account) }
}

/// Steps, notes and ties: a form's fields become an operation.
enum CaseActs {
    /// The values of a form's fields, by the definition's names.
    static func values(_ form: SentForm) -> [String: String] {
        var values: [String: String] = [:]
        for (name, _) in form.fields where name.hasPrefix("v-") { values[String(name.dropFirst(2))] = form[name] }
        return values
    }

    /// Files of a form, by the fields that they are for.
    static func uploads(_ form: SentForm, prefix: String = CaseFieldNames.file) -> [CaseFiles.Upload] {
        form.files.filter { $0.name.hasPrefix(prefix) && !$0.fileName.isEmpty }.map {
            CaseFiles.Upload(field: String($0.name.dropFirst(prefix.count)), name: $0.fileName, bytes: $0.bytes)
        }
    }

    static func act(_ act: DeskAct) async throws -> DeskAnswer {
        try known(act)
        let form = act.form
        let step = CaseAct(
            try act.needed("transition"), unit: form["unit"], values: values(form), link: form["link"],
            longer: form.number("longer"))
        let outcome = try await ActOnCase.run(
            act.values[0], step, files: uploads(form), by: act.party, in: act.installation)
        if let next = outcome.next { return done(act, "已办，转为\(next)。", "Done; it goes on as \(next).") }
        if let id = outcome.commitment {
            return done(act, "已办；承诺记入台账：\(id)。", "Done; the promise is tracked in the ledger as \(id).")
        }
        if outcome.isUntracked {
            return done(
                act, "已办。台账里还没有报告，答复里的承诺没有记入。",
                "Done. The ledger has no report yet, so the promise is not tracked.")
        }
        return done(act, "已办。", "Done.")
    }

    static func note(_ act: DeskAct) async throws -> DeskAnswer {
        try known(act)
        try await NoteCase.run(act.values[0], act.form["words"] ?? "", by: act.party, in: act.installation)
        return done(act, "已记。", "Noted.")
    }

    static func link(_ act: DeskAct) async throws -> DeskAnswer {
        try known(act)
        let number = try act.needed("subject")
        let subject = number.contains("-C") ? "case/\(number)" : "commitment/\(number)"
        try await LinkCase.run(act.values[0], act.form["kind"] ?? "", subject, by: act.party, in: act.installation)
        return done(act, "已关联。", "Tied.")
    }

    /// To a unit that the matter is about there is no such case, in pages and forms alike.
    static func known(_ act: DeskAct) throws {
        let isHidden = try act.installation.read { tables in
            guard let row = try tables.caseRow(act.values[0]) else { return false }
            return act.party.isAccused(in: row.state, try CaseDesk(tables, at: act.now))
        }
        if isHidden { throw DeskFault.missing }
    }

    private static func done(_ act: DeskAct, _ chinese: String, _ english: String) -> DeskAnswer {
        .done(act.at("cases", act.values[0]), DeskNotice(chinese, english))
    }
}
