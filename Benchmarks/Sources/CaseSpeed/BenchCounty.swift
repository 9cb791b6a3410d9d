import Basics
import Commitments
import Operations
import Procedures
import Store

/// A county of its own for a measure, with twenty units, and cases that are written as rows.
struct BenchCounty {
    let installation: Installation
    static let units = (1...20).map { "unit-\($0)" }
    static let office = LedgerActor(unit: "supervision", role: .supervisor)
    static let reporter = LedgerActor(unit: "unit-1", role: .reporter)
    /// 2025-04-18, a Friday.
    static let now = Instant(milliseconds: 1_744_970_000_000)
    static let day = 86_400_000

    init(_ path: String) async throws {
        let folder = DataFolder(path)
        let random: @Sendable (Int) -> [UInt8] = { count in
            // As `duixian` does.
            var generator = SystemRandomNumberGenerator()
            var bytes: [UInt8] = []
            while bytes.count < count { withUnsafeBytes(of: generator.next()) { bytes += $0 } }
            return Array(bytes.prefix(count))
        }
        _ = try await OpenGovernment.run(
            .init(name: "量测县", origin: "example.org/bench", slug: "bench"), in: folder, now: { Self.now },
            random: random)
        installation = try Installation(folder, now: { Self.now }, random: random)
        for unit in Self.units {
            try await AddUnit.run(
                unit, name: unit, kind: .department, by: LedgerActor(unit: "supervision", role: .administrator),
                in: installation)
        }
    }

    /// A case that was opened as every case is: what the rows of a measure are made from.
    func sample(_ procedure: String) async throws -> CaseState {
        let id = try await OpenCase.run(
            procedure, Self.opening(procedure, "样本"), by: Self.office, account: "office", in: installation
        ).id
        guard let row = try installation.read({ try $0.caseRow(id) }) else { throw BenchFault.noSample }
        return row.state
    }

    static func opening(_ procedure: String, _ words: String) -> CaseOpening {
        procedure == "hotline-request"
            ? CaseOpening(values: [
                "words": words, "kind": "help", "name": "某某某", "phone": "13800009999", "place": "滨河路12号",
            ])
            : CaseOpening(values: [
                "title": words, "demands": "按期办结并报告", "origin": "decision", "approval": "县府会〔2025〕3号",
            ])
    }

    /// Writes rows as the fold does, ten thousand a transaction. They have no events: replaying would not give them.
    func write(_ count: Int, isIndexed: Bool = false, _ row: (Int) throws -> CaseRow) throws {
        for start in stride(from: 0, to: count, by: 10_000) {
            try installation.database.writeNow { transaction in
                let tables = LedgerTables(transaction, jurisdiction: installation.jurisdiction)
                let index = CaseIndex(transaction, jurisdiction: installation.jurisdiction)
                for number in start..<min(count, start + 10_000) {
                    let row = try row(number)
                    try tables.put(row)
                    if isIndexed { try index.put(row) }
                }
            }
        }
    }

    /// What a page of the desk begins with.
    func desk<Value>(_ body: (CaseDesk, any Transaction) throws -> Value) throws -> Value {
        try installation.database.read { transaction in
            let tables = LedgerTables(transaction, jurisdiction: installation.jurisdiction)
            return try body(try CaseDesk(tables, at: Self.now), transaction)
        }
    }
}

enum BenchFault: Error { case noSample }

extension CaseState {
    /// The same case, opened at another moment.
    func opened(at moment: Instant) throws -> CaseState {
        guard case .object(var members) = json else { return self }
        members["opened_at"] = .string(moment.description)
        members["first_opened_at"] = .string(moment.description)
        return try CaseState(.object(members))
    }

    /// With its clocks running out on a day.
    mutating func run(out day: Int) {
        for index in clocks.indices { clocks[index].due = LocalDate(daysSince1970: day + index * 9).description }
    }
}
