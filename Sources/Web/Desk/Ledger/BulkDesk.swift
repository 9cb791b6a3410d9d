import Basics
import Commitments
import Markup
import Operations

/// Many commitments at once: looked at, then written by the same operation.
enum BulkDesk {
    static let fields = ["lead", "leader", "deadline", "reason", "basis"]

    /// What is picked, or everything that was found.
    static func chosen(_ form: SentForm) -> [String] {
        let ids =
            form["scope"] == "found" ? (form["found"] ?? "").split(separator: ",").map(String.init) : form.all("id")
        var seen: Set<String> = []
        return ids.filter { seen.insert($0).inserted }
    }

    private static func order(_ form: SentForm) -> AssignMany.Order {
        AssignMany.Order(
            ids: chosen(form), wanted: ItemActs.assignment(form), reason: form["reason"], basis: form["basis"])
    }

    static func look(_ act: DeskAct) async throws -> DeskDrawing {
        let outcomes = try await AssignMany.run(order(act.form), isDryRun: true, by: act.actor, in: act.installation)
        let sent =
            fields.compactMap { name in act.form[name].map { (name, $0) } } + act.form.all("co").map { ("co", $0) }
        return { page in
            let (names, context) = (try page.snapshot.unitNames(), try page.context())
            let rows = outcomes.map { row($0, names, page.language) }
            return .html(BulkPage(rows: rows, order: sent, context).html())
        }
    }

    static func apply(_ act: DeskAct) async throws -> DeskAnswer {
        let outcomes = try await AssignMany.run(order(act.form), isDryRun: false, by: act.actor, in: act.installation)
        let count = outcomes.count { $0.act == .assigned || $0.act == .revised }
        return .done(act.at("commitments"), DeskNotice("\(count)项已写入台账。", "\(count) commitments were changed."))
    }

    private static func row(_ outcome: AssignMany.Outcome, _ names: [String: String], _ language: Language)
        -> BulkPage.Row
    {
        func name(_ id: String) -> String { names[id] ?? id }
        func several(_ ids: [String]) -> String? { ids.isEmpty ? nil : ids.map(name).joined(separator: "、") }
        let (before, change) = (outcome.before, outcome.change)
        var changes: [(label: String, before: String?, after: String)] = []
        func put(_ label: LedgerWord, _ old: String?, _ new: String?) {
            if let new { changes.append((label.text(language), old, new)) }
        }
        put(.leadUnit, before.lead.map(name), change.lead.map(name))
        put(.coUnits, several(before.coUnits), change.coUnits.map { several($0) ?? LedgerWord.none.text(language) })
        put(.leader, before.leader.map(name), change.leader.map(name))
        put(.deadline, before.deadline, change.deadline)
        let result: BulkPage.Row.Result =
            switch outcome.act {
            case .assigned: .assigned
            case .revised: .revised
            case .unchanged: .unchanged
            case .refused: .refused
            }
        return BulkPage.Row(
            id: outcome.id, words: before.words, changes: changes, result: result,
            refusal: outcome.refusal.flatMap { DeskProblem($0) })
    }
}
