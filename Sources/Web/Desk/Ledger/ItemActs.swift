import Basics
import Commitments
import Markup
import Operations

/// The acts on one commitment: a form's fields become an operation, and a word on what was done.
enum ItemActs {
    private static func done(_ act: DeskAct, _ chinese: String, _ english: String) -> DeskAnswer {
        .done(act.at("commitments", act.values[0]), DeskNotice(chinese, english))
    }

    /// What a form says of lead, units, leader and deadline; empty fields say nothing.
    static func assignment(_ form: SentForm) -> CommitmentRow.Assignment {
        let co = form.all("co")
        return CommitmentRow.Assignment(
            lead: form["lead"], coUnits: co.isEmpty ? nil : co, leader: form["leader"], deadline: form["deadline"])
    }

    static func assign(_ act: DeskAct) async throws -> DeskAnswer {
        var wanted = assignment(act.form)
        if let lead = wanted.lead { wanted.coUnits?.removeAll { $0 == lead } }
        guard wanted != CommitmentRow.Assignment() else { throw LedgerRefusal.nothingToAssign }
        try await ChangeCommitment.assign(act.values[0], wanted, by: act.actor, in: act.installation)
        return done(act, "分工已定。", "Assigned.")
    }

    static func revise(_ act: DeskAct) async throws -> DeskAnswer {
        let (id, form) = (act.values[0], act.form)
        guard let row = try act.installation.read({ try $0.row(CommitmentRow.self, [.text(id)]) }) else {
            throw OperationFault.unknown("commitment", id)
        }
        var wanted = assignment(form)
        // All boxes unticked: the units that shared it no longer do.
        wanted.coUnits = form.all("co").filter { $0 != (form["lead"] ?? row.lead) }
        let words = form["words"].flatMap { $0 == row.words ? nil : $0 }
        let change = row.missing(from: wanted)
        guard change != nil || words != nil else { throw LedgerRefusal.nothingToRevise }
        try await ChangeCommitment.revise(
            id, change ?? .init(), words: words, reason: form["reason"] ?? "", basis: form["basis"] ?? "",
            by: act.actor, in: act.installation)
        return done(act, "已调整，理由和依据记入台账。", "Revised; reason and basis are on record.")
    }

    static func progress(_ act: DeskAct) async throws -> DeskAnswer {
        let form = act.form
        try await ChangeCommitment.recordProgress(
            act.values[0], percent: form.number("percent") ?? -1, words: form["words"] ?? "", of: form["unit"],
            visibility: form["audience"] == "staff" ? .staff : .everyone, by: act.actor, in: act.installation)
        return done(act, "进展已记。", "Progress recorded.")
    }

    static func reportDone(_ act: DeskAct) async throws -> DeskAnswer {
        try await ChangeCommitment.reportDone(
            act.values[0], words: act.form["words"] ?? "", of: act.form["unit"], by: act.actor, in: act.installation)
        return done(act, "已报完成，等别的单位核验。", "Reported done; another unit verifies.")
    }

    static func evidence(_ act: DeskAct) async throws -> DeskAnswer {
        guard let file = act.form.file("file") else { throw LedgerRefusal.fileMissing }
        try await Evidence.add(
            file.bytes, to: act.values[0], words: act.form["words"] ?? "", of: act.form["unit"], by: act.actor,
            in: act.installation)
        return done(act, "佐证已收，加密保存。", "The evidence is kept, encrypted.")
    }

    static func verify(_ act: DeskAct) async throws -> DeskAnswer {
        guard let words = act.form["words"] else { throw LedgerRefusal.verifyWords }
        try await ChangeCommitment.verify(act.values[0], words: words, by: act.actor, in: act.installation)
        return done(act, "核验完成。", "Verified.")
    }

    static func giveBack(_ act: DeskAct) async throws -> DeskAnswer {
        try await ChangeCommitment.returnToWork(
            act.values[0], reason: act.form["reason"] ?? "", by: act.actor, in: act.installation)
        return done(act, "已退回，承办单位看得到理由。", "Sent back; the unit sees the reason.")
    }

    static func close(_ act: DeskAct) async throws -> DeskAnswer {
        try await ChangeCommitment.close(act.values[0], by: act.actor, in: act.installation)
        return done(act, "已销号。", "Closed.")
    }

    static func reopen(_ act: DeskAct) async throws -> DeskAnswer {
        try await ChangeCommitment.reopen(
            act.values[0], reason: act.form["reason"] ?? "", by: act.actor, in: act.installation)
        return done(act, "已重新打开。", "Reopened.")
    }

    static func withdraw(_ act: DeskAct) async throws -> DeskAnswer {
        try await ChangeCommitment.withdraw(
            act.values[0], reason: act.form["reason"] ?? "", basis: act.form["basis"] ?? "", by: act.actor,
            in: act.installation)
        return done(act, "已撤销，编号、理由和依据都留着。", "Withdrawn; number, reason and basis stay.")
    }

    static func instruct(_ act: DeskAct) async throws -> DeskAnswer {
        try await Instructions.give(
            act.values[0], words: act.form["words"] ?? "", due: act.form["due"], of: act.form["leader"], by: act.actor,
            in: act.installation)
        return done(act, "批示已发，承办单位登录就看得到。", "The instruction is given; the unit sees it at once.")
    }

    static func answer(_ act: DeskAct) async throws -> DeskAnswer {
        try await Instructions.answer(
            act.form.number("number") ?? 0, of: act.values[0], words: act.form["words"] ?? "", by: act.actor,
            in: act.installation)
        return done(act, "已答复，等办结。", "Answered; another party settles it.")
    }

    static func settle(_ act: DeskAct) async throws -> DeskAnswer {
        try await Instructions.settle(
            act.form.number("number") ?? 0, of: act.values[0], words: act.form["words"] ?? "", by: act.actor,
            in: act.installation)
        return done(act, "批示已办结。", "The instruction is settled.")
    }

    static func withhold(_ act: DeskAct) async throws -> DeskAnswer {
        try await Withholding.run(act)
        return done(act, "已停止公开，编号和凭据还在。", "Withheld; number and proof stay.")
    }
}

/// Takes down the entry that a form names: `1-318`, the part and the number.
enum Withholding {
    static func run(_ act: DeskAct) async throws {
        let parts = (act.form["leaf"] ?? "").split(separator: "-").compactMap { Int($0) }
        guard parts.count == 2 else { throw LedgerRefusal.fieldEmpty("leaf") }
        try await WithholdEvents.run(
            .leaves([parts[1]], part: parts[0]), reason: act.form["reason"] ?? "", decision: act.form["decision"] ?? "",
            by: act.actor, in: act.installation)
    }
}

extension LedgerRefusal {
    static let nothingToAssign = LedgerRefusal(
        "desk.assign.nothing", "没有填要定什么，至少填一样。", "Nothing to set was given.", basis: "责任到单位")
    static let nothingToRevise = LedgerRefusal(
        "desk.revise.nothing", "没有改动任何内容，没有写入。", "Nothing differs, so nothing was written.", basis: "变更留痕")
    static let fileMissing = LedgerRefusal(
        "desk.file-missing", "没有选文件。", "No file was chosen.", basis: "docs/routes.md")
    static let verifyWords = LedgerRefusal(
        "desk.verify.words", "写一两句看过什么、怎样核的。", "Say in a sentence what was looked at.", basis: "“完成”不由完成者自己说")
}
