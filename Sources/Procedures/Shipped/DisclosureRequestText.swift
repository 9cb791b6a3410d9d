enum DisclosureRequestText {
    static let yaml = #"""
        procedure: disclosure-request
        version: 2
        name: {zh: 依申请公开, en: Disclosure request}
        opens: outside
        start: handling
        opener: applicant
        ladder: [office, head, superior]
        basis:
          - {zh: 《政府信息公开条例》第三十条（补正，七个工作日）, en: "Disclosure Regulations, art. 30 (correction)"}
          - {zh: 《政府信息公开条例》第三十二条至第三十四条（征求意见不计时、二十个工作日、延长）, en: "arts. 32–34 (consultation not counted, 20 working days, extension)"}
          - {zh: 《政府信息公开条例》第三十五条（数量、频次明显超过合理范围）, en: "art. 35 (excessive requests)"}
          - {zh: 《政府信息公开条例》第三十六条、第三十七条（答复类型、区分处理）, en: "arts. 36–37 (outcomes, redaction)"}
          - {zh: 《政府信息公开条例》第三十九条（以申请形式进行信访的）, en: "art. 39 (petitions in the form of a request)"}
          - {zh: 《政府信息公开条例》第四十九条、第五十条（年度报告）, en: "arts. 49–50 (yearly report)"}
        roles:
          - {id: applicant, party: opener, zh: 申请人, en: applicant}
          - {id: office, party: office, zh: 政府信息公开工作机构, en: disclosure office}
          - {id: head, party: office, zh: 公开工作机构负责人, en: head of the disclosure office}
          - {id: superior, party: office, zh: 上级公开工作主管部门, en: superior disclosure authority}
        parameters:
          - {id: correction_days, owner: office, from: 2025-01-01, unit: wd, default: 15, zh: 补正期限, en: Time to correct}
          - {id: reasons_days, owner: office, from: 2025-01-01, unit: wd, default: 15, zh: 说明理由期限, en: Time to give reasons}
          - {id: feedback_days, owner: office, from: 2025-01-01, unit: wd, default: 20, zh: 对答复提出异议的期限, en: Time to object to the reply}
          - {id: recheck_days, owner: head, from: 2025-01-01, unit: wd, default: 10, zh: 内部复查时限, en: Time for the internal review}
          - {id: head_days, owner: head, from: 2025-01-01, unit: wd, default: 3, zh: 负责人处理时限, en: Time for the head}
          - {id: superior_days, owner: superior, from: 2025-01-01, unit: wd, default: 10, zh: 上级处理时限, en: Time for the superior}
          - {id: whole_days, owner: office, from: 2025-01-01, unit: cal, default: 180, zh: 全程时限, en: The whole matter}
        fields:
          - {id: words, type: longtext, class: sealed, required: yes, from: [open], seen_by: [office, head, superior], released: never, zh: 申请内容, en: What is asked for}
          - {id: name, type: name, class: sealed, required: yes, from: [open], seen_by: [office, head, superior], released: never, zh: 姓名或名称, en: Name}
          - {id: id_number, type: id_number, class: sealed, from: [open], seen_by: [office], released: never, zh: 身份证明, en: Proof of identity}
          - {id: phone, type: phone, class: sealed, from: [open], seen_by: [office], released: never, zh: 联系方式, en: Contact}
          - {id: address, type: address, class: sealed, from: [open], seen_by: [office], released: never, zh: 通信地址, en: Address}
          - id: applicant_kind
            type: choice
            class: internal
            required: yes
            from: [open]
            zh: 申请人类型（年报用）
            en: Kind of applicant, for the yearly report
            choices:
              - {id: person, zh: 自然人, en: Natural person}
              - {id: company, zh: 商业企业, en: Company}
              - {id: research, zh: 科研机构, en: Research body}
              - {id: association, zh: 社会公益组织, en: Public-interest body}
              - {id: legal-service, zh: 法律服务机构, en: Legal services}
              - {id: other, zh: 其他, en: Other}
          - {id: correction_notice, type: longtext, class: internal, from: [ask-correction], zh: 补正通知, en: Notice of correction}
          - {id: corrected, type: longtext, class: sealed, from: [correct], seen_by: [office, head, superior], released: never, zh: 补正内容, en: The correction}
          - {id: reason, type: text, class: internal, from: [consult, extend, ask-reasons, redirect, overturn, order, order-above], zh: 理由, en: Reason}
          - {id: reasons_given, type: longtext, class: sealed, from: [give-reasons], seen_by: [office, head, superior], released: never, zh: 申请人说明的理由, en: "The applicant's reasons"}
          - id: outcome
            type: choice
            class: public
            from: [answer]
            zh: 答复类型
            en: Outcome
            choices:
              - {id: given, zh: 予以公开, en: Given}
              - {id: partial, zh: 部分公开（区分处理）, en: Given in part (redacted)}
              - {id: public, zh: 已主动公开, en: Public already}
              - {id: refused, zh: 不予公开, en: Refused}
              - {id: none, zh: 信息不存在, en: Does not exist}
              - {id: not-held, zh: 不属本机关掌握, en: Not held here}
              - {id: repeat, zh: 重复申请, en: Repeated request}
              - {id: special, zh: 另有专门规定, en: Under a special regime}
          - {id: reply, type: longtext, class: sealed, from: [answer, not-handled, uphold, refuse-above], seen_by: [office, head, superior], released: never, zh: 答复, en: Reply}
          - {id: given_files, type: file, class: sealed, from: [answer], seen_by: [office, head, superior], released: never, zh: 提供的信息（已区分处理）, en: "What is given, redacted"}
          - {id: basis, type: text, class: public, from: [answer, not-handled, uphold, refuse-above], zh: 依据, en: Legal basis}
          - {id: remedy, type: text, class: public, from: [answer, not-handled, uphold, refuse-above], zh: 行政复议、诉讼途径和期限, en: "Reconsideration and suit, and until when"}
          - {id: objection, type: longtext, class: sealed, from: [object], seen_by: [office, head, superior], released: never, zh: 异议, en: Objection}
          - {id: third_party, type: longtext, class: sealed, from: [third-answered], seen_by: [office, head], released: never, zh: 第三方意见, en: "The third party's opinion"}
        clocks:
          - {id: reply, rule: disclosure.reply, from: [opened, correct, give-reasons, overturn, order, order-above]}
          - {id: correct, rule: disclosure.correct, right: yes, from: [opened]}
          - {id: correction, parameter: correction_days}
          - {id: third-party, rule: disclosure.third-party}
          - {id: reasons, parameter: reasons_days}
          - {id: feedback, parameter: feedback_days}
          - {id: recheck, parameter: recheck_days}
          - {id: head, parameter: head_days}
          - {id: superior, parameter: superior_days}
          - {id: whole, parameter: whole_days}
        states:
          - {id: handling, kind: work, owner: office, clock: reply, also: [correct, whole], breach: handling-late, zh: 办理中, en: In hand}
          - {id: correcting, kind: opener, owner: applicant, clock: correction, also: [whole], breach: not-corrected, zh: 待补正, en: To be corrected}
          - {id: reasoning, kind: opener, owner: applicant, clock: reasons, also: [whole], breach: no-reasons, zh: 待说明理由, en: Reasons asked for}
          - {id: consulting, kind: paused, owner: office, clock: third-party, also: [whole], pauses: [reply], breach: consulting-late, resume: third-answered, ground: {zh: 征求第三方或其他机关意见的时间不计入（第三十二条至第三十四条）, en: "time to consult third parties or other organs is not counted (arts. 32–34)"}, zh: 征求意见, en: Consulting}
          - {id: answered, kind: opener, owner: applicant, clock: feedback, also: [whole], breach: no-objection, zh: 已答复, en: Answered}
          - {id: rechecking, kind: review, owner: head, clock: recheck, also: [whole], breach: rechecking-late, zh: 负责人复查, en: Reviewed by the head}
          - {id: with-head, kind: review, owner: head, clock: head, also: [whole], breach: head-late, zh: 负责人处理, en: With the head}
          - {id: with-superior, kind: review, owner: superior, clock: superior, also: [whole], breach: superior-late, zh: 上级处理, en: With the superior}
          - {id: given, kind: end, end: resolved, zh: 已公开, en: Given}
          - {id: given-partly, kind: end, end: partly, zh: 部分公开, en: Given in part}
          - {id: refused, kind: end, end: refused, zh: 未公开（已告知理由和救济）, en: "Not given, with reasons and remedies"}
          - {id: withdrawn, kind: end, end: withdrawn, zh: 申请人撤回, en: Withdrawn}
          - {id: abandoned, kind: end, end: silent, zh: 逾期不补正、不说明理由, en: "Abandoned: not corrected, no reasons"}
          - {id: unanswered, kind: end, end: silent, zh: 期满无异议, en: No objection in time}
          - {id: to-petition, kind: end, end: moved, moves_to: {procedure: petition}, zh: 告知通过信访渠道, en: Told to petition}
        transitions:
          - {id: ask-correction, act: ask, from: handling, to: correcting, by: office, needs: [correction_notice], within: correct, bound: 1, condition: {zh: 一次性告知, en: told at once and once}, zh: 通知补正, en: Ask for correction}
          - {id: correct, act: correct, from: correcting, to: handling, by: applicant, needs: [corrected], zh: 补正（重新起算）, en: Correct; the clock starts anew}
          - {id: ask-reasons, act: ask, from: handling, to: reasoning, by: office, needs: [reason], bound: 1, zh: 要求说明理由, en: Ask for reasons}
          - {id: give-reasons, act: note, from: reasoning, to: handling, by: applicant, needs: [reasons_given], zh: 说明理由, en: Give reasons}
          - {id: consult, act: suspend, from: handling, to: consulting, by: office, needs: [reason], bound: 2, zh: 征求第三方、其他机关意见, en: Consult}
          - {id: third-answered, act: resume, from: consulting, to: handling, by: office, takes: [third_party], zh: 收到意见, en: An opinion came}
          - {id: extend, act: extend, from: handling, by: head, extends: reply, needs: [reason], bound: 1, condition: {zh: 告知申请人, en: the applicant is told}, zh: 同意延长, en: Extend}
          - {id: answer, act: reply, from: handling, to: answered, by: office, needs: [reply, outcome, basis, remedy], takes: [given_files], zh: 答复, en: Answer}
          - {id: not-handled, act: refuse, from: handling, to: refused, by: office, needs: [reply, basis, remedy], after: {transition: ask-reasons, times: 1}, condition: {zh: 理由不合理, en: the reasons are not reasonable}, zh: 不予处理, en: Not handled}
          - {id: redirect, act: move, from: handling, to: to-petition, by: office, needs: [reason], zh: 告知走信访, en: Redirect to petitions}
          - {id: content-given, act: confirm, from: answered, to: given, by: applicant, when: {field: outcome, is: [given, public]}, zh: 已收到, en: Received}
          - {id: content-partly, act: confirm, from: answered, to: given-partly, by: applicant, when: {field: outcome, is: [partial]}, zh: 已收到部分, en: Received in part}
          - {id: content-refused, act: confirm, from: answered, to: refused, by: applicant, when: {field: outcome, is: [refused, none, not-held, repeat, special]}, zh: 知悉, en: Taken note}
          - {id: object, act: dispute, from: answered, to: rechecking, by: applicant, takes: [objection], zh: 对答复有异议, en: Object}
          - {id: overturn, act: order, from: rechecking, to: handling, by: head, needs: [reason], zh: 撤销、重新答复, en: Answer anew}
          - {id: uphold, act: refuse, from: rechecking, to: refused, by: head, needs: [reply, basis, remedy], recuse: [answer], zh: 维持, en: Uphold}
          - {id: order, act: order, from: with-head, to: handling, by: head, needs: [reason], zh: 责令答复, en: Order an answer}
          - {id: order-above, act: order, from: with-superior, to: handling, by: superior, needs: [reason], zh: 上级责令, en: Order from above}
          - {id: refuse-above, act: refuse, from: with-superior, to: refused, by: superior, needs: [reply, basis, remedy], zh: 上级答复, en: Answer from above}
          - {id: withdraw, act: withdraw, from: [handling, correcting, reasoning, consulting, rechecking, with-head, with-superior], to: withdrawn, by: applicant, zh: 撤回, en: Withdraw}
          - {id: handling-late, act: breach, from: handling, to: with-head, zh: 答复逾期, en: Not answered in time}
          - {id: not-corrected, act: breach, from: correcting, to: abandoned, zh: 逾期不补正, en: Not corrected in time}
          - {id: no-reasons, act: breach, from: reasoning, to: abandoned, zh: 逾期不说明, en: No reasons in time}
          - {id: consulting-late, act: breach, from: consulting, to: handling, zh: 征求意见到期, en: No opinion in time}
          - {id: no-objection, act: breach, from: answered, to: unanswered, zh: 期满无异议, en: No objection in time}
          - {id: rechecking-late, act: breach, from: rechecking, to: with-superior, zh: 复查逾期, en: Not reviewed in time}
          - {id: head-late, act: breach, from: with-head, to: with-superior, zh: 负责人逾期, en: Not dealt with in time}
          - {id: superior-late, act: breach, from: with-superior, zh: 上级逾期, en: Not dealt with in time}
        outputs:
          - {id: correction-notice, zh: 补正告知书, en: Notice of correction, from: [ask-correction]}
          - {id: extension-notice, zh: 延期答复告知书, en: Notice of extension, from: [extend]}
          - {id: answer, zh: 政府信息公开答复书, en: Disclosure reply, from: [answer, not-handled, uphold, refuse-above]}
        statistics:
          - {id: received, zh: 新收申请, en: Requests received, counts: [opened]}
          - {id: given, zh: 予以公开, en: Given, counts: ["field=outcome:given"], of: [ended]}
          - {id: partial, zh: 部分公开, en: Given in part, counts: ["field=outcome:partial"], of: [ended]}
          - {id: refused, zh: 不予公开, en: Refused, counts: ["field=outcome:refused"], of: [ended]}
          - {id: cannot, zh: 无法提供（不存在、不掌握）, en: "Can't be given: does not exist", counts: ["field=outcome:none"], of: [ended]}
          - {id: not_held, zh: 不属本机关掌握, en: Not held here, counts: ["field=outcome:not-held"], of: [ended]}
          - {id: not_handled, zh: 不予处理, en: Not handled, counts: ["act=not-handled"], of: [ended]}
          - {id: abandoned, zh: 逾期不补正, en: Abandoned, counts: ["end=silent", "!field=outcome"], of: [ended]}
          - {id: redirected, zh: 转信访, en: Told to petition, counts: ["end=moved"], of: [ended]}
          - {id: carried_over, zh: 结转下年, en: Carried over, counts: ["!ended"]}
          - {id: in_time, zh: 按期答复率, en: Answered in time, counts: ["in-time=reply"], of: [ended, "!end=withdrawn"]}
        """#
}
