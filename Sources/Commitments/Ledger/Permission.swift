import Basics

/// Who acts: an account's post.
public struct LedgerActor: Hashable, Sendable {
    public let unit: String
    public let role: Role

    public init(unit: String, role: Role) { (self.unit, self.role) = (unit, role) }

    public var eventActor: EventBody.Actor { EventBody.Actor(unit: unit, role: role.rawValue) }
}

/// The one place that says who may do and see what: every page, list, export, feed and command asks here.
public enum Permission {
    /// Whether a role may do what a verb says, before anything of the subject is known.
    public static func mayDo(_ verb: LedgerVerb, _ role: Role) -> Bool {
        switch verb {
        case .governmentOpened, .unitAdded, .unitChanged, .accountAdded, .accountChanged, .logContinued, .logRotated:
            role == .administrator || role == .system
        case .reportImported, .candidateAdded, .candidateChanged, .candidateRejected, .candidateReplaced,
            .commitmentConfirmed, .commitmentAssigned, .commitmentReopened, .commitmentRevised, .commitmentWithdrawn,
            .commitmentRelocated, .targetConfirmed, .targetAssigned, .targetSuperseded, .targetOverridden,
            .targetRevised, .targetRelocated, .eventWithheld, .fieldErased:
            role == .supervisor
        // A leader verifies what the supervision office itself handled.
        case .commitmentReturned, .commitmentVerified, .commitmentClosed: role == .supervisor || role == .leader
        case .commitmentProgressed, .commitmentReportedDone, .commitmentEvidenced, .targetObserved,
            .instructionAnswered, .sheetAnswered:
            role == .reporter || role == .supervisor
        // The supervision office writes down what a leader said.
        case .commitmentInstructed, .instructionSettled: role == .leader || role == .supervisor
        case .sheetSent: role == .supervisor
        case .parameterSet: role == .administrator || role == .supervisor
        case .eventPublished: role == .supervisor || role == .system
        }
    }

    /// Whether a role may see something of that visibility.
    public static func maySee(_ visibility: EventBody.Visibility, _ role: Role) -> Bool {
        switch visibility {
        case .everyone: true
        case .staff: role != .visitor
        }
    }
}
