enum PetitionText {
    static let yaml = #"""
        procedure: petition
        version: 1
        name: {zh: 信访事项, en: Petition}
        opens: outside
        start: registered
        opener: petitioner
        accused: accused
        ladder: [handler, organ, office, reviewer, rechecker, council]
        basis:
          - {zh: 《信访工作条例》第二十条（代表不超过五人）, en: "Petition Regulations, art. 20 (at most five representatives)"}
          - {zh: 《信访工作条例》第二十二条、第二十三条（登记、告知、异议）, en: "arts. 22–23 (registering, notice, objection)"}
          - {zh: 《信访工作条例》第二十九条至第三十二条（分类办理）, en: "arts. 29–32 (three kinds)"}
          - {zh: 《信访工作条例》第三十四条（六十日，可延长三十日）, en: "art. 34 (60 days, 30 more)"}
          - {zh: 《信访工作条例》第三十五条、第三十六条（复查、复核）, en: "arts. 35–36 (review, recheck)"}
          - {zh: 《信访工作条例》第三十条、第四十六条（检举材料不得转给被检举人）, en: "arts. 30, 46 (an accusation never reaches the accused)"}
        roles:
          - {id: petitioner, party: opener, zh: 信访人, en: petitioner}
          - {id: handler, party: unit, zh: 有权处理的机关、单位, en: competent organ}
          - {id: organ, party: office, zh: 纪检监察等有权机关, en: organ competent for accusations}
          - {id: office, party: office, zh: 信访部门, en: petition office}
          - {id: reviewer, party: office, zh: 复查机关, en: reviewing organ}
          - {id: rechecker, party: office, zh: 复核机关, en: rechecking organ}
          - {id: council, party: office, zh: 信访工作联席会议, en: joint conference on petitions}
          - {id: accused, party: office, zh: 被检举控告的单位, en: the accused's unit}
        parameters:
          - {id: objecting_days, owner: office, from: 2025-01-01, unit: wd, default: 3, zh: 异议审核时限, en: Time to decide an objection}
          - {id: suggestion_days, owner: office, from: 2025-01-01, unit: wd, default: 20, zh: 建议意见办理时限, en: Time for suggestions}
          - {id: accusation_days, owner: organ, from: 2025-01-01, unit: wd, default: 40, zh: 检举控告办理时限, en: Time for accusations}
          - {id: heard_days, owner: office, from: 2025-01-01, unit: wd, default: 20, zh: 对建议、检举答复的评价时限, en: Time to rate an answer to a suggestion or accusation}
          - {id: chase_days, owner: office, from: 2025-01-01, unit: wd, default: 5, zh: 督办时限, en: Time to press}
          - {id: council_days, owner: council, from: 2025-01-01, unit: wd, default: 10, zh: 联席会议处理时限, en: Time for the joint conference}
          - {id: hearing_days, owner: rechecker, from: 2025-01-01, unit: cal, default: 30, zh: 听证最长时间, en: Longest time of a hearing}
          - {id: whole_days, owner: office, from: 2025-01-01, unit: cal, default: 365, zh: 全程时限, en: The whole matter}
        fields:
          - {id: words, type: longtext, class: sealed, required: yes, from: [open], seen_by: [office, handler, organ, reviewer, rechecker, council], released: never, zh: 信访内容, en: The petition}
          - {id: files, type: file, class: sealed, from: [open], seen_by: [office, handler, organ, reviewer, rechecker, council], released: never, zh: 附件, en: Attachments}
          - {id: name, type: name, class: sealed, from: [open], seen_by: [office, handler, organ, reviewer, rechecker], released: never, zh: 姓名, en: Name}
          - {id: phone, type: phone, class: sealed, from: [open], seen_by: [office, handler, organ, reviewer, rechecker], released: never, zh: 电话, en: Phone}
          - {id: id_number, type: id_number, class: sealed, from: [open], seen_by: [office], released: never, zh: 身份证号, en: Identity number}
          - {id: address, type: address, class: sealed, from: [open], seen_by: [office, handler, organ, reviewer, rechecker], released: never, zh: 住址, en: Address}
          - {id: representatives, type: number, class: internal, max: 5, from: [open], zh: 代表人数, en: Number of representatives}
          - id: kind
            type: choice
            class: internal
            from: [take-claim, take-suggestion, take-accusation]
            zh: 类别
            en: Kind
            choices:
              - {id: suggestion, zh: 建议意见, en: Suggestion}
              - {id: accusation, zh: 检举控告, en: Accusation}
              - {id: claim, zh: 申诉求决, en: Claim}
          - {id: reason, type: text, class: internal, from: [turn-out, object, agree, insist, extend, hearing, press, press-suggestion, press-accusation], zh: 理由, en: Reason}
          - {id: reply, type: longtext, class: sealed, from: [not-taken, decline, support, explain, not-support, answer-suggestion, answer-accusation, uphold, uphold-last, refuse-above], seen_by: [office, handler, organ, reviewer, rechecker, council], released: reply_shown, zh: 意见书、答复, en: Opinion or reply}
          - {id: basis, type: text, class: internal, from: [not-taken, decline, support, explain, not-support, uphold, uphold-last, refuse-above], zh: 依据, en: Legal basis}
          - {id: remedy, type: text, class: internal, from: [not-taken, decline, support, explain, not-support, uphold, uphold-last, refuse-above], zh: 复查、复核等救济途径, en: Remedies}
          - id: opinion
            type: choice
            class: internal
            from: [support, explain, not-support]
            zh: 处理意见
            en: Outcome
            choices:
              - {id: support, zh: 支持, en: Supported}
              - {id: explain, zh: 解释说明, en: Explained}
              - {id: not-support, zh: 不予支持, en: Not supported}
          - {id: objection, type: longtext, class: sealed, from: [ask-review, ask-recheck, not-content], seen_by: [office, reviewer, rechecker, council], released: never, zh: 复查、复核请求, en: Request for review}
          - id: rating
            type: choice
            class: internal
            from: [content, accept-explained, accept-refusal, content-heard]
            zh: 评价
            en: Rating
            choices:
              - {id: satisfied, zh: 满意, en: Satisfied}
              - {id: basic, zh: 基本满意, en: Basically satisfied}
              - {id: dissatisfied, zh: 不满意, en: Dissatisfied}
          - {id: reply_shown, type: longtext, class: public, from: [release], zh: 公开的复核意见, en: The opinion as released}
        clocks:
          - {id: register, rule: petition.register}
          - {id: notice, rule: petition.notice}
          - {id: objection, rule: petition.objection, right: yes, from: [take-claim, insist]}
          - {id: objecting, parameter: objecting_days}
          - {id: handle, rule: petition.handle, from: [accept, press, overturn, overturn-last, order]}
          - {id: suggestion, parameter: suggestion_days, from: [take-suggestion, press-suggestion]}
          - {id: accusation, parameter: accusation_days, from: [take-accusation, press-accusation]}
          - {id: heard, parameter: heard_days}
          - {id: chase, parameter: chase_days}
          - {id: council, parameter: council_days}
          - {id: review-apply, rule: petition.review-apply}
          - {id: review-decide, rule: petition.review-decide}
          - {id: recheck-apply, rule: petition.recheck-apply}
          - {id: recheck-decide, rule: petition.recheck-decide}
          - {id: hearing, parameter: hearing_days}
          - {id: whole, parameter: whole_days}
        states:
          - {id: registered, kind: review, owner: office, clock: register, also: [whole], breach: registered-late, zh: 已登记、待分流, en: Registered}
          - {id: received, kind: work, owner: handler, clock: notice, also: [objection, whole], breach: received-late, zh: 待受理, en: To be accepted}
          - {id: objecting, kind: review, owner: office, clock: objecting, also: [whole], breach: objecting-late, zh: 管辖异议, en: Jurisdiction in question}
          - {id: handling, kind: work, owner: handler, clock: handle, also: [whole], breach: handling-late, zh: 办理中, en: In hand}
          - {id: suggestion, kind: work, owner: handler, clock: suggestion, also: [whole], breach: suggestion-late, zh: 建议意见办理中, en: Suggestion in hand}
          - {id: accusation, kind: work, owner: organ, clock: accusation, also: [whole], breach: accusation-late, zh: 检举控告办理中, en: Accusation in hand}
          - {id: chasing, kind: review, owner: office, clock: chase, also: [whole], breach: chasing-late, zh: 督办, en: Being pressed}
          - {id: opinion, kind: opener, owner: petitioner, clock: review-apply, also: [whole], breach: no-review, zh: 意见书已送达, en: Opinion delivered}
          - {id: heard, kind: opener, owner: petitioner, clock: heard, also: [whole], breach: no-word, zh: 已答复、待评价, en: Answered}
          - {id: reviewing, kind: review, owner: reviewer, clock: review-decide, also: [whole], breach: reviewing-late, zh: 复查中, en: Being reviewed}
          - {id: reviewed, kind: opener, owner: petitioner, clock: recheck-apply, also: [whole], breach: no-recheck, zh: 复查意见已送达, en: Review delivered}
          - {id: rechecking, kind: work, owner: rechecker, clock: recheck-decide, also: [whole], breach: rechecking-late, zh: 复核中, en: Being rechecked}
          - {id: hearing, kind: paused, owner: rechecker, clock: hearing, also: [whole], pauses: [recheck-decide], breach: hearing-late, resume: hearing-over, ground: {zh: 听证时间不计入（《信访工作条例》第三十六条）, en: "the time of a hearing is not counted (art. 36)"}, zh: 听证, en: Hearing}
          - {id: with-council, kind: review, owner: council, clock: council, also: [whole], breach: council-late, zh: 联席会议处理, en: With the joint conference}
          - {id: resolved, kind: end, end: resolved, zh: 支持诉求, en: Resolved}
          - {id: partly, kind: end, end: partly, zh: 解释说明后认可, en: Explained and accepted}
          - {id: refused, kind: end, end: refused, zh: 不予受理、不予支持, en: Not accepted or not supported}
          - {id: final, kind: end, end: refused, zh: 复核终结, en: Final after recheck}
          - {id: withdrawn, kind: end, end: withdrawn, zh: 信访人撤回, en: Withdrawn}
          - {id: routed-out, kind: end, end: moved, moves_to: {elsewhere: {zh: 诉讼、仲裁、行政复议、行政程序, en: "courts, arbitration, reconsideration, administrative procedure"}}, zh: 导入法定途径, en: Routed to its legal way}
          - {id: silent, kind: end, end: silent, zh: 期满未请求, en: No request in time}
        transitions:
          - {id: take-claim, act: route, from: registered, to: received, by: office, assigns: yes, sets: {kind: claim}, zh: 申诉求决、转送交办, en: Route as a claim}
          - {id: take-suggestion, act: route, from: registered, to: suggestion, by: office, assigns: yes, sets: {kind: suggestion}, zh: 建议意见、转送, en: Route as a suggestion}
          - {id: take-accusation, act: route, from: registered, to: accusation, by: office, sets: {kind: accusation}, zh: 检举控告、转有权机关, en: Route as an accusation}
          - {id: turn-out, act: move, from: registered, to: routed-out, by: office, needs: [reason], zh: 导入法定途径, en: Route to its legal way}
          - {id: not-taken, act: refuse, from: registered, to: refused, by: office, needs: [reply, basis, remedy], zh: 不予受理, en: Not accepted}
          - {id: accept, act: accept, from: received, to: handling, by: handler, zh: 受理、告知, en: Accept and give notice}
          - {id: object, act: return, from: received, to: objecting, by: handler, needs: [reason], within: objection, bound: 2, zh: 提出管辖异议, en: Object to jurisdiction}
          - {id: decline, act: refuse, from: received, to: refused, by: handler, needs: [reply, basis, remedy], zh: 不予受理告知, en: Decline}
          - {id: agree, act: note, from: objecting, to: registered, by: office, needs: [reason], zh: 同意异议、重新分流, en: Agree and route anew}
          - {id: insist, act: order, from: objecting, to: received, by: office, assigns: yes, needs: [reason], zh: 维持交办, en: Insist}
          - {id: extend, act: extend, from: handling, by: handler, extends: handle, needs: [reason], bound: 1, condition: {zh: 经本机关负责人批准，并告知信访人理由, en: "approved by the head of the unit, the petitioner told why"}, zh: 延长期限, en: Extend}
          - {id: support, act: reply, from: handling, to: opinion, by: handler, needs: [reply, basis, remedy], sets: {opinion: support}, zh: 支持, en: Support}
          - {id: explain, act: reply, from: handling, to: opinion, by: handler, needs: [reply, basis, remedy], sets: {opinion: explain}, zh: 解释说明, en: Explain}
          - {id: not-support, act: reply, from: handling, to: opinion, by: handler, needs: [reply, basis, remedy], sets: {opinion: not-support}, zh: 不予支持, en: Do not support}
          - {id: press, act: order, from: chasing, to: handling, by: office, assigns: yes, when: {field: kind, is: [claim]}, takes: [reason], zh: 督办, en: Press}
          - {id: press-suggestion, act: order, from: chasing, to: suggestion, by: office, assigns: yes, when: {field: kind, is: [suggestion]}, takes: [reason], zh: 督办建议, en: Press a suggestion}
          - {id: press-accusation, act: order, from: chasing, to: accusation, by: office, when: {field: kind, is: [accusation]}, takes: [reason], zh: 督办检举, en: Press an accusation}
          - {id: raise, act: escalate, from: chasing, to: with-council, by: office, zh: 报联席会议, en: Raise}
          - {id: answer-suggestion, act: reply, from: suggestion, to: heard, by: handler, needs: [reply], zh: 答复建议, en: Answer a suggestion}
          - {id: answer-accusation, act: reply, from: accusation, to: heard, by: organ, needs: [reply], zh: 答复检举, en: Answer an accusation}
          - {id: content-heard, act: confirm, from: heard, to: resolved, by: petitioner, takes: [rating], zh: 认可答复, en: Accept the answer}
          - {id: not-content, act: dispute, from: heard, to: reviewing, by: petitioner, takes: [objection], zh: 不认可答复, en: Do not accept the answer}
          - {id: content, act: confirm, from: opinion, to: resolved, by: petitioner, takes: [rating], when: {field: opinion, is: [support]}, zh: 认可、已支持, en: "Accept, supported"}
          - {id: accept-explained, act: confirm, from: opinion, to: partly, by: petitioner, takes: [rating], when: {field: opinion, is: [explain]}, zh: 认可解释, en: Accept the explanation}
          - {id: accept-refusal, act: confirm, from: opinion, to: refused, by: petitioner, takes: [rating], when: {field: opinion, is: [not-support]}, zh: 认可不予支持, en: Accept that it is not supported}
          - {id: ask-review, act: dispute, from: opinion, to: reviewing, by: petitioner, takes: [objection], zh: 请求复查, en: Ask for review}
          - {id: uphold, act: reply, from: reviewing, to: reviewed, by: reviewer, needs: [reply, basis, remedy], zh: 复查维持, en: Uphold on review}
          - {id: overturn, act: order, from: reviewing, to: handling, by: reviewer, assigns: yes, sets: {kind: claim}, zh: 复查撤销、重新办理, en: Set aside on review}
          - {id: accept-review, act: confirm, from: reviewed, to: partly, by: petitioner, zh: 认可复查意见, en: Accept the review}
          - {id: ask-recheck, act: dispute, from: reviewed, to: rechecking, by: petitioner, takes: [objection], zh: 请求复核, en: Ask for recheck}
          - {id: hearing, act: suspend, from: rechecking, to: hearing, by: rechecker, needs: [reason], bound: 1, zh: 举行听证, en: Hold a hearing}
          - {id: hearing-over, act: resume, from: hearing, to: rechecking, by: rechecker, zh: 听证结束, en: The hearing is over}
          - {id: uphold-last, act: refuse, from: rechecking, to: final, by: rechecker, needs: [reply, basis, remedy], recuse: [uphold], zh: 复核维持, en: Uphold on recheck}
          - {id: overturn-last, act: order, from: rechecking, to: handling, by: rechecker, assigns: yes, recuse: [uphold], sets: {kind: claim}, zh: 复核撤销、重新办理, en: Set aside on recheck}
          - {id: release, act: release, from: [reviewed, opinion], by: office, needs: [reply_shown], zh: 公开, en: Release}
          - {id: order, act: order, from: with-council, to: handling, by: council, assigns: yes, sets: {kind: claim}, zh: 联席会议交办, en: Order}
          - {id: refuse-above, act: refuse, from: with-council, to: refused, by: council, needs: [reply, basis, remedy], zh: 联席会议答复, en: Answer from above}
          - {id: withdraw, act: withdraw, from: [registered, received, objecting, handling, suggestion, accusation, chasing, reviewing, rechecking, with-council], to: withdrawn, by: petitioner, zh: 撤回, en: Withdraw}
          - {id: registered-late, act: breach, from: registered, to: with-council, zh: 登记分流逾期, en: Not routed in time}
          - {id: received-late, act: breach, from: received, to: chasing, zh: 告知逾期, en: No notice in time}
          - {id: objecting-late, act: breach, from: objecting, to: with-council, zh: 异议审核逾期, en: Not decided in time}
          - {id: handling-late, act: breach, from: handling, to: chasing, zh: 办理逾期, en: Not handled in time}
          - {id: suggestion-late, act: breach, from: suggestion, to: chasing, zh: 建议逾期, en: Not answered in time}
          - {id: accusation-late, act: breach, from: accusation, to: chasing, zh: 检举逾期, en: Not answered in time}
          - {id: chasing-late, act: breach, from: chasing, to: with-council, zh: 督办逾期, en: Not pressed in time}
          - {id: no-review, act: breach, from: opinion, to: silent, zh: 期满未请求复查, en: No review asked for}
          - {id: no-word, act: breach, from: heard, to: silent, zh: 未评价, en: No word}
          - {id: reviewing-late, act: breach, from: reviewing, to: with-council, zh: 复查逾期, en: Not reviewed in time}
          - {id: no-recheck, act: breach, from: reviewed, to: silent, zh: 期满未请求复核, en: No recheck asked for}
          - {id: rechecking-late, act: breach, from: rechecking, to: with-council, zh: 复核逾期, en: Not rechecked in time}
          - {id: hearing-late, act: breach, from: hearing, to: rechecking, zh: 听证到期, en: The hearing took too long}
          - {id: council-late, act: breach, from: with-council, zh: 联席会议逾期, en: Not dealt with in time}
        outputs:
          - {id: notice, zh: 受理（不予受理）告知书, en: Notice of acceptance or refusal, from: [accept, not-taken, decline]}
          - {id: extension, zh: 延期告知书, en: Notice of extension, from: [extend]}
          - {id: opinion, zh: 信访处理意见书, en: Opinion on the petition, from: [support, explain, not-support]}
          - {id: review, zh: 复查意见, en: Opinion of the review, from: [uphold]}
          - {id: recheck, zh: 复核意见, en: Opinion of the recheck, from: [uphold-last]}
        statistics:
          - {id: accepted_in_time, zh: 及时受理率, en: Noticed in time, counts: ["in-time=notice"], of: ["clock=notice"]}
          - {id: handled_in_time, zh: 按期答复率, en: Answered in time, counts: ["in-time=handle"], of: [ended, "clock=handle"]}
          - {id: claims, zh: 申诉求决类, en: Claims, counts: ["field=kind:claim"]}
          - {id: suggestions, zh: 建议意见类, en: Suggestions, counts: ["field=kind:suggestion"]}
          - {id: accusations, zh: 检举控告类, en: Accusations, counts: ["field=kind:accusation"]}
          - {id: reviewed, zh: 复查率, en: Reviews asked for, counts: ["act=ask-review"], of: ["field=opinion"]}
          - {id: rechecked, zh: 复核率, en: Rechecks asked for, counts: ["act=ask-recheck"], of: ["field=opinion"]}
          - {id: silent, zh: 期满未请求的, en: No request in time, counts: ["end=silent"], of: [ended]}
        """#
}
