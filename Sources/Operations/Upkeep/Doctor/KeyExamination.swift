import Store

extension Doctor {
    /// Each key is there, reads, and is the owner's alone; with the installation open, each is also the right one.
    static func keys(_ folder: DataFolder, _ installation: Installation?) -> Finding {
        finding("keys", at: folder.keys) {
            var details: [String] = []
            for name in Keys.names {
                let path = "\(folder.keys)/\(name)"
                if !DurableFile.exists(path) {
                    details.append("\(path): is missing")
                } else if (try? KeyFile.seed(name, folder)) == nil {
                    details.append("\(path): does not read as a key")
                }
            }
            if details.isEmpty, let installation { details = try mismatches(installation) }
            if !details.isEmpty {
                return Finding(
                    "keys", .bad, at: folder.keys, "密钥缺失或不是这套台账的：从带密钥的备份或另存的 keys 文件夹恢复",
                    "keys are missing or not this ledger's: restore them from a backup with keys, or the folder kept apart",
                    details: details)
            }
            return Finding(
                "keys", at: folder.keys, DurableFile.openToOthers(folder.keys).map { "\($0): others may read it" },
                good: ("密钥齐全，是这套台账的，只有本人能读", "the keys are there, are this ledger's, and only their owner reads them"),
                bad: (
                    "密钥文件权限过宽：chmod 700 keys，chmod 600 keys/*",
                    "key files are open to others: chmod 700 keys; chmod 600 keys/*"
                ))
        }
    }

    /// The first and the newest checkpoint of the log's part were signed by keys that are here or that its events name;
    /// what is sealed opens.
    private static func mismatches(_ installation: Installation) throws -> [String] {
        try installation.database.read { transaction in
            var details: [String] = []
            let tables = LogTables(transaction, jurisdiction: installation.jurisdiction)
            if let part = try tables.parts().last {
                let newest = try tables.newestCheckpoint(part: part.part).map { ($0.size, $0.note) }
                for case let (size, note)? in [try tables.firstCheckpoint(part: part.part), newest] {
                    do { _ = try KnownKeys.signing(note, of: part.origin, installation, transaction) } catch {
                        details.append(
                            "\(installation.folder.keys)/\(LogKeys.currentName): did not sign checkpoint \(size)")
                    }
                }
            }
            let wrapped = try SealedFields(transaction, jurisdiction: installation.jurisdiction).anyKey()
            if let wrapped, (try? Sealing(key: installation.keys.seal).unwrap(wrapped)) == nil {
                details.append("\(installation.folder.keys)/\(Keys.sealName): does not open what is sealed here")
            }
            return details
        }
    }
}
