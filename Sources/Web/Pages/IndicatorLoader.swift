import Basics
import Commitments
import Documents
import Markup
import Store

/// Targets with their figures and verdicts.
enum IndicatorLoader {
    static func page(_ form: SiteRoute.Form, _ snapshot: Snapshot) throws -> Page {
        let state = snapshot.asked("state").flatMap { TargetVerdict(rawValue: $0) }
        let views = try views(snapshot)
        let shown = views.filter { state == nil || $0.verdict == state }
        switch form {
        case .page:
            let pairs = ReconciliationLoader.pairs(try snapshot.years())
            return Page(
                body: IndicatorsPage(
                    views, state: state, reconciled: Set(pairs.map(\.from)), try snapshot.context()
                ).html())
        case .json: return .json(.array(shown.map { PublicData.indicator($0) }))
        case .csv, .xlsx:
            return try SheetFile.page(
                form, sheet(shown, snapshot.language), widths: [12, 28, 24, 14, 12, 12, 12, 18, 14, 14],
                name: "indicators")
        }
    }

    /// Every target that may be seen, the newest year first.
    static func views(_ snapshot: Snapshot) throws -> [IndicatorView] {
        try snapshot.targets().map { try view(of: $0, snapshot) }
            .sorted { (-$0.year, $0.row.id) < (-$1.year, $1.row.id) }
    }

    /// Nil where there is none, or none that the asker may see.
    static func view(_ id: String, _ snapshot: Snapshot) throws -> IndicatorView? {
        guard let row = try snapshot.targets().first(where: { $0.id == id }) else { return nil }
        var view = try view(of: row, snapshot)
        (view.timeline, view.hidden, view.withheld) = try snapshot.history(of: "target/\(id)")
        if let judged = view.timeline.first(where: { $0.verb == LedgerVerb.targetOverridden.rawValue }),
            let event = try snapshot.events.event(judged.event), let bytes = event.body,
            let body = try? EventBody(parsing: bytes)
        {
            view.judgedBy = (try snapshot.unitNames()[body.actor.unit] ?? body.actor.unit, judged.date)
        }
        return view
    }

    static func view(of row: TargetRow, _ snapshot: Snapshot) throws -> IndicatorView {
        let figures = try snapshot.figures()[row.id] ?? []
        let newest = newest(figures)
        return IndicatorView(
            row: row, year: try snapshot.year(of: row.report),
            lead: try row.lead.map { try snapshot.unitNames()[$0] ?? $0 }, figures: figures,
            verdict: TargetVerdict.of(row, newest), readings: TargetVerdict.readings(row, newest))
    }

    /// The figure that counts: of those not superseded the one of the latest day.
    static func newest(_ figures: [ObservationRow]) -> ObservationRow? {
        figures.filter { $0.supersededBy == nil }.max { ($0.asOf, $0.number) < ($1.asOf, $1.number) }
    }

    private static func sheet(_ views: [IndicatorView], _ language: Language) -> Sheet {
        let header =
            language == .chinese
            ? ["编号", "指标", "目标原话", "最新的数", "单位", "截至", "性质", "牵头单位", "规则判定", "人工判定"]
            : [
                "Id", "Indicator", "Words", "Newest figure", "Unit", "As of", "Kind", "Lead unit", "By rule",
                "By a person",
            ]
        let rows = views.map { view -> [Cell] in
            let newest = newest(view.figures)
            return [
                .text(view.row.id), .text(view.row.canonical), .text(view.row.words), .text(newest?.value ?? ""),
                .text(newest?.unit ?? view.row.unit ?? ""), .text(newest?.asOf ?? ""),
                .text(newest?.status.rawValue ?? ""), .text(view.lead ?? ""), .text(view.verdict.label(language)),
                .text(view.row.override.flatMap { TargetVerdict(rawValue: $0) }?.label(language) ?? ""),
            ]
        }
        return Sheet(name: language == .chinese ? "主要目标" : "Targets", rows: [header.map(Cell.text)] + rows)
    }
}
