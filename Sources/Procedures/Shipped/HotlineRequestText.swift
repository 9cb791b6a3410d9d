enum HotlineRequestText {
    static let yaml = #"""
        procedure: hotline-request
        version: 1
        name: {zh: 12345诉求, en: 12345 request}
        opens: outside
        start: intake
        opener: caller
        ladder: [handler, hotline, supervision, leader]
        basis:
          - {zh: 国办发〔2020〕53号（受理、派单、办理、答复、督办、办结、回访、评价闭环；时限由各地定）, en: "State Council General Office 2020 no. 53 (closed loop; places set the limits)"}
          - {zh: 特别法另有时限的从其规定, en: A special law's own limit wins}
        roles:
          - {id: caller, party: opener, zh: 诉求人, en: caller}
          - {id: handler, party: unit, zh: 承办单位, en: handling unit}
          - {id: hotline, party: office, zh: 12345热线中心, en: 12345 centre}
          - {id: supervision, party: office, zh: 督查室, en: supervision office}
          - {id: leader, party: office, zh: 政府领导, en: the government's leaders}
        parameters:
          - {id: route_days, owner: hotline, from: 2025-01-01, unit: wd, default: 1, zh: 派单时限, en: Time to route}
          - {id: sign_days, owner: hotline, from: 2025-01-01, unit: wd, default: 1, zh: 签收、退回时限, en: Time to sign in or send back}
          - {id: urgent_hours, owner: hotline, from: 2025-01-01, unit: h, default: 24, zh: 紧急事项时限, en: Urgent matters}
          - {id: consult_days, owner: hotline, from: 2025-01-01, unit: wd, default: 3, zh: 咨询时限, en: Questions}
          - {id: help_days, owner: hotline, from: 2025-01-01, unit: wd, default: 5, zh: 求助、建议时限, en: Help and suggestions}
          - {id: complaint_days, owner: hotline, from: 2025-01-01, unit: wd, default: 10, zh: 投诉、举报时限, en: Complaints and reports}
          - {id: longer_days, owner: hotline, from: 2025-01-01, unit: wd, default: 5, zh: 最多延长, en: At most longer by}
          - {id: redo_days, owner: hotline, from: 2025-01-01, unit: wd, default: 5, zh: 重办时限, en: Handling once more}
          - {id: feedback_days, owner: hotline, from: 2025-01-01, unit: wd, default: 5, zh: 评价时限, en: Time to rate}
          - {id: callback_days, owner: hotline, from: 2025-01-01, unit: wd, default: 3, zh: 回访时限, en: Time to call back}
          - {id: chase_days, owner: hotline, from: 2025-01-01, unit: wd, default: 1, zh: 催办时限, en: Time to press}
          - {id: supervise_days, owner: supervision, from: 2025-01-01, unit: wd, default: 5, zh: 督办时限, en: Time for supervision}
          - {id: leader_days, owner: leader, from: 2025-01-01, unit: wd, default: 5, zh: 领导处理时限, en: Time for the leaders}
          - {id: whole_days, owner: hotline, from: 2025-01-01, unit: cal, default: 90, zh: 全程时限, en: The whole matter}
        fields:
          - {id: words, type: longtext, class: sealed, required: yes, from: [open], seen_by: [hotline, handler, supervision, leader], released: words_shown, zh: 诉求内容, en: What is asked}
          - {id: files, type: file, class: sealed, from: [open], seen_by: [hotline, handler, supervision, leader], released: never, zh: 附件, en: Attachments}
          - {id: name, type: name, class: sealed, from: [open], seen_by: [hotline, handler], released: never, zh: 姓名, en: Name}
          - {id: phone, type: phone, class: sealed, from: [open], seen_by: [hotline, handler], released: never, zh: 电话, en: Phone}
          - {id: place, type: location, class: sealed, from: [open], seen_by: [hotline, handler, supervision], released: never, zh: 地点, en: Place}
          - id: kind
            type: choice
            class: public
            required: yes
            from: [open]
            zh: 类别
            en: Kind
            choices:
              - {id: consult, zh: 咨询, en: Question}
              - {id: help, zh: 求助, en: Help}
              - {id: complaint, zh: 投诉, en: Complaint}
              - {id: report, zh: 举报, en: Report}
              - {id: suggestion, zh: 建议, en: Suggestion}
          - id: urgent
            type: choice
            class: internal
            from: [open]
            zh: 紧急
            en: Urgent
            choices:
              - {id: urgent, zh: 紧急, en: Urgent}
              - {id: usual, zh: 一般, en: Usual}
          - {id: special_due, type: date, class: internal, from: [open], zh: 特别法定的期限, en: A special law's limit}
          - {id: special_law, type: text, class: internal, from: [route], zh: 特别法依据, en: The special law}
          - {id: reason, type: text, class: internal, from: [bounce, contest, extend, hand-over, merge, assign-final], zh: 理由, en: Reason}
          - {id: reply, type: longtext, class: sealed, from: [answer-now, answer, answer-again, turn-away, refuse-above], seen_by: [hotline, handler, supervision, leader], released: reply_shown, zh: 答复, en: Reply}
          - {id: basis, type: text, class: public, from: [turn-away, refuse-above], zh: 依据, en: Legal basis}
          - {id: remedy, type: text, class: public, from: [turn-away, refuse-above], zh: 可走的途径, en: Where else one can turn}
          - {id: evidence, type: file, class: internal, from: [answer, answer-again], zh: 佐证材料, en: Evidence}
          - {id: complaint_again, type: longtext, class: sealed, from: [not-solved, not-answered, still-not-solved], seen_by: [hotline, handler, supervision, leader], released: never, zh: 哪里没有解决, en: What is not solved}
          - {id: called, type: text, class: internal, from: [call-back], zh: 回访记录, en: Record of the call}
          - id: rating
            type: choice
            class: public
            from: [solved, partly-solved]
            zh: 满意度
            en: Satisfaction
            choices:
              - {id: satisfied, zh: 满意, en: Satisfied}
              - {id: basic, zh: 基本满意, en: Basically satisfied}
              - {id: dissatisfied, zh: 不满意, en: Dissatisfied}
          - {id: words_shown, type: longtext, class: public, from: [release], zh: 公开的诉求, en: The request as released}
          - {id: reply_shown, type: longtext, class: public, from: [release], zh: 公开的答复, en: The reply as released}
        clocks:
          - {id: route, parameter: route_days}
          - {id: sign, parameter: sign_days}
          - id: limit
            parameter: help_days
            from: [opened, press, assign-final]
            chosen_by: special_due
            longer: longer_days
            cases:
              - {when: {field: urgent, is: [urgent]}, parameter: urgent_hours}
              - {when: {field: kind, is: [consult]}, parameter: consult_days}
              - {when: {field: kind, is: [complaint, report]}, parameter: complaint_days}
          - {id: redo, parameter: redo_days}
          - {id: feedback, parameter: feedback_days}
          - {id: callback, parameter: callback_days, from: [answer, answer-now, answer-again], until: [call-back, solved, partly-solved, not-solved, not-answered, still-not-solved]}
          - {id: chase, parameter: chase_days}
          - {id: supervise, parameter: supervise_days}
          - {id: leader, parameter: leader_days}
          - {id: whole, parameter: whole_days}
        states:
          - {id: intake, kind: review, owner: hotline, clock: route, also: [limit, whole], breach: intake-late, zh: 待派单, en: To be routed}
          - {id: received, kind: work, owner: handler, clock: sign, also: [limit, whole], breach: received-late, zh: 待签收, en: To be signed in}
          - {id: deciding, kind: review, owner: supervision, clock: supervise, also: [limit, whole], breach: deciding-late, zh: 督查室定责, en: The supervision office decides}
          - {id: handling, kind: work, owner: handler, clock: limit, also: [whole], breach: handling-late, zh: 办理中, en: In hand}
          - {id: chasing, kind: review, owner: hotline, clock: chase, also: [whole], breach: chasing-late, zh: 催办, en: Being pressed}
          - {id: feedback, kind: opener, owner: caller, clock: feedback, also: [callback, whole], breach: no-word, zh: 待诉求人评价, en: The caller's turn}
          - {id: feedback-now, kind: opener, owner: caller, clock: feedback, also: [callback, whole], breach: no-word-now, zh: 已直接答复、待评价, en: Answered at once}
          - {id: redoing, kind: work, owner: handler, clock: redo, also: [whole], breach: redoing-late, zh: 重办, en: Handled once more}
          - {id: feedback-again, kind: opener, owner: caller, clock: feedback, also: [callback, whole], breach: no-word-again, zh: 待诉求人再评价, en: "The caller's turn again"}
          - {id: supervising, kind: review, owner: supervision, clock: supervise, also: [whole], breach: supervising-late, zh: 督查室督办, en: With the supervision office}
          - {id: with-leader, kind: review, owner: leader, clock: leader, also: [whole], breach: leader-late, zh: 领导处理, en: With the leaders}
          - {id: resolved, kind: end, end: resolved, zh: 已解决, en: Resolved}
          - {id: partly, kind: end, end: partly, zh: 部分解决, en: Partly resolved}
          - {id: not-taken, kind: end, end: refused, zh: 不予受理或不能办理, en: Not taken up}
          - {id: withdrawn, kind: end, end: withdrawn, zh: 诉求人撤回, en: Withdrawn}
          - {id: to-petition, kind: end, end: moved, moves_to: {procedure: petition}, zh: 转信访, en: Moved to petitions}
          - {id: merged, kind: end, end: moved, moves_to: {procedure: hotline-request}, zh: 并入另一件, en: Merged into another}
          - {id: silent, kind: end, end: silent, zh: 未评价, en: No word}
        transitions:
          - {id: route, act: route, from: intake, to: received, by: hotline, assigns: yes, takes: [special_law], zh: 派单, en: Route}
          - {id: answer-now, act: reply, from: intake, to: feedback-now, by: hotline, needs: [reply], zh: 直接答复, en: Answer at once}
          - {id: turn-away, act: refuse, from: intake, to: not-taken, by: hotline, needs: [reply, basis, remedy], zh: 不予受理, en: Not taken up}
          - {id: hand-over, act: move, from: intake, to: to-petition, by: hotline, needs: [reason], zh: 转信访, en: Move to petitions}
          - {id: merge, act: merge, from: intake, to: merged, by: hotline, needs: [reason], zh: 并件, en: Merge}
          - {id: sign, act: accept, from: received, to: handling, by: handler, zh: 签收, en: Sign in}
          - {id: bounce, act: return, from: received, to: intake, by: handler, needs: [reason], bound: 2, zh: 退回, en: Send back}
          - {id: contest, act: return, from: received, to: deciding, by: handler, needs: [reason], after: {transition: bounce, times: 2}, bound: 1, zh: 再有异议、报督查室, en: Contest before the supervision office}
          - {id: assign-final, act: order, from: deciding, to: handling, by: supervision, assigns: yes, takes: [reason], zh: 定责交办, en: Decide who handles it}
          - {id: extend, act: extend, from: handling, by: hotline, extends: limit, needs: [reason], bound: 1, zh: 同意延期, en: Grant more time}
          - {id: answer, act: reply, from: handling, to: feedback, by: handler, needs: [reply], takes: [evidence], zh: 答复, en: Answer}
          - {id: press, act: order, from: chasing, to: handling, by: hotline, assigns: yes, zh: 催办, en: Press}
          - {id: raise, act: escalate, from: chasing, to: supervising, by: hotline, zh: 报督查室, en: Raise}
          - {id: call-back, act: contact, from: [feedback, feedback-now, feedback-again], by: hotline, needs: [called], zh: 回访, en: Call back}
          - {id: release, act: release, from: [feedback, feedback-now, feedback-again], by: hotline, needs: [words_shown, reply_shown], zh: 公开, en: Release}
          - {id: solved, act: confirm, from: [feedback, feedback-now, feedback-again], to: resolved, by: caller, takes: [rating], zh: 已解决, en: It is solved}
          - {id: partly-solved, act: confirm, from: [feedback, feedback-now, feedback-again], to: partly, by: caller, takes: [rating], zh: 部分解决, en: It is partly solved}
          - {id: not-solved, act: dispute, from: feedback, to: redoing, by: caller, takes: [complaint_again], zh: 没有解决, en: It is not solved}
          - {id: not-answered, act: dispute, from: feedback-now, to: supervising, by: caller, takes: [complaint_again], zh: 没有答好, en: It is not answered}
          - {id: answer-again, act: reply, from: redoing, to: feedback-again, by: handler, needs: [reply], takes: [evidence], zh: 重办答复, en: Answer once more}
          - {id: still-not-solved, act: dispute, from: feedback-again, to: supervising, by: caller, takes: [complaint_again], zh: 仍没有解决, en: It is still not solved}
          - {id: order, act: order, from: supervising, to: redoing, by: supervision, assigns: yes, zh: 督办重办, en: Order it handled}
          - {id: order-above, act: order, from: with-leader, to: redoing, by: leader, assigns: yes, zh: 领导交办, en: Order from above}
          - {id: refuse-above, act: refuse, from: [supervising, with-leader], to: not-taken, by: [supervision, leader], needs: [reply, basis, remedy], zh: 说明不能办理, en: Say why it can't be done}
          - {id: withdraw, act: withdraw, from: [intake, received, handling, chasing, redoing, supervising], to: withdrawn, by: caller, zh: 撤回, en: Withdraw}
          - {id: intake-late, act: breach, from: intake, to: supervising, zh: 派单逾期, en: Not routed in time}
          - {id: received-late, act: breach, from: received, to: chasing, zh: 签收逾期, en: Not signed in in time}
          - {id: deciding-late, act: breach, from: deciding, to: with-leader, zh: 定责逾期, en: Not decided in time}
          - {id: handling-late, act: breach, from: handling, to: chasing, zh: 办理逾期, en: Not answered in time}
          - {id: chasing-late, act: breach, from: chasing, to: supervising, zh: 催办逾期, en: Not pressed in time}
          - {id: no-word, act: breach, from: feedback, to: silent, zh: 未评价, en: No word}
          - {id: no-word-now, act: breach, from: feedback-now, to: silent, zh: 未评价, en: No word}
          - {id: redoing-late, act: breach, from: redoing, to: supervising, zh: 重办逾期, en: Not redone in time}
          - {id: no-word-again, act: breach, from: feedback-again, to: silent, zh: 未评价, en: No word}
          - {id: supervising-late, act: breach, from: supervising, to: with-leader, zh: 督办逾期, en: Not dealt with in time}
          - {id: leader-late, act: breach, from: with-leader, zh: 领导处理逾期, en: Not dealt with in time}
        outputs:
          - {id: order-form, zh: 工单, en: Work order, from: [route, assign-final]}
          - {id: reply, zh: 答复, en: Reply, from: [answer-now, answer, answer-again, turn-away, refuse-above]}
        statistics:
          - {id: signed_in_time, zh: 按时签收率, en: Signed in in time, counts: ["in-time=sign"], of: ["clock=sign"]}
          - {id: answered_in_time, zh: 按时办结率, en: Answered in time, counts: ["in-time=limit"], of: [ended, "act=route"]}
          - {id: called_back, zh: 回访率, en: Called back, counts: ["act=call-back"], of: ["clock=callback"]}
          - {id: solved, zh: 解决率, en: Resolved, counts: ["end=resolved"], of: [ended, "!end=withdrawn", "!end=moved"]}
          - {id: satisfied, zh: 满意率, en: Satisfied, counts: ["field=rating:satisfied"], of: ["field=rating"]}
          - {id: silent, zh: 未评价的, en: No word, counts: ["end=silent"], of: [ended]}
          - {id: redone, zh: 重办的, en: Handled once more, counts: [again], of: [ended]}
        """#
}
