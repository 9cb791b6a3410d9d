import Operations

/// What the page of one case asks besides: likely duplicates, each opened by its own key.
struct Duplicates {
    let county: BenchCounty

    func run() async throws -> Bool {
        var vocabulary = Vocabulary(seed: 11)
        let texts = (0..<3_001).map { _ in vocabulary.text(words: 20) }
        let installation = county.installation
        var last = ""
        for start in stride(from: 0, to: texts.count, by: 32) {
            last = try await withThrowingTaskGroup(of: String.self) { group in
                for text in texts[start..<min(start + 32, texts.count)] {
                    group.addTask {
                        try await OpenCase.run(
                            "hotline-request", BenchCounty.opening("hotline-request", text),
                            by: .init(unit: "", role: .visitor), account: nil, in: installation
                        ).id
                    }
                }
                return try await group.reduce("", max)
            }
        }
        let party = ActOnCase.Party.desk(BenchCounty.office, account: "office")
        for count in [300, 3_000] {
            let times = try Times(count == 300 ? 20 : 5) { _ in
                try county.desk { desk, transaction in
                    guard let row = try desk.tables.caseRow(last) else { throw BenchFault.noSample }
                    _ = try LikelyDuplicates.of(row, for: party, desk, transaction, in: installation, among: count)
                }
            }
            _ = times.tell(
                "likely duplicates among \(count) open cases with sealed words", under: count == 300 ? 50 : nil,
                isFloor: false)
        }
        return true
    }
}
