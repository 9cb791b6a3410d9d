import Operations

/// Turns what the rooms below throw into one line that says what, where and what to do.
enum Failures {
    static func named<Value>(_ place: String, _ work: () throws -> Value) throws(WorkFailure) -> Value {
        do { return try work() } catch { throw failure(error, place) }
    }

    static func named<Value>(_ place: String, _ work: () async throws -> Value) async throws(WorkFailure) -> Value {
        do { return try await work() } catch { throw failure(error, place) }
    }

    private static func failure(_ error: any Error, _ place: String) -> WorkFailure {
        if let failure = error as? WorkFailure { return failure }
        let words = FaultWords(error)
        return WorkFailure(place: words.place ?? place, chinese: words.chinese, english: words.english)
    }
}

extension Installation {
    /// Numbers and signs what waits, behind an act that is recorded already. Where the disk keeps it from that, says that
    /// the act must not be done again.
    func signRecorded() async throws {
        do { try await Sequencer(self).run() } catch { throw OperationFault.behindRecorded(error) }
    }
}
