import Basics

/// A unit of the government: a department, a township, an office, or a leader's portfolio.
public struct UnitRow: LedgerRow, Hashable {
    public enum Kind: String, Sendable, CaseIterable { case department, township, office, leader, enterprise }

    public let id: String
    public var name: String
    public var kind: Kind
    /// The unit it belongs to; nil at the top.
    public var parent: String?
    /// The order in which leaders expect units; lower comes first.
    public var position: Int
    public var isActive: Bool

    public init(
        id: String, name: String, kind: Kind, parent: String? = nil, position: Int, isActive: Bool = true
    ) {
        (self.id, self.name, self.kind) = (id, name, kind)
        (self.parent, self.position, self.isActive) = (parent, position, isActive)
    }

    public static let table = "unit"
    public static let key = ["id"]
    public static let columns = ["id", "name", "kind", "parent", "position", "is_active"]
    public var values: [ColumnValue] {
        [
            .text(id), .text(name), .text(kind.rawValue), ColumnValue(parent), .integer(position),
            ColumnValue(isActive),
        ]
    }
    public init(_ row: ColumnReader) throws(RowFault) {
        self.init(
            id: try row.text("id"), name: try row.text("name"), kind: try row.raw("kind"),
            parent: row.optionalText("parent"), position: try row.integer("position"),
            isActive: try row.flag("is_active"))
    }
}

/// An account in a unit. The person's name and sign-in are sealed in the event that made it.
public struct AccountRow: LedgerRow, Hashable {
    public let id: String
    public var unit: String
    public var role: Role
    public var isActive: Bool
    /// The event whose sealed fields hold the name.
    public let event: Int

    public init(id: String, unit: String, role: Role, isActive: Bool = true, event: Int) {
        (self.id, self.unit, self.role, self.isActive, self.event) = (id, unit, role, isActive, event)
    }

    public static let table = "account"
    public static let key = ["id"]
    public static let columns = ["id", "unit", "role", "is_active", "event"]
    public var values: [ColumnValue] {
        [.text(id), .text(unit), .text(role.rawValue), ColumnValue(isActive), .integer(event)]
    }
    public init(_ row: ColumnReader) throws(RowFault) {
        self.init(
            id: try row.text("id"), unit: try row.text("unit"), role: try row.raw("role"),
            isActive: try row.flag("is_active"), event: try row.integer("event"))
    }
}

/// What an account may do (docs/glossary.md).
public enum Role: String, Sendable, CaseIterable {
    /// Keeps the installation: units, accounts, keys. Decides nothing of the ledger.
    case administrator
    /// The supervision office: confirms, assigns, verifies, closes, publishes.
    case supervisor
    /// A unit's own reporter: progress, done, observations of what the unit leads.
    case reporter
    /// A county leader: sees all, instructs.
    case leader
    /// The program itself: the sequencer, scheduled work.
    case system
    /// Anyone, without an account.
    case visitor
}
