import Commitments
import Store

extension Doctor {
    /// Evidence and attachments: every file that an event names is there, whole in size, and no other.
    static func files(_ installation: Installation) -> Finding {
        let place = installation.folder.files
        return finding("files", at: place) {
            let rows = try installation.read { try $0.storedFiles() }
            let there = Set(DurableFile.exists(place) ? try DurableFile.names(in: place) : [])
            let wrong = rows.compactMap { row -> String? in
                let name = "\(row.owner) \(row.number): files/\(row.file)"
                guard there.contains(row.file) else { return "\(name) is missing" }
                let size = DurableFile.size("\(place)/\(row.file)")
                return size == row.size + Sealing.overhead ? nil : "\(name) has \(size ?? 0) bytes, not what was kept"
            }
            if !wrong.isEmpty {
                return Finding(
                    "files", .bad, at: place, "有附件不见了或不完整：从备份恢复 files/",
                    "evidence is missing or cut short: restore files/ from a backup", details: wrong)
            }
            return Finding(
                "files", at: place,
                there.subtracting(rows.map(\.file)).sorted().map { "files/\($0): nothing names it" },
                good: ("附件\(rows.count)份都在", "\(rows.count) files are all there"),
                bad: (
                    "有附件没有事件提到（多半是当时断电或磁盘满），可以删去",
                    "files that no event names (a crash or a full disk, most likely); they may be deleted"
                ),
                worst: .warning)
        }
    }
}
