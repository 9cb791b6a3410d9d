import Basics
import Testing

@testable import Procedures

@Suite("Cases as people know them")
struct CaseTests {
    @Test(
        "Supervision: neither unit, nor those below it, nor the same person judges; authors are recused from the recheck"
    )
    func supervision() throws {
        var run = try CaseRun(
            "supervision-task", on: "2025-03-03",
            values: ["title": "t", "demands": "d", "origin": "commitment", "approval": "批示"])
        #expect(run.refused("assign", "supervision") == "case.unit-missing")
        // The supervision office itself is the lead.
        try run.act("assign", "supervision", to: "office", ["deadline": "2025-04-30"])
        #expect(run.state.live("handle")?.due == "2025-04-30")
        #expect(run.refused("sign", "handler", unit: "other") == "case.not-your-unit")
        try run.act("sign", "handler", account: "anna")
        try run.act("report-done", "handler", account: "anna", ["report": "done"])
        #expect(run.refused("verify", "supervision", ["finding": "f"]) == "case.own-work")
        #expect(
            run.refused("verify", "supervision", unit: "sub", above: ["office"], ["finding": "f"]) == "case.own-work")
        #expect(run.refused("verify", "leader", unit: "gov", account: "anna", ["finding": "f"]) == "case.own-hand")
        #expect(run.refused("verify", "leader", unit: "gov", account: "lee") == "case.field-missing")
        try run.act("verify", "leader", unit: "gov", account: "lee", ["finding": "f"])
        try run.act(
            "conclude", "leader", unit: "gov", account: "wu", ["conclusion": "c", "remedy": "r"], on: "2025-03-10")
        // 30 days, the last a Wednesday (supervision.recheck-apply).
        #expect(run.state.live("recheck-apply")?.due == "2025-04-09")
        try run.act("ask-recheck", "handler", ["objection": "o"])
        #expect(run.state.round == 2)
        for author in ["lee", "wu"] {
            #expect(
                run.refused("uphold", "leader", unit: "gov", account: author, ["recheck_decision": "x"])
                    == "case.recused")
        }
        try run.act("uphold", "leader", unit: "gov", account: "chen", ["recheck_decision": "x"])
        #expect(run.state.end == .closed)
        #expect(run.state.outputs == ["task-notice", "conclusion", "recheck-decision"])
        #expect(run.refused("uphold", "leader", unit: "gov", account: "chen") == "case.ended")
    }

    @Test(
        "12345: bounced at most twice, then the supervision office decides; not satisfied, once more, then supervision")
    func hotline() throws {
        var run = try CaseRun(
            "hotline-request", on: "2025-03-03", values: ["words": "路灯", "kind": "complaint", "phone": "1"])
        #expect(run.state.live("limit")?.due == "2025-03-17")
        for unit in ["a", "b"] {
            try run.act("route", "hotline", to: unit)
            #expect(run.refused("contest", "handler", unit: unit, ["reason": "r"]) == "case.not-now")
            try run.act("bounce", "handler", unit: unit, ["reason": "不是我的"])
        }
        try run.act("route", "hotline", to: "a")
        #expect(run.refused("bounce", "handler", unit: "a", ["reason": "r"]) == "case.bound")
        try run.act("contest", "handler", unit: "a", ["reason": "r"])
        try run.act("assign-final", "supervision", to: "b")
        try run.act("answer", "handler", unit: "b", account: "bo", ["reply": "修好了"])
        #expect(run.refused("solved", "handler", unit: "b") == "case.not-your-role")
        try run.act("not-solved", "caller")
        try run.act("answer-again", "handler", unit: "b", ["reply": "又修了"])
        try run.act("still-not-solved", "caller")
        #expect(run.state.state == "supervising" && run.state.round == 3)
        #expect(run.state.clocks.filter { $0.clock == "limit" }.count == 2)
        #expect(run.events.allSatisfy { !String(decoding: $0.data.canonicalBytes, as: UTF8.self).contains("修") })
    }

    @Test("12345: a special law's limit wins, an urgent matter counts in hours, a place's own days count")
    func limits() throws {
        var values = ["words": "w", "kind": "complaint", "special_due": "2025-05-06"]
        let special = try CaseRun("hotline-request", on: "2025-03-03", values: values)
        #expect(special.state.live("limit")?.due == "2025-05-06")
        values = ["words": "w", "kind": "complaint", "urgent": "urgent"]
        let urgent = try CaseRun("hotline-request", on: "2025-03-03", values: values)
        #expect(urgent.state.live("limit")?.due == "2025-03-04T01:00:00.000Z")
        let own = try CaseRun(
            "hotline-request", on: "2025-03-03", values: ["words": "w", "kind": "consult"],
            parameters: ["hotline-request.consult_days": 1])
        #expect(own.state.live("limit")?.due == "2025-03-04")
        #expect(own.state.live("limit")?.parameter == "consult_days")
    }

    @Test("Clocks that run out act once each, in order, and mark what stays at the top")
    func breaches() throws {
        var run = try CaseRun("hotline-request", on: "2025-03-03", values: ["words": "w", "kind": "help"])
        #expect(try run.pass(to: "2025-03-04") == [])
        // Late strictly after the day.
        #expect(try run.pass(to: "2025-03-05") == ["intake-late"])
        #expect(try run.pass(to: "2025-03-05") == [])
        #expect(!run.state.isOverdue)
        // Supervision since 12 March, the whole matter since 3 June: the earlier one first.
        #expect(try run.pass(to: "2025-07-01") == ["supervising-late", "case.overdue"])
        #expect(try run.pass(to: "2025-09-01").count == 1)
        #expect(run.state.state == "with-leader" && run.state.isOverdue)
        #expect(try run.pass(to: "2026-01-01") == [])
        #expect(run.state.age(at: run.now) == 304)
    }

    @Test("Disclosure: consultation is not counted, a correction starts anew, an extension needs its head")
    func disclosure() throws {
        var run = try CaseRun(
            "disclosure-request", on: "2025-03-03", values: ["words": "w", "name": "n", "applicant_kind": "person"])
        #expect(run.state.live("reply")?.due == "2025-03-31")
        try run.act("ask-correction", "office", ["correction_notice": "c"], on: "2025-03-05")
        try run.act("correct", "applicant", ["corrected": "c"], on: "2025-03-10")
        #expect(run.state.live("reply")?.due == "2025-04-08")
        #expect(run.state.clocks.filter { $0.clock == "reply" }.map(\.due) == ["2025-03-31", "2025-04-08"])
        try run.act("consult", "office", ["reason": "第三方"], on: "2025-03-11")
        #expect(run.state.live("reply")?.pausedSince != nil)
        #expect(try run.pass(to: "2025-03-12") == [])
        // 12, 13, 14, 17 and 18 March are not counted: five working days more.
        try run.act("third-answered", "office", on: "2025-03-18")
        #expect(run.state.live("reply")?.due == "2025-04-15")
        #expect(run.refused("extend", "office", ["reason": "r"]) == "case.not-your-role")
        try run.act("extend", "head", ["reason": "r"])
        #expect(run.state.live("reply")?.due == "2025-05-15")
        #expect(run.refused("extend", "head", ["reason": "r"]) == "case.bound")
    }

    @Test(
        "A day that was set for a case is not made longer, and no page offers it; a limit says whether a place set it")
    func daySet() throws {
        let problem = ["title": "t", "list": "audit", "source": "self"]
        var run = try CaseRun("problem-list", on: "2025-03-03", values: problem)
        try run.act("enter", "keeper", to: "good", ["grade": "general", "deadline": "2025-05-01"])
        #expect(run.refused("extend", "supervision", ["reason": "r"]) == "case.extension-day-set")
        let office = CaseActor(unit: "office", role: "supervision", account: "o")
        #expect(!run.state.availableActs(office, at: run.now, in: run.definition).map(\.id).contains("extend"))
        var other = try CaseRun("problem-list", on: "2025-03-03", values: problem)
        try other.act("enter", "keeper", to: "good", ["grade": "general"])
        let clock = try #require(other.state.live("rectify"))
        let notes = { (parameters: [String: Int]) in
            try clock.explained(in: CaseSetting(parameters: parameters), of: other.definition)?.notes.map(\.chinese)
        }
        #expect(try notes([:])?.last == "不是法律规定，是地方参数：程序按建议值，可由清单牵头部门另行设定。")
        #expect(try notes(["problem-list.rectify_days": 20])?.last == "不是法律规定，是地方参数：清单牵头部门设定。")
        try other.act("extend", "supervision", ["reason": "r"])
        #expect(other.state.live("rectify")?.extended == 20)
    }

    @Test("Whoever opened it reads what they wrote and what is said to them, and not what others wrote to the office")
    func forOpener() throws {
        let sealed = ShippedProcedures.all.filter { $0.opens == .outside }.map { procedure in
            (procedure.id, procedure.fields.filter { $0.access == .sealed && !procedure.isForOpener($0) }.map(\.id))
        }
        #expect(sealed.filter { !$0.1.isEmpty }.map(\.0) == ["disclosure-request"])
        #expect(sealed.first { $0.0 == "disclosure-request" }?.1 == ["third_party"])
        let run = try CaseRun(
            "disclosure-request", on: "2025-03-03", values: ["words": "w", "name": "n", "applicant_kind": "person"])
        let applicant = CaseActor(unit: nil, role: "applicant", account: run.state.opener)
        let readable = run.definition.fields.filter { run.state.mayRead($0, applicant, in: run.definition) }.map(\.id)
        #expect(Set(readable).isSuperset(of: ["words", "corrected", "reply", "outcome"]))
        #expect(Set(readable).isDisjoint(with: ["third_party", "correction_notice", "reason"]))
    }

    @Test("Disclosure: a correction can be asked for within seven working days")
    func right() throws {
        var run = try CaseRun(
            "disclosure-request", on: "2025-03-03", values: ["words": "w", "name": "n", "applicant_kind": "person"])
        run.now = try CaseRun.moment("2025-03-13")
        #expect(run.refused("ask-correction", "office", ["correction_notice": "c"]) == "case.not-now")
        #expect(!run.state.isOverdue)
    }

    @Test("Petition: the accused's unit neither gets it nor acts; at most five representatives; 60 days, 30 more")
    func petition() throws {
        #expect(throws: CaseRefusal.self) {
            try CaseRun("petition", on: "2025-03-03", values: ["words": "w", "representatives": "6"])
        }
        var run = try CaseRun(
            "petition", on: "2025-03-03", values: ["words": "w", "representatives": "5"], accused: ["bad"])
        #expect(run.refused("take-claim", "office", to: "bad") == "case.accused")
        #expect(run.refused("take-accusation", "office", unit: "bad") == "case.accused")
        #expect(run.refused("take-accusation", "office", unit: "worse", above: ["bad"]) == "case.accused")
        let words = try #require(run.definition.field("words"))
        let accused = CaseActor(unit: "bad", role: "office", account: "x")
        #expect(!run.state.mayRead(words, accused, in: run.definition))
        #expect(run.state.availableActs(accused, at: run.now, in: run.definition).isEmpty)
        try run.act("take-claim", "office", to: "good", on: "2025-03-04")
        try run.act("accept", "handler", unit: "good", on: "2025-03-10")
        #expect(run.state.live("handle")?.due == "2025-05-09")
        try run.act("extend", "handler", unit: "good", ["reason": "r"])
        #expect(run.state.live("handle")?.due == "2025-06-09")
        #expect(run.state.live("handle")?.dueRaw == "2025-06-08")
    }

    @Test("Deputy: two months for the second round, then both are convened; being studied becomes a promise")
    func deputy() throws {
        var run = try CaseRun("deputy-suggestion", on: "2025-03-03", values: ["words": "w", "name": "n"])
        try run.act("assign", "assigner", to: "a", on: "2025-03-04")
        try run.act("accept", "handler", unit: "a")
        #expect(run.state.live("reply")?.due == "2025-06-04")
        try run.act("contact-deputy", "handler", unit: "a", ["contact_record": "面商"])
        #expect(run.state.live("contact") == nil)
        let studied = try run.act(
            "reply-studied", "handler", unit: "a",
            ["reply": "r", "plan": "p", "plan_date": "2025-12-31", "letter": "b"])
        #expect(studied.promise?.words == "p" && studied.promise?.day == LocalDate("2025-12-31"))
        #expect(run.state.values["result"] == "studied")
        #expect(run.refused("content-solved", "deputy", ["rating": "satisfied"]) == "case.not-now")
        try run.act("not-content", "deputy", on: "2025-04-01")
        #expect(run.state.live("redo")?.due == "2025-06-03")
        try run.act("reply-solved", "handler", unit: "a", ["reply": "r"])
        #expect(run.refused("not-content", "deputy") == "case.bound")
        try run.act("still-not-content", "deputy")
        #expect(run.state.state == "convening" && run.state.remainingRemedies(in: run.definition) != nil)
        let figure = try #require(run.definition.statistics.first { $0.id == "met" })
        #expect(figure.value(over: [run.state]) == (0, 0))
    }
}
