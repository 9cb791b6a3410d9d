extension ProcedurePaper {
    var clocks: String {
        table(
            "时限 · Clocks", ["时限 Clock", "依据 Ground", "从哪一步起 Starts with", "到哪一步止 Kept by"],
            procedure.clocks.map { clock in
                var ground: [String] = []
                if let rule = clock.rule { ground.append("`\(rule)`（法定 law）") }
                ground += clock.cases.map { "\(guarded($0.when))：\(limit($0.parameter))" }
                if let parameter = clock.parameter {
                    ground.append((clock.rule == nil ? "" : "规则不适用处 elsewhere: ") + limit(parameter))
                }
                if let chosen = clock.chosenBy.flatMap(procedure.field) {
                    ground.append("可定到日 or a set day: \(both(chosen.label))")
                }
                return ["`\(clock.id)`", ground.joined(separator: "<br>"), labels(clock.from), labels(clock.until)]
            })
    }

    var fields: String {
        table(
            "要填的 · Fields", ["栏目 Field", "类型 Type", "谁能看 Class", "哪一步 Comes with", "公开版本 Released as"],
            procedure.fields.map { field in
                let seen =
                    field.access == .sealed
                    ? "封存 sealed：" + field.seenBy.map { procedure.role($0)?.label.chinese ?? $0 }.joined(separator: "、")
                    : Self.access(field.access)
                let released = field.released.map {
                    $0 == "never" ? "从不 never" : both(procedure.field($0)?.label ?? Phrase($0, $0))
                }
                var type = field.type.rawValue
                if let most = field.most { type += " ≤\(most)" }
                let choices = procedure.choices(of: field).map { both($0.label) }
                if field.type == .choice { type += "：" + choices.joined(separator: "、") }
                return [
                    both(field.label) + (field.isRequired ? " *" : ""), type, seen, labels(field.from), released ?? "",
                ]
            })
    }

    var parameters: String {
        table(
            "地方可定的 · What a place sets", ["参数 Parameter", "谁负责 Owner", "起用 From", "建议值 Suggestion"],
            procedure.parameters.map { parameter in
                let value =
                    parameter.standard.map { "\($0) \(parameter.unit ?? "")" }
                    ?? parameter.choices.map { both($0.label) }.joined(separator: "、")
                return [both(parameter.label), name(parameter.owner ?? ""), parameter.from ?? "", value]
            })
    }

    var outputs: String {
        table(
            "要出的文书 · Documents", ["文书 Document", "哪一步 Given with"],
            procedure.outputs.map { [both($0.label), labels($0.from)] })
    }

    var statistics: String {
        table(
            "统计 · Figures", ["指标 Figure", "分子 Counts", "分母 Of"],
            procedure.statistics.map { figure in
                [
                    both(figure.label), figure.numerator.map { "`\($0.text)`" }.joined(separator: " "),
                    figure.denominator.map { "`\($0.text)`" }.joined(separator: " "),
                ]
            })
    }

    func table(_ title: String, _ header: [String], _ rows: [[String]]) -> String {
        guard !rows.isEmpty else { return "" }
        let lines = [header, header.map { _ in "---" }] + rows.map { $0.map { $0.replacing("|", with: "/") } }
        return "## \(title)\n\n" + lines.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
    }

    func both(_ phrase: Phrase) -> String { "\(phrase.chinese) \(phrase.english)" }

    func name(_ role: String) -> String { procedure.role(role).map { both($0.label) } ?? role }

    private func labels(_ transitions: [String]) -> String {
        transitions.map { id in
            switch id {
            case "open", "opened": "提出 opening"
            default: procedure.transition(id)?.label.chinese ?? id
            }
        }.joined(separator: "、")
    }

    private func guarded(_ guarded: Transition.Guard) -> String {
        guard let field = procedure.field(guarded.field) else { return guarded.field }
        let words = procedure.choices(of: field).filter { guarded.values.contains($0.id) }.map(\.label.chinese)
        return field.label.chinese + words.joined(separator: "、")
    }

    private func limit(_ id: String) -> String {
        guard let parameter = procedure.parameter(id) else { return id }
        return "\(both(parameter.label))（建议 suggested \(parameter.standard ?? 0) \(parameter.unit ?? "")）"
    }

    static func kind(_ kind: StateKind) -> String {
        switch kind {
        case .work: "办理 work"
        case .review: "把关 review"
        case .opener: "等对方 opener"
        case .paused: "中止 paused"
        case .end: "结束 end"
        }
    }

    static func access(_ access: FieldClass) -> String {
        switch access {
        case .everyone: "公开 public"
        case .staff: "内部 internal"
        case .sealed: "封存 sealed"
        }
    }
}
