import Basics
import Commitments
import Foundation
import Operations
import Store
import Testing

@testable import Web

/// Roles × routes × forms: who reaches what. A row or a page given to the wrong post fails here.
@Suite("The desk is for those whose it is", .timeLimit(.minutes(5)), .serialized)
struct DeskMatrixTests {
    private static let roles: [Role] = [.administrator, .supervisor, .reporter, .leader]

    /// What stands for the braces of a pattern.
    private static let samples = [
        "{id}": "2025-0001", "{report}": "0000000000000000", "{month}": "2025-11", "{unit}": "housing",
        "{name}": "report_day", "{year}": "2025", "{number}": "1",
    ]

    private static func path(_ route: DeskRoute) -> String {
        "/tangjiang/" + route.pattern.map { Self.samples[$0] ?? ($0.hasPrefix("{") ? "x" : $0) }.joined(separator: "/")
    }

    @Test("Every route says who may ask, and docs/routes.md shows the one table")
    func declared() throws {
        var seen: Set<String> = []
        var lines: [String] = []
        for route in DeskRoutes.all {
            let method = route.isPost ? "POST" : "GET"
            #expect(route.isOpen != !route.roles.isEmpty, "\(method) \(route.label) names no role")
            #expect(!route.roles.contains(.visitor) && !route.roles.contains(.system), "\(method) \(route.label)")
            #expect(seen.insert("\(method) \(route.label)").inserted, "\(method) \(route.label) is there twice")
            let who = route.isOpen ? "anyone" : DeskRoutes.words(route.roles)
            lines.append("| `\(method) /\(route.pattern.joined(separator: "/"))` | \(who) | \(route.what) |")
        }
        let table = (["<!-- desk -->", "| address | who | what |", "|---|---|---|"] + lines + ["<!-- /desk -->"])
            .joined(separator: "\n")
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.appending(path: "docs/routes.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        let start = try #require(text.range(of: "<!-- desk -->")?.lowerBound)
        let end = try #require(text.range(of: "<!-- /desk -->")?.upperBound)
        if ProcessInfo.processInfo.environment["DUIXIAN_RECORD"] == "1" {
            try Data(text.replacingCharacters(in: start..<end, with: table).utf8).write(to: file)
        } else {
            #expect(text[start..<end] == table, "run with DUIXIAN_RECORD=1 where the new table is meant")
        }
    }

    @Test("A page of the desk opens for its roles and no other; a stranger is led to the way in")
    func pages() async throws {
        let county = try await SampleCounty()
        let people = try await DeskPeople(county.installation, units: [.reporter: "housing"])
        try await Running.over(county.installation, county.site, now: { county.moment }) { server in
            for route in DeskRoutes.all where !route.isPost && !route.isOpen {
                let path = Self.path(route)
                let stranger = try await server.get(path)
                #expect(stranger.status == 303 && stranger.fields["location"]?.contains("/sign-in") == true, "\(path)")
                for role in Self.roles {
                    let answer = try await server.get(path, [people[role].cookie])
                    if route.roles.contains(role) {
                        #expect([200, 303, 404, 422].contains(answer.status), "\(path) \(role): \(answer.status)")
                        #expect(answer.fields["cache-control"] == "no-store", "\(path)")
                    } else {
                        #expect(answer.status == 403, "\(path) \(role): \(answer.status)")
                        #expect(!answer.text.contains(SampleCounty.secret), "\(path) \(role) leaks")
                    }
                }
            }
        }
    }

    @Test("An act is refused to every other role, to a form from elsewhere and to a stranger, and leaves nothing")
    func acts() async throws {
        let county = try await SampleCounty()
        let people = try await DeskPeople(county.installation, units: [.reporter: "housing"])
        func events() throws -> Int {
            try county.installation.database.read {
                try $0.row("SELECT COUNT(*) AS n FROM event WHERE jurisdiction = 'tangjiang'")?.integer("n") ?? -1
            }
        }
        try await Running.over(county.installation, county.site, now: { county.moment }) { server in
            let before = try events()
            for route in DeskRoutes.all where route.isPost && !route.isOpen {
                let path = Self.path(route)
                let client = try server.client()
                let stranger = try await client.post(path, [("words", "x")])
                #expect(stranger.status == 303, "\(path): \(stranger.status)")
                for role in Self.roles {
                    let one = people[role]
                    if !route.roles.contains(role) {
                        let answer = try await client.post(path, [("form", one.form)], [one.cookie])
                        #expect(answer.status == 403, "\(path) \(role): \(answer.status)")
                    }
                    let foreign = try await client.post(path, [("form", "00")], [one.cookie])
                    #expect(foreign.status == 403, "\(path) \(role): \(foreign.status)")
                    let elsewhere = try await client.post(
                        path, [("form", one.form)], [one.cookie, "Origin: https://elsewhere.example"])
                    #expect(elsewhere.status == 403, "\(path) \(role): \(elsewhere.status)")
                }
            }
            #expect(try events() == before)
        }
    }

    @Test("What is internal reaches no visitor, whatever is asked and in whatever form")
    func strangers() async throws {
        let county = try await SampleCounty()
        try await Running.over(county.installation, county.site, now: { county.moment }) { server in
            let forms = ["", ".json", ".csv", ".xlsx", ".atom", ".txt"]
            let paths = SiteRoute.table.map { $0.pattern.split(separator: ".")[safe: 0].map(String.init) ?? "" }
            for path in Set(paths) {
                for form in forms {
                    var target = "/tangjiang/" + path + form
                    for (slot, value) in Self.samples { target = target.replacing(slot, with: value) }
                    let answer = try await server.get(target)
                    #expect(!answer.text.contains(SampleCounty.secret), "\(target)")
                    #expect(!answer.text.contains(SampleCounty.takenDown), "\(target)")
                }
            }
        }
    }
}

extension Collection {
    fileprivate subscript(safe index: Index) -> Element? { indices.contains(index) ? self[index] : nil }
}

extension SampleCounty {
    /// Ten in the morning of its last day.
    var moment: Instant { Instant(seconds: (Self.today?.daysSince1970 ?? 0) * 86_400 + 2 * 3_600) }
}
