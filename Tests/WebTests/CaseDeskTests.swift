import Basics
import Commitments
import Foundation
import Operations
import Procedures
import Store
import Testing

@testable import Web

@Suite("Cases at the desk show each post what it may read and offer what it may do", .timeLimit(.minutes(3)))
struct CaseDeskTests {
    /// Stands in sealed fields alone: in no page of those who may not read them, and in no address or title.
    private static let canary = "金丝雀某某某"
    private static let phone = "13800009999"

    private static func desk(
        _ work: (SampleCounty, DeskPeople, Running, (Role) -> String) async throws -> Void
    ) async throws {
        let county = try await SampleCounty(isWhole: false)
        for (id, kind) in [("housing", UnitRow.Kind.department), ("water", .department), ("mayor", .leader)] {
            try await AddUnit.run(
                id, name: id, kind: kind, by: LedgerActor(unit: "supervision", role: .administrator),
                in: county.installation)
        }
        let people = try await DeskPeople(county.installation, units: [.reporter: "housing", .leader: "mayor"])
        try await Running.over(county.installation, county.site, now: { county.moment }) { server in
            try await work(county, people, server, { people[$0].cookie })
        }
    }

    private static func opened(_ county: SampleCounty) async throws -> String {
        try await OpenCase.run(
            "hotline-request",
            CaseOpening(values: ["words": "\(canary)反映路灯不亮", "kind": "complaint", "name": canary, "phone": phone]),
            by: SampleCounty.supervisor, account: "office", in: county.installation
        ).id
    }

    private static let paths = [
        "desk", "desk/cases", "desk/cases?scope=open", "desk/cases?scope=open&q=%E8%B7%AF%E7%81%AF",
        "desk/cases?scope=ended", "desk/cases/figures?procedure=hotline-request", "desk/cases/CASE",
        "desk/cases/CASE/publish",
    ]

    @Test("Sealed words reach those whose role reads them, and no page of anyone else; never a list, title or preview")
    func canaries() async throws {
        try await Self.desk { county, people, server, cookie in
            let id = try await Self.opened(county)
            var (readers, pages): (Set<Role>, Int) = ([], 0)
            for role in [Role.administrator, .supervisor, .reporter, .leader] {
                for path in Self.paths {
                    for language in ["", "en/"] {
                        let target = "/\(language)tangjiang/" + path.replacing("CASE", with: id)
                        let answer = try await server.get(target, [cookie(role)])
                        pages += 1
                        #expect(!answer.text.contains(Self.phone) || path == "desk/cases/CASE", "\(target) \(role)")
                        if answer.text.contains(Self.canary) {
                            #expect(path == "desk/cases/CASE", "\(target) \(role)")
                            readers.insert(role)
                            let head = answer.text.prefix(
                                upTo: answer.text.range(of: "</head>")?.lowerBound ?? answer.text.endIndex)
                            #expect(!head.contains(Self.canary), "\(target)")
                        }
                        #expect([200, 403].contains(answer.status), "\(target) \(role): \(answer.status)")
                        #expect(answer.fields["cache-control"] == "no-store", "\(target)")
                    }
                }
            }
            // The centre is the supervision office, and leaders read the words of a request; other units and the
            // administrator do not.
            #expect(readers == [.supervisor, .leader])
            let leader = try await server.get("/tangjiang/desk/cases/\(id)", [cookie(.leader)])
            #expect(leader.text.contains("\(Self.canary)反映路灯不亮") && !leader.text.contains(Self.phone))
            #expect(pages == 64)
        }
    }

    @Test("A step that is refused draws the page again with all that was entered; one that fits is taken")
    func refused() async throws {
        try await Self.desk { county, people, server, cookie in
            let id = try await Self.opened(county)
            let page = "/tangjiang/desk/cases/\(id)"
            let one = people[.supervisor]
            func send(_ fields: [(String, String)]) async throws -> RawClient.Answer {
                try await server.client().post(
                    page + "/act", [("form", one.form), ("from", page), ("which", "act-route")] + fields, [one.cookie])
            }
            let again = try await send([("transition", "route"), ("v-special_law", "某某条例")])
            #expect(again.status == 422 && again.text.contains("某某条例") && again.text.contains("case.unit-missing"))
            let done = try await send([("transition", "route"), ("unit", "housing")])
            #expect(done.status == 303)
            let handler = try await server.get(page, [cookie(.reporter)])
            #expect(handler.text.contains(Self.canary), "the unit that handles it reads it now")
            #expect(!handler.text.contains("act-route"), "and is offered its own steps alone")
            let work = try await server.get("/tangjiang/desk", [cookie(.reporter)])
            #expect(work.text.contains("等您办的事项 1 件"))
        }
    }

    @Test("A unit that an accusation is about learns nothing of the case")
    func accused() async throws {
        try await Self.desk { county, people, server, cookie in
            let id = try await OpenCase.run(
                "petition", CaseOpening(values: ["words": Self.canary, "name": Self.canary], accused: ["housing"]),
                by: SampleCounty.supervisor, account: "office", in: county.installation
            ).id
            let page = try await server.get("/tangjiang/desk/cases/\(id)", [cookie(.reporter)])
            #expect(page.status == 404)
            let act = try await server.client().post(
                "/tangjiang/desk/cases/\(id)/act", [("form", people[.reporter].form), ("transition", "take-claim")],
                [cookie(.reporter)])
            #expect(act.status == 404)
            let list = try await server.get("/tangjiang/desk/cases?scope=open", [cookie(.reporter)])
            #expect(!list.text.contains(id))
        }
    }

    @Test("Whatever their number, what runs out first is on top, pages follow one another, and nothing is cut off")
    func pages() async throws {
        try await Self.desk { county, people, server, cookie in
            var ids: [String] = []
            for number in 0..<60 {
                ids.append(
                    try await OpenCase.run(
                        "supervision-task",
                        CaseOpening(values: [
                            "title": "新河大桥第\(number)次调度", "demands": "办结", "origin": "decision", "approval": "县府会",
                        ]), by: SampleCounty.supervisor, account: "office", in: county.installation
                    ).id)
            }
            // The last one is to be done first.
            for (id, day) in [(ids[59], "2025-02-03"), (ids[0], "2025-06-30")] {
                try await ActOnCase.run(
                    id, CaseAct("assign", unit: "housing", values: ["deadline": day]),
                    by: .desk(SampleCounty.supervisor, account: "office"), in: county.installation)
            }
            func shown(_ target: String) async throws -> (ids: [String], text: String) {
                let text = try await server.get(target, [cookie(.supervisor)]).text
                let found = text.components(separatedBy: "<a href=\"/tangjiang/desk/cases/2025-C").dropFirst().map {
                    "2025-C" + $0.prefix { $0 != "\"" }
                }
                return (found, text)
            }
            func link(_ text: String, _ way: String) throws -> String {
                let end = try #require(text.range(of: "rel=\"\(way)\""))
                let start = try #require(
                    text.range(of: "href=\"", options: .backwards, range: text.startIndex..<end.lowerBound))
                return text[start.upperBound...].prefix { $0 != "\"" }.replacingOccurrences(of: "&amp;", with: "&")
            }
            let first = try await shown("/tangjiang/desk/cases?scope=open&procedure=supervision-task")
            #expect(first.ids.count == 50 && first.text.contains("60 件") && first.text.contains("第 1—50 件，共 60 件"))
            #expect(Array(first.ids.prefix(2)) == [ids[0], ids[59]])
            let next = try await shown(try link(first.text, "next"))
            #expect(next.text.contains("第 51—60 件，共 60 件"))
            #expect(Set(first.ids + next.ids) == Set(ids) && next.ids.count == 10)
            #expect(try await shown(try link(next.text, "prev")).ids == first.ids)
            #expect(try await shown(try link(next.text, "first")).ids == first.ids)
            let words = try await shown("/tangjiang/desk/cases?scope=open&q=%E5%A4%A7%E6%A1%A5")
            #expect(words.ids == Array(ids.reversed().prefix(25)) && words.text.contains("这一页 25 件"))
            let older = try await shown(try link(words.text, "next"))
            #expect(older.ids == Array(ids.reversed()[25..<50]))
            let odd = try await shown("/tangjiang/desk/cases?scope=open&after=zzz&older=zzz")
            #expect(odd.ids == (try await shown("/tangjiang/desk/cases?scope=open")).ids)
        }
    }

    @Test("What is taken down at the counter is answered with number and secret, once")
    func receipt() async throws {
        try await Self.desk { county, people, server, cookie in
            let one = people[.supervisor]
            let answer = try await server.client().post(
                "/tangjiang/desk/cases/open",
                [
                    ("form", one.form), ("from", "/tangjiang/desk/cases/open?procedure=hotline-request"),
                    ("which", "open"), ("procedure", "hotline-request"), ("v-words", "路灯不亮"), ("v-kind", "complaint"),
                ], [one.cookie])
            #expect(answer.status == 200 && answer.text.contains("case-secret"))
            #expect(answer.text.contains("C0001") && answer.fields["cache-control"] == "no-store")
            let page = try await server.get("/tangjiang/desk/cases?scope=open", [cookie(.supervisor)])
            #expect(page.text.contains("C0001") && !page.text.contains("case-secret"))
        }
    }
}
