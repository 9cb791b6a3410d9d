import Basics

/// What may be decided of a target, and the event it makes. Nothing is written here.
extension TargetRow {
    var subject: String { "target/\(id)" }

    /// A figure as someone reports it, before it has a number.
    public struct Figures: Sendable, Hashable {
        /// The day or period's end it is a figure of, `2025-09-30`.
        public var asOf: String
        /// A decimal as printed, `6.3`; a fall has its sign.
        public var value: String
        /// As the target's own; another unit is kept and judged not comparable.
        public var unit: String?
        public var status: ObservationRow.Status
        /// Who says so: `县统计局`.
        public var source: String
        /// Where it stands: a bulletin, a page.
        public var basis: String?

        public init(
            asOf: String, value: String, unit: String?, status: ObservationRow.Status, source: String,
            basis: String? = nil
        ) {
            (self.asOf, self.value, self.unit) = (asOf, value, unit)
            (self.status, self.source, self.basis) = (status, source, basis)
        }
    }

    /// Names the unit that answers for the target.
    public func assigning(lead: String, reason: String? = nil, by actor: LedgerActor) throws(LedgerRefusal)
        -> LedgerEvent
    {
        try permit(.targetAssigned, actor)
        if let old = self.lead, old != lead, (reason ?? "").isEmpty { throw .reasonMissing }
        var data: [String: JSONValue] = ["lead": .string(lead)]
        data["reason"] = reason.map(JSONValue.string)
        return LedgerEvent(.targetAssigned, subject: subject, visibility: visibility, data: .object(data))
    }

    /// Appends a figure. A reporter speaks only of what the unit leads.
    public func observing(_ figures: Figures, by actor: LedgerActor) throws(LedgerRefusal) -> LedgerEvent {
        try permit(.targetObserved, actor)
        if actor.role != .supervisor {
            guard let lead else { throw .noLead }
            guard actor.unit == lead else { throw .notInvolved }
        }
        guard LocalDate(figures.asOf) != nil else { throw .badDay }
        guard Figure(figures.value) != nil else { throw .notAFigure }
        guard !figures.source.isEmpty else { throw .sourceMissing }
        var data: [String: JSONValue] = [
            "number": .integer(observations + 1), "as_of": .string(figures.asOf), "value": .string(figures.value),
            "status": .string(figures.status.rawValue), "source": .string(figures.source),
        ]
        data["unit"] = (figures.unit ?? unit).map(JSONValue.string)
        data["basis"] = figures.basis.map(JSONValue.string)
        return LedgerEvent(.targetObserved, subject: subject, visibility: visibility, data: .object(data))
    }

    /// Says that a figure was wrong and which one takes its place. Both stay to be read.
    public func superseding(
        _ wrong: ObservationRow, by right: ObservationRow, reason: String, actor: LedgerActor
    ) throws(LedgerRefusal) -> LedgerEvent {
        try permit(.targetSuperseded, actor)
        guard !reason.isEmpty else { throw .reasonMissing }
        guard wrong.supersededBy == nil, right.supersededBy == nil, wrong.number != right.number else {
            throw .superseded
        }
        return LedgerEvent(
            .targetSuperseded, subject: subject, visibility: visibility,
            data: ["number": .integer(wrong.number), "by": .integer(right.number), "reason": .string(reason)])
    }

    /// A person's verdict beside the rule's; nil takes it back. Both need a reason.
    public func overriding(
        _ verdict: TargetVerdict?, reason: String, by actor: LedgerActor
    ) throws(LedgerRefusal) -> LedgerEvent {
        try permit(.targetOverridden, actor)
        guard !reason.isEmpty else { throw .reasonMissing }
        var data: [String: JSONValue] = ["reason": .string(reason)]
        data["verdict"] = verdict.map { .string($0.rawValue) }
        return LedgerEvent(.targetOverridden, subject: subject, visibility: visibility, data: .object(data))
    }

    /// Another value for the target, with a reason and a decision: a target can't be lowered silently (监督法 2024 §22:
    /// a partial adjustment of the plan needs the standing committee's approval).
    public func revising(
        comparator: String? = nil, value: String?, upper: String? = nil, unit: String? = nil, reason: String,
        basis: String, by actor: LedgerActor
    ) throws(LedgerRefusal) -> LedgerEvent {
        try permit(.targetRevised, actor)
        guard !reason.isEmpty else { throw .reasonMissing }
        guard !basis.isEmpty else { throw .basisMissing }
        for figure in [value, upper].compactMap({ $0 }) where Figure(figure) == nil { throw .notAFigure }
        var data: [String: JSONValue] = [
            "comparator": .string(comparator ?? self.comparator), "reason": .string(reason), "basis": .string(basis),
        ]
        data["value"] = (value ?? self.value).map(JSONValue.string)
        data["upper"] = upper.map(JSONValue.string)
        data["unit"] = (unit ?? self.unit).map(JSONValue.string)
        return LedgerEvent(.targetRevised, subject: subject, visibility: visibility, data: .object(data))
    }

    private func permit(_ verb: LedgerVerb, _ actor: LedgerActor) throws(LedgerRefusal) {
        guard Permission.mayDo(verb, actor.role) else { throw .notPermitted }
    }
}

extension LedgerRefusal {
    static let notAFigure = LedgerRefusal(
        "ledger.observation.value", "数值写成 6.3 或 -2 这样，最多15位。", "Write a figure like 6.3 or -2, at most 15 digits.",
        basis: "docs/formats/event.md")
    static let sourceMissing = LedgerRefusal(
        "ledger.observation.source", "要写明数据来源，如“县统计局”。", "Say whose figure it is.", basis: "数据只增不改，有来源")
}
