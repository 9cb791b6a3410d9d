import Basics
import Foundation
import LegalClocks
import TestSupport
import Testing

@testable import Procedures

@Suite("The shipped procedures close, everywhere, and their papers say what they do")
struct ShippedTests {
    @Test("Each reads and is checked closed", arguments: ShippedProcedures.texts.map(\.id))
    func closed(id: String) throws {
        let text = try #require(ShippedProcedures.texts.first { $0.id == id })
        let (procedure, faults) = Procedure.read(text.yaml, file: "\(id).yaml")
        #expect(faults.map { "\($0.position) \($0.says.english)" } == [])
        let read = try #require(procedure)
        #expect(read.id == id)
        let day = try #require(LocalDate("2025-06-01"))
        for code in [nil, "CN", "CN-50", "CN-500233", "CN-33"] {
            let clocks = LawClocks(place: code.flatMap { Division($0) }, day: day)
            let found = ProcedureCheck.faults(read, clocks: clocks)
            #expect(found.map { "\(code ?? "") \($0.line) \($0.says.english)" } == [])
        }
    }

    @Test("Every word for a person stands in both languages", arguments: ShippedProcedures.all.map(\.id))
    func words(id: String) throws {
        let procedure = try #require(ShippedProcedures.named(id))
        var words: [Phrase] = [procedure.name] + procedure.basis + procedure.states.map(\.label)
        words += procedure.transitions.map(\.label) + procedure.fields.map(\.label) + procedure.roles.map(\.label)
        words += procedure.parameters.map(\.label) + procedure.outputs.map(\.label) + procedure.statistics.map(\.label)
        words +=
            procedure.parameters.flatMap { $0.choices.map(\.label) }
            + procedure.fields.flatMap { $0.choices.map(\.label) }
        for word in words {
            #expect(word.chinese.unicodeScalars.contains { $0.value > 0x2E80 }, "\(word)")
            #expect(word.english.unicodeScalars.allSatisfy { $0.value < 0x2E80 } && !word.english.isEmpty, "\(word)")
        }
    }

    @Test(
        "Every field that a step needs or takes names that step, and the other way round",
        arguments: ShippedProcedures.all.map(\.id))
    func forms(id: String) throws {
        let procedure = try #require(ShippedProcedures.named(id))
        for field in procedure.fields {
            for step in field.from where step != "open" {
                let transition = try #require(procedure.transition(step))
                let isAsked =
                    transition.needs.contains(field.id) || transition.takes.contains(field.id)
                    || transition.sets[field.id] != nil
                #expect(isAsked, "\(field.id) comes with \(step), which does not ask for it")
            }
        }
        for transition in procedure.transitions {
            for id in transition.needs + transition.takes + transition.sets.keys {
                #expect(
                    procedure.field(id)?.from.contains(transition.id) == true || transition.sets[id] != nil,
                    "\(transition.id) asks for \(id)")
            }
        }
    }

    @Test("Papers and diagrams are those of the definitions", arguments: ShippedProcedures.all.map(\.id))
    func papers(id: String) throws {
        let procedure = try #require(ShippedProcedures.named(id))
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.appending(path: "docs/procedures/\(id).md")
        let text = ProcedurePaper.markdown(procedure)
        if Setting.isRecording { try Data(text.utf8).write(to: file) }
        #expect(
            try String(contentsOf: file, encoding: .utf8) == text, "run with DUIXIAN_RECORD=1 where the change is meant"
        )
        let svg = SVGDiagram.text(procedure)
        for state in procedure.states { #expect(svg.contains(">\(state.label.chinese)</text>")) }
        let parser = XMLParserCheck.isWellFormed(svg)
        #expect(parser)
        let mermaid = MermaidDiagram.text(procedure)
        #expect(mermaid.split(separator: "\n").count == 1 + procedure.states.count + procedure.edges.count)
    }
}

/// Whether every tag of a drawing is closed in order.
enum XMLParserCheck {
    static func isWellFormed(_ text: String) -> Bool {
        var open: [Substring] = []
        for part in text.split(separator: "<").dropFirst(text.hasPrefix("<") ? 0 : 1) {
            guard let end = part.firstIndex(of: ">") else { return false }
            let tag = part[..<end]
            let name = tag.drop { $0 == "/" }.prefix { $0.isLetter }
            if tag.hasPrefix("/") {
                if open.popLast() != name { return false }
            } else if !tag.hasSuffix("/") {
                open.append(name)
            }
        }
        return open.isEmpty
    }
}
