import Basics
import Commitments
import Store
import TransparencyLog

/// `duixian doctor`: what is wrong with this installation, and how to mend it.
public enum Doctor {
    /// One thing that was looked at.
    public struct Finding: Sendable, Hashable {
        public enum State: String, Sendable { case good, warning, bad }

        /// Stable: `rows`, `keys`.
        public let name: String
        public let state: State
        public let chinese: String
        public let english: String
        /// Each thing that is wrong, with its place.
        public let details: [String]
    }

    /// - Parameter scratch: a folder for the replay's database; emptied behind it.
    public static func run(_ installation: Installation, scratch: String) throws -> [Finding] {
        [
            try schema(installation), try integrity(installation), keys(installation), try log(installation),
            try rows(installation, scratch), try files(installation), clock(installation), disk(installation),
        ]
    }

    private static func finding(
        _ name: String, _ details: [String], good: (String, String), bad: (String, String),
        worst: Finding.State = .bad
    ) -> Finding {
        let words = details.isEmpty ? good : bad
        return Finding(
            name: name, state: details.isEmpty ? .good : worst, chinese: words.0, english: words.1, details: details)
    }

    private static func schema(_ installation: Installation) throws -> Finding {
        let (found, known) = try installation.database.schema()
        let synchronous = try installation.database.synchronous()
        var details = found == known ? [] : ["schema \(found), this build knows \(known)"]
        if synchronous != 2 { details.append("PRAGMA synchronous = \(synchronous)") }
        return finding(
            "schema", details, good: ("数据库结构第\(found)版，每次提交都落盘", "schema \(found); every commit reaches the disk"),
            bad: ("数据库结构或落盘方式不对：用本版程序重新打开一次", "schema or durability is off: open it once with this build"))
    }

    private static func integrity(_ installation: Installation) throws -> Finding {
        finding(
            "database", try installation.database.integrity().filter { $0 != "ok" },
            good: ("数据库文件完好", "the database file is whole"),
            bad: ("数据库文件损坏：停下服务，从备份恢复（duixian restore）", "the file is damaged: stop, and restore a backup"))
    }

    private static func keys(_ installation: Installation) -> Finding {
        let details = DurableFile.openToOthers(installation.folder.keys).map { "\($0): others may read it" }
        return finding(
            "keys", details, good: ("密钥只有本人能读", "only the owner reads the keys"),
            bad: (
                "密钥文件权限过宽：chmod 700 keys，chmod 600 keys/*",
                "key files are open to others: chmod 700 keys; chmod 600 keys/*"
            ))
    }

    /// Whether the log has signed what the database does not hold.
    public static func isBehindTheLog(_ installation: Installation) throws -> Bool {
        try !logDetails(installation).isEmpty
    }

    private static func logDetails(_ installation: Installation) throws -> [String] {
        switch try LogStanding.of(installation.folder, installation.database, installation.jurisdiction) {
        case .whole: []
        case .behind(let size, let signed): ["the database has \(size) leaves, \(signed) were signed, or another tree"]
        case .lastSignedMissing: ["\(installation.folder.lastSigned) is missing"]
        }
    }

    private static func log(_ installation: Installation) throws -> Finding {
        var details = try logDetails(installation)
        if details.isEmpty { details = try LogAgainstEvents.differences(installation) }
        return finding(
            "log", details, good: ("日志接着最后签名的检查点，叶子与事件相符", "the log extends what it signed; leaves are the events'"),
            bad: (
                "日志与数据库对不上：只读运行；找回最新的数据库，或说明理由开新段（duixian log continue --reason）",
                "log and database differ: run read-only; find the newest database, or open a new part with a reason"
            ))
    }

    private static func rows(_ installation: Installation, _ scratch: String) throws -> Finding {
        let path = "\(scratch)/replay-\(Hex.text(installation.random(6))).sqlite"
        defer { for rest in ["", "-wal", "-shm"] { DurableFile.remove(path + rest) } }
        let replayed = try ReplayLedger.run(installation, scratch: path)
        return finding(
            "rows", replayed.differences,
            good: ("\(replayed.events)个事件重放一遍，每一行都相符", "\(replayed.events) events replayed; every row is theirs"),
            bad: ("有的行不是事件给出的：有人绕过程序改了数据库", "rows differ from what the events give: someone changed the database"))
    }

    private static func files(_ installation: Installation) throws -> Finding {
        let rows = try installation.read { try $0.all(EvidenceRow.self) }
        let known = Set(rows.map(\.file))
        let there = Set(
            DurableFile.exists(installation.folder.files) ? try DurableFile.names(in: installation.folder.files) : [])
        let missing = rows.filter { !there.contains($0.file) }.map {
            "\($0.commitment) \($0.number): files/\($0.file) is missing"
        }
        if !missing.isEmpty {
            return finding(
                "files", missing, good: ("", ""),
                bad: ("有附件不见了：从备份恢复 files/", "evidence is missing: restore files/ from a backup"))
        }
        return finding(
            "files", there.subtracting(known).sorted().map { "files/\($0): nothing names it" },
            good: ("附件\(rows.count)份都在", "\(rows.count) files are all there"),
            bad: ("有附件没有事件提到（多半是当时断电），可以删去", "files that no event names (a crash, most likely); they may be deleted"),
            worst: .warning)
    }

    private static func clock(_ installation: Installation) -> Finding {
        let last =
            (try? installation.database.read {
                try EventTable($0, jurisdiction: installation.jurisdiction).lastMoment()
            }) ?? nil
        let now = installation.now()
        let isBack = last.map { now < $0 } ?? false
        return finding(
            "clock", isBack ? ["now \(now), last event \(last?.description ?? "")"] : [],
            good: ("时钟正常", "the clock is right"),
            bad: ("时钟早于最后一个事件：校时（NTP）", "the clock is behind the last event: set it"), worst: .warning)
    }

    private static func disk(_ installation: Installation) -> Finding {
        let free = DurableFile.freeBytes(installation.folder.path)
        let details = free.map { $0 < 1 << 30 ? ["\($0 >> 20) MiB free"] : [] } ?? ["free space is unknown"]
        return finding(
            "disk", details, good: ("磁盘有余", "there is room on the disk"),
            bad: ("磁盘余量不足1 GiB：清理或扩容", "less than 1 GiB is free: make room"), worst: .warning)
    }
}
