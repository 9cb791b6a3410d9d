import Store

extension FaultWords {
    init(_ fault: OperationFault) {
        switch fault {
        case .file(let path, let what, let code): self.init(path, what, code)
        case .unknown(let what, let which):
            self.init("unknown", nil, "没有这个\(Self.word(what))：\(which)。", "there is no such \(what): \(which).")
        case .severalJurisdictions(let names):
            self.init(
                "jurisdiction.several", nil, "有几个政府，用 --jurisdiction 指明：\(names.joined(separator: "、"))。",
                "holds several; name one with --jurisdiction: \(names.joined(separator: ", ")).")
        case .notSigned(let trouble, let why):
            self.init(
                "log.\(trouble.rawValue)", nil, "已经记进台账，只是日志还没有签名（\(trouble.chinese)）；不要再做一次，恢复后会自动签上。\(why)",
                "it is recorded, but the log is not signed yet (\(trouble.english)); don't do it again, it will be signed "
                    + "once that is over. \(why)")
        case .behindTheLog, .lastSignedMissing, .foreignExport, .locked, .key: self = Self.log(fault)
        case .alreadyThere, .notThere, .occupied, .leftover, .damagedBackup, .wrongPassphrase, .noKeys:
            self = Self.folder(fault)
        }
    }

    private init(_ path: String, _ what: String, _ code: Int32) {
        let (advice, words) = (SystemReason.advice(code), SystemReason.words(code))
        self.init(
            "file.\(SystemReason.trouble(code)?.rawValue ?? "failed")", path, "\(advice.chinese)（\(words)）。",
            "can't \(what): \(advice.english) (\(words)).")
    }

    private static func folder(_ fault: OperationFault) -> FaultWords {
        switch fault {
        case .alreadyThere(let path):
            FaultWords(
                "folder.taken", path, "这里已经有一套数据，换一个 --data。",
                "there is an installation already; choose another --data.")
        case .occupied(let path):
            FaultWords(
                "folder.occupied", path, "这里已经有东西，备份要写到新的文件夹。",
                "something is there already; a backup goes into a folder of its own.")
        case .leftover(let path):
            FaultWords(
                "restore.leftover", path, "上次恢复中断留下的，或者正在恢复；确认没有别的恢复在运行，删去它再来。",
                "is left of a restore that was cut off, or one is under way; see that none is, remove it and try again."
            )
        case .notThere(let path):
            FaultWords(
                "folder.missing", path, "这里没有数据，先 duixian init --name 名称。",
                "holds no installation; run duixian init --name NAME first.")
        case .damagedBackup(let path, let reason):
            FaultWords(
                "backup.damaged", path, "备份不完整或被改过（\(reason)），什么也没有替换；换一份备份。",
                "the backup is damaged (\(reason)); nothing was replaced. Use another one.")
        case .wrongPassphrase:
            FaultWords(
                "backup.passphrase", nil, "口令不对，密钥没有取出。", "the passphrase is wrong; the keys stay closed.")
        case .noKeys(let path):
            FaultWords(
                "backup.keys", path, "备份里没有密钥，这里也没有；把原来的 keys 文件夹放回，或用带密钥的备份。",
                "neither the backup nor this place holds the keys; put the keys folder back, or use a backup with keys."
            )
        default: FaultWords("failed", nil, "没有做成：\(fault)。", "it did not work: \(fault).")
        }
    }

    private static func log(_ fault: OperationFault) -> FaultWords {
        switch fault {
        case .behindTheLog(let size, let signed):
            FaultWords(
                "log.behind", nil,
                "数据库（\(size)条）落在已签名的日志（\(signed)条）后面，像是恢复了旧备份；不再签名。先运行 duixian doctor；确实丢了就运行 duixian log continue。",
                "the database (\(size) leaves) is behind what the log signed (\(signed)), as after an old backup; "
                    + "it will not sign. Run duixian doctor; where the entries are lost, duixian log continue.")
        case .lastSignedMissing(let path):
            FaultWords(
                "log.last-signed", path, "缺这个文件，不知道最后签到哪里，不再签名；请从原来的数据文件夹拷回，或运行 duixian log continue。",
                "is missing, so it is unknown what was signed last; copy it from the folder this came from, or run "
                    + "duixian log continue.")
        case .foreignExport(let path):
            FaultWords(
                "export.foreign", path, "这里有别的东西，不是这份日志的导出，换一个文件夹。",
                "holds something other than an export of this log; choose another folder.")
        case .locked(let path):
            FaultWords("log.locked", path, "另一个进程正在签名，稍后再试。", "another process is signing; try again.")
        case .key(let path):
            FaultWords("key", path, "密钥不对或读不了，请从备份恢复密钥。", "the key is wrong or unreadable; restore it.")
        default: FaultWords("failed", nil, "没有做成：\(fault)。", "it did not work: \(fault).")
        }
    }

    private static func word(_ what: String) -> String {
        switch what {
        case "commitment": "承诺"
        case "target": "目标"
        case "unit": "单位"
        case "report": "报告"
        case "candidate": "候选"
        case "jurisdiction": "政府"
        default: what
        }
    }
}
