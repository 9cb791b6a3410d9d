import Basics
import LegalClocks
import Testing

@Suite("The rules")
struct RuleTests {
    /// `id place length unit (+extension)`, as they were agreed; `≥` is a minimum.
    private static let agreed = """
        supervision.recheck-apply CN 30 cal
        supervision.recheck-decide CN 30 cal
        petition.register CN 15 cal
        petition.notice CN 15 cal
        petition.objection CN 5 wd
        petition.handle CN 60 cal +30
        petition.review-apply CN 30 cal
        petition.review-decide CN 30 cal
        petition.recheck-apply CN 30 cal
        petition.recheck-decide CN 30 cal
        deputy.reply CN 3 mon +3
        deputy.assign CN-50 10 wd
        deputy.return CN-50 10 wd
        deputy.reassign CN-50 10 wd
        deputy.contact CN-50 20 wd
        deputy.co-opinion CN-50 30 wd
        deputy.rate CN-50 20 wd
        deputy.redo CN-50 2 mon
        disclosure.publish CN 20 wd
        disclosure.reply CN 20 wd +20
        disclosure.correct CN 7 wd
        disclosure.third-party CN 15 wd
        decision.consult CN ≥30 cal
        decision.legality CN ≥7 wd
        penalty.publish CN 20 wd
        budget.publish CN 20 cal
        inspection.publish CN 20 wd
        accident.report CN 1 h
        accident.tier CN 2 h
        accident.investigate CN 60 cal +60
        accident.approve CN 15 cal
        incident.city CN-50 1 h
        """

    @Test("They are those that were agreed, and no others")
    func all() {
        let lines = ClockRules.ids.compactMap { id -> String? in
            ClockRules.all.last { $0.id == id }.map { rule in
                "\(id) \(rule.appliesIn) \(rule.isMinimum ? "≥" : "")\(rule.length) \(rule.unit.rawValue)"
                    + (rule.extending.map { " +\($0.length)" } ?? "")
            }
        }
        #expect(lines.joined(separator: "\n") == Self.agreed)
        #expect(Set(ClockRules.ids).count == ClockRules.ids.count)
    }

    @Test("What is law has an article and a first day; what is not says where it is from", arguments: ClockRules.all)
    func grounded(rule: ClockRule) {
        #expect(!rule.name.chinese.isEmpty && !rule.name.english.isEmpty && !rule.startsWith.english.isEmpty)
        switch rule.evidence {
        case .textRead:
            #expect(rule.basis.text.chinese.hasPrefix("《") && rule.basis.text.chinese.contains("》第"))
            #expect(rule.basis.text.english.contains("art"))
            #expect(rule.inForceFrom != nil)
        case .parameter(let source): #expect(rule.id == "inspection.publish" && source.chinese.contains("国发〔2019〕5号"))
        }
        if let from = rule.inForceFrom, let to = rule.inForceTo { #expect(from < to) }
    }

    @Test(
        "The text in force on the day of the event is the one that holds",
        arguments: [
            ("2015-08-28", 42, false), ("2015-08-29", 42, true), ("2025-03-11", 42, true), ("2025-03-12", 51, true),
            ("2030-01-01", 51, true),
        ])
    func versions(on text: String, article: Int, isInForce: Bool) throws {
        let rule = try ClockRules.rule("deputy.reply", in: .chongqing, on: day(text))
        #expect(rule.basis.text.english.hasSuffix("art. \(article)"))
        #expect(try rule.isInForce(on: day(text)) == isInForce)
        let deadline = try Deadline.reckon(rule, from: .day(day(text)), in: .builtIn)
        #expect(deadline.isInForce == isInForce && deadline.notes.contains { $0.chinese.contains("没有施行") } != isInForce)
    }

    @Test(
        "A rule of the country holds everywhere; one of a place only there",
        arguments: [
            ("petition.handle", "CN-110101", true), ("deputy.return", "CN-50", true),
            ("deputy.return", "CN-5002", true),
            ("deputy.return", "CN-500233", true), ("deputy.return", "CN-51", false), ("deputy.return", "CN", false),
        ])
    func places(id: String, place: String, holds: Bool) throws {
        let division = try #require(Division(place))
        let rule = try? ClockRules.rule(id, in: division, on: day("2024-01-02"))
        #expect((rule != nil) == holds)
        if !holds {
            let fault = try #require(throws: ClockFault.self) {
                try ClockRules.rule(id, in: division, on: day("2024-01-02"))
            }
            #expect(fault.code == "clock.outside-place" && fault.english.contains("CN-50, not in \(place)"))
        }
    }

    @Test(
        "A code of a place is a prefix of GB/T 2260",
        arguments: [
            ("CN", true), ("CN-50", true), ("CN-5002", true), ("CN-500233", true), ("cn", false), ("CN-", false),
            ("CN-5", false), ("CN-500", false), ("CN-5002330", false), ("CN50", false), ("CN-5a", false), ("", false),
        ])
    func divisions(code: String, exists: Bool) { #expect((Division(code) != nil) == exists) }

    @Test(
        "Whoever mistypes an id is shown the nearest",
        arguments: [
            ("petition.handel", "petition.handle"), ("deputy-reply", "deputy.reply"),
            ("disclosure.replies", "disclosure.reply"),
        ])
    func nearest(id: String, meant: String) throws {
        #expect(ClockRules.nearest(to: id) == meant)
        let fault = try #require(throws: ClockFault.self) { try ClockRules.rule(id, in: nil, on: day("2024-01-02")) }
        #expect(fault.code == "clock.unknown" && fault.english.contains(meant))
    }

    @Test("Nothing is near to what has nothing in common")
    func far() { #expect(ClockRules.nearest(to: "xyz") == nil && ClockRules.nearest(to: "") == nil) }

    @Test("A place's own rule counts from its day on, and only there")
    func local() throws {
        let county = try #require(Division("CN-500233"))
        let own = try LocalRule(
            id: "hotline.reply", name: Phrase("热线答复", "Answering a hotline order"), unit: .workday, length: 5,
            owner: "县政府办公室", place: county, from: day("2024-03-01"), basis: Phrase("热线办法", "hotline rules"))
        let rule = try ClockRules.rule("hotline.reply", in: county, on: day("2024-03-04"), local: [own])
        #expect(rule.length == 5 && rule.evidence == .parameter(source: Phrase("县政府办公室设定", "set by 县政府办公室")))
        #expect(throws: ClockFault.self) {
            try ClockRules.rule("hotline.reply", in: county, on: day("2024-02-29"), local: [own])
        }
        #expect(throws: ClockFault.self) {
            try ClockRules.rule("hotline.reply", in: .china, on: day("2024-03-04"), local: [own])
        }
    }

    @Test(
        "A place may be stricter than the law and not laxer; a parameter's default it may change",
        arguments: [
            ("disclosure.reply", 15, true), ("disclosure.reply", 20, true), ("disclosure.reply", 21, false),
            ("decision.legality", 10, true), ("decision.legality", 5, false), ("inspection.publish", 30, true),
            ("Hotline", 3, false), ("hotline.reply", 0, false), ("hotline.reply", 1001, false),
        ])
    func stricter(id: String, length: Int, mayBe: Bool) throws {
        let rule = try? LocalRule(
            id: id, name: Phrase("名称", "name"), unit: .workday, length: length, owner: "县政府办公室", place: .chongqing,
            from: day("2024-01-01"), basis: Phrase("办法", "rules"))
        #expect((rule != nil) == mayBe)
        if let rule {
            let found = try ClockRules.rule(id, in: .chongqing, on: day("2024-05-06"), local: [rule])
            #expect(found.length == length && found.appliesIn == .chongqing)
        }
    }
}
