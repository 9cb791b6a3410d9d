import Commitments
import Foundation
import ReportText
import Testing

@testable import Documents

/// The repository's samples, each in five forms made from one text.
enum Sample {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Samples")

    static func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appendingPathComponent(name)))
    }

    static func canonical(_ bytes: [UInt8]) async throws -> CanonicalText {
        switch try await DocumentReader.text(of: bytes, decode: { try? CanonicalText(decoding: $0).utf8 }) {
        case .undecoded(let bytes), .paragraphs(let bytes, _): try CanonicalText(decoding: bytes)
        }
    }
}

@Suite("Every form of a sample reads as its text does") struct SampleTests {
    @Test(arguments: ["tangjiang-2024", "tangjiang-2025"], ["docx", "html", "pdf"])
    func words(name: String, form: String) async throws {
        let text = letters(try await Sample.canonical(try Sample.bytes("\(name).txt")))
        let read = letters(try await Sample.canonical(try Sample.bytes("\(name).\(form)")))
        #expect(read == text)
    }

    @Test(arguments: ["tangjiang-2024", "tangjiang-2025"], ["docx", "html", "pdf"])
    func items(name: String, form: String) async throws {
        let text = Reading(Report(try await Sample.canonical(try Sample.bytes("\(name).txt"))))
        let read = Reading(Report(try await Sample.canonical(try Sample.bytes("\(name).\(form)"))))
        #expect(read.targets.map(\.canonical) == text.targets.map(\.canonical))
        #expect(read.commitments.map(\.object) == text.commitments.map(\.object))
        #expect(read.results.map(\.subject) == text.results.map(\.subject))
        #expect(read.report.sections.map(\.title) == text.report.sections.map(\.title))
    }

    /// The words without white space and footnote marks ［1］, which text files print and the others hold as notes.
    private func letters(_ text: CanonicalText) -> String {
        var kept = ""
        var isMark = false
        for scalar in String(decoding: text.utf8, as: UTF8.self).unicodeScalars {
            if scalar == "［" { isMark = true }
            if !isMark && !scalar.properties.isWhitespace { kept.unicodeScalars.append(scalar) }
            if scalar == "］" { isMark = false }
        }
        return kept
    }
}
