/// What a state is for.
public enum StateKind: String, Sendable, CaseIterable {
    /// Someone handles the matter.
    case work
    /// Someone who does not handle it decides what happens next.
    case review
    /// It is the turn of whoever opened the matter, or of those it affects.
    case opener
    /// The law lets the clock stand still.
    case paused
    case end
}

/// How a matter ended.
public enum EndKind: String, Sendable, CaseIterable {
    case resolved, partly, refused, withdrawn, moved
    /// The opener said nothing in time; counted apart, never as satisfied.
    case silent
    /// Of what is opened inside the government: concluded, verified, the conclusion delivered.
    case closed
}

/// What a transition does. Rules of the check and of a running case look at this mark, never at an id.
public enum ActMark: String, Sendable, CaseIterable {
    case route, accept, refuse, suspend, resume, extend, verify, reply, confirm, dispute, close, withdraw, move,
        merge, escalate, order, breach, rate, correct, ask, consult, contact, conclude, release, note
    case giveBack = "return"
    case reportDone = "report_done"
}

/// What stands in a field, and so how it is kept.
public enum FieldType: String, Sendable, CaseIterable {
    case text, longtext, choice, date, number, file
    case name, phone, address, bank, health, location, minor
    case idNumber = "id_number"

    /// Says something of a person by its nature.
    public var isPersonal: Bool {
        switch self {
        case .name, .phone, .idNumber, .address, .bank, .health, .location, .minor: true
        case .text, .longtext, .choice, .date, .number, .file: false
        }
    }

    /// Words or files that may hold anything.
    public var isFree: Bool { self == .text || self == .longtext || self == .file }
}

/// Who may read a field.
public enum FieldClass: String, Sendable, CaseIterable {
    case everyone = "public"
    case staff = "internal"
    /// Kept under the person's key, by name only in events, erasable.
    case sealed
}

/// Who plays a role in one case.
public enum RoleParty: String, Sendable, CaseIterable {
    /// The one unit that the case is assigned to.
    case unit
    /// Every unit to which the place gives the role.
    case office
    /// Whoever opened the matter.
    case opener
}

/// Whether a matter's opener stands outside the government.
public enum OpensFrom: String, Sendable, CaseIterable { case outside, inside }
