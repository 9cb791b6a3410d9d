/// A "no" of a case: what can't be done, why, and on which rule it rests.
public struct CaseRefusal: Error, Hashable, Sendable {
    /// Stable, for programs and documentation: `case.own-work`.
    public let code: String
    public let chinese: String
    public let english: String
    /// The rule or article behind it.
    public let basis: String

    public init(_ code: String, _ chinese: String, _ english: String, basis: String) {
        (self.code, self.chinese, self.english, self.basis) = (code, chinese, english, basis)
    }
}

extension CaseRefusal {
    private static let rule5 = "闭环规则5：“完成”不由完成者自己说"
    private static let format = "docs/formats/procedure.md"

    static let ended = CaseRefusal(
        "case.ended", "这件事已经结束；有新的情况，另开一件并关联。", "It has ended; open a linked case for what is new.", basis: format)
    static let notNow = CaseRefusal(
        "case.not-now", "现在这一步做不了。", "That can't be done where the case stands.", basis: format)
    static let notYourRole = CaseRefusal(
        "case.not-your-role", "这一步不归这个角色做。", "This role may not do that.", basis: format)
    static let notYourUnit = CaseRefusal(
        "case.not-your-unit", "这件事不在本单位手上。", "The case is with another unit.", basis: format)
    static let notYourCase = CaseRefusal(
        "case.not-your-case", "只有提出这件事的人自己可以做。", "Only whoever opened it may do that.", basis: format)
    static let ownWork = CaseRefusal(
        "case.own-work", "办理过这件事的单位和它下面的单位不能核验自己，请由另一方或上级核验。",
        "A unit that handled it, or stands below one that did, can't judge it; another party or a superior does.",
        basis: rule5)
    static let ownHand = CaseRefusal(
        "case.own-hand", "本人在别的岗位上办理过这件事，不能核验，请换人。",
        "You handled it under another post and can't judge it; another person does.", basis: rule5)
    static let recused = CaseRefusal(
        "case.recused", "原结论的经办人应当回避，请换人。", "Whoever wrote the earlier conclusion is recused; another person does it.",
        basis: "《政府督查工作条例》第十七条")
    static let accused = CaseRefusal(
        "case.accused", "反映对象的单位不能经手，也不能看。", "The unit that it is about may neither handle nor see it.",
        basis: "《信访工作条例》第三十条")
    static let unitMissing = CaseRefusal(
        "case.unit-missing", "要写明交给哪个单位。", "Say which unit it goes to.", basis: "责任到单位")
    static let moveMissing = CaseRefusal(
        "case.link-missing", "要写明并入哪一件。", "Say which case it is merged into.", basis: format)
    static let daySet = CaseRefusal(
        "case.extension-day-set", "这一天是为本件定下的，不能延长；要改期，退回或重新交办时另定。",
        "The day was set for this case and is not made longer; sending it back or assigning it anew can set another.",
        basis: format)
    static let notDue = CaseRefusal(
        "case.not-due", "没有到期的时限。", "No clock has run out.", basis: format)
    public static let tooManyFiles = CaseRefusal(
        "case.files", "一次最多带\(CaseAttachment.most)份附件。", "At most \(CaseAttachment.most) files come with one step.",
        basis: format)
    static let unanswered = CaseRefusal(
        "case.unanswered", "还没有按规定答复或核查，不能结束。", "It can't end before it is answered and verified as its rules ask.",
        basis: "闭环规则4")

    static func missing(_ field: CaseField) -> CaseRefusal {
        CaseRefusal(
            "case.field-missing", "要填“\(field.label.chinese)”。", "\(field.label.english) is needed.", basis: format)
    }

    static func unknownField(_ id: String) -> CaseRefusal {
        CaseRefusal("case.field-unknown", "这一步不收“\(id)”。", "\(id) does not belong to this step.", basis: format)
    }

    static func badValue(_ field: CaseField, _ chinese: String, _ english: String) -> CaseRefusal {
        CaseRefusal(
            "case.field-value", "“\(field.label.chinese)”\(chinese)。", "\(field.label.english) \(english).",
            basis: format)
    }

    static func bound(_ transition: Transition) -> CaseRefusal {
        let remedies = transition.remedies ?? Phrase("", "")
        return CaseRefusal(
            "case.bound", "“\(transition.label.chinese)”次数已用完。\(remedies.chinese)",
            "“\(transition.label.english)” was taken as often as it may be. \(remedies.english)",
            basis: transition.boundBasis?.chinese ?? format)
    }
}
