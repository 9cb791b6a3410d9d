import Basics

extension ProcedureReader {
    private static let parameterKeys = ["id", "zh", "en", "owner", "from", "unit", "default", "choices"]

    var parameters: [CaseParameter] {
        map.maps("parameters", "parameters", known: Self.parameterKeys).map { map in
            let from = map.text("from")
            if let from, LocalDate(from) == nil {
                map.note("from", "日期写成 2025-01-01 这样", "write a day like 2025-01-01")
            }
            let unit = map.text("unit")
            if let unit, !["wd", "cal", "mon", "h"].contains(unit) {
                map.note("unit", "unit 是 wd、cal、mon 或 h", "unit is wd, cal, mon or h")
            }
            return CaseParameter(
                id: map.neededIdentifier("id"), label: map.phrase, owner: map.identifier("owner"), from: from,
                unit: unit, standard: map.number("default", in: 1...1000), choices: choices(map), line: map.line)
        }
    }

    private func choices(_ map: YAMLMap) -> [CaseParameter.Choice] {
        map.maps("choices", "choices", known: ["id", "zh", "en"]).map {
            CaseParameter.Choice(id: $0.neededIdentifier("id"), label: $0.phrase)
        }
    }

    private static let fieldKeys = [
        "id", "zh", "en", "type", "required", "class", "from", "released", "seen_by", "list", "choices", "max",
        "readers",
    ]

    var fields: [CaseField] {
        map.maps("fields", "fields", known: Self.fieldKeys).map { map in
            for key in ["type", "class", "from"] where !map.has(key) {
                map.note(key, "缺\(key)", "\(key) is missing")
            }
            return CaseField(
                id: map.neededIdentifier("id"), label: map.phrase, type: map.word("type", FieldType.self) ?? .text,
                isRequired: map.flag("required"), access: map.word("class", FieldClass.self) ?? .sealed,
                from: map.identifiers("from"), released: map.identifier("released"),
                seenBy: map.identifiers("seen_by"), list: map.identifier("list"), choices: choices(map),
                most: map.number("max", in: 1...1_000_000), readers: map.phrase("readers"), line: map.line)
        }
    }
}
