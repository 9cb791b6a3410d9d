import Basics
import LegalClocks
import Store

/// `duixian doctor`: what is wrong with this installation, where, and how to mend it.
public enum Doctor {
    /// Examines what stands in a folder, also where it can't be opened.
    public static func examine(
        _ folder: DataFolder, jurisdiction: String? = nil, now: @escaping @Sendable () -> Instant,
        random: @escaping @Sendable (Int) -> [UInt8], surroundings: Surroundings = .machine
    ) -> [Finding] {
        do {
            let installation = try Installation(folder, jurisdiction: jurisdiction, now: now, random: random)
            defer { try? installation.database.close() }
            return run(installation, scratch: folder.log, surroundings: surroundings)
        } catch {
            return unopened(folder, error, Moment(now: now(), newest: nil), random, surroundings)
        }
    }

    /// - Parameter scratch: a folder for the replay's database; emptied behind it.
    public static func run(
        _ installation: Installation, scratch: String, surroundings: Surroundings = .machine
    ) -> [Finding] {
        let (folder, database) = (installation.folder, installation.database)
        let moment = finding("clock", at: folder.database) {
            let newest = try database.read {
                try EventTable($0, jurisdiction: installation.jurisdiction).lastMoment()
            }
            return clock(Moment(now: installation.now(), newest: newest), surroundings)
        }
        return [
            schema(database, scratch, installation.random), integrity(database),
            keys(folder, installation), log(installation), rows(installation, scratch), files(installation), moment,
            disk(folder, surroundings), calendar(installation),
        ]
    }

    /// What can be said where the installation does not open.
    private static func unopened(
        _ folder: DataFolder, _ error: any Error, _ moment: Moment, _ random: (Int) -> [UInt8],
        _ surroundings: Surroundings
    ) -> [Finding] {
        let words = FaultWords(error)
        let opening = Finding(
            "opening", .bad, at: words.place ?? folder.path, "打不开：\(words.chinese)",
            "it does not open: \(words.english)")
        guard folder.exists else { return [opening] }
        var findings = [opening]
        // Where only a key keeps it closed, the database can still be looked at.
        if let database = try? LedgerDatabase(path: folder.database) {
            findings += [schema(database, folder.log, random), integrity(database)]
            try? database.close()
        }
        return findings + [
            keys(folder, nil), clock(moment, surroundings), disk(folder, surroundings),
            calendar(.builtIn, today: moment.now.date()),
        ]
    }

    /// Whether the log has signed what the database does not hold.
    public static func isBehindTheLog(_ installation: Installation) throws -> Bool {
        try !logDetails(installation).isEmpty
    }
}
