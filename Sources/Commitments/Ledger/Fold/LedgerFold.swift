import Basics

/// The rows as they stand, for the fold to look into.
public protocol LedgerState {
    /// The row with that key, without the jurisdiction; nil where there is none.
    func row<Row: LedgerRow>(_ type: Row.Type, _ key: [ColumnValue]) throws -> Row?
}

/// An event that the rows can't follow: it names what is not there, or lacks what its verb needs.
public struct FoldFault: Error, Hashable, Sendable, CustomStringConvertible {
    public let verb: String
    public let subject: String
    public let reason: String

    public init(verb: String, subject: String, reason: String) {
        (self.verb, self.subject, self.reason) = (verb, subject, reason)
    }

    public var description: String { "\(verb) \(subject): \(reason)" }
}

/// Rows are the fold of events: for each verb, which rows become what. The one way that rows of the ledger are written.
public enum LedgerFold {
    /// The rows an event changes, whole, in the order to write them. Events of the log itself change none.
    ///
    /// - Parameter id: the event's number in the database.
    public static func rows(_ event: EventBody, id: Int, in state: some LedgerState) throws -> [any LedgerRow] {
        guard let verb = LedgerVerb(rawValue: event.verb), event.verbVersion == 1 else {
            throw FoldFault(verb: event.verb, subject: event.subject, reason: "this build does not know the verb")
        }
        let entry = FoldedEvent(body: event, verb: verb, id: id)
        switch verb {
        case .governmentOpened, .unitAdded, .unitChanged, .accountAdded, .accountChanged:
            return try PlaceFold.rows(entry, state)
        case .reportImported, .candidateAdded, .candidateChanged, .candidateRejected, .candidateReplaced:
            return try ReportFold.rows(entry, state)
        case .commitmentConfirmed: return try CommitmentFold.confirmed(entry, state)
        case .commitmentAssigned, .commitmentProgressed, .commitmentReportedDone, .commitmentReturned,
            .commitmentVerified, .commitmentClosed, .commitmentReopened, .commitmentRevised, .commitmentWithdrawn,
            .commitmentRelocated,
            .commitmentEvidenced:
            return try CommitmentFold.changed(entry, state)
        case .targetConfirmed, .targetAssigned, .targetObserved, .targetSuperseded, .targetOverridden, .targetRevised,
            .targetRelocated:
            return try TargetFold.rows(entry, state)
        case .commitmentInstructed, .instructionAnswered, .instructionSettled, .parameterSet, .sheetSent,
            .sheetAnswered, .eventPublished:
            return try DeskFold.rows(entry, state)
        case .eventWithheld, .fieldErased, .logContinued, .logRotated: return []
        }
    }
}

/// An event on its way into rows, with readers that say what is missing.
struct FoldedEvent {
    let body: EventBody
    let verb: LedgerVerb
    let id: Int

    var data: JSONValue { body.data }

    func fault(_ reason: String) -> FoldFault {
        FoldFault(verb: body.verb, subject: body.subject, reason: reason)
    }

    /// What stands behind the slash of the subject.
    var subjectID: String {
        get throws {
            guard let slash = body.subject.firstIndex(of: "/") else { throw fault("the subject names no row") }
            return String(body.subject[body.subject.index(after: slash)...])
        }
    }

    func text(_ name: String) throws -> String {
        guard let text = data[name]?.string else { throw fault("\(name) is missing") }
        return text
    }

    func integer(_ name: String) throws -> Int {
        guard let number = data[name]?.integer else { throw fault("\(name) is missing") }
        return number
    }

    func object(_ name: String) throws -> JSONValue {
        guard let value = data[name], value.object != nil else { throw fault("\(name) is missing") }
        return value
    }

    func found<Row>(_ row: Row?) throws -> Row {
        guard let row else { throw fault("the row it changes is not there") }
        return row
    }
}
