import Store

extension Doctor {
    /// Version, how it syncs, and every table and index against those of a new database.
    static func schema(_ database: LedgerDatabase, _ scratch: String, _ random: (Int) -> [UInt8]) -> Finding {
        finding("schema", at: database.path) {
            let (found, known) = try database.schema()
            var details = found == known ? [] : ["schema \(found), this build knows \(known)"]
            let synchronous = try database.synchronous()
            if synchronous != 2 { details.append("PRAGMA synchronous = \(synchronous)") }
            details += try inScratch(scratch, random) { path in
                let new = try LedgerDatabase(path: path)
                defer { try? new.close() }
                return differences(try database.statements(), try new.statements())
            }
            return Finding(
                "schema", at: database.path, details,
                good: ("数据库结构第\(found)版，每次提交都落盘", "schema \(found); every commit reaches the disk"),
                bad: (
                    "数据库结构或落盘方式不对，有人改过：停下服务，从备份恢复（duixian restore）",
                    "schema or durability is not this build's; someone changed it: stop, and restore a backup"
                ))
        }
    }

    private static func differences(_ found: [String], _ expected: [String]) -> [String] {
        func name(_ statement: String) -> String { String(statement.prefix { $0 != ":" }) }
        let (here, there) = (Set(found.map(name)), Set(expected.map(name)))
        let changed = Set(found).subtracting(expected).map(name).filter { there.contains($0) }
        return there.subtracting(here).sorted().map { "\($0) is missing" }
            + here.subtracting(there).sorted().map {
                "\($0) is not of this program"
            } + changed.sorted().map { "\($0) was changed" }
    }

    static func integrity(_ database: LedgerDatabase) -> Finding {
        finding("database", at: database.path) {
            Finding(
                "database", at: database.path, try database.integrity().filter { $0 != "ok" },
                good: ("数据库文件完好", "the database file is whole"),
                bad: ("数据库文件损坏：停下服务，从备份恢复（duixian restore）", "the file is damaged: stop, and restore a backup"))
        }
    }

    static func rows(_ installation: Installation, _ scratch: String) -> Finding {
        let place = installation.folder.database
        return finding("rows", at: place) {
            let replayed = try inScratch(scratch, installation.random) {
                try ReplayLedger.run(installation, scratch: $0)
            }
            return Finding(
                "rows", at: place, replayed.differences,
                good: ("\(replayed.events)个事件重放一遍，每一行都相符", "\(replayed.events) events replayed; every row is theirs"),
                bad: (
                    "有的行不是事件给出的，有人绕过程序改了数据库：查是谁，从备份恢复（duixian restore）",
                    "rows differ from what the events give: someone changed the database; find out who, and restore a backup"
                ))
        }
    }

    /// A database file of its own for the work, gone behind it.
    private static func inScratch<Value>(
        _ folder: String, _ random: (Int) -> [UInt8], _ work: (String) throws -> Value
    ) throws -> Value {
        let path = "\(folder)/doctor-\(Hex.text(random(6))).sqlite"
        defer { for rest in ["", "-wal", "-shm"] { DurableFile.remove(path + rest) } }
        return try work(path)
    }
}
