import Basics
import Commitments
import Markup
import Store

/// What pages show, as data. Ids, days and decimals are strings as printed; names in English, words as they stand.
enum PublicData {
    static func line(_ row: CommitmentListLoader.Row) -> JSONValue {
        [
            "id": .string(row.line.id), "words": .string(row.line.words), "year": .integer(row.year),
            "lead": JSONValue(row.row.lead), "lead_name": JSONValue(row.line.lead),
            "co_units": .array(row.row.coUnits.map(JSONValue.string)), "deadline": JSONValue(row.row.deadline),
            "percent": .integer(row.line.percent), "state": .string(row.line.verdict.rawValue),
            "latest": JSONValue(row.line.latest), "area": JSONValue(row.line.area), "span": span(row.row),
            "report": .string(row.row.report), "bulk": .bool(row.row.isBulk),
        ]
    }

    private static func span(_ row: CommitmentRow) -> JSONValue {
        guard let start = row.start, let end = row.end else { return .null }
        return ["start": .integer(start), "end": .integer(end)]
    }

    static func commitment(_ view: CommitmentView, _ snapshot: Snapshot) throws -> JSONValue {
        let row = view.row
        let members: [String: JSONValue] = [
            "id": .string(row.id), "words": .string(row.words), "quote": JSONValue(view.quote),
            "year": .integer(view.year), "report": .string(row.report), "span": span(row),
            "fields": row.fields, "bulk": .bool(row.isBulk), "lead": JSONValue(row.lead),
            "lead_name": JSONValue(view.lead), "co_units": .array(row.coUnits.map(JSONValue.string)),
            "leader": JSONValue(row.leader), "deadline": JSONValue(row.deadline), "nodes": row.nodes,
            "percent": .integer(row.percent), "stage": .string(row.stage.rawValue),
            "state": .string(view.verdict.rawValue), "judged_on": .string(snapshot.today.description),
            "area": JSONValue(view.heading), "timeline": .array(view.timeline.map(change)),
            "unpublished_entries": .integer(view.hidden),
            "withheld_entries": .array(view.withheld.map(JSONValue.integer)),
        ]
        return .object(members)
    }

    static func change(_ change: ChangeView) -> JSONValue {
        [
            "at": .string(change.at.description), "verb": .string(change.verb), "item": JSONValue(change.item),
            "sentence": .string(change.sentence), "reason": JSONValue(change.reason),
            "basis": JSONValue(change.basis), "leaf": JSONValue(change.leaf), "part": JSONValue(change.part),
        ]
    }

    static func indicator(_ view: IndicatorView) -> JSONValue {
        let row = view.row
        var members: [String: JSONValue] = [
            "id": .string(row.id), "words": .string(row.words), "indicator": .string(row.indicator),
            "canonical": .string(row.canonical), "comparator": .string(row.comparator),
            "value": JSONValue(row.value), "upper": JSONValue(row.upper), "unit": JSONValue(row.unit),
            "measure": .string(row.measure), "direction": JSONValue(row.direction), "year": .integer(view.year),
            "report": .string(row.report), "span": ["start": .integer(row.start), "end": .integer(row.end)],
            "bulk": .bool(row.isBulk), "lead": JSONValue(row.lead), "lead_name": JSONValue(view.lead),
            "verdict": .string(view.verdict.rawValue), "override": JSONValue(row.override),
            "override_reason": JSONValue(row.overrideReason), "figures": .array(view.figures.map(figure)),
        ]
        if let readings = view.readings {
            members["readings"] = [
                "ceiling": .string(readings.ceiling.rawValue), "band": .string(readings.band.rawValue),
            ]
        }
        return .object(members)
    }

    private static func figure(_ row: ObservationRow) -> JSONValue {
        [
            "number": .integer(row.number), "as_of": .string(row.asOf), "value": .string(row.value),
            "unit": JSONValue(row.unit), "status": .string(row.status.rawValue), "source": .string(row.source),
            "basis": JSONValue(row.basis), "superseded_by": JSONValue(row.supersededBy),
            "reason": JSONValue(row.reason), "at": .string(row.at.description),
        ]
    }

    static func proof(_ proof: ProofView) -> JSONValue {
        [
            "leaf": .integer(proof.leaf), "part": .integer(proof.part), "size": .integer(proof.size),
            "standing": .string(proof.standing.rawValue), "digest": .string(proof.digest),
            "leaf_hash": .string(proof.leafHash), "root": .string(proof.root),
            "path": .array(proof.path.map { .string($0.hash) }), "salt": JSONValue(proof.salt),
            "body": JSONValue(proof.body.map { Base64.text($0) }),
            "erased": .array(proof.erasedFields.map(JSONValue.string)),
        ]
    }

    /// Everything public of the ledger in one.
    static func everything(_ snapshot: Snapshot) throws -> JSONValue {
        let context = try snapshot.context()
        var members: [String: JSONValue] = [
            "v": 1, "government": ["slug": .string(context.slug), "name": .string(context.place)],
            "judged_on": .string(snapshot.today.description),
            "reports": .array(
                try snapshot.heads().map { head in
                    [
                        "id": .string(head.id), "year": .integer(head.year), "title": .string(head.title),
                        "delivered_on": JSONValue(head.deliveredOn), "sha256": .string(head.digest),
                        "corrects": JSONValue(head.corrects),
                    ]
                }),
            "units": .array(
                try snapshot.units().map { unit in
                    [
                        "id": .string(unit.id), "name": .string(unit.name), "kind": .string(unit.kind.rawValue),
                        "parent": JSONValue(unit.parent), "active": .bool(unit.isActive),
                    ]
                }),
            "commitments": .array(try CommitmentListLoader.rows(snapshot).map { line($0) }),
            "targets": .array(try IndicatorLoader.views(snapshot).map { indicator($0) }),
        ]
        members["checkpoint"] = context.checkpoint.map { .string($0.note) } ?? .null
        return .object(members)
    }
}
