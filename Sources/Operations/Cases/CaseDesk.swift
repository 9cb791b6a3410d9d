import Basics
import Commitments
import Crypto
import LegalClocks
import Procedures
import Store

/// What every decision about cases needs of its moment: definitions, who is who, and what the place set.
public struct CaseDesk {
    public let tables: LedgerTables
    public let parties: CaseParties
    public let now: Instant
    public let place: Division?
    /// The working days of the place.
    public let calendar: WorkCalendar

    public init(_ tables: LedgerTables, at now: Instant) throws {
        (self.tables, self.now) = (tables, now)
        parties = try CaseParties(tables, on: now.date())
        place = try tables.all(JurisdictionRow.self).first?.division.flatMap { Division($0) }
        calendar = try WorkCalendar(tables.all(CalendarPartRow.self), at: place)
    }

    public func setting(for procedure: Procedure) -> CaseSetting { setting(for: procedure, calendar) }

    func setting(for procedure: Procedure, _ calendar: WorkCalendar) -> CaseSetting {
        CaseSetting(calendar: calendar, place: place, parameters: parties.limits(of: procedure))
    }

    /// The definition that a new case runs under.
    /// - Throws: `case.procedure-unknown`.
    public static func current(_ id: String) throws(LedgerRefusal) -> DefinedProcedure {
        guard let known = shipped[id] else { throw .procedureUnknown(id) }
        return known
    }

    /// In the order in which they are told.
    public static var currentIDs: [String] { ShippedProcedures.all.map(\.id) }

    /// The definitions that new cases run under, in that order.
    public static var currentProcedures: [Procedure] { ShippedProcedures.all }

    /// The same in the place's own words.
    public func current(_ id: String) throws(LedgerRefusal) -> DefinedProcedure { own(try Self.current(id)) }

    public var currentProcedures: [Procedure] { Self.currentProcedures.map(parties.own) }

    private func own(_ definition: DefinedProcedure) -> DefinedProcedure {
        DefinedProcedure(parties.own(definition.procedure), digest: definition.digest)
    }

    /// The definition that a case is under, for good, in the place's own words.
    public func definition(of state: CaseState) throws -> DefinedProcedure {
        if let known = Self.shipped[state.procedure], known.digest == state.digest { return own(known) }
        guard let row = try tables.row(ProcedureRow.self, [.text(state.digest)]),
            let procedure = Procedure.read(row.text, file: "\(row.procedure) \(row.version)").procedure
        else { throw OperationFault.unknown("procedure", "\(state.procedure) \(state.digest)") }
        return own(DefinedProcedure(procedure, digest: state.digest))
    }

    static func digest(_ procedure: Procedure) -> String {
        Hex.text(Array(SHA256.hash(data: procedure.canonicalBytes)))
    }

    private static let shipped: [String: DefinedProcedure] = Dictionary(
        uniqueKeysWithValues: ShippedProcedures.all.map { ($0.id, DefinedProcedure($0, digest: digest($0))) })
}

extension LedgerRefusal {
    public static let secretWrong = LedgerRefusal(
        "case.secret-wrong", "编号或查询码不对。", "Code or secret is wrong.", basis: "查询码只给提出的人")

    static func procedureUnknown(_ id: String) -> LedgerRefusal {
        LedgerRefusal(
            "case.procedure-unknown", "没有叫“\(id)”的程序；duixian procedures list 列出全部。",
            "There is no procedure \(id); duixian procedures list shows them all.", basis: "docs/procedures")
    }

    public static func caseUnknown(_ id: String) -> LedgerRefusal {
        LedgerRefusal("case.unknown", "没有编号为“\(id)”的事项。", "There is no case \(id).", basis: "docs/procedures")
    }

    /// A refusal of a case, as everything that answers people knows refusals.
    init(_ refusal: CaseRefusal) {
        self.init(refusal.code, refusal.chinese, refusal.english, basis: refusal.basis)
    }
}
