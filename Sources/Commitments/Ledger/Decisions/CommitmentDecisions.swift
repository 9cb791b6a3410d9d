import Basics

/// What may be decided of a commitment, and the event it makes. Nothing is written here.
extension CommitmentRow {
    var subject: String { "commitment/\(id)" }
    var hasEnded: Bool { stage == .closed || stage == .withdrawn }

    /// Who leads, who helps, which leader answers, until when, and what is due on the way. Nil leaves a field as it is.
    public struct Assignment: Sendable, Hashable {
        public var lead: String?
        public var coUnits: [String]?
        public var leader: String?
        public var deadline: String?
        public var nodes: JSONValue?

        public init(
            lead: String? = nil, coUnits: [String]? = nil, leader: String? = nil, deadline: String? = nil,
            nodes: JSONValue? = nil
        ) {
            (self.lead, self.coUnits, self.leader) = (lead, coUnits, leader)
            (self.deadline, self.nodes) = (deadline, nodes)
        }
    }

    /// Sets what is not set yet. What is set is changed only by `revising`, with a reason: nothing moves silently.
    public func assigning(_ assignment: Assignment, by actor: LedgerActor) throws(LedgerRefusal) -> LedgerEvent {
        try permit(.commitmentAssigned, actor)
        if hasEnded { throw .ended }
        if moves(assignment) { throw .reasonMissing }
        return LedgerEvent(
            .commitmentAssigned, subject: subject, visibility: visibility, data: .object(try Self.members(assignment)))
    }

    /// Whether anything that is set would stand differently.
    private func moves(_ assignment: Assignment) -> Bool {
        func differs(_ new: String?, _ old: String?) -> Bool { new != nil && old != nil && new != old }
        return differs(assignment.lead, lead) || differs(assignment.leader, leader)
            || differs(assignment.deadline, deadline)
            || (!coUnits.isEmpty && assignment.coUnits.map { $0 != coUnits } ?? false)
            || (nodes.array?.isEmpty == false && assignment.nodes.map { $0 != nodes } ?? false)
    }

    /// - Parameter unit: whose progress it is, where the supervision office enters it for a unit.
    public func progressing(
        percent: Int, words: String, of unit: String? = nil, visibility asked: EventBody.Visibility = .everyone,
        by actor: LedgerActor
    ) throws(LedgerRefusal) -> LedgerEvent {
        try permit(.commitmentProgressed, actor)
        try involves(actor)
        guard (0...100).contains(percent) else { throw .percentOutside }
        guard !words.isEmpty else { throw .wordsMissing }
        if hasEnded { throw .ended }
        return LedgerEvent(
            .commitmentProgressed, subject: subject, visibility: asked == .everyone ? visibility : asked,
            data: [
                "number": .integer(notes + 1), "percent": .integer(percent), "words": .string(words),
                "unit": .string(handling(unit, actor)),
            ])
    }

    public func reportingDone(
        words: String, of unit: String? = nil, by actor: LedgerActor
    ) throws(LedgerRefusal) -> LedgerEvent {
        try permit(.commitmentReportedDone, actor)
        try involves(actor)
        guard !words.isEmpty else { throw .wordsMissing }
        if hasEnded { throw .ended }
        return LedgerEvent(
            .commitmentReportedDone, subject: subject, visibility: visibility,
            data: [
                "number": .integer(notes + 1), "words": .string(words), "unit": .string(handling(unit, actor)),
            ])
    }

    /// A file that shows how it stands, kept encrypted beside the database.
    ///
    /// - Parameters:
    ///   - digest: the SHA-256 of the file; it stands in the event sealed, so that it proves the file without showing it.
    ///   - unit: whose evidence it is, where the supervision office enters it for a unit.
    public func evidencing(
        file: String, digest: [UInt8], type: String, size: Int, words: String, of unit: String? = nil,
        visibility asked: EventBody.Visibility = .staff, by actor: LedgerActor
    ) throws(LedgerRefusal) -> LedgerEvent {
        try permit(.commitmentEvidenced, actor)
        try involves(actor)
        guard !words.isEmpty else { throw .wordsMissing }
        if stage == .withdrawn { throw .ended }
        return LedgerEvent(
            .commitmentEvidenced, subject: subject, visibility: asked == .everyone ? visibility : asked,
            data: [
                "number": .integer(evidence + 1), "file": .string(file), "type": .string(type), "size": .integer(size),
                "words": .string(words), "unit": .string(handling(unit, actor)),
            ], sealed: [SealedValue(name: "evidence.digest", value: digest, person: subject)])
    }

    /// Sends a report of done back to work.
    public func returning(reason: String, by actor: LedgerActor) throws(LedgerRefusal) -> LedgerEvent {
        try permit(.commitmentReturned, actor)
        guard !reason.isEmpty else { throw .reasonMissing }
        guard stage == .reportedDone else { throw .notReported }
        return LedgerEvent(
            .commitmentReturned, subject: subject, visibility: visibility, data: ["reason": .string(reason)])
    }

    /// "Done" is said by a unit that did not do it.
    public func verifying(words: String, by actor: LedgerActor) throws(LedgerRefusal) -> LedgerEvent {
        try permit(.commitmentVerified, actor)
        guard stage == .reportedDone else { throw .notReported }
        if isOwn(actor.unit) { throw .ownWork }
        return LedgerEvent(
            .commitmentVerified, subject: subject, visibility: visibility, data: ["words": .string(words)])
    }

    /// Whether the unit handled it in any round, leads or shares it.
    func isOwn(_ unit: String) -> Bool { handledBy.contains(unit) || unit == lead || coUnits.contains(unit) }

    public func closing(by actor: LedgerActor) throws(LedgerRefusal) -> LedgerEvent {
        try permit(.commitmentClosed, actor)
        guard stage == .verified else { throw hasEnded ? .ended : .notVerified }
        if isOwn(actor.unit) { throw .ownWork }
        return LedgerEvent(.commitmentClosed, subject: subject, visibility: visibility, data: [:])
    }

    public func reopening(reason: String, by actor: LedgerActor) throws(LedgerRefusal) -> LedgerEvent {
        try permit(.commitmentReopened, actor)
        guard !reason.isEmpty else { throw .reasonMissing }
        guard hasEnded || stage == .verified else { throw .notEnded }
        return LedgerEvent(
            .commitmentReopened, subject: subject, visibility: visibility, data: ["reason": .string(reason)])
    }

    /// Changes what was set or promised, with a reason and a decision behind it.
    public func revising(
        _ assignment: Assignment, words: String? = nil, reason: String, basis: String, by actor: LedgerActor
    ) throws(LedgerRefusal) -> LedgerEvent {
        try permit(.commitmentRevised, actor)
        guard !reason.isEmpty else { throw .reasonMissing }
        guard !basis.isEmpty else { throw .basisMissing }
        if hasEnded { throw .ended }
        var members = try Self.members(assignment)
        if let words { members["words"] = .string(words) }
        members["reason"] = .string(reason)
        members["basis"] = .string(basis)
        return LedgerEvent(.commitmentRevised, subject: subject, visibility: visibility, data: .object(members))
    }

    public func withdrawing(reason: String, basis: String, by actor: LedgerActor) throws(LedgerRefusal) -> LedgerEvent {
        try permit(.commitmentWithdrawn, actor)
        guard !reason.isEmpty else { throw .reasonMissing }
        guard !basis.isEmpty else { throw .basisMissing }
        if hasEnded { throw .ended }
        return LedgerEvent(
            .commitmentWithdrawn, subject: subject, visibility: visibility,
            data: ["reason": .string(reason), "basis": .string(basis)])
    }

    private func permit(_ verb: LedgerVerb, _ actor: LedgerActor) throws(LedgerRefusal) {
        guard Permission.mayDo(verb, actor.role) else { throw .notPermitted }
    }

    /// A reporter speaks only of what the unit leads or shares; the supervision office may enter for it.
    private func involves(_ actor: LedgerActor) throws(LedgerRefusal) {
        if actor.role == .supervisor { return }
        guard let lead else { throw .noLead }
        guard actor.unit == lead || coUnits.contains(actor.unit) else { throw .notInvolved }
    }

    /// The unit that a note speaks for. Only the supervision office speaks for another one.
    private func handling(_ unit: String?, _ actor: LedgerActor) -> String {
        actor.role == .supervisor ? unit ?? lead ?? actor.unit : actor.unit
    }

    private static func members(_ assignment: Assignment) throws(LedgerRefusal) -> [String: JSONValue] {
        if let deadline = assignment.deadline, LocalDate(deadline) == nil { throw .badDay }
        var members: [String: JSONValue] = [:]
        members["lead"] = assignment.lead.map(JSONValue.string)
        members["co_units"] = assignment.coUnits.map { .array($0.map(JSONValue.string)) }
        members["leader"] = assignment.leader.map(JSONValue.string)
        members["deadline"] = assignment.deadline.map(JSONValue.string)
        members["nodes"] = assignment.nodes
        return members
    }
}
