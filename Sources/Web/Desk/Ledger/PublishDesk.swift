import Basics
import Commitments
import Markup
import Operations
import Store

/// Publishing: what waits, what it would show, and the act.
enum PublishDesk {
    private static let who = DeskRoute.who(.eventPublished)
    static let kinds = ["commitment", "target", "progress", "evidence"]

    static let routes: [DeskRoute] = [
        .get("desk/publish", who, "待公开，?kind= what is not public yet", page),
        .get("desk/publish/preview", who, "回到待公开 back to what is not public") {
            .done(try $0.context().at("publish"), nil)
        },
        .look("desk/publish/preview", who, "公开预览 what publishing would show", preview),
        .post("desk/publish", who, "公开 publish", publish),
    ]

    private static func page(_ page: DeskPage) throws -> DeskAnswer? {
        let names = try PublishPlan.waiting(page.snapshot.tables, page.snapshot.events)
        let kind = page.asked("kind").flatMap { kinds.contains($0) ? $0 : nil }
        let texts = try RowTexts(page.snapshot)
        let rows = try names.filter { kind == nil || $0.hasPrefix("\(kind ?? "")/") }.map { name in
            let text = try texts.of(name)
            return PublishPage.Row(
                name: name, kind: text.kind, item: text.item, words: text.words, note: text.facts.first)
        }
        let counts = kinds.map { kind in (kind, names.count { $0.hasPrefix("\(kind)/") }) }
        return .html(PublishPage(rows: rows, counts: counts, kind: kind, try page.context()).html())
    }

    /// What a form names: rows, everything it listed, or commitments picked in the ledger's list.
    static func chosen(_ form: SentForm) -> [String] {
        if form["scope"] == "listed" { return (form["listed"] ?? "").split(separator: ",").map(String.init) }
        let items = form.all("item")
        return items.isEmpty ? BulkDesk.chosen(form).map { "commitment/\($0)" } : items
    }

    static func preview(_ act: DeskAct) async throws -> DeskDrawing {
        let names = chosen(act.form)
        guard !names.isEmpty else { throw LedgerRefusal.nothingPicked }
        return { page in
            let plan = try PublishPlan(names, page.snapshot.tables, page.snapshot.events)
            guard !plan.items.isEmpty else { throw LedgerRefusal.allPublic }
            let texts = try RowTexts(page.snapshot)
            let rows = try plan.items.map { item in
                let text = try texts.of(item.name)
                return PublishPreviewPage.Row(
                    name: item.name, kind: text.kind, item: text.item, words: text.words, facts: text.facts,
                    entries: try item.events.map { try entry($0, page.snapshot) })
            }
            return .html(PublishPreviewPage(rows: rows, digest: plan.digest, try page.context()).html())
        }
    }

    private static func entry(_ event: StoredEvent, _ snapshot: Snapshot) throws -> PublishPreviewPage.Entry {
        let (body, change) = (event.body ?? [], try snapshot.change(event))
        return PublishPreviewPage.Entry(
            leaf: event.leaf, sentence: change?.sentence ?? event.verb, reason: change?.reason, basis: change?.basis,
            isSealed: event.verb == LedgerVerb.commitmentEvidenced.rawValue,
            body: String(decoding: body, as: UTF8.self))
    }

    private static func publish(_ act: DeskAct) async throws -> DeskAnswer {
        let names = act.form.all("item")
        let count = try await PublishItems.run(
            names, seen: act.form["seen"] ?? "", by: act.actor, in: act.installation)
        return .done(
            act.at("publish"),
            DeskNotice("已公开\(names.count)项，背后\(count)条记录。", "\(names.count) rows with \(count) entries are public now.")
        )
    }
}

/// A row that can be published, as the public would read it.
struct RowTexts {
    struct Text {
        let kind: String
        let item: String
        let words: String
        let facts: [String]
    }

    private let snapshot: Snapshot
    private let names: [String: String]

    init(_ snapshot: Snapshot) throws { (self.snapshot, names) = (snapshot, try snapshot.unitNames()) }

    func of(_ name: String) throws -> Text {
        let parts = name.split(separator: "/").map(String.init)
        guard parts.count > 1 else { throw OperationFault.unknown("row", name) }
        let (kind, id, number) = (parts[0], parts[1], parts.count > 2 ? Int(parts[2]) ?? 0 : 0)
        func text(_ words: String, _ facts: [String?]) -> Text {
            Text(kind: kind, item: id, words: words, facts: facts.compactMap { $0 })
        }
        switch kind {
        case "commitment":
            guard let row = try snapshot.tables.row(CommitmentRow.self, [.text(id)]) else { break }
            let verdict = try snapshot.verdict(row).label(snapshot.language)
            return text(row.words, [row.lead.map { names[$0] ?? $0 }, row.deadline, "\(row.percent)%", verdict])
        case "target":
            guard let row = try snapshot.tables.row(TargetRow.self, [.text(id)]) else { break }
            return text(row.words, [row.lead.map { names[$0] ?? $0 }])
        case "progress":
            guard let row = try snapshot.tables.row(ProgressRow.self, [.text(id), .integer(number)]) else { break }
            return text(row.words, [names[row.unit] ?? row.unit, row.at.date().description, "\(row.percent)%"])
        default:
            guard let row = try snapshot.tables.row(EvidenceRow.self, [.text(id), .integer(number)]) else { break }
            return text(row.words, [names[row.unit] ?? row.unit, row.at.date().description, row.type])
        }
        throw OperationFault.unknown(kind, id)
    }
}

extension LedgerRefusal {
    static let nothingPicked = LedgerRefusal(
        "desk.publish.nothing", "没有选中任何一条，先勾选。", "Nothing is chosen; tick some rows first.", basis: "docs/routes.md")
    static let allPublic = LedgerRefusal(
        "desk.publish.all-public", "选中的都已公开。", "What you chose is public already.", basis: "docs/routes.md")
}
