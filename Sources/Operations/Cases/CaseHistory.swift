import Basics
import Commitments
import Procedures
import Store

/// What happened in a case, step by step, with no more of each than the asker may read.
public struct CaseHistory: Sendable {
    public struct Step: Sendable, Hashable {
        public let at: Instant
        public let verb: CaseVerb
        /// Nil for the opening, and for what moves nothing.
        public let transition: String?
        /// The state after it; nil for what moves nothing.
        public let state: String?
        /// The unit that got the case by it.
        public let unit: String?
        /// The role of whoever acted; `system` for a clock.
        public let role: String
        /// By field, in the order of the definition.
        public var values: [Value] = []
    }

    public struct Value: Sendable, Hashable {
        public let field: String
        public let value: String
    }

    public let steps: [Step]

    /// - Throws: where events can't be read.
    public init(
        of row: CaseRow, for party: ActOnCase.Party, _ desk: CaseDesk, _ transaction: any Transaction,
        in installation: Installation
    ) throws {
        let procedure = try desk.definition(of: row.state).procedure
        let reader = try SealedReader(row, for: party, desk, transaction, in: installation)
        var (steps, found): ([Step], [[String: String]]) = ([], [])
        for event in try EventTable(transaction, jurisdiction: installation.jurisdiction).events(of: "case/\(row.id)") {
            guard let bytes = event.body, let verb = CaseVerb(rawValue: event.verb) else { continue }
            let body = try EventBody(parsing: bytes)
            switch verb {
            case .linked: continue
            case .noted:
                guard let last = steps.indices.last else { continue }
                let told = Self.told(body, party, procedure)
                found[last].merge(told.merging(try reader.values(of: event.id)) { first, _ in first }) { _, new in new }
            default:
                steps.append(Self.step(body, verb))
                found.append(Self.texts(body.data["values"]).filter { procedure.field($0.key)?.access == .everyone })
            }
        }
        for place in steps.indices {
            steps[place].values = procedure.fields.compactMap { field in
                found[place][field.id].map { Value(field: field.id, value: $0) }
            }
        }
        self.steps = steps
    }

    private static func step(_ body: EventBody, _ verb: CaseVerb) -> Step {
        Step(
            at: body.at, verb: verb, transition: body.data["transition"]?.string,
            state: (body.data["to"] ?? body.data["state"])?.string, unit: body.data["unit"]?.string,
            role: body.actor.role)
    }

    /// Internal values: all of them for staff; for whoever opened it outside what they wrote themselves, and what a step
    /// addressed to them must bring, such as a refusal's basis.
    private static func told(_ body: EventBody, _ party: ActOnCase.Party, _ procedure: Procedure) -> [String: String] {
        let values = texts(body.data["values"])
        guard party == .opener, body.actor.role != procedure.opener else { return values }
        guard let transition = body.data["transition"]?.string.flatMap(procedure.transition),
            procedure.isAddressedToOpener(transition)
        else { return [:] }
        return values.filter { transition.needs.contains($0.key) }
    }

    private static func texts(_ value: JSONValue?) -> [String: String] {
        (value?.object ?? [:]).compactMapValues(\.string)
    }
}

/// Opens the sealed values of a case that its reader may read, and only those.
private struct SealedReader {
    private let fields: SealedFields
    private let readable: Set<String>
    private let open: ((_ bytes: [UInt8]) throws -> [UInt8])?

    init(
        _ row: CaseRow, for party: ActOnCase.Party, _ desk: CaseDesk, _ transaction: any Transaction,
        in installation: Installation
    ) throws {
        let procedure = try desk.definition(of: row.state).procedure
        readable = Set(
            procedure.fields.filter { $0.access == .sealed && party.mayRead($0, row.state, procedure, desk) }.map(\.id))
        fields = SealedFields(transaction, jurisdiction: installation.jurisdiction)
        guard let wrapped = try fields.key(of: CaseKeys.person(of: row.id)) else {
            open = nil
            return
        }
        let key = try Sealing(key: installation.keys.seal).unwrap(wrapped)
        // Salt and value stand together under the case's key.
        open = { Array(try Sealing.open($0, key).dropFirst(32)) }
    }

    func values(of event: Int) throws -> [String: String] {
        guard let open, !readable.isEmpty else { return [:] }
        var found: [String: String] = [:]
        for name in try fields.names(of: event) where readable.contains(name) {
            guard let sealed = try fields.sealed(name, event: event) else { continue }
            found[name] = String(decoding: try open(sealed.bytes), as: UTF8.self)
        }
        return found
    }
}
