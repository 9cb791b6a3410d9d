import Basics
import Commitments
import Markup
import Operations
import Store

/// The main targets at the desk.
enum IndicatorDesk {
    static let routes: [DeskRoute] = [
        .get("desk/indicators", DeskRoute.staff, "主要目标 the main targets", list),
        .get("desk/indicators/{id}", DeskRoute.staff, "一项目标 one target", page),
        .post("desk/indicators/{id}/observe", DeskRoute.who(.targetObserved), "报一个数 a figure", observe),
        .post("desk/indicators/{id}/supersede", DeskRoute.who(.targetSuperseded), "更正一个数 supersede", supersede),
        .post("desk/indicators/{id}/judge", DeskRoute.who(.targetOverridden), "人工判定 judge", judge),
        .post("desk/indicators/{id}/revise", DeskRoute.who(.targetRevised), "调整目标 revise", revise),
        .post("desk/indicators/{id}/assign", DeskRoute.who(.targetAssigned), "定牵头单位 assign", assign),
        .post("desk/indicators/{id}/withhold", DeskRoute.who(.eventWithheld), "停止公开一条 withhold", withhold),
    ]

    private static func list(_ page: DeskPage) throws -> DeskAnswer? {
        .html(DeskIndicatorsPage(try IndicatorLoader.views(page.snapshot), try page.context()).html())
    }

    private static func page(_ page: DeskPage) throws -> DeskAnswer? {
        guard let target = try IndicatorLoader.view(page.values[0], page.snapshot) else { return nil }
        var view = DeskIndicatorPage.View(target)
        view.acts = target.row.acts(by: page.actor, figures: target.figures.filter { $0.supersededBy == nil })
        view.units = try page.snapshot.units()
        if Permission.mayDo(.eventPublished, page.actor.role), target.row.visibility == .staff {
            view.publishable = ["target/\(target.row.id)"]
        }
        if Permission.mayDo(.eventWithheld, page.actor.role) {
            view.withholdable = target.timeline.filter { !$0.isInternal }
        }
        return .html(DeskIndicatorPage(view, try page.context()).html())
    }

    private static func done(_ act: DeskAct, _ chinese: String, _ english: String) -> DeskAnswer {
        .done(act.at("indicators", act.values[0]), DeskNotice(chinese, english))
    }

    private static func observe(_ act: DeskAct) async throws -> DeskAnswer {
        let form = act.form
        let figures = TargetRow.Figures(
            asOf: form["as-of"] ?? "", value: form["value"] ?? "", unit: nil,
            status: form["status"].flatMap { ObservationRow.Status(rawValue: $0) } ?? .preliminary,
            source: form["source"] ?? "", basis: form["basis"])
        try await ChangeTarget.observe(act.values[0], figures, by: act.actor, in: act.installation)
        return done(act, "数已记入，规则马上重新判定。", "The figure is in; the rule judges anew.")
    }

    private static func supersede(_ act: DeskAct) async throws -> DeskAnswer {
        try await ChangeTarget.supersede(
            act.values[0], wrong: act.form.number("wrong") ?? 0, by: act.form.number("right") ?? 0,
            reason: act.form["reason"] ?? "", actor: act.actor, in: act.installation)
        return done(act, "已更正，两个数都留着。", "Superseded; both figures stay.")
    }

    private static func judge(_ act: DeskAct) async throws -> DeskAnswer {
        let word = try act.needed("verdict")
        let verdict = word == "-" ? nil : TargetVerdict(rawValue: word)
        guard word == "-" || verdict != nil else { throw LedgerRefusal.fieldEmpty("verdict") }
        try await ChangeTarget.override(
            act.values[0], verdict, reason: act.form["reason"] ?? "", by: act.actor, in: act.installation)
        return done(act, "人工判定写在规则判定旁边。", "The verdict stands beside the rule's.")
    }

    private static func revise(_ act: DeskAct) async throws -> DeskAnswer {
        let form = act.form
        try await ChangeTarget.revise(
            act.values[0], value: form["value"] ?? "", upper: form["upper"], reason: form["reason"] ?? "",
            basis: form["basis"] ?? "", by: act.actor, in: act.installation)
        return done(act, "目标已调整，原来的留在记录里。", "Revised; the old target stays on record.")
    }

    private static func assign(_ act: DeskAct) async throws -> DeskAnswer {
        try await ChangeTarget.assign(
            act.values[0], lead: try act.needed("lead"), reason: act.form["reason"], by: act.actor,
            in: act.installation)
        return done(act, "牵头单位已定。", "The lead unit is named.")
    }

    private static func withhold(_ act: DeskAct) async throws -> DeskAnswer {
        try await Withholding.run(act)
        return done(act, "已停止公开，编号和凭据还在。", "Withheld; number and proof stay.")
    }
}
