import Basics

/// Values that came with a step, divided by who may read them.
struct CaseValues {
    var open: [String: String] = [:]
    var staff: [String: String] = [:]
    var sealed: [String: String] = [:]
    var files: [CaseAttachment] = []
    static let longest = 20_000

    /// - Parameters:
    ///   - needed: fields without which the step is refused.
    ///   - taken: fields that may come too.
    ///   - given: files, each for one of the fields.
    init(
        _ values: [String: String], _ given: [CaseAttachment.Given], needed: [CaseField], taken: [CaseField],
        in procedure: Procedure
    ) throws(CaseRefusal) {
        for field in needed where values[field.id]?.isEmpty != false {
            guard given.contains(where: { $0.field == field.id }) else { throw .missing(field) }
        }
        let known = needed + taken
        guard given.count <= CaseAttachment.most else { throw .tooManyFiles }
        for file in given where !known.contains(where: { $0.id == file.field && $0.type == .file }) {
            throw .unknownField(file.field)
        }
        for (id, value) in values.sorted(by: { $0.key < $1.key }) where !value.isEmpty {
            guard let field = known.first(where: { $0.id == id }) else { throw .unknownField(id) }
            try Self.check(value, field, procedure)
            switch field.access {
            case .everyone: open[id] = value
            case .staff: staff[id] = value
            case .sealed: sealed[id] = value
            }
        }
    }

    /// Files get their numbers; what opens them is sealed.
    mutating func take(_ given: [CaseAttachment.Given], after count: Int, at now: Instant) {
        for (attachment, secret) in given.numbered(after: count, at: now) {
            files.append(attachment)
            sealed[attachment.sealedName] = secret
        }
    }

    var unsealed: [String: String] { open.merging(staff) { first, _ in first } }

    private static func check(_ value: String, _ field: CaseField, _ procedure: Procedure) throws(CaseRefusal) {
        guard value.utf8.count <= longest else { throw .badValue(field, "太长", "is too long") }
        switch field.type {
        case .choice:
            guard procedure.choices(of: field).contains(where: { $0.id == value }) else {
                throw .badValue(field, "不在可选的里面", "is none of the choices")
            }
        case .date:
            guard LocalDate(value) != nil else {
                throw .badValue(field, "写成 2025-01-31 这样", "is written like 2025-01-31")
            }
        case .number:
            guard let number = Int(value), number >= 0, number <= field.most ?? 1_000_000_000 else {
                let most = field.most.map { "\($0)" } ?? ""
                throw .badValue(
                    field, most.isEmpty ? "要填整数" : "最多\(most)",
                    most.isEmpty ? "is a whole number" : "is at most \(most)")
            }
        default: break
        }
    }
}
