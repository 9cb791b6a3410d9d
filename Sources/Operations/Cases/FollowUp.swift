import Basics
import Commitments
import Procedures
import Store

/// What a step sets off by itself, in the same transaction.
extension RecordingSession {
    /// The number of a case that is opened now.
    func nextCase() throws -> String {
        let year = at.date().year
        let digits = String(try tables.lastCaseNumber(year) + 1)
        return "\(year)-C" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// Opens the case in which a moved matter goes on: with its first date, with what was said that the next procedure
    /// asks too, with whoever it is about, and followed by the same secret.
    ///
    /// - Returns: its number.
    func goOn(
        _ row: CaseRow, in next: String, by actor: CaseActor, _ desk: CaseDesk, _ installation: Installation
    ) throws -> String {
        let definition = try desk.current(next)
        let (procedure, from) = (definition.procedure, try desk.definition(of: row.state).procedure)
        var said = row.state.values
        var secrets: [String: String] = [:]
        try ReadCase.each(row, transaction, in: installation, { _ in true }) { name, _, value in
            if from.field(name) != nil { said[name] = value } else { secrets[name] = value }
        }
        let asked = procedure.fields.filter { $0.from.contains("open") }
        var opening = CaseOpening(
            values: [:], accused: row.state.accused, firstOpened: row.state.firstOpenedAt,
            links: [CaseLink(CaseLink.moved, "case/\(row.id)")], isCarried: true)
        for field in asked where field.type != .file && from.field(field.id)?.type == field.type {
            guard let value = said[field.id] else { continue }
            if field.type == .choice, !procedure.choices(of: field).contains(where: { $0.id == value }) { continue }
            opening.values[field.id] = value
        }
        for file in row.state.attachments where asked.contains(where: { $0.id == file.field && $0.type == .file }) {
            guard let secret = secrets[file.sealedName] else { continue }
            opening.files.append(
                CaseAttachment.Given(
                    field: file.field, file: file.file, type: file.type, size: file.size, secret: secret))
        }
        let id = try nextCase()
        let opener =
            procedure.opens == .outside
            ? CaseActor(unit: nil, role: procedure.opener, account: "opener/\(id)") : actor
        let decision = try CaseKeys.refusing { () throws(CaseRefusal) in
            try CaseState.open(
                opening, by: opener, at: at, setting: desk.setting(for: procedure), definition: definition)
        }
        try adopt(definition)
        try record(decision, of: id)
        return id
    }

    /// Enters what a reply promises into the ledger, for its unit and its day. Like the case it is shown to staff alone
    /// until it is published.
    ///
    /// - Returns: the commitment; nil where the ledger has no report whose plan it could stand in.
    func track(_ promise: CasePromise, of row: CaseRow, by actor: CaseActor) throws -> String? {
        guard let report = try tables.newestReport() else { return nil }
        let number = try tables.lastNumber(report.year, of: .commitment) + 1
        let id = CommitmentID.text(year: report.year, number: number)
        var data: [String: JSONValue] = [
            "report": .string(report.id), "words": .string(promise.words), "bulk": .bool(false),
            "fields": ["by_hand": .bool(true), "task": .string(promise.words), "case": .string(row.id)],
        ]
        data["lead"] = row.state.unit.map(JSONValue.string)
        data["deadline"] = promise.day.map { .string($0.description) }
        try record(
            LedgerEvent(.commitmentConfirmed, subject: "commitment/\(id)", visibility: .staff, data: .object(data)))
        try record(row.state.linking(CaseLink(CaseLink.promise, "commitment/\(id)"), by: actor, at: at), of: row.id)
        return id
    }
}

extension CaseLink {
    /// Made by the program alone: what a moved matter came from, and where a promise is tracked.
    static let moved = "moved"
    static let promise = "promise"
}

extension LedgerTables {
    /// The case in which a matter began, where it moved from one to the other; its secret opens all of them.
    func firstOfMatter(_ id: String) throws -> String {
        var (first, seen) = (id, Set<String>())
        while seen.insert(first).inserted, let before = try caseRow(first)?.movedFrom { first = before }
        return first
    }

    /// The case in which a moved matter goes on.
    public func next(after id: String) throws -> CaseRow? {
        try cases(linkedTo: "case/\(id)").first { $0.movedFrom == id }
    }
}

extension CaseRow {
    /// The case that this one goes on from.
    public var movedFrom: String? {
        state.links.first { $0.kind == CaseLink.moved }.flatMap { link in
            link.subject.hasPrefix("case/") ? String(link.subject.dropFirst("case/".count)) : nil
        }
    }
}
