enum ProblemListText {
    static let yaml = #"""
        procedure: problem-list
        version: 1
        name: {zh: 问题清单, en: Problem list}
        opens: inside
        start: found
        opener: keeper
        ladder: [handler, keeper, supervision, leader]
        basis:
          - {zh: 没有全国性法律规定；按本地问题清单制度办理，各项时限都是本地参数, en: "No national law; the place's own scheme of problem lists, all limits are its parameters"}
          - {zh: 《政府督查工作条例》第十八条（整改核查，可参照）, en: "Regulations on Government Supervision, art. 18 (verification, by analogy)"}
        objection: {given: no, basis: {zh: 法律没有给清单整改规定异议程序；对据以列入的检查、审计、督查结论，按各自规定提出, en: "No law gives one for the list; the findings behind it are contested under their own laws"}}
        roles:
          - {id: handler, party: unit, zh: 整改单位, en: rectifying unit}
          - {id: keeper, party: office, zh: 清单牵头部门, en: keeper of the list}
          - {id: supervision, party: office, zh: 督查室, en: supervision office}
          - {id: leader, party: office, zh: 分管领导, en: the leader in charge}
        parameters:
          - id: problem_lists
            owner: supervision
            from: 2025-01-01
            zh: 清单名称
            en: The lists
            choices:
              - {id: inspection, zh: 巡视, en: Party inspection}
              - {id: supervision, zh: 督查, en: Supervision}
              - {id: audit, zh: 审计, en: Audit}
              - {id: environment, zh: 环保, en: Environment}
              - {id: opinion, zh: 网络舆情, en: Online opinion}
              - {id: safety, zh: 安全生产, en: Work safety}
              - {id: petition, zh: 信访, en: Petitions}
              - {id: stability, zh: 社会平安稳定, en: Public security and stability}
          - {id: confirm_days, owner: keeper, from: 2025-01-01, unit: wd, default: 5, zh: 认定时限, en: Time to confirm}
          - {id: rectify_days, owner: keeper, from: 2025-01-01, unit: wd, default: 30, zh: 整改时限（没有定到日的）, en: Time to rectify where no day is set}
          - {id: longer_days, owner: supervision, from: 2025-01-01, unit: wd, default: 20, zh: 最多延长, en: At most longer by}
          - {id: search_days, owner: keeper, from: 2025-01-01, unit: wd, default: 10, zh: 举一反三时限, en: Time to look for the same elsewhere}
          - {id: check_days, owner: keeper, from: 2025-01-01, unit: wd, default: 10, zh: 验收时限, en: Time to accept}
          - {id: verify_days, owner: supervision, from: 2025-01-01, unit: wd, default: 10, zh: 核查时限, en: Time to verify}
          - {id: conclude_days, owner: supervision, from: 2025-01-01, unit: wd, default: 5, zh: 销号时限, en: Time to strike off}
          - {id: chase_days, owner: keeper, from: 2025-01-01, unit: wd, default: 5, zh: 督办时限, en: Time to press}
          - {id: leader_days, owner: leader, from: 2025-01-01, unit: wd, default: 5, zh: 领导处理时限, en: Time for the leader}
          - {id: whole_days, owner: supervision, from: 2025-01-01, unit: cal, default: 365, zh: 全程时限, en: The whole matter}
        fields:
          - {id: title, type: text, class: internal, required: yes, from: [open], zh: 问题, en: Problem}
          - {id: details, type: longtext, class: internal, from: [open], zh: 具体表现, en: Details}
          - {id: list, type: choice, list: problem_lists, class: internal, required: yes, from: [open], zh: 所属清单, en: List}
          - id: source
            type: choice
            class: internal
            required: yes
            from: [open]
            zh: 发现来源
            en: Found by
            choices:
              - {id: superior, zh: 上级发现, en: A superior}
              - {id: own-level, zh: 本级发现, en: The same level}
              - {id: self, zh: 自查发现, en: The unit itself}
          - id: grade
            type: choice
            class: internal
            from: [enter, order, order-above]
            zh: 等次
            en: Grade
            choices:
              - {id: general, zh: 一般, en: General}
              - {id: major, zh: 重大, en: Major}
          - id: listed
            type: choice
            class: internal
            from: [enter, leave-out]
            zh: 是否入库
            en: Entered
            choices:
              - {id: entered, zh: 入库, en: Entered}
              - {id: left-out, zh: 不入库, en: Left out}
          - {id: deadline, type: date, class: internal, from: [enter, press, order, order-above, send-back, send-back-verify], zh: 整改期限, en: To be rectified by}
          - {id: reason, type: text, class: internal, from: [leave-out, extend, send-back, send-back-verify, raise], zh: 理由, en: Reason}
          - {id: measures, type: longtext, class: internal, from: [report-done], zh: 整改情况, en: What was done}
          - {id: evidence, type: file, class: internal, from: [report-done], zh: 佐证材料, en: Evidence}
          - {id: same_elsewhere, type: longtext, class: internal, from: [report-search], zh: 举一反三情况, en: What was found elsewhere}
          - {id: finding, type: longtext, class: internal, from: [pass, verify, verify-above], zh: 核查情况, en: What was found}
          - {id: conclusion, type: longtext, class: internal, from: [strike-off, settle-out], zh: 销号结论, en: Conclusion}
        clocks:
          - {id: confirm, parameter: confirm_days}
          - {id: rectify, parameter: rectify_days, from: [enter, press, order, order-above], chosen_by: deadline, longer: longer_days}
          - {id: search, parameter: search_days}
          - {id: check, parameter: check_days}
          - {id: verify, parameter: verify_days}
          - {id: conclude, parameter: conclude_days}
          - {id: chase, parameter: chase_days}
          - {id: leader, parameter: leader_days}
          - {id: whole, parameter: whole_days}
        states:
          - {id: found, kind: review, owner: keeper, clock: confirm, also: [whole], breach: found-late, zh: 待认定, en: To be confirmed}
          - {id: rectifying, kind: work, owner: handler, clock: rectify, also: [whole], breach: rectifying-late, zh: 整改中, en: Being rectified}
          - {id: searching, kind: work, owner: handler, clock: search, also: [whole], breach: searching-late, zh: 举一反三, en: Looking for the same elsewhere}
          - {id: checking, kind: review, owner: keeper, clock: check, also: [whole], breach: checking-late, zh: 待验收, en: To be accepted}
          - {id: verifying, kind: review, owner: supervision, clock: verify, also: [whole], breach: verifying-late, zh: 待核查, en: To be verified}
          - {id: concluding, kind: review, owner: supervision, clock: conclude, also: [whole], breach: concluding-late, zh: 待销号, en: To be struck off}
          - {id: chasing, kind: review, owner: keeper, clock: chase, also: [whole], breach: chasing-late, zh: 督办, en: Being pressed}
          - {id: with-supervision, kind: review, owner: supervision, clock: chase, also: [whole], breach: supervision-late, zh: 督查室督办, en: With the supervision office}
          - {id: with-leader, kind: review, owner: leader, clock: leader, also: [whole], breach: leader-late, zh: 领导处理, en: With the leader}
          - {id: struck-off, kind: end, end: closed, zh: 销号, en: Struck off}
          - {id: left-out, kind: end, end: closed, zh: 不入库, en: Left out}
        transitions:
          - {id: enter, act: route, from: found, to: rectifying, by: keeper, assigns: yes, needs: [grade], takes: [deadline], sets: {listed: entered}, zh: 认定入库、交办, en: Enter and assign}
          - {id: leave-out, act: note, from: found, to: verifying, by: keeper, needs: [reason], sets: {listed: left-out}, zh: 提出不入库, en: Propose to leave out}
          - {id: extend, act: extend, from: rectifying, by: supervision, extends: rectify, needs: [reason], bound: 1, zh: 同意延期, en: Grant more time}
          - {id: report-done, act: report_done, from: rectifying, to: searching, by: handler, needs: [measures], takes: [evidence], zh: 报整改完成, en: Report rectified}
          - {id: report-search, act: report_done, from: searching, to: checking, by: handler, needs: [same_elsewhere], zh: 报举一反三情况, en: Report what was found elsewhere}
          - {id: pass, act: accept, from: checking, to: verifying, by: keeper, needs: [finding], zh: 验收通过, en: Accept}
          - {id: send-back, act: return, from: checking, to: rectifying, by: keeper, needs: [reason], takes: [deadline], zh: 退回整改, en: Send back}
          - {id: verify, act: verify, from: verifying, to: concluding, by: [supervision, leader], needs: [finding], zh: 核查通过, en: Verify}
          - {id: send-back-verify, act: return, from: verifying, to: rectifying, by: [supervision, leader], assigns: yes, needs: [reason], takes: [deadline], zh: 核查退回, en: Send back after verification}
          - {id: strike-off, act: conclude, from: concluding, to: struck-off, by: [supervision, leader], needs: [conclusion], when: {field: listed, is: [entered]}, zh: 销号, en: Strike off}
          - {id: settle-out, act: conclude, from: concluding, to: left-out, by: [supervision, leader], needs: [conclusion], when: {field: listed, is: [left-out]}, zh: 确认不入库, en: Confirm that it is left out}
          - {id: press, act: order, from: chasing, to: rectifying, by: keeper, assigns: yes, takes: [deadline], zh: 督促整改, en: Press}
          - {id: raise, act: escalate, from: chasing, to: with-supervision, by: keeper, needs: [reason], zh: 报督查室, en: Raise}
          - {id: order, act: order, from: with-supervision, to: rectifying, by: supervision, assigns: yes, needs: [grade], takes: [deadline], sets: {listed: entered}, zh: 督查室交办, en: Assign from the supervision office}
          - {id: order-above, act: order, from: with-leader, to: rectifying, by: leader, assigns: yes, needs: [grade], takes: [deadline], sets: {listed: entered}, zh: 领导交办, en: Assign from above}
          - {id: verify-above, act: verify, from: with-leader, to: concluding, by: leader, needs: [finding], when: {field: listed, is: [entered, left-out]}, zh: 由上级核查通过, en: Verify from above}
          - {id: found-late, act: breach, from: found, to: with-supervision, zh: 认定逾期, en: Not confirmed in time}
          - {id: rectifying-late, act: breach, from: rectifying, to: chasing, zh: 整改逾期, en: Not rectified in time}
          - {id: searching-late, act: breach, from: searching, to: chasing, zh: 举一反三逾期, en: Not searched in time}
          - {id: checking-late, act: breach, from: checking, to: with-supervision, zh: 验收逾期, en: Not accepted in time}
          - {id: verifying-late, act: breach, from: verifying, to: with-leader, zh: 核查逾期, en: Not verified in time}
          - {id: concluding-late, act: breach, from: concluding, to: with-leader, zh: 销号逾期, en: Not struck off in time}
          - {id: chasing-late, act: breach, from: chasing, to: with-supervision, zh: 督办逾期, en: Not pressed in time}
          - {id: supervision-late, act: breach, from: with-supervision, to: with-leader, zh: 督查室逾期, en: Not dealt with in time}
          - {id: leader-late, act: breach, from: with-leader, zh: 领导处理逾期, en: Not dealt with in time}
        outputs:
          - {id: entry, zh: 认定入库通知, en: Notice of entry, from: [enter, order, order-above]}
          - {id: conclusion, zh: 销号结论, en: Conclusion, from: [strike-off, settle-out]}
        statistics:
          - {id: self_found, zh: 主动发现的, en: Found by the unit itself, counts: ["field=source:self"], of: ["field=listed:entered"]}
          - {id: own_level_found, zh: 本级发现的, en: Found at the same level, counts: ["field=source:own-level"], of: ["field=listed:entered"]}
          - {id: superior_found, zh: 上级发现的, en: Found by a superior, counts: ["field=source:superior"], of: ["field=listed:entered"]}
          - {id: rectified_in_time, zh: 按时整改率, en: Rectified in time, counts: ["in-time=rectify"], of: [ended, "field=listed:entered"]}
          - {id: searched, zh: 举一反三的, en: Looked for elsewhere, counts: ["act=report-search"], of: [ended, "field=listed:entered"]}
          - {id: recurred, zh: 反弹的, en: Recurrences, counts: ["link=recurrence"], of: ["field=listed:entered"]}
        """#
}
