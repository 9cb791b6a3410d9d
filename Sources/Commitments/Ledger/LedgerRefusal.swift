/// A "no" of the ledger: what can't be done, why, and on which rule it rests.
public struct LedgerRefusal: Error, Hashable, Sendable {
    /// Stable, for programs and documentation: `ledger.verify.own-work`.
    public let code: String
    public let chinese: String
    public let english: String
    /// The rule or article behind it.
    public let basis: String

    public init(_ code: String, _ chinese: String, _ english: String, basis: String) {
        (self.code, self.chinese, self.english, self.basis) = (code, chinese, english, basis)
    }
}

extension LedgerRefusal {
    public static let notPermitted = LedgerRefusal(
        "ledger.not-permitted", "这个岗位不能做这件事，请由有权限的岗位办理。", "This post may not do that; ask one that may.",
        basis: "docs/permissions.md")
    static let ownWork = LedgerRefusal(
        "ledger.verify.own-work", "办理过这一项的单位不能核验自己，请由督查室或上级核验。",
        "A unit that handled it can't verify it; the supervision office or a superior does.", basis: "“完成”不由完成者自己说")
    static let notReported = LedgerRefusal(
        "ledger.verify.not-reported", "还没有报完成，先由承办单位报完成。", "It is not reported done yet; its unit does that first.",
        basis: "报完成→核验→销号")
    static let notVerified = LedgerRefusal(
        "ledger.close.not-verified", "还没有核验，不能销号。", "It is not verified and can't be closed.", basis: "报完成→核验→销号")
    static let ended = LedgerRefusal(
        "ledger.ended", "这一项已销号或撤销，要继续办先重新打开。", "It is closed or withdrawn; reopen it to go on.", basis: "报完成→核验→销号")
    static let notEnded = LedgerRefusal(
        "ledger.reopen.not-ended", "这一项没有结束，不用重新打开。", "It has not ended; there is nothing to reopen.",
        basis: "报完成→核验→销号")
    static let reasonMissing = LedgerRefusal(
        "ledger.reason-missing", "要写明理由。", "A reason is needed.", basis: "变更留痕")
    static let basisMissing = LedgerRefusal(
        "ledger.basis-missing", "调整或撤销要写明决定依据（文号或会议）。", "A revision or withdrawal needs a decision as its basis.",
        basis: "变更留痕")
    static let percentOutside = LedgerRefusal(
        "ledger.percent", "进度是0到100的整数。", "Progress is a whole number from 0 to 100.", basis: "docs/formats/event.md")
    static let wordsMissing = LedgerRefusal(
        "ledger.words-missing", "要写一句进展或说明。", "Say in a sentence how it stands.", basis: "docs/formats/event.md")
    static let noLead = LedgerRefusal(
        "ledger.lead-missing", "还没有牵头单位，先定牵头单位。", "It has no lead unit yet; name one first.", basis: "责任到单位")
    static let notInvolved = LedgerRefusal(
        "ledger.not-involved", "本单位不是这一项的牵头或责任单位。", "This unit neither leads nor shares it.", basis: "责任到单位")
    static let badDay = LedgerRefusal(
        "ledger.day", "日期写成 2025-12-31 这样。", "Write a day like 2025-12-31.", basis: "ISO 8601")
    static let settled = LedgerRefusal(
        "ledger.candidate.settled", "这条候选已经处理过。", "This candidate is settled already.", basis: "一条候选只确认一次")
    static let superseded = LedgerRefusal(
        "ledger.observation.superseded", "这个数已被更正过。", "This figure is superseded already.", basis: "数据只增不改")
}
