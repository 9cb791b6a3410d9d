import Basics
import Commitments
import Procedures
import Testing

@testable import Markup

@Suite("What happens in cases is told in words") struct CaseSentenceTests {
    private static let verbs = CaseVerb.allCases.map(\.rawValue) + ["procedure.adopted"]

    @Test(arguments: verbs, [Language.chinese, .english])
    func told(verb: String, language: Language) throws {
        let instant = try #require(Instant("2026-01-05T02:00:00.000Z"))
        let body = EventBody(
            log: "example.org/tangjiang", at: instant, verb: verb, subject: "case/2026-C0001",
            actor: .init(unit: "supervision", role: "supervisor"), visibility: .everyone,
            data: ["procedure": "petition", "version": 1])
        let sentence = EventSentence(
            body: body, names: EventNames(units: [:], items: [:], reportYears: [:]), language: language
        ).text
        #expect(!sentence.contains(verb))
        #expect(
            sentence.contains(verb == "procedure.adopted" ? (language == .chinese ? "信访" : "etition") : "2026-C0001"))
    }
}
