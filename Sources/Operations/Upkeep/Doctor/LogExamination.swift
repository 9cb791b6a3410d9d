import Store

extension Doctor {
    static func logDetails(_ installation: Installation) throws -> [String] {
        switch try LogStanding.of(installation.folder, installation.database, installation.jurisdiction) {
        case .whole: []
        case .behind(let size, let signed): ["the database has \(size) leaves, \(signed) were signed, or another tree"]
        case .lastSignedMissing: ["\(place(installation)) is missing"]
        }
    }

    /// The file of this jurisdiction; where the database can't say which, the one that a lone jurisdiction has.
    private static func place(_ installation: Installation) -> String {
        let own = try? LastSigned.of(installation.folder, installation.database, installation.jurisdiction)
        return own?.path ?? installation.folder.lastSigned
    }

    static func log(_ installation: Installation) -> Finding {
        let place = place(installation)
        return finding("log", at: place) {
            var details = try logDetails(installation)
            if details.isEmpty { details = try LogAgainstEvents.differences(installation) }
            return Finding(
                "log", at: place, details,
                good: ("日志接着最后签名的检查点，叶子与事件相符", "the log extends what it signed; leaves are the events'"),
                bad: (
                    "日志与数据库对不上：只读运行；找回最新的数据库，或说明理由开新段（duixian log continue --reason）",
                    "log and database differ: run read-only; find the newest database, or open a new part with a reason"
                ))
        }
    }
}
