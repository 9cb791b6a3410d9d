import Commitments
import Operations
import Store
import TransparencyLog

/// Turns what the rooms below throw into one line that says what, where and what to do.
enum Failures {
    static func named<Value>(_ place: String, _ work: () throws -> Value) throws(WorkFailure) -> Value {
        do { return try work() } catch { throw failure(error, place) }
    }

    static func named<Value>(_ place: String, _ work: () async throws -> Value) async throws(WorkFailure) -> Value {
        do { return try await work() } catch { throw failure(error, place) }
    }

    private static func failure(_ error: any Error, _ place: String) -> WorkFailure {
        switch error {
        case let failure as WorkFailure: failure
        case let refusal as LedgerRefusal:
            WorkFailure(
                place: place, chinese: "\(refusal.chinese)（依据：\(refusal.basis)）",
                english: "\(refusal.english) [\(refusal.code)]")
        case let fault as OperationFault: operation(fault, place)
        case StoreFault.newerSchema(let found, let known):
            WorkFailure(
                place: place, chinese: "数据由更新的版本建立（\(found)，本版到\(known)），请用新版打开。",
                english: "was made by a newer version (\(found), this one knows \(known)); open it with that.")
        default:
            WorkFailure(place: place, chinese: "没有做成：\(error)。", english: "it did not work: \(error).")
        }
    }

    private static func operation(_ fault: OperationFault, _ place: String) -> WorkFailure {
        switch fault {
        case .file(let path, let what, let reason):
            WorkFailure(
                place: path, chinese: "文件操作不成（\(reason)），请查权限和磁盘。",
                english: "can't \(what) (\(reason)); check permissions and disk.")
        case .alreadyThere(let path):
            WorkFailure(
                place: path, chinese: "这里已经有一套数据，换一个 --data。",
                english: "there is an installation already; choose another --data.")
        case .notThere(let path):
            WorkFailure(
                place: path, chinese: "这里没有数据，先 duixian init --name 名称。",
                english: "holds no installation; run duixian init --name NAME first.")
        case .unknown(let what, let which):
            WorkFailure(
                place: place, chinese: "没有这个\(word(what))：\(which)。", english: "there is no such \(what): \(which).")
        case .severalJurisdictions(let names):
            WorkFailure(
                place: place, chinese: "有几个政府，用 --jurisdiction 指明：\(names.joined(separator: "、"))。",
                english: "holds several; name one with --jurisdiction: \(names.joined(separator: ", ")).")
        case .behindTheLog(let size, let signed):
            WorkFailure(
                place: place,
                chinese:
                    "数据库（\(size)条）落在已签名的日志（\(signed)条）后面，像是恢复了旧备份；不再签名。先运行 duixian doctor；确实丢了就运行 duixian log continue。",
                english:
                    "the database (\(size) leaves) is behind what the log signed (\(signed)), as after an old backup; "
                    + "it will not sign. Run duixian doctor; where the entries are lost, duixian log continue.")
        case .lastSignedMissing(let path):
            WorkFailure(
                place: path, chinese: "缺这个文件，不知道最后签到哪里，不再签名；请从原来的数据文件夹拷回，或运行 duixian log continue。",
                english:
                    "is missing, so it is unknown what was signed last; copy it from the folder this came from, or run "
                    + "duixian log continue.")
        case .foreignExport(let path):
            WorkFailure(
                place: path, chinese: "这里有别的东西，不是这份日志的导出，换一个文件夹。",
                english: "holds something other than an export of this log; choose another folder.")
        case .locked(let path):
            WorkFailure(place: path, chinese: "另一个进程正在签名，稍后再试。", english: "another process is signing; try again.")
        case .damagedBackup(let path, let reason):
            WorkFailure(
                place: path, chinese: "备份不完整或被改过（\(reason)），什么也没有替换；换一份备份。",
                english: "the backup is damaged (\(reason)); nothing was replaced. Use another one.")
        case .wrongPassphrase:
            WorkFailure(
                place: place, chinese: "口令不对，密钥没有取出。", english: "the passphrase is wrong; the keys stay closed.")
        case .noKeys(let path):
            WorkFailure(
                place: path, chinese: "备份里没有密钥，这里也没有；把原来的 keys 文件夹放回，或用带密钥的备份。",
                english:
                    "neither the backup nor this place holds the keys; put the keys folder back, or use a backup with keys."
            )
        case .key(let path):
            WorkFailure(
                place: path, chinese: "密钥不对或读不了，请从备份恢复密钥。", english: "the key is wrong or unreadable; restore it.")
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
