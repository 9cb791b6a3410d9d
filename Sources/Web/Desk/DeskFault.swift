import Commitments
import Markup
import Operations
import Store

/// Why the desk does not answer as asked.
enum DeskFault: Error {
    case notPermitted, foreignForm, missing, sentTwice

    var status: Int {
        switch self {
        case .notPermitted, .foreignForm: 403
        case .missing: 404
        case .sentTwice: 409
        }
    }

    var problem: DeskProblem {
        switch self {
        case .notPermitted:
            DeskProblem(
                code: "desk.not-permitted", chinese: "您的岗位没有这一页。需要的话，请管理员调整岗位。",
                english: "Your post does not have this page. If you need it, ask the administrator.")
        case .foreignForm:
            DeskProblem(
                code: "desk.foreign-form", chinese: "这张表单不是从本页发出的，或登录已换人。请回到原来的页面重新提交。",
                english: "This form was not sent from our own page, or you signed in anew. Go back and send it again.")
        case .missing:
            DeskProblem(
                code: "desk.missing", chinese: "没有这一页。地址可能写错了，或这一项已被合并、拆分。",
                english: "There is no such page. The address may be wrong, or the item was merged or split.")
        case .sentTwice:
            DeskProblem(
                code: "desk.sent-twice", chinese: "这张表单已经提交过一次，没有办成。请回到原来的页面再试。",
                english: "This form was sent before and refused. Go back and try again.")
        }
    }
}

extension DeskProblem {
    /// What a refusal says to the one who asked; nil where something broke that the asker can do nothing about.
    init?(_ error: any Error) {
        switch error {
        case let refusal as LedgerRefusal:
            self.init(
                code: refusal.code, chinese: refusal.chinese, english: refusal.english, basis: refusal.basis)
        case let refusal as AccessRefusal:
            self.init(code: refusal.code, chinese: refusal.chinese, english: refusal.english)
        case OperationFault.unknown(let kind, let name):
            self.init(
                code: "desk.unknown", chinese: "没有这个\(Self.kinds[kind] ?? kind)：\(name)。",
                english: "There is no such \(kind): \(name).")
        case OperationFault.behindTheLog, OperationFault.lastSignedMissing:
            self.init(
                code: "desk.read-only", chinese: "台账现在只能读：数据库落后于日志。请管理员运行 duixian doctor。",
                english: "The ledger is read-only now: the database is behind its log. Ask for duixian doctor.")
        // A full disk is told to the one whose words were not stored; the log has it besides.
        case StoreFault.trouble, OperationFault.file:
            let words = FaultWords(error)
            self.init(code: words.code, chinese: words.chinese, english: words.english)
        default: return nil
        }
    }

    private static let kinds = [
        "commitment": "承诺", "target": "目标", "unit": "单位", "report": "报告", "candidate": "候选", "account": "账号",
        "procedure": "程序", "row": "编号",
    ]
}
