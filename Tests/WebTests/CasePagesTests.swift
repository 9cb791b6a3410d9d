import Basics
import Commitments
import Foundation
import Operations
import Procedures
import Store
import Testing

@testable import Web

/// What pages of cases show after a case was published, erased, or asked for in the other language.
@Suite("Pages of cases", .timeLimit(.minutes(3)))
struct CasePagesTests {
    private static let canary = "金丝雀某某某"
    private static let office = LedgerActor(unit: "supervision", role: .supervisor)
    private static let water = LedgerActor(unit: "water", role: .reporter)

    private static func over(_ work: (Running, SampleCounty, DeskPeople) async throws -> Void) async throws {
        let county = try await SampleCounty(isWhole: false)
        try await AddUnit.run(
            "water", name: "县水利局", kind: .department, by: LedgerActor(unit: "supervision", role: .administrator),
            in: county.installation)
        let people = try await DeskPeople(county.installation, units: [.reporter: "water"])
        try await Running.over(county.installation, county.site, now: { county.moment }) { server in
            try await work(server, county, people)
        }
    }

    private static func opened(_ county: SampleCounty) async throws -> OpenCase.Opened {
        try await OpenCase.run(
            "hotline-request", CaseOpening(values: ["words": canary, "kind": "complaint", "name": canary]),
            by: office, account: "office", in: county.installation)
    }

    private static func step(
        _ id: String, _ act: CaseAct, _ actor: LedgerActor, _ county: SampleCounty
    ) async throws {
        try await ActOnCase.run(id, act, by: .desk(actor, account: actor.unit), in: county.installation)
    }

    private static func publish(_ id: String, _ county: SampleCounty) async throws {
        try await county.sequence()
        let installation = county.installation
        let plan = try installation.database.read { transaction in
            try PublishCase.plan(
                id, try CaseDesk(LedgerTables(transaction, jurisdiction: installation.jurisdiction), at: county.moment),
                EventTable(transaction, jurisdiction: installation.jurisdiction))
        }
        try await PublishCase.run(id, seen: plan.digest, by: office, in: installation)
    }

    @Test(
        "A published case shows its clocks; words that came later wait for their own release, state and limits do not")
    func published() async throws {
        try await Self.over { server, county, _ in
            let id = try await Self.opened(county).id
            try await Self.step(id, CaseAct("route", unit: "water"), Self.office, county)
            try await Self.publish(id, county)
            let path = "/tangjiang/cases/\(id)"
            try await server.until { try await server.get(path).status == 200 }
            let page = try await server.get(path).text
            #expect(page.contains("投诉、举报时限") && page.contains("怎么算的") && page.contains("计入"))
            #expect(page.contains("以前的时限（1）") && page.contains("派单时限"))
            #expect(page.contains("县水利局") && !page.contains(Self.canary))
            try await Self.step(id, CaseAct("sign"), Self.water, county)
            try await Self.step(id, CaseAct("answer", values: ["reply": Self.canary]), Self.water, county)
            let release = ["words_shown": "反映路灯不亮", "reply_shown": "已修好"]
            try await Self.step(id, CaseAct("release", values: release), Self.office, county)
            try await server.until { try await server.get(path).text.contains("待诉求人评价") }
            let later = try await server.get(path).text
            #expect(!later.contains("已修好") && later.contains("另有3条记录没有公开"))
            // A right is the party's, not the reader's.
            #expect(later.contains("当事人的期限") && !later.contains("您的期限"))
            try await Self.publish(id, county)
            try await server.until { try await server.get(path).text.contains("已修好") }
            let english = try await server.get("/en" + path).text
            #expect(english.contains("Earlier time limits") && !english.contains("are not public"))
        }
    }

    @Test("Erasing asks for basis and decision, shows no word, and leaves none on the page; only the office may")
    func erased() async throws {
        try await Self.over { server, county, people in
            let opened = try await Self.opened(county)
            let page = "/tangjiang/desk/cases/\(opened.id)"
            let one = people[.supervisor]
            let before = try await server.get(page, [one.cookie]).text
            #expect(before.contains(Self.canary) && before.contains("\(page)/erase"))
            #expect(try await server.get(page + "/erase", [people[.leader].cookie]).status == 403)
            let form = try await server.get(page + "/erase", [one.cookie]).text
            #expect(form.contains("姓名（1 处）") && !form.contains(Self.canary))
            func send(_ more: [(String, String)]) async throws -> RawClient.Answer {
                try await server.client().post(
                    page + "/erase",
                    [
                        ("form", one.form), ("from", page + "/erase"), ("which", "erase"), ("field", "name"),
                        ("field", "words"), ("basis", "《个人信息保护法》第四十七条"),
                    ] + more, [one.cookie])
            }
            let refused = try await send([])
            #expect(refused.status == 422 && refused.text.contains("《个人信息保护法》第四十七条"))
            #expect(try await send([("authority", "县府办〔2026〕8号")]).status == 303)
            let after = try await server.get(page, [one.cookie]).text
            #expect(!after.contains(Self.canary) && after.contains("已擦除") && after.contains("县府办〔2026〕8号"))
            #expect(!after.contains("\(page)/erase"), "nothing is left to erase")
        }
    }

    /// What a form of a page carries, which nobody sees.
    private static func hidden(_ page: String, _ mark: String) throws -> [(String, String)] {
        let form = try #require(page.components(separatedBy: "<form ").dropFirst().first { $0.contains(mark) })
        return form.prefix(upTo: form.range(of: "</form>")?.lowerBound ?? form.endIndex)
            .matches(of: /<input type="hidden" name="([^"]*)" value="([^"]*)">/).map {
                (String($0.output.1), String($0.output.2))
            }
    }

    @Test("Receipt and tracking page are read in the other language without entering anything again")
    func otherLanguage() async throws {
        let ledger = try await Ledger()
        let site = PublicSite(installation: ledger.installation, today: { Ledger.now().date() })
        try await Running.over(ledger.installation, site, now: Ledger.now) { server in
            let path = "/tangjiang/cases/open/hotline-request"
            let client = try server.client()
            let form = try Self.hidden(try await client.ask("GET", path).text, "case-form")
            let receipt = try await client.post(path, form + [("words", Self.canary), ("kind", "help")])
            let secret = try #require(
                receipt.text.components(separatedBy: "id=\"case-secret\">").dropFirst().first?.prefix { $0 != "<" })
            let code = try #require(
                receipt.text.components(separatedBy: "id=\"case-code\">").dropFirst().first?.prefix { $0 != "<" })
            let other = try await client.post("/en" + path, try Self.hidden(receipt.text, "action=\"/en\(path)\""))
            #expect(other.status == 200 && other.text.contains(secret) && other.text.contains("Received"))
            #expect(try ledger.installation.read { try $0.cases("hotline-request", limit: 9).count } == 1)
            // Whoever has not sent the form gets none.
            let stranger = try await client.post("/en" + path, [("once", "another")])
            #expect(!stranger.text.contains(secret))
            let follow = "/tangjiang/cases/follow"
            let entry = try Self.hidden(try await client.ask("GET", follow).text, "case-form")
            let page = try await client.post(follow, entry + [("code", String(code)), ("secret", String(secret))])
            #expect(page.text.contains(Self.canary))
            let english = try await client.post(
                "/en" + follow, try Self.hidden(page.text, "action=\"/en\(follow)\""))
            #expect(
                english.status == 200 && english.text.contains(Self.canary) && english.text.contains("What happened"))
            let forged = try await client.post("/en" + follow, [("ticket", "\(code).99999999999999.00")])
            #expect(!forged.text.contains(Self.canary))
        }
    }

    @Test("A mistyped address of the public forms is answered by the public site")
    func mistyped() async throws {
        try await Self.over { server, _, _ in
            for path in ["cases/open/x", "cases/open/supervision-task", "cases/follow/nowhere"] {
                for language in ["", "/en"] {
                    let answer = try await server.get("\(language)/tangjiang/\(path)")
                    #expect(answer.status == 404 && !answer.text.contains("site desk"), "\(language) \(path)")
                    #expect(answer.text.contains("class=\"banner\""), "\(language) \(path)")
                }
            }
            #expect(try await server.get("/tangjiang/desk/nowhere").text.contains("site desk"))
        }
    }
}
