import LegalClocks

@testable import Procedures

/// Definitions that pass, small enough to break in one place.
enum SoundDefinitions {
    static let outside = """
        procedure: sample
        version: 1
        name: {zh: 样例, en: Sample}
        opens: outside
        start: intake
        opener: opener
        accused: accused
        ladder: [handler, desk, chief]
        basis: [{zh: 信访工作条例, en: Petition Regulations}]
        roles:
          - {id: opener, party: opener, zh: 诉求人, en: the opener}
          - {id: handler, party: unit, zh: 承办单位, en: the handling unit}
          - {id: desk, party: office, zh: 受理台, en: the desk}
          - {id: chief, party: office, zh: 负责人, en: the chief}
          - {id: accused, party: office, zh: 反映对象, en: the accused}
        parameters:
          - {id: days, owner: desk, from: 2025-01-01, unit: wd, default: 5, zh: 工作日, en: Working days}
        fields:
          - {id: words, type: longtext, class: sealed, required: yes, from: [open], seen_by: [desk, handler, chief], released: words_shown, zh: 诉求, en: Words}
          - {id: words_shown, type: longtext, class: public, from: [release], zh: 公开的诉求, en: Released words}
          - {id: phone, type: phone, class: sealed, from: [open], seen_by: [desk, handler], released: never, zh: 电话, en: Phone}
          - {id: reply, type: longtext, class: public, from: [answer, turn-away], zh: 答复, en: Reply}
          - {id: reason, type: text, class: internal, from: [give-back, pause, hand-over, turn-away], zh: 理由, en: Reason}
          - {id: basis, type: text, class: public, from: [turn-away], zh: 依据, en: Basis}
          - {id: remedy, type: text, class: public, from: [turn-away], zh: 救济途径, en: Remedy}
        clocks:
          - {id: route, parameter: days}
          - {id: handle, rule: petition.handle, from: [send]}
          - {id: ask, parameter: days}
          - {id: rest, parameter: days}
          - {id: look, parameter: days}
        states:
          - {id: intake, kind: review, owner: desk, clock: route, breach: intake-late, zh: 受理, en: Intake}
          - {id: work, kind: work, owner: handler, clock: handle, breach: work-late, zh: 办理, en: In hand}
          - {id: waiting, kind: paused, owner: handler, clock: rest, pauses: [handle], breach: waiting-late, resume: go-on, ground: {zh: 听证, en: hearing}, zh: 中止, en: Paused}
          - {id: asked, kind: opener, owner: opener, clock: ask, breach: no-word, zh: 待确认, en: Asked}
          - {id: look-into, kind: review, owner: chief, clock: look, breach: look-late, zh: 复查, en: Review}
          - {id: done, kind: end, end: resolved, zh: 已解决, en: Resolved}
          - {id: no, kind: end, end: refused, zh: 不予受理, en: Refused}
          - {id: quiet, kind: end, end: silent, zh: 没有回音, en: Silent}
          - {id: back, kind: end, end: withdrawn, zh: 撤回, en: Withdrawn}
          - {id: away, kind: end, end: moved, moves_to: {elsewhere: {zh: 诉讼, en: the courts}}, zh: 转出, en: Moved}
        transitions:
          - {id: send, act: route, from: intake, to: work, by: desk, assigns: yes, zh: 交办, en: Send}
          - {id: give-back, act: return, from: work, to: intake, by: handler, needs: [reason], bound: 2, zh: 退回, en: Give back}
          - {id: answer, act: reply, from: work, to: asked, by: handler, needs: [reply], zh: 答复, en: Answer}
          - {id: pause, act: suspend, from: work, to: waiting, by: chief, needs: [reason], zh: 中止, en: Pause}
          - {id: go-on, act: resume, from: waiting, to: work, by: handler, zh: 恢复, en: Go on}
          - {id: well, act: confirm, from: asked, to: done, by: opener, zh: 满意, en: Well}
          - {id: not-well, act: dispute, from: asked, to: look-into, by: opener, zh: 不满意, en: Not well}
          - {id: again, act: order, from: look-into, to: work, by: chief, assigns: yes, bound: 1, zh: 重办, en: Again}
          - {id: take-back, act: withdraw, from: [intake, work], to: back, by: opener, zh: 撤回, en: Take back}
          - {id: hand-over, act: move, from: intake, to: away, by: desk, needs: [reason], zh: 转出, en: Hand over}
          - {id: turn-away, act: refuse, from: [intake, look-into], to: no, by: [desk, chief], needs: [reply, basis, remedy], takes: [reason], zh: 不予受理, en: Turn away}
          - {id: release, act: release, from: asked, by: desk, needs: [words_shown], zh: 公开, en: Release}
          - {id: intake-late, act: breach, from: intake, to: look-into, zh: 受理逾期, en: Intake late}
          - {id: work-late, act: breach, from: work, to: look-into, zh: 办理逾期, en: Work late}
          - {id: waiting-late, act: breach, from: waiting, to: work, zh: 中止到期, en: Pause over}
          - {id: no-word, act: breach, from: asked, to: quiet, zh: 没有回音, en: No word}
          - {id: look-late, act: breach, from: look-into, zh: 复查逾期, en: Review late}
        outputs:
          - {id: letter, zh: 答复书, en: Letter, from: [answer]}
        statistics:
          - {id: solved, zh: 解决率, en: Solved, counts: ["end=resolved"], of: [ended, "!end=withdrawn"]}
        """

    static let inside = """
        procedure: inner
        version: 1
        name: {zh: 内部样例, en: Inner sample}
        opens: inside
        start: given
        opener: leader
        ladder: [handler, office, leader]
        basis: [{zh: 政府督查工作条例, en: Supervision Regulations}]
        objection: {given: yes, basis: {zh: 第十七条, en: art. 17}}
        roles:
          - {id: handler, party: unit, zh: 承办单位, en: the handling unit}
          - {id: office, party: office, zh: 督查室, en: the supervision office}
          - {id: leader, party: office, zh: 领导, en: the leader}
        parameters:
          - {id: days, owner: office, from: 2025-01-01, unit: wd, default: 5, zh: 工作日, en: Working days}
        fields:
          - {id: title, type: text, class: internal, required: yes, from: [open], zh: 事项, en: Title}
          - {id: conclusion, type: longtext, class: internal, from: [conclude], zh: 结论, en: Conclusion}
        clocks:
          - {id: assign, parameter: days}
          - {id: handle, parameter: days, from: [assign]}
          - {id: whole, parameter: days}
          - {id: verify, parameter: days}
          - {id: object, rule: supervision.recheck-apply}
          - {id: recheck, rule: supervision.recheck-decide}
        states:
          - {id: given, kind: review, owner: office, clock: assign, also: [whole], breach: given-late, zh: 待交办, en: Given}
          - {id: work, kind: work, owner: handler, clock: handle, also: [whole], breach: work-late, zh: 办理, en: In hand}
          - {id: reported, kind: review, owner: office, clock: verify, also: [handle, whole], breach: reported-late, zh: 待核查, en: Reported}
          - {id: verified, kind: review, owner: office, clock: verify, also: [whole], breach: verified-late, zh: 已核查, en: Verified}
          - {id: delivered, kind: opener, owner: handler, clock: object, breach: no-objection, zh: 已送达, en: Delivered}
          - {id: recheck, kind: review, owner: leader, clock: recheck, breach: recheck-late, zh: 复核, en: Recheck}
          - {id: above, kind: review, owner: leader, clock: verify, also: [whole], breach: above-late, zh: 领导处理, en: With the leader}
          - {id: closed, kind: end, end: closed, zh: 销号, en: Closed}
          - {id: standing, kind: end, end: silent, zh: 无异议, en: No objection}
        transitions:
          - {id: assign, act: route, from: given, to: work, by: office, assigns: yes, zh: 交办, en: Assign}
          - {id: report, act: report_done, from: work, to: reported, by: handler, zh: 报结, en: Report done}
          - {id: send-back, act: return, from: reported, to: work, by: office, zh: 退回, en: Send back}
          - {id: verify, act: verify, from: reported, to: verified, by: [office, leader], zh: 核查, en: Verify}
          - {id: conclude, act: conclude, from: verified, to: delivered, by: office, needs: [conclusion], zh: 送达结论, en: Conclude}
          - {id: accept, act: accept, from: delivered, to: closed, by: handler, zh: 接受, en: Accept}
          - {id: object, act: dispute, from: delivered, to: recheck, by: handler, zh: 申请复核, en: Object}
          - {id: uphold, act: note, from: recheck, to: closed, by: leader, recuse: [conclude], zh: 维持, en: Uphold}
          - {id: redo, act: order, from: recheck, to: work, by: leader, assigns: yes, recuse: [conclude], zh: 重办, en: Redo}
          - {id: order, act: order, from: above, to: work, by: leader, assigns: yes, zh: 责令, en: Order}
          - {id: press, act: note, from: above, to: reported, by: leader, assigns: yes, zh: 督促, en: Press}
          - {id: above-late, act: breach, from: above, zh: 逾期, en: Late}
          - {id: given-late, act: breach, from: given, to: above, zh: 逾期, en: Late}
          - {id: work-late, act: breach, from: work, to: reported, zh: 逾期, en: Late}
          - {id: reported-late, act: breach, from: reported, to: above, zh: 逾期, en: Late}
          - {id: verified-late, act: breach, from: verified, to: above, zh: 逾期, en: Late}
          - {id: no-objection, act: breach, from: delivered, to: standing, zh: 无异议, en: No objection}
          - {id: recheck-late, act: breach, from: recheck, zh: 逾期, en: Late}
        """

    /// Knows all of the law's clocks, in their own places.
    static let clocks = AllClocks()

    struct AllClocks: ClockBook {
        func isKnown(rule: String) -> Bool { ClockRules.ids.contains(rule) }
        func isInForce(rule: String) -> Bool { ClockRules.ids.contains(rule) && rule != "deputy.assign" }
    }
}
