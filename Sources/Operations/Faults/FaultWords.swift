import Commitments
import Store
import TransparencyLog

/// What a failure is called, where it is, and what to do about it, in both languages: the same words on the command line,
/// in `doctor`, in answers of `ledger apply` and in the server's log.
public struct FaultWords: Hashable, Sendable {
    /// Stable: `store.full`, `file.readonly`, or a refusal's own.
    public let code: String
    /// The file, folder or option; nil where only the caller knows it.
    public let place: String?
    /// Whole sentences.
    public let chinese: String
    public let english: String

    public init(_ error: any Error) {
        switch error {
        case let refusal as LedgerRefusal: self.init(refusal)
        case let refusal as AccessRefusal: self.init(refusal.code, nil, refusal.chinese, refusal.english)
        case let fault as OperationFault: self.init(fault)
        case let fault as StoreFault: self.init(fault)
        default: self.init("failed", nil, "没有做成：\(error)。", "it did not work: \(error).")
        }
    }

    init(_ code: String, _ place: String?, _ chinese: String, _ english: String) {
        (self.code, self.place, self.chinese, self.english) = (code, place, chinese, english)
    }

    private init(_ refusal: LedgerRefusal) {
        self.init(
            refusal.code, nil, "\(refusal.chinese)（依据：\(refusal.basis)）", "\(refusal.english) [\(refusal.code)]")
    }

    private init(_ fault: StoreFault) {
        switch fault {
        case .trouble(let trouble, let path, let detail):
            // SQLite tells a read-only disk from a failing one only when it opens the file.
            if trouble == .writing || trouble == .opening, let folder = path.lastIndex(of: "/").map({ path[..<$0] }),
                let reason = DurableFile.writeFailure(String(folder))
            {
                self.init(reason)
                return
            }
            self.init(
                "store.\(trouble.rawValue)", path, "\(trouble.chinese)（\(detail)）。", "\(trouble.english) (\(detail)).")
        case .newerSchema(let found, let known):
            self.init(
                "store.newer", nil, "数据由更新的版本建立（\(found)，本版到\(known)），请用新版打开。",
                "was made by a newer version (\(found), this one knows \(known)); open it with that.")
        case .column(let name):
            self.init(
                "store.damaged", nil, "数据库里有一行缺 \(name)，文件被动过；运行 duixian doctor。",
                "a row of the database lacks \(name): the file was changed; run duixian doctor.")
        case .missing(let path):
            self.init("store.missing", path, "没有这个数据库。", "there is no such database.")
        case .parameter(let name):
            self.init(
                "store.parameter", nil, "程序出错：一条语句少了 \(name)；请报告这个错误。",
                "the program is at fault: a statement lacks \(name); please report it.")
        case .database(let reason):
            self.init(
                "store.failed", nil, "数据库没有照办（\(reason)）；运行 duixian doctor。",
                "the database did not do it (\(reason)); run duixian doctor.")
        }
    }
}
