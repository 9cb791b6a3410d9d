import Basics

/// A leader's instruction on a commitment: given, answered by a unit, settled by another party.
extension CommitmentRow {
    /// - Parameters:
    ///   - number: the next free one of this commitment.
    ///   - leader: whose words they are, where the supervision office writes them down.
    public func instructing(
        _ words: String, number: Int, due: String? = nil, of leader: String? = nil, by actor: LedgerActor
    ) throws(LedgerRefusal) -> LedgerEvent {
        guard Permission.mayDo(.commitmentInstructed, actor.role) else { throw .notPermitted }
        guard !words.isEmpty else { throw .instructionWords }
        if let due, LocalDate(due) == nil { throw .badDay }
        if stage == .withdrawn { throw .ended }
        var data: [String: JSONValue] = [
            "number": .integer(number), "words": .string(words),
            "unit": .string(actor.role == .leader ? actor.unit : leader ?? actor.unit),
        ]
        data["due"] = due.map(JSONValue.string)
        return LedgerEvent(.commitmentInstructed, subject: subject, visibility: .staff, data: .object(data))
    }

    public func answering(
        _ instruction: InstructionRow, words: String, by actor: LedgerActor
    ) throws(LedgerRefusal) -> LedgerEvent {
        guard Permission.mayDo(.instructionAnswered, actor.role) else { throw .notPermitted }
        guard !words.isEmpty else { throw .wordsMissing }
        if instruction.state == .settled { throw .instructionSettled }
        let isConcerned = actor.unit == lead || coUnits.contains(actor.unit)
        guard isConcerned || actor.role == .supervisor else { throw .notInvolved }
        return LedgerEvent(
            .instructionAnswered, subject: subject, visibility: .staff,
            data: [
                "number": .integer(instruction.number), "words": .string(words), "unit": .string(actor.unit),
            ])
    }

    /// An instruction is settled by another unit than those that answered or do the work.
    public func settling(
        _ instruction: InstructionRow, words: String, by actor: LedgerActor
    ) throws(LedgerRefusal) -> LedgerEvent {
        guard Permission.mayDo(.instructionSettled, actor.role) else { throw .notPermitted }
        guard !words.isEmpty else { throw .wordsMissing }
        guard instruction.state == .answered else {
            throw instruction.state == .settled ? .instructionSettled : .instructionOpen
        }
        if isOwn(actor.unit) || instruction.answeredBy == actor.unit { throw .ownWork }
        return LedgerEvent(
            .instructionSettled, subject: subject, visibility: .staff,
            data: ["number": .integer(instruction.number), "words": .string(words)])
    }
}

extension LedgerRefusal {
    static let instructionWords = LedgerRefusal(
        "ledger.instruction.words", "要写明批示内容。", "Write what is instructed.", basis: "批示件办理")
    static let instructionOpen = LedgerRefusal(
        "ledger.instruction.open", "承办单位还没有答复这条批示，不能办结。", "The unit has not answered this instruction yet.",
        basis: "“完成”不由完成者自己说")
    static let instructionSettled = LedgerRefusal(
        "ledger.instruction.settled", "这条批示已经办结。", "This instruction is settled already.", basis: "批示件办理")
}
