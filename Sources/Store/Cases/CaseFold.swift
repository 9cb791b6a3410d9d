import Basics
import Commitments
import Procedures

/// Rows of cases are the fold of their events, as those of the ledger are.
public enum CaseFold {
    /// The verb by which a definition comes into use.
    public static let adopted = "procedure.adopted"

    /// - Returns: nil where the verb is none of a case, nor of what its clocks count by.
    public static func rows(_ body: EventBody, in state: some LedgerState) throws -> [any LedgerRow]? {
        if body.verb == adopted { return [try definition(body)] }
        if body.verb == CalendarFold.changed { return try CalendarFold.rows(body, in: state) }
        guard let verb = CaseVerb(rawValue: body.verb) else { return nil }
        func fault(_ reason: String) -> FoldFault {
            FoldFault(verb: body.verb, subject: body.subject, reason: reason)
        }
        guard body.verbVersion == 1, let id = id(in: body.subject) else { throw fault("it names no case") }
        let event = CaseEvent(
            verb, at: body.at, actor: body.actor, data: body.data, sealed: body.sealed.keys.sorted())
        do {
            if verb == .opened {
                let row = CaseRow(id: id, state: try CaseState(opened: event))
                return [row] + row.links + row.accusals
            }
            guard var row = try state.row(CaseRow.self, [.text(id)]) else { throw fault("the case is not there") }
            let known = row.state.attachments.count
            try row.state.apply(event)
            let files: [any LedgerRow] = row.state.attachments.dropFirst(known).map { CaseAttachmentRow($0, of: id) }
            switch verb {
            case .linked: return [row] + row.links
            case .noted: return [row] + row.accusals + files
            default: return [row]
            }
        } catch let broken as CaseFault { throw fault(broken.reason) }
    }

    /// Cases that `event.published` shows to everyone.
    public static func shown(_ body: EventBody, in state: some LedgerState) throws -> [any LedgerRow] {
        try (body.data["shown"]?.array ?? []).compactMap { $0.string.flatMap(id) }.map { id in
            guard var row = try state.row(CaseRow.self, [.text(id)]) else {
                throw FoldFault(verb: body.verb, subject: body.subject, reason: "case \(id) is not there")
            }
            row.visibility = .everyone
            return row
        }
    }

    static func id(in subject: String) -> String? {
        subject.hasPrefix("case/") ? String(subject.dropFirst("case/".count)) : nil
    }

    private static func definition(_ body: EventBody) throws -> ProcedureRow {
        guard let digest = body.data["digest"]?.string, let procedure = body.data["procedure"]?.string,
            let version = body.data["version"]?.integer, let text = body.data["text"]?.string
        else { throw FoldFault(verb: body.verb, subject: body.subject, reason: "it lacks a part") }
        return ProcedureRow(digest: digest, procedure: procedure, version: version, text: text)
    }
}
