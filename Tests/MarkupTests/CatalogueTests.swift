import Commitments
import Testing

@testable import Markup

@Suite struct CatalogueTests {
    @Test(arguments: Phrase.allCases)
    func noPhraseIsMissing(_ phrase: Phrase) {
        let (chinese, english) = (phrase.text(.chinese), phrase.text(.english))
        #expect(chinese.unicodeScalars.contains { ("\u{4E00}"..."\u{9FFF}").contains($0) })
        #expect(english.contains { $0.isLetter })
        for place in ["{n}", "{m}"] { #expect(chinese.contains(place) == english.contains(place)) }
    }

    @Test func numbersAreFilledIn() {
        #expect(Phrase.shownCount.text(.chinese, 3, 12) == "显示 3 / 12 项")
        #expect(Phrase.commitmentNumber.text(.english, 7) == "Commitment 7")
    }

    @Test(arguments: Language.allCases)
    func everyKindHasItsOwnLabel(_ language: Language) {
        #expect(Set(CommitmentKind.allCases.map { $0.label(language) }).count == CommitmentKind.allCases.count)
        #expect(Set(TargetNature.allCases.map { $0.label(language) }).count == TargetNature.allCases.count)
        #expect(Set(ShortfallKind.allCases.map { $0.label(language) }).count == ShortfallKind.allCases.count)
    }
}
