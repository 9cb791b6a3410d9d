import Basics
import Commitments
import Operations
import ReportText
import Store

/// A county with five hundred commitments, and what is measured on it.
struct LedgerBench {
    static let writers = 32
    static let each = 250
    static let rounds = 3
    private let path: String
    private let installation: Installation
    private let ids: [String]
    private let actor = LedgerActor(unit: "supervision", role: .supervisor)

    init(_ path: String) async throws {
        self.path = path
        let folder = DataFolder(path)
        let random: @Sendable (Int) -> [UInt8] = { count in
            // As `duixian` does.
            var generator = SystemRandomNumberGenerator()
            var bytes: [UInt8] = []
            while bytes.count < count { withUnsafeBytes(of: generator.next()) { bytes += $0 } }
            return Array(bytes.prefix(count))
        }
        let now: @Sendable () -> Instant = { Instant(milliseconds: 1_745_000_000_000) }
        _ = try await OpenGovernment.run(
            .init(name: "量测县", origin: "example.org/bench", slug: "bench"), in: folder, now: now, random: random)
        installation = try Installation(folder, now: now, random: random)
        let text = "量测县人民政府工作报告\n二、2025年工作安排\n（一）抓项目。确保城南水厂6月底前投产。"
        _ = try await ImportReport.run(
            Reading(Report(CanonicalText(text))), text: text, by: actor, in: installation)
        let rows = (1...500).map { ["\($0)", "第\($0)项重点工作按期完成", "督查室"] }
        _ = try await ImportTaskTable.run(
            try TaskTable([["序号", "目标任务", "牵头单位"]] + rows), .init(), by: actor, in: installation)
        ids = try installation.read { try $0.commitments() }.map(\.id)
    }

    /// One read, one update, one event and its index rows, by 32 writers; against the bare statements with the same rows in
    /// batches of the same size.
    func recordProgress() async throws -> Bool {
        let floor = 0.5
        var (ours, bare, batch) = (Double.infinity, Double.infinity, 0.0)
        let count = Self.writers * Self.each
        for round in 0..<Self.rounds {
            let before = installation.database.statistics
            ours = min(ours, try await seconds { try await write(round) })
            let after = installation.database.statistics
            batch = Double(after.operations - before.operations) / Double(max(1, after.commits - before.commits))
            let bareRun = try BareStatements(installation, path: "\(path)/raw.sqlite", ids, count)
            bare = min(bare, try await seconds { try bareRun.run(batch: max(1, Int(batch.rounded()))) })
        }
        let ratio = bare / ours
        print(
            "record progress, \(Self.writers) writers  \(rounded(Double(count) / ours))/s, \(rounded(batch, 1)) a commit; bare statements "
                + "\(rounded(Double(count) / bare))/s; \(rounded(ratio, 2)) of them  floor \(floor) \(ratio >= floor ? "held" : "MISSED")"
        )
        return ratio >= floor
    }

    private func write(_ round: Int) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<Self.writers {
                group.addTask {
                    for number in 0..<Self.each {
                        let id = ids[(writer * Self.each + number) % ids.count]
                        try await ChangeCommitment.recordProgress(
                            id, percent: number % 100, words: "第\(round)轮：完成形象进度，正在推进下一步", by: actor, in: installation)
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    func replay() throws -> Bool {
        let floor = 20_000.0
        let clock = ContinuousClock()
        let started = clock.now
        let replayed = try ReplayLedger.run(installation, scratch: "\(path)/replay.sqlite")
        let parts = (clock.now - started).components
        let speed = Double(replayed.events) / (Double(parts.seconds) + Double(parts.attoseconds) * 1e-18)
        let holds = speed >= floor && replayed.differences.isEmpty
        print(
            "replay, \(replayed.events) events with every row compared  \(rounded(speed)) events/s  floor \(rounded(floor)) "
                + (holds ? "held" : "MISSED \(replayed.differences.prefix(2))"))
        return holds
    }

    /// Five hundred commitments beside a million events.
    func list() async throws -> Bool {
        let limit = 0.020
        let body = EventBody(
            log: "example.org/bench", at: Instant(milliseconds: 1), verb: "unit.changed", subject: "unit/supervision",
            actor: .init(unit: "supervision", role: "system"), visibility: .staff, data: ["position": 1])
        let (bytes, salt, digest) = (
            body.canonicalBytes, [UInt8](repeating: 1, count: 32), [UInt8](repeating: 2, count: 32)
        )
        for _ in 0..<100 {
            try installation.database.writeNow { transaction in
                let events = EventTable(transaction, jurisdiction: "bench")
                for _ in 0..<10_000 { _ = try events.append(body, bytes: bytes, salt: salt, digest: digest) }
            }
        }
        let day = LocalDate(daysSince1970: 20_300)
        var best = Double.infinity
        for _ in 0..<20 {
            best = min(
                best,
                try await seconds {
                    let rows = try installation.read { try $0.commitments(limit: 500) }
                    precondition(
                        rows.count == 500 && rows.allSatisfy { CommitmentVerdict.of($0, on: day) != .withdrawn })
                })
        }
        print(
            "list of 500 commitments beside 1,000,000 events  \(rounded(best * 1000, 1)) ms  at most \(rounded(limit * 1000)) ms "
                + (best <= limit ? "held" : "MISSED"))
        return best <= limit
    }
}

/// The statements of recording progress with everything they bind made before: no reading, deciding, hashing or folding.
struct BareStatements {
    private let database: LedgerDatabase
    private let events: [(body: EventBody, bytes: [UInt8])]
    private let rows: [[(sql: String, values: [String: SQLValue])]]

    init(_ installation: Installation, path: String, _ ids: [String], _ count: Int) throws {
        database = try LedgerDatabase(path: path)
        let found = try installation.read { try $0.commitments(limit: 500) }
        events = (0..<count).map { number in
            let body = EventBody(
                log: "example.org/bench", at: Instant(milliseconds: 1_745_000_000_000), verb: "commitment.progressed",
                subject: "commitment/\(ids[number % ids.count])", actor: .init(unit: "supervision", role: "supervisor"),
                visibility: .everyone,
                data: [
                    "number": .integer(number), "percent": .integer(number % 100), "unit": "supervision",
                    "words": "第0轮：完成形象进度，正在推进下一步",
                ])
            return (body, body.canonicalBytes)
        }
        rows = (0..<count).map { number in
            let row = found[number % found.count]
            let note = ProgressRow(
                commitment: row.id, number: 100_000 + number, at: row.changedAt, unit: "supervision", percent: 1,
                words: "第0轮：完成形象进度，正在推进下一步", visibility: .everyone)
            return [
                LedgerTables.statement(row, jurisdiction: "bench"), LedgerTables.statement(note, jurisdiction: "bench"),
            ]
        }
    }

    func run(batch: Int) throws {
        let (salt, digest) = ([UInt8](repeating: 1, count: 32), [UInt8](repeating: 2, count: 32))
        for start in stride(from: 0, to: events.count, by: batch) {
            try database.writeNow { transaction in
                let table = EventTable(transaction, jurisdiction: "bench")
                for index in start..<min(start + batch, events.count) {
                    _ = try table.append(events[index].body, bytes: events[index].bytes, salt: salt, digest: digest)
                    for (sql, values) in rows[index] { try transaction.execute(sql, values) }
                }
            }
        }
        try database.close()
    }
}
