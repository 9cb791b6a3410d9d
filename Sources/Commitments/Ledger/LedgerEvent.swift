import Basics

/// Every verb of the ledger and of its log. Names are for ever: a build reads every event ever written.
public enum LedgerVerb: String, Sendable, CaseIterable {
    case governmentOpened = "government.opened"
    case unitAdded = "unit.added"
    case unitChanged = "unit.changed"
    case accountAdded = "account.added"
    case accountChanged = "account.changed"
    case reportImported = "report.imported"
    case candidateAdded = "candidate.added"
    case candidateChanged = "candidate.changed"
    case candidateRejected = "candidate.rejected"
    case candidateReplaced = "candidate.replaced"
    case commitmentConfirmed = "commitment.confirmed"
    case commitmentAssigned = "commitment.assigned"
    case commitmentProgressed = "commitment.progressed"
    case commitmentReportedDone = "commitment.reported_done"
    case commitmentReturned = "commitment.returned"
    case commitmentVerified = "commitment.verified"
    case commitmentClosed = "commitment.closed"
    case commitmentReopened = "commitment.reopened"
    case commitmentRevised = "commitment.revised"
    case commitmentWithdrawn = "commitment.withdrawn"
    case commitmentRelocated = "commitment.relocated"
    case commitmentEvidenced = "commitment.evidenced"
    case targetConfirmed = "target.confirmed"
    case targetAssigned = "target.assigned"
    case targetObserved = "target.observed"
    case targetSuperseded = "target.superseded"
    case targetOverridden = "target.overridden"
    case targetRevised = "target.revised"
    case targetRelocated = "target.relocated"
    case commitmentInstructed = "commitment.instructed"
    case instructionAnswered = "commitment.instruction_answered"
    case instructionSettled = "commitment.instruction_settled"
    case parameterSet = "parameter.set"
    case sheetSent = "sheet.sent"
    case sheetAnswered = "sheet.answered"
    case eventPublished = "event.published"
    case eventWithheld = "event.withheld"
    case fieldErased = "field.erased"
    case logContinued = "log.continued"
    case logRotated = "log.rotated"

    /// Whether the body stands in every export without being named by `event.published`: such events say what was done
    /// to the log itself.
    public var isOfLog: Bool {
        switch self {
        case .eventPublished, .eventWithheld, .fieldErased, .logContinued, .logRotated: true
        default: false
        }
    }
}

/// A value that stands in the body only as its salted digest.
public struct SealedValue: Sendable, Hashable {
    public let name: String
    public let value: [UInt8]
    /// Under whose key it is kept; erased with that key.
    public let person: String

    public init(name: String, value: [UInt8], person: String) {
        (self.name, self.value, self.person) = (name, value, person)
    }
}

/// What was decided, before it has a moment, an author's post and salts.
public struct LedgerEvent: Sendable, Hashable {
    public let verb: LedgerVerb
    public let subject: String
    public let visibility: EventBody.Visibility
    public let data: JSONValue
    public let sealed: [SealedValue]

    public init(
        _ verb: LedgerVerb, subject: String, visibility: EventBody.Visibility = .everyone, data: JSONValue,
        sealed: [SealedValue] = []
    ) {
        (self.verb, self.subject, self.visibility) = (verb, subject, visibility)
        (self.data, self.sealed) = (data, sealed)
    }
}
