import Operations

/// Thirty-two at once open cases with the real procedure: sealed fields under a key of their own, a secret, the words
/// indexed, the events in the record. Each is answered when its commit is on the disk: the database is in WAL mode with
/// `synchronous = FULL`, so a commit returns behind the write-ahead log's fdatasync.
struct Opening {
    let county: BenchCounty
    private static let openers = 32
    private static let each = 100
    private static let rounds = 5

    func run() async throws -> Bool {
        let floor = 800.0
        let count = Double(Self.openers * Self.each)
        var (best, batch, speeds) = (0.0, 0.0, [String]())
        for _ in 0..<Self.rounds {
            let before = county.installation.database.statistics
            let took = try await seconds { try await open() }
            let after = county.installation.database.statistics
            speeds.append(rounded(count / took))
            if count / took > best {
                best = count / took
                batch = Double(after.operations - before.operations) / Double(max(1, after.commits - before.commits))
            }
        }
        let full = try county.installation.database.synchronous() == 2
        print(
            "open a hotline request, \(Self.openers) openers, each answered behind fdatasync (synchronous \(full ? "FULL" : "NOT FULL"))  "
                + "\(speeds.joined(separator: ", "))/s, \(rounded(batch, 1)) a commit  floor \(rounded(floor))/s "
                + (best >= floor && full ? "held" : "MISSED"))
        return best >= floor && full
    }

    private func open() async throws {
        let installation = county.installation
        try await withThrowingTaskGroup(of: Void.self) { group in
            for opener in 0..<Self.openers {
                group.addTask {
                    for number in 0..<Self.each {
                        _ = try await OpenCase.run(
                            "hotline-request",
                            BenchCounty.opening(
                                "hotline-request", "滨河路第\(opener)盏路灯坏了\(number)天，晚上一片漆黑，老人小孩不敢出门，请尽快修好"),
                            by: .init(unit: "", role: .visitor), account: nil, in: installation)
                    }
                }
            }
            try await group.waitForAll()
        }
    }
}
