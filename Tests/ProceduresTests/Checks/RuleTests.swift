import Testing

@testable import Procedures

@Suite("Each of the nine rules is broken by itself, and named with line, state and mend")
struct RuleTests {
    @Test("The sound definitions pass", arguments: [SoundDefinitions.outside, SoundDefinitions.inside])
    func sound(text: String) throws {
        let (procedure, faults) = Procedure.read(text, file: "sample.yaml")
        #expect(faults.map(\.says.english) == [])
        let found = ProcedureCheck.faults(try #require(procedure), clocks: SoundDefinitions.clocks)
        #expect(found.map { "\($0.line) \($0.rule?.rawValue ?? 0) \($0.says.english)" } == [])
    }

    struct Break: CustomTestStringConvertible, Sendable {
        let rule: ClosedRule
        /// What goes wrong, and where it is to be named.
        let name: String
        let place: String
        let changes: [(String, String)]
        var isInside = false
        var testDescription: String { "\(rule.rawValue): \(name)" }
    }

    @Test("A definition that breaks one rule is refused for that rule alone", arguments: Breaks.all)
    func broken(item: Break) throws {
        var text = item.isInside ? SoundDefinitions.inside : SoundDefinitions.outside
        for (old, new) in item.changes {
            #expect(text.contains(old), "the sample has no \(old)")
            text = text.replacing(old, with: new)
        }
        let (procedure, faults) = Procedure.read(text, file: "sample.yaml")
        #expect(faults.map(\.says.english) == [])
        let found = ProcedureCheck.faults(try #require(procedure), clocks: SoundDefinitions.clocks)
        let told = found.map { "\($0.rule?.rawValue ?? 0) \($0.place ?? "") line \($0.line): \($0.says.english)" }
        #expect(Set(found.map(\.rule)) == [item.rule], "\(told)")
        #expect(found.contains { $0.place == item.place }, "\(told)")
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for fault in found {
            #expect(fault.file == "sample.yaml")
            #expect(lines[fault.line - 1].contains("id: "), "line \(fault.line) holds a part of the definition")
            #expect(!fault.says.chinese.isEmpty && !fault.mend.chinese.isEmpty && !fault.mend.english.isEmpty)
        }
    }
}
