extension Check {
    /// Rule 7: what is personal or comes from the public is sealed, and the accused's unit sees none of it.
    var sealed: [ProcedureFault] { procedure.fields.flatMap(fieldFaults) + procedure.transitions.flatMap(showing) }

    private func fieldFaults(_ field: CaseField) -> [ProcedureFault] {
        guard field.access == .sealed else { return unsealed(field) }
        var faults: [ProcedureFault] = []
        if let accused = procedure.accused, field.seenBy.contains(accused) {
            faults.append(
                fault(
                    .sealed, field.line, field.id, "“\(field.id)”会被反映对象看到", "\(field.id) would be seen by the accused",
                    mend: Phrase("seen_by 里去掉 \(accused)。", "Take \(accused) out of seen_by.")))
        }
        if field.seenBy.isEmpty {
            faults.append(
                fault(
                    .sealed, field.line, field.id, "封存的“\(field.id)”没有写谁可以看",
                    "the sealed \(field.id) does not say who may read it",
                    mend: Phrase("写 seen_by。", "Write seen_by.")))
        }
        if let problem = releaseProblem(field) {
            faults.append(
                fault(
                    .sealed, field.line, field.id, "“\(field.id)”的公开版本：\(problem.chinese)",
                    "the released version of \(field.id): \(problem.english)",
                    mend: Phrase(
                        "写 released: never，或指向另一个由 act: release 填的、不封存的字段。",
                        "Write released: never, or name another unsealed field that comes with a transition marked release."
                    )))
        }
        return faults
    }

    private func unsealed(_ field: CaseField) -> [ProcedureFault] {
        guard field.type.isPersonal || (field.type.isFree && procedure.isFromPublic(field)) else { return [] }
        return [
            fault(
                .sealed, field.line, field.id, "“\(field.id)”是个人信息或群众写的内容，没有封存",
                "\(field.id) says something of a person or comes from the public, and is not sealed",
                mend: Phrase("class 写 sealed。", "Make its class sealed."))
        ]
    }

    private func releaseProblem(_ field: CaseField) -> Phrase? {
        guard let id = field.released else { return Phrase("没有写", "nothing is said") }
        guard id != "never" else { return nil }
        guard let version = procedure.field(id), version.id != field.id else {
            return Phrase("是它自己", "it is the field itself")
        }
        if version.access == .sealed { return Phrase("也是封存的", "it is sealed too") }
        let isReleased = version.from.allSatisfy { procedure.transition($0)?.act == .release }
        return isReleased && !version.from.isEmpty ? nil : Phrase("不是由 act: release 填的", "it comes without a release")
    }

    private func showing(_ transition: Transition) -> [ProcedureFault] {
        guard let accused = procedure.accused, !transition.shows.isEmpty else { return [] }
        return transition.from.compactMap { from in
            guard procedure.state(transition.target(from: from))?.owner == accused,
                let field = transition.shows.first(where: { procedure.field($0)?.access == .sealed })
            else { return nil }
            return fault(
                .sealed, transition.line, transition.id, "“\(transition.id)”把封存的 \(field) 交给反映对象",
                "\(transition.id) shows the sealed \(field) to the accused",
                mend: Phrase("shows 里去掉它。", "Take it out of shows."))
        }
    }
}
