import Foundation
import Testing

@testable import Documents

@Suite("What can't be read says what it is") struct KindTests {
    private func refusal(_ bytes: [UInt8]) async -> UnreadableDocument? {
        do {
            _ = try await DocumentReader.text(of: bytes) { $0 }
            return nil
        } catch { return error }
    }

    @Test("Every kind is told by its content")
    func kinds() throws {
        #expect(try DocumentReader.kind(of: Array("政府工作报告".utf8)) == .text)
        #expect(try DocumentReader.kind(of: Array("\n<!DOCTYPE HTML>".utf8)) == .html)
        #expect(try DocumentReader.kind(of: Array("<html lang=zh>".utf8)) == .html)
        #expect(try DocumentReader.kind(of: [0xFF, 0xFE] + "<html>".utf16.flatMap { [UInt8($0 & 0xFF), 0] }) == .html)
        #expect(try DocumentReader.kind(of: Array("GDP <5%，见 <html> 标签".utf8)) == .text)
        #expect(try DocumentReader.kind(of: Array("\u{FEFF}%PDF-1.7".utf8)) == .pdf)
    }

    @Test("Empty, old, encrypted, truncated, foreign")
    func refusals() async throws {
        #expect(await refusal([]) == .empty)
        let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        #expect(await refusal(compound + [UInt8](repeating: 0, count: 600)) == .oldWord)
        let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(await refusal(compound + [UInt8](repeating: 0, count: 600) + name) == .encrypted)
        let docx = try Package.docx(Package.paragraph("正文"))
        #expect(await refusal(Array(docx.prefix(docx.count / 2))) == .damaged(.docx))
        #expect(
            await refusal(try Package.zip(["a.txt": "hi"]))
                == .foreign(chinese: "压缩包（ZIP）", english: "an archive (ZIP)"))
        #expect(await refusal([0x89, 0x50, 0x4E, 0x47, 0]) == .foreign(chinese: "图片（PNG）", english: "a picture (PNG)"))
        #expect(await refusal(try Package.docx("<w:p><w:r><w:t>没有结束")) == .damaged(.docx))
    }

    @Test("A zip bomb is refused by its declared size, before anything is unfolded")
    func bomb() async throws {
        let spaces = [UInt8](repeating: 0x20, count: DocumentReader.largest + 1)
        let bomb = try Package.zip([("word/document.xml", spaces)])
        #expect(bomb.count < 1 << 20)
        #expect(await refusal(bomb) == .tooLarge(.docx))
    }

    @Test("Entities that unfold without end are not unfolded")
    func entities() async throws {
        var types = "<!ENTITY a0 \"lol\">"
        for level in 1..<10 {
            types += "<!ENTITY a\(level) \"" + String(repeating: "&a\(level - 1);", count: 10) + "\">"
        }
        let document =
            "<!DOCTYPE d [\(types)]><w:document xmlns:w=\"w\"><w:p><w:r><w:t>&a9;</w:t></w:r></w:p></w:document>"
        let bytes = try Package.zip(["word/document.xml": document])
        let read = try? await DocumentReader.text(of: bytes, decode: { $0 })
        if case .paragraphs(let text, _)? = read { #expect(text.count < 1 << 16) }
    }

    @Test("A PDF of pictures, an encrypted one, a broken one")
    func pdf() async throws {
        #expect(await refusal(Array("%PDF-1.4\n%%EOF".utf8)) == .damaged(.pdf))
        #expect(await refusal(Array(PDFFixture.pictures.utf8)) == .noTextLayer)
        #expect(await refusal(Array(PDFFixture.encrypted.utf8)) == .encrypted)
    }

    @Test("Every refusal says what to do in both languages")
    func words() {
        let all: [UnreadableDocument] = [
            .empty, .oldWord, .encrypted, .damaged(.pdf), .tooLarge(.docx), .noTextLayer, .noPDFReader, .tooSlow,
            .foreign(chinese: "图", english: "a picture"),
        ]
        for refusal in all {
            #expect(refusal.chinese.hasSuffix("。") && refusal.english.hasSuffix("."))
        }
    }
}

/// Small PDFs written by hand.
enum PDFFixture {
    /// One page with a filled rectangle and no text.
    static let pictures = pdf("", contents: "0 0 100 100 re f")
    /// The same, saying that it is encrypted with a password nobody knows.
    static let encrypted = pdf(
        "/Encrypt <</Filter/Standard/V 1/R 2/P -4/O <\(String(repeating: "41", count: 32))>/U <\(String(repeating: "42", count: 32))>>> /ID [<41><41>]",
        contents: "0 0 100 100 re f")

    private static func pdf(_ trailer: String, contents: String) -> String {
        let objects = [
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<<>>>>",
            "<</Length \(contents.utf8.count)>>stream\n\(contents)\nendstream",
        ]
        var text = "%PDF-1.4\n"
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(text.utf8.count)
            text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = text.utf8.count
        text += "xref\n0 5\n0000000000 65535 f \n"
        for place in places { text += String(format: "%010d 00000 n \n", place) }
        return text + "trailer\n<</Size 5/Root 1 0 R \(trailer)>>\nstartxref\n\(start)\n%%EOF\n"
    }
}
