enum DeputySuggestionText {
    static let yaml = #"""
        procedure: deputy-suggestion
        version: 1
        name: {zh: 人大代表建议, en: "Deputy's suggestion"}
        opens: outside
        start: submitted
        opener: deputy
        ladder: [handler, assigner, congress]
        basis:
          - {zh: 《代表法》第五十一条（三个月，涉及面广、难度大的六个月）, en: "Deputies Law, art. 51 (three months, six where wide or difficult)"}
          - {zh: 《重庆市人大代表建议条例》第十三条至第二十九条（交办、退回、联系、协办、答复、评价、重办）, en: "Chongqing Regulations on Deputies' Suggestions, arts. 13–29"}
        roles:
          - {id: deputy, party: opener, zh: 代表, en: deputy}
          - {id: handler, party: unit, zh: 主办单位, en: lead unit}
          - {id: cohandler, party: office, zh: 协办单位, en: co-handling unit}
          - {id: assigner, party: office, zh: 交办机关（政府办）, en: assigning office}
          - {id: congress, party: office, zh: 人大常委会代表工作机构, en: deputies' office of the congress}
        parameters:
          - {id: assign_days, owner: assigner, from: 2025-01-01, unit: wd, default: 10, zh: 交办时限, en: Time to assign}
          - {id: return_days, owner: assigner, from: 2025-01-01, unit: wd, default: 10, zh: 退回时限, en: Time to send back}
          - {id: reassign_days, owner: assigner, from: 2025-01-01, unit: wd, default: 10, zh: 重新交办时限, en: Time to assign anew}
          - {id: contact_days, owner: assigner, from: 2025-01-01, unit: wd, default: 20, zh: 联系代表时限, en: Time to contact the deputy}
          - {id: co_opinion_days, owner: assigner, from: 2025-01-01, unit: wd, default: 30, zh: 协办意见时限, en: Time for a co-handler's opinion}
          - {id: rate_days, owner: congress, from: 2025-01-01, unit: wd, default: 20, zh: 评价时限, en: Time to rate}
          - {id: redo_months, owner: congress, from: 2025-01-01, unit: mon, default: 2, zh: 重办时限, en: Time to handle once more}
          - {id: press_days, owner: assigner, from: 2025-01-01, unit: wd, default: 5, zh: 催办时限, en: Time to press}
          - {id: convene_days, owner: congress, from: 2025-01-01, unit: wd, default: 20, zh: 会商时限, en: Time to convene both}
          - {id: congress_days, owner: congress, from: 2025-01-01, unit: wd, default: 10, zh: 督办时限, en: Time for the congress}
          - {id: whole_days, owner: assigner, from: 2025-01-01, unit: cal, default: 365, zh: 全程时限, en: The whole matter}
          - id: letters
            owner: assigner
            from: 2025-01-01
            zh: 办理结果的本地字母
            en: Local letters for results
            choices:
              - {id: a, zh: A类（已经解决或采纳）, en: A (solved or adopted)}
              - {id: b, zh: B类（正在解决或列入计划）, en: B (under way or planned)}
              - {id: c, zh: C类（暂不能解决、留作参考）, en: "C (not now, for reference)"}
        fields:
          - {id: words, type: longtext, class: sealed, required: yes, from: [open], seen_by: [assigner, handler, cohandler, congress], released: words_shown, zh: 建议内容, en: The suggestion}
          - {id: files, type: file, class: sealed, from: [open], seen_by: [assigner, handler, cohandler, congress], released: never, zh: 附件, en: Attachments}
          - {id: name, type: name, class: sealed, required: yes, from: [open], seen_by: [assigner, handler, cohandler, congress], released: name_shown, zh: 领衔代表, en: Leading deputy}
          - {id: phone, type: phone, class: sealed, from: [open], seen_by: [assigner, handler, congress], released: never, zh: 联系电话, en: Phone}
          - {id: co_signers, type: name, class: sealed, from: [open], seen_by: [assigner, handler, congress], released: never, zh: 附议代表, en: Co-signers}
          - id: session
            type: choice
            class: public
            from: [open]
            zh: 提出时间
            en: When made
            choices:
              - {id: in-session, zh: 大会期间, en: In session}
              - {id: out-of-session, zh: 闭会期间, en: Out of session}
          - {id: reason, type: text, class: internal, from: [give-back, insist, extend, press], zh: 理由, en: Reason}
          - {id: contact_record, type: text, class: internal, from: [contact-deputy], zh: 联系、面商记录, en: Record of the contact}
          - {id: co_opinion, type: longtext, class: internal, from: [give-co-opinion], zh: 协办意见, en: "Co-handler's opinion"}
          - {id: reply, type: longtext, class: internal, from: [reply-solved, reply-studied, reply-lacking, reply-higher], released: reply_shown, zh: 答复, en: Reply}
          - id: result
            type: choice
            class: public
            from: [reply-solved, reply-studied, reply-lacking, reply-higher]
            zh: 办理结果
            en: Result
            choices:
              - {id: solved, zh: 已经解决或者采纳, en: Solved or adopted}
              - {id: studied, zh: 正在研究解决, en: Being studied}
              - {id: lacking, zh: 条件不具备、不能解决, en: Conditions lacking}
              - {id: higher, zh: 属于上级职权, en: Belongs to a higher level}
          - {id: letter, type: choice, list: letters, class: public, from: [reply-solved, reply-studied, reply-lacking, reply-higher], zh: 本地分类字母, en: Local letter}
          - {id: plan, type: longtext, class: public, from: [reply-studied], zh: 解决计划, en: Plan}
          - {id: plan_date, type: date, class: public, from: [reply-studied], zh: 计划完成日期, en: Planned date}
          - {id: why_not, type: text, class: public, from: [reply-lacking, reply-higher], zh: 原因, en: Why not}
          - id: rating
            type: choice
            class: public
            from: [content-solved, content-other, not-content, still-not-content]
            zh: 代表评价
            en: "The deputy's rating"
            choices:
              - {id: satisfied, zh: 满意, en: Satisfied}
              - {id: basic, zh: 基本满意, en: Basically satisfied}
              - {id: dissatisfied, zh: 不满意, en: Dissatisfied}
          - {id: rating_words, type: longtext, class: sealed, from: [not-content, still-not-content], seen_by: [assigner, handler, congress], released: never, zh: 评价说明, en: Why}
          - {id: words_shown, type: longtext, class: public, from: [release], zh: 公开的建议, en: The suggestion as released}
          - {id: name_shown, type: text, class: public, from: [release], zh: 公开的代表姓名, en: "The deputy's name as released"}
          - {id: reply_shown, type: longtext, class: public, from: [release], zh: 公开的答复, en: The reply as released}
        clocks:
          - {id: assign, rule: deputy.assign, parameter: assign_days}
          - {id: return, rule: deputy.return, parameter: return_days}
          - {id: reassign, rule: deputy.reassign, parameter: reassign_days}
          - {id: reply, rule: deputy.reply, from: [assign, press, order]}
          - {id: contact, rule: deputy.contact, parameter: contact_days, from: [assign], until: [contact-deputy]}
          - {id: co-opinion, rule: deputy.co-opinion, parameter: co_opinion_days, from: [ask-co-opinion], until: [give-co-opinion]}
          - {id: rate, rule: deputy.rate, parameter: rate_days}
          - {id: redo, rule: deputy.redo, parameter: redo_months}
          - {id: press, parameter: press_days}
          - {id: convene, parameter: convene_days}
          - {id: congress, parameter: congress_days}
          - {id: whole, parameter: whole_days}
        states:
          - {id: submitted, kind: review, owner: assigner, clock: assign, also: [whole], breach: submitted-late, zh: 待交办, en: To be assigned}
          - {id: received, kind: work, owner: handler, clock: return, also: [reply, contact, whole], breach: received-late, zh: 待签收, en: To be signed in}
          - {id: reassigning, kind: review, owner: assigner, clock: reassign, also: [reply, contact, whole], breach: reassigning-late, zh: 待重新交办, en: To be assigned anew}
          - {id: handling, kind: work, owner: handler, clock: reply, also: [contact, co-opinion, whole], breach: handling-late, zh: 办理中, en: In hand}
          - {id: pressing, kind: review, owner: assigner, clock: press, also: [contact, whole], breach: pressing-late, zh: 催办, en: Being pressed}
          - {id: rating, kind: opener, owner: deputy, clock: rate, also: [whole], breach: no-rating, zh: 待代表评价, en: "The deputy's turn"}
          - {id: redoing, kind: work, owner: handler, clock: redo, also: [whole], breach: redoing-late, zh: 重新办理, en: Handled once more}
          - {id: convening, kind: review, owner: congress, clock: convene, also: [whole], breach: convening-late, zh: 召集双方会商, en: Both convened}
          - {id: with-congress, kind: review, owner: congress, clock: congress, also: [whole], breach: congress-late, zh: 人大督办, en: With the congress}
          - {id: solved, kind: end, end: resolved, zh: 已解决、代表认可, en: Solved and accepted}
          - {id: answered, kind: end, end: partly, zh: 已答复、代表认可, en: Answered and accepted}
          - {id: withdrawn, kind: end, end: withdrawn, zh: 代表撤回, en: Withdrawn}
          - {id: silent, kind: end, end: silent, zh: 未返回评价, en: No rating returned}
        transitions:
          - {id: assign, act: route, from: submitted, to: received, by: assigner, assigns: yes, zh: 交办, en: Assign}
          - {id: accept, act: accept, from: received, to: handling, by: handler, zh: 签收, en: Sign in}
          - {id: give-back, act: return, from: received, to: reassigning, by: handler, needs: [reason], condition: {zh: 不得自行转办, en: no private forwarding}, zh: 退回, en: Send back}
          - {id: reassign, act: route, from: reassigning, to: received, by: assigner, assigns: yes, zh: 重新交办, en: Assign anew}
          - {id: insist, act: order, from: reassigning, to: handling, by: assigner, assigns: yes, needs: [reason], zh: 维持交办, en: Insist}
          - {id: contact-deputy, act: contact, from: [received, handling], by: handler, needs: [contact_record], zh: 联系代表, en: Contact the deputy}
          - {id: ask-co-opinion, act: consult, from: handling, by: handler, zh: 请协办单位提意见, en: Ask for a co-opinion}
          - {id: give-co-opinion, act: note, from: handling, by: cohandler, needs: [co_opinion], zh: 提协办意见, en: Give a co-opinion}
          - {id: extend, act: extend, from: handling, by: assigner, extends: reply, needs: [reason], bound: 1, condition: {zh: 涉及面广、办理难度大, en: wide or difficult}, zh: 按六个月办理, en: Six months}
          - {id: reply-solved, act: reply, from: [handling, redoing], to: rating, by: handler, needs: [reply], takes: [letter], sets: {result: solved}, zh: 答复：已解决或采纳, en: "Reply: solved or adopted"}
          - {id: reply-studied, act: reply, from: [handling, redoing], to: rating, by: handler, needs: [reply, plan, plan_date], takes: [letter], sets: {result: studied}, tracks: yes, zh: 答复：正在研究解决, en: "Reply: being studied"}
          - {id: reply-lacking, act: reply, from: [handling, redoing], to: rating, by: handler, needs: [reply, why_not], takes: [letter], sets: {result: lacking}, zh: 答复：条件不具备, en: "Reply: conditions lacking"}
          - {id: reply-higher, act: reply, from: [handling, redoing], to: rating, by: handler, needs: [reply, why_not], takes: [letter], sets: {result: higher}, zh: 答复：属上级职权, en: "Reply: belongs to a higher level"}
          - {id: press, act: order, from: pressing, to: handling, by: assigner, assigns: yes, takes: [reason], zh: 催办, en: Press}
          - {id: release, act: release, from: rating, by: assigner, needs: [words_shown, reply_shown], takes: [name_shown], zh: 公开, en: Release}
          - {id: content-solved, act: confirm, from: rating, to: solved, by: deputy, needs: [rating], when: {field: result, is: [solved]}, zh: 满意或基本满意（已解决）, en: "Satisfied (solved)"}
          - {id: content-other, act: confirm, from: rating, to: answered, by: deputy, needs: [rating], when: {field: result, is: [studied, lacking, higher]}, zh: 满意或基本满意（已答复）, en: "Satisfied (answered)"}
          - {id: not-content, act: dispute, from: rating, to: redoing, by: deputy, takes: [rating_words], sets: {rating: dissatisfied}, bound: 1, bound_basis: {zh: 《重庆市人大代表建议条例》第二十七条, en: "Chongqing Regulations, art. 27"}, remedies: {zh: 仍不满意的，由人大常委会代表工作机构召集双方会商, en: "whoever is still not satisfied has both sides convened by the deputies' office of the congress"}, zh: 不满意, en: Not satisfied}
          - {id: still-not-content, act: dispute, from: rating, to: convening, by: deputy, takes: [rating_words], sets: {rating: dissatisfied}, after: {transition: not-content, times: 1}, zh: 重办后仍不满意, en: Still not satisfied}
          - {id: handle-again, act: order, from: convening, to: redoing, by: congress, assigns: yes, zh: 会商后再办理, en: Handle again after meeting}
          - {id: order, act: order, from: with-congress, to: handling, by: congress, assigns: yes, zh: 人大督办, en: Order}
          - {id: withdraw, act: withdraw, from: [submitted, received, reassigning, handling, pressing, redoing, convening, with-congress], to: withdrawn, by: deputy, zh: 撤回, en: Withdraw}
          - {id: submitted-late, act: breach, from: submitted, to: with-congress, zh: 交办逾期, en: Not assigned in time}
          - {id: received-late, act: breach, from: received, to: reassigning, zh: 签收逾期, en: Not signed in in time}
          - {id: reassigning-late, act: breach, from: reassigning, to: with-congress, zh: 重新交办逾期, en: Not assigned anew in time}
          - {id: handling-late, act: breach, from: handling, to: pressing, zh: 答复逾期, en: Not answered in time}
          - {id: pressing-late, act: breach, from: pressing, to: with-congress, zh: 催办逾期, en: Not pressed in time}
          - {id: no-rating, act: breach, from: rating, to: silent, zh: 未返回评价, en: No rating returned}
          - {id: redoing-late, act: breach, from: redoing, to: with-congress, zh: 重办逾期, en: Not redone in time}
          - {id: convening-late, act: breach, from: convening, zh: 会商逾期, en: Not convened in time}
          - {id: congress-late, act: breach, from: with-congress, zh: 督办逾期, en: Not dealt with in time}
        outputs:
          - {id: assignment, zh: 交办单, en: Assignment, from: [assign, reassign]}
          - {id: reply, zh: 书面答复（附回执）, en: Written reply with a receipt to return, from: [reply-solved, reply-studied, reply-lacking, reply-higher]}
        statistics:
          - {id: answered_in_time, zh: 办结率, en: Answered in time, counts: ["in-time=reply"], of: ["clock=reply", ended, "!end=withdrawn"]}
          - {id: satisfied, zh: 满意率（未返回的不计）, en: "Satisfied, ratings not returned left out", counts: ["!field=rating:dissatisfied"], of: ["field=rating", ended]}
          - {id: met, zh: 面商率, en: Discussed with the deputy, counts: ["act=contact-deputy"], of: [ended, "!end=withdrawn"]}
          - {id: kind_solved, zh: 已解决或采纳, en: Solved or adopted, counts: ["field=result:solved"], of: ["field=result"]}
          - {id: kind_studied, zh: 正在研究解决, en: Being studied, counts: ["field=result:studied"], of: ["field=result"]}
          - {id: kind_lacking, zh: 条件不具备, en: Conditions lacking, counts: ["field=result:lacking"], of: ["field=result"]}
          - {id: kind_higher, zh: 属上级职权, en: Higher level, counts: ["field=result:higher"], of: ["field=result"]}
          - {id: silent, zh: 未返回评价的, en: No rating returned, counts: ["end=silent"], of: [ended]}
        """#
}
