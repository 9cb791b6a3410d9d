enum SupervisionTaskText {
    static let yaml = #"""
        procedure: supervision-task
        version: 1
        name: {zh: 督查事项, en: Supervision task}
        opens: inside
        start: assigning
        opener: leader
        ladder: [handler, supervision, leader]
        basis:
          - {zh: 《政府督查工作条例》第十一条（立项）, en: "Regulations on Government Supervision, art. 11 (opening)"}
          - {zh: 《政府督查工作条例》第十六条（督查结论送达）, en: "art. 16 (the conclusion is fed back)"}
          - {zh: 《政府督查工作条例》第十七条（复核，原承办人回避）, en: "art. 17 (recheck, authors recused)"}
          - {zh: 《政府督查工作条例》第十八条（整改核查）, en: "art. 18 (verification of rectification)"}
        objection: {given: yes, basis: {zh: 《政府督查工作条例》第十七条, en: "Regulations on Government Supervision, art. 17"}}
        roles:
          - {id: handler, party: unit, zh: 承办单位, en: handling unit}
          - {id: supervision, party: office, zh: 督查室, en: supervision office}
          - {id: leader, party: office, zh: 政府领导, en: the government's leaders}
        parameters:
          - {id: assign_days, owner: supervision, from: 2025-01-01, unit: wd, default: 3, zh: 交办时限, en: Time to assign}
          - {id: sign_days, owner: supervision, from: 2025-01-01, unit: wd, default: 2, zh: 签收时限, en: Time to sign in}
          - {id: task_days, owner: supervision, from: 2025-01-01, unit: wd, default: 20, zh: 办理时限（没有定到日的）, en: Time to handle where no day is set}
          - {id: longer_days, owner: leader, from: 2025-01-01, unit: wd, default: 10, zh: 最多延长, en: At most longer by}
          - {id: verify_days, owner: supervision, from: 2025-01-01, unit: wd, default: 10, zh: 核查时限, en: Time to verify}
          - {id: conclude_days, owner: supervision, from: 2025-01-01, unit: wd, default: 5, zh: 出结论时限, en: Time to conclude}
          - {id: chase_days, owner: supervision, from: 2025-01-01, unit: wd, default: 3, zh: 督办时限, en: Time to press}
          - {id: leader_days, owner: leader, from: 2025-01-01, unit: wd, default: 5, zh: 领导处理时限, en: Time for the leaders}
          - {id: whole_days, owner: supervision, from: 2025-01-01, unit: cal, default: 180, zh: 全程时限, en: The whole matter}
        fields:
          - {id: title, type: text, class: internal, required: yes, from: [open], zh: 事项, en: Title}
          - {id: demands, type: longtext, class: internal, required: yes, from: [open], zh: 工作要求, en: What is to be done}
          - id: origin
            type: choice
            class: internal
            required: yes
            from: [open]
            zh: 来源
            en: Origin
            choices:
              - {id: decision, zh: 政府决定, en: A decision of the government}
              - {id: instruction, zh: 领导批示, en: A leader's instruction}
              - {id: proposal, zh: 督查室提出、领导批准, en: "Proposed by the office, approved by the head"}
              - {id: commitment, zh: 承诺逾期, en: A late commitment}
              - {id: platform, zh: 互联网+督查, en: The national platform}
          - {id: approval, type: text, class: internal, required: yes, from: [open], zh: 立项批准（批示、文号）, en: Approval to open}
          - {id: lead_provider, type: name, class: sealed, from: [open], seen_by: [supervision], released: never, zh: 线索提供人, en: Who gave the lead}
          - {id: deadline, type: date, class: internal, from: [assign, assign-above, reassign, press, order, redo], zh: 办结日期, en: To be done by}
          - {id: reason, type: text, class: internal, from: [hand-back, extend, send-back, raise, redo, press, order], zh: 理由, en: Reason}
          - {id: report, type: longtext, class: internal, from: [report-done], zh: 办理情况, en: What was done, readers: {zh: 督查室核查用, en: read by the supervision office to verify}}
          - {id: evidence, type: file, class: internal, from: [report-done], zh: 佐证材料, en: Evidence}
          - {id: finding, type: longtext, class: internal, from: [verify, verify-above], zh: 核查情况, en: What was found}
          - {id: conclusion, type: longtext, class: internal, from: [conclude], zh: 督查结论, en: Conclusion}
          - {id: remedy, type: text, class: internal, from: [conclude], zh: 申请复核的途径和期限, en: How and until when a recheck can be asked for}
          - {id: objection, type: longtext, class: internal, from: [ask-recheck], zh: 复核申请, en: Objection}
          - {id: recheck_decision, type: longtext, class: internal, from: [uphold, revise], zh: 复核决定, en: Decision of the recheck}
        clocks:
          - {id: assign, parameter: assign_days}
          - {id: sign, parameter: sign_days}
          - {id: handle, parameter: task_days, from: [assign, assign-above, reassign, press, order, redo], chosen_by: deadline, longer: longer_days}
          - {id: verify, parameter: verify_days}
          - {id: conclude, parameter: conclude_days}
          - {id: chase, parameter: chase_days}
          - {id: leader, parameter: leader_days}
          - {id: whole, parameter: whole_days}
          - {id: recheck-apply, rule: supervision.recheck-apply}
          - {id: recheck-decide, rule: supervision.recheck-decide}
        states:
          - {id: assigning, kind: review, owner: supervision, clock: assign, also: [whole], breach: assigning-late, zh: 待交办, en: To be assigned}
          - {id: received, kind: work, owner: handler, clock: sign, also: [handle, whole], breach: received-late, zh: 待签收, en: To be signed in}
          - {id: handling, kind: work, owner: handler, clock: handle, also: [whole], breach: handling-late, zh: 办理中, en: In hand}
          - {id: chasing, kind: review, owner: supervision, clock: chase, also: [whole], breach: chasing-late, zh: 督办, en: Being pressed}
          - {id: reported, kind: review, owner: supervision, clock: verify, also: [whole], breach: reported-late, zh: 待核查, en: To be verified}
          - {id: verified, kind: review, owner: supervision, clock: conclude, also: [whole], breach: verified-late, zh: 待出结论, en: To be concluded}
          - {id: delivered, kind: opener, owner: handler, clock: recheck-apply, also: [whole], breach: no-objection, zh: 结论已送达, en: Conclusion delivered}
          - {id: rechecking, kind: review, owner: leader, clock: recheck-decide, also: [whole], breach: rechecking-late, zh: 复核中, en: Being rechecked}
          - {id: leader-assigns, kind: review, owner: leader, clock: leader, also: [whole], breach: leader-assigns-late, zh: 领导交办, en: The leaders assign}
          - {id: with-leader, kind: review, owner: leader, clock: leader, also: [whole], breach: leader-late, zh: 领导处理, en: With the leaders}
          - {id: closed, kind: end, end: closed, zh: 销号, en: Closed}
          - {id: standing, kind: end, end: silent, zh: 无异议销号, en: Closed without objection}
        transitions:
          - {id: assign, act: route, from: assigning, to: received, by: supervision, assigns: yes, takes: [deadline], zh: 交办, en: Assign}
          - {id: assign-above, act: route, from: leader-assigns, to: received, by: leader, assigns: yes, takes: [deadline], zh: 领导交办, en: Assign from above}
          - {id: sign, act: accept, from: received, to: handling, by: handler, zh: 签收, en: Sign in}
          - {id: hand-back, act: return, from: received, to: assigning, by: handler, needs: [reason], zh: 退回, en: Hand back}
          - {id: extend, act: extend, from: handling, by: leader, extends: handle, needs: [reason], bound: 1, zh: 同意延期, en: Grant more time}
          - {id: report-done, act: report_done, from: handling, to: reported, by: handler, needs: [report], takes: [evidence], zh: 报结, en: Report done}
          - {id: press, act: order, from: chasing, to: handling, by: supervision, assigns: yes, takes: [deadline, reason], zh: 督促办理, en: Press}
          - {id: reassign, act: route, from: chasing, to: received, by: supervision, assigns: yes, takes: [deadline], zh: 改派, en: Assign anew}
          - {id: raise, act: escalate, from: chasing, to: with-leader, by: supervision, needs: [reason], zh: 报领导, en: Raise to the leaders}
          - {id: send-back, act: return, from: reported, to: handling, by: [supervision, leader], needs: [reason], zh: 退回重办, en: Send back}
          - {id: verify, act: verify, from: reported, to: verified, by: [supervision, leader], needs: [finding], zh: 核查通过, en: Verify}
          - {id: conclude, act: conclude, from: verified, to: delivered, by: [supervision, leader], needs: [conclusion, remedy], zh: 送达督查结论, en: Deliver the conclusion}
          - {id: take, act: accept, from: delivered, to: closed, by: handler, zh: 接受结论, en: Accept the conclusion}
          - {id: ask-recheck, act: dispute, from: delivered, to: rechecking, by: handler, needs: [objection], zh: 申请复核, en: Ask for a recheck}
          - {id: uphold, act: note, from: rechecking, to: closed, by: leader, needs: [recheck_decision], recuse: [conclude, verify, verify-above], zh: 维持结论, en: Uphold}
          - {id: revise, act: correct, from: rechecking, to: closed, by: leader, needs: [recheck_decision], recuse: [conclude, verify, verify-above], zh: 改变结论, en: Revise}
          - {id: redo, act: order, from: rechecking, to: handling, by: leader, assigns: yes, needs: [reason], takes: [deadline], recuse: [conclude, verify, verify-above], zh: 撤销结论、重新办理, en: Set aside and handle again}
          - {id: order, act: order, from: with-leader, to: handling, by: leader, assigns: yes, takes: [deadline, reason], zh: 责令办理, en: Order}
          - {id: verify-above, act: verify, from: with-leader, to: verified, by: leader, needs: [finding], zh: 由上级核查通过, en: Verify from above}
          - {id: assigning-late, act: breach, from: assigning, to: leader-assigns, zh: 交办逾期, en: Not assigned in time}
          - {id: leader-assigns-late, act: breach, from: leader-assigns, zh: 领导交办逾期, en: Not assigned in time}
          - {id: received-late, act: breach, from: received, to: chasing, zh: 签收逾期, en: Not signed in in time}
          - {id: handling-late, act: breach, from: handling, to: chasing, zh: 办理逾期, en: Not done in time}
          - {id: chasing-late, act: breach, from: chasing, to: with-leader, zh: 督办逾期, en: Not pressed in time}
          - {id: reported-late, act: breach, from: reported, to: with-leader, zh: 核查逾期, en: Not verified in time}
          - {id: verified-late, act: breach, from: verified, to: with-leader, zh: 结论逾期, en: Not concluded in time}
          - {id: no-objection, act: breach, from: delivered, to: standing, zh: 期满无异议, en: No objection in time}
          - {id: rechecking-late, act: breach, from: rechecking, zh: 复核逾期, en: Not rechecked in time}
          - {id: leader-late, act: breach, from: with-leader, zh: 领导处理逾期, en: Not dealt with in time}
        outputs:
          - {id: task-notice, zh: 督查通知, en: Notice of supervision, from: [assign, assign-above, reassign]}
          - {id: conclusion, zh: 督查结论, en: Conclusion of supervision, from: [conclude]}
          - {id: recheck-decision, zh: 复核决定, en: Decision of the recheck, from: [uphold, revise]}
        statistics:
          - {id: done_in_time, zh: 按时办结率, en: Done in time, counts: ["in-time=handle"], of: [ended, "clock=handle"]}
          - {id: rechecked, zh: 申请复核的, en: Rechecks asked for, counts: ["act=ask-recheck"], of: [ended]}
          - {id: revised, zh: 复核改变的, en: Changed by recheck, counts: ["act=revise"], of: ["act=ask-recheck"]}
          - {id: redone, zh: 退回重办的, en: Sent back, counts: ["act=send-back"], of: ["act=report-done"]}
          - {id: from_commitments, zh: 承诺逾期转来的, en: From late commitments, counts: ["field=origin:commitment"]}
        """#
}
