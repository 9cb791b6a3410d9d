import Basics
import Commitments
import Foundation
import Operations
import Procedures
import Store
import Testing

@testable import Web

/// Cases from outside, over a real server and a real database: opened, followed, disputed and confirmed without an account.
@Suite("Cases from outside", .timeLimit(.minutes(3)), .serialized)
struct CaseSiteTests {
    static let root = "/tangjiang/cases"
    /// Words that stand in sealed fields, and must stand nowhere else.
    private static let canaries = ["金丝雀诉求", "金丝雀姓名", "13900001111", "金丝雀地点"]
    static let office = LedgerActor(unit: "supervision", role: .supervisor)

    static func over(_ work: (Running, Ledger) async throws -> Void) async throws {
        let ledger = try await Ledger()
        try await AddUnit.run(
            "water", name: "县水利局", kind: .department, by: LedgerActor(unit: "supervision", role: .administrator),
            in: ledger.installation)
        try await Running.over(
            ledger.installation, PublicSite(installation: ledger.installation, today: { Ledger.now().date() }),
            now: Ledger.now
        ) { try await work($0, ledger) }
    }

    /// What a form of a page carries, which nobody sees.
    static func hidden(_ page: String, form: Int = 0) throws -> [(String, String)] {
        let forms = page.components(separatedBy: "<form ").dropFirst().filter { $0.contains("case-form") }
        let form = try #require(Array(forms)[safe: form])
        return form.matches(of: /<input type="hidden" name="([^"]*)" value="([^"]*)">/).map {
            (String($0.output.1), String($0.output.2))
        }
    }

    static func text(_ page: String, id: String) throws -> String {
        let rest = try #require(page.components(separatedBy: "id=\"\(id)\">")[safe: 1])
        return String(rest.prefix { $0 != "<" })
    }

    private struct Opened {
        let code: String
        let secret: String
    }

    private static func open(_ server: Running) async throws -> Opened {
        let client = try server.client()
        let form = try await client.ask("GET", "\(root)/open/hotline-request")
        #expect(form.status == 200 && form.fields["cache-control"] == "no-store")
        let answer = try await client.post(
            "\(root)/open/hotline-request",
            try hidden(form.text) + [
                ("words", canaries[0]), ("name", canaries[1]), ("phone", canaries[2]), ("place", canaries[3]),
                ("kind", "help"), ("urgent", "urgent"), ("special_due", "2020-01-01"),
            ])
        #expect(answer.status == 200 && answer.fields["cache-control"] == "no-store")
        return Opened(code: try text(answer.text, id: "case-code"), secret: try text(answer.text, id: "case-secret"))
    }

    static func follow(_ server: Running, _ code: String, _ secret: String) async throws -> RawClient.Answer {
        let client = try server.client()
        let form = try await client.ask("GET", "\(root)/follow")
        return try await client.post(
            "\(root)/follow", try hidden(form.text) + [("code", code), ("secret", secret)])
    }

    @Test("A matter is opened, answered, disputed, answered again and confirmed by code and secret alone")
    func journey() async throws {
        try await Self.over { server, ledger in
            let opened = try await Self.open(server)
            let desk = { (act: CaseAct, actor: LedgerActor) async throws -> Void in
                _ = try await ActOnCase.run(
                    opened.code, act, by: .desk(actor, account: actor.unit), in: ledger.installation)
            }
            let water = LedgerActor(unit: "water", role: .reporter)
            try await desk(CaseAct("route", unit: "water"), Self.office)
            try await desk(CaseAct("sign"), water)
            try await desk(CaseAct("answer", values: ["reply": "第一次答复"]), water)
            var page = try await Self.follow(server, opened.code.lowercased(), " " + opened.secret.lowercased())
            #expect(page.status == 200 && page.text.contains("第一次答复") && page.text.contains("县水利局"))
            #expect(!page.text.contains(opened.secret))
            let client = try server.client()
            let forms = page.text.components(separatedBy: "<form ").filter { $0.contains("case-form") }
            let names = forms.compactMap {
                $0.firstMatch(of: /name="which" value="([^"]*)"/).map { String($0.output.1) }
            }
            #expect(names == ["solved", "partly-solved", "not-solved"])
            // Sent twice it counts once.
            for _ in 0..<2 {
                let sent = try await client.post(
                    "\(Self.root)/follow/act",
                    try Self.hidden(page.text, form: 2) + [("complaint_again", "水还是浑的")])
                #expect(sent.status == 200 && sent.text.contains("第 2 轮") && sent.text.contains("水还是浑的"))
            }
            try await desk(CaseAct("answer-again", values: ["reply": "第二次答复"]), water)
            page = try await Self.follow(server, opened.code, opened.secret)
            #expect(page.text.contains("第一次答复") && page.text.contains("第二次答复"))
            let done = try await client.post(
                "\(Self.root)/follow/act", try Self.hidden(page.text) + [("rating", "satisfied")])
            #expect(done.status == 200 && done.text.contains("已解决") && done.text.contains("现在不需要您做什么"))
            let row = try #require(try ledger.installation.read { try $0.caseRow(opened.code) })
            #expect(row.state.end == .resolved && row.state.round == 2 && row.state.values["rating"] == "satisfied")
            // What only staff may set did not come in with the form.
            #expect(row.state.values["urgent"] == nil && row.state.values["special_due"] == nil)
        }
    }

    @Test("A wrong code and a wrong secret are told alike, and nobody tries many")
    func guessing() async throws {
        try await Self.over { server, _ in
            let opened = try await Self.open(server)
            let wrong = try await Self.follow(server, opened.code, "ABCD-EFGH")
            let unknown = try await Self.follow(server, "2019-C0001", opened.secret)
            #expect(wrong.status == 422 && unknown.status == 422)
            for page in [wrong, unknown] { #expect(page.text.contains("编号或查询码不对")) }
            #expect(!unknown.text.contains(opened.secret), "what was entered as the secret is not written back")
            for _ in 0..<18 { _ = try await Self.follow(server, opened.code, "X") }
            let throttled = try await Self.follow(server, opened.code, opened.secret)
            #expect(throttled.status == 422 && throttled.text.contains("分钟后再试"))
        }
    }

    @Test("A refused form says all that is wrong at once and keeps what was entered; one from elsewhere does nothing")
    func refused() async throws {
        try await Self.over { server, ledger in
            let client = try server.client()
            let path = "\(Self.root)/open/disclosure-request"
            let form = try await client.ask("GET", path)
            let hidden = try Self.hidden(form.text)
            let answer = try await client.post(path, hidden + [("words", "要看预算"), ("applicant_kind", "king")])
            #expect(answer.status == 422)
            for words in ["要看预算", "href=\"#open-name\"", "href=\"#open-applicant_kind\"", "有误："] {
                #expect(answer.text.contains(words), "\(words)")
            }
            let good = [("words", "要看预算"), ("name", "某某"), ("applicant_kind", "person")]
            let unstamped = try await client.post(path, good)
            #expect(unstamped.status == 422 && unstamped.text.contains("要看预算"))
            let elsewhere = try await client.post(path, hidden + good, ["Origin: https://elsewhere.example"])
            #expect(elsewhere.status == 403)
            let count = { try ledger.installation.read { try $0.cases(limit: 9).count } }
            #expect(try count() == 0)
            for _ in 0..<3 { #expect(try await client.post(path, hidden + good).status == 200) }
            #expect(try count() == 1, "sent three times it counts once")
            let inside = try await client.ask("GET", "\(Self.root)/open/supervision-task")
            #expect(inside.status == 404)
        }
    }

    @Test("A unit that is accused is told by whoever accuses it, and can't get the case")
    func accused() async throws {
        try await Self.over { server, ledger in
            let client = try server.client()
            let path = "/en\(Self.root)/open/petition"
            let hidden = try Self.hidden(try await client.ask("GET", path).text)
            let words = ("words", "举报")
            let unknown = try await client.post(path, hidden + [words, ("accused", "nowhere")])
            #expect(unknown.status == 422 && unknown.text.contains("href=\"#open-accused\""))
            let answer = try await client.post(path, hidden + [words, ("accused", "water")])
            let code = try Self.text(answer.text, id: "case-code")
            #expect(try ledger.installation.read { try $0.caseRow(code)?.state.accused } == ["water"])
            await #expect(throws: LedgerRefusal.self) {
                try await ActOnCase.run(
                    code, CaseAct("take-claim", unit: "water"), by: .desk(Self.office, account: "office"),
                    in: ledger.installation)
            }
            let index = try await server.get(Self.root).text
            for name in ["12345诉求", "信访事项", "人大代表建议", "依申请公开"] { #expect(index.contains(name), "\(name)") }
        }
    }

    @Test("Sealed words, code and secret stand on no public page, in no address and no line of the log")
    func canaries() async throws {
        try await Self.over { server, ledger in
            let opened = try await Self.open(server)
            _ = try await Self.follow(server, opened.code, opened.secret)
            let unpublished = try await server.get("\(Self.root)/\(opened.code)")
            let unknown = try await server.get("\(Self.root)/2019-C0001")
            #expect(unpublished.status == 404 && unknown.status == 404)
            for path in [
                "", "/figures", "/figures?procedure=hotline-request", "/\(opened.code)", "/open/hotline-request",
                "/follow",
            ] {
                for prefix in ["", "/en"] {
                    let page = try await server.get("\(prefix)\(Self.root)\(path)").text
                    for word in Self.canaries + [opened.secret] { #expect(!page.contains(word), "\(path): \(word)") }
                }
            }
            for path in ["search?q=" + "%E9%87%91%E4%B8%9D%E9%9B%80", "changes", "changes.atom", "data.json", "record"]
            {
                let page = try await server.get("/tangjiang/" + path).text
                for word in Self.canaries.dropFirst() + [opened.secret] { #expect(!page.contains(word), "\(path)") }
            }
            let log = server.log.value
            for word in Self.canaries + [opened.secret, opened.code] { #expect(!log.contains(word), "\(word)") }
            _ = ledger
        }
    }

    @Test("A ticket opens its own case, for half an hour")
    func tickets() async throws {
        let installation = try await Ledger().installation
        let now = Instant(milliseconds: 1_700_000_000_000)
        let ticket = CaseTicket.make("2026-C0001", at: now, installation)
        func opens(_ text: String, after minutes: Int) -> String? {
            CaseTicket.opens(text, at: Instant(milliseconds: now.milliseconds + minutes * 60_000), installation)
        }
        #expect(opens(ticket, after: 29) == "2026-C0001")
        #expect(opens(ticket, after: 30) == nil)
        #expect(opens(ticket.replacing("C0001", with: "C0002"), after: 1) == nil)
        #expect(opens(String(ticket.dropLast()) + "0", after: 1) == nil || ticket.hasSuffix("0"))
        let parts = ticket.split(separator: ".")
        #expect(opens("\(parts[0]).9\(parts[1]).\(parts[2])", after: 1) == nil)
        for text in ["", ".", "..", "2026-C0001..", "2026-C0001.99999999999999999999.ab"] {
            #expect(opens(text, after: 1) == nil)
        }
        let stamp = FormStamp.make("a", at: now, installation)
        #expect(FormStamp.isGood(stamp, "a", at: now, installation))
        #expect(!FormStamp.isGood(stamp, "b", at: now, installation))
        #expect(!FormStamp.isGood(stamp, "a", at: Instant(milliseconds: now.milliseconds + 86_400_000), installation))
        #expect(!FormStamp.isGood("", "", at: now, installation))
    }
}

extension Collection {
    fileprivate subscript(safe index: Index) -> Element? { indices.contains(index) ? self[index] : nil }
}
