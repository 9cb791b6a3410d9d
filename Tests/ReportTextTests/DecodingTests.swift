import Testing

@testable import ReportText

@Suite("Bytes become one text, whatever they were written in") struct DecodingTests {
    private let words = "一、2022年工作回顾\n粮食产量33.6万吨，增长4.1％。\n"

    private func bytes(_ encoding: TextEncoding, mark: Bool) -> [UInt8] {
        switch encoding {
        case .utf8: (mark ? [0xEF, 0xBB, 0xBF] : []) + Array(words.utf8)
        case .utf16LittleEndian:
            (mark ? [0xFF, 0xFE] : []) + words.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case .utf16BigEndian:
            (mark ? [0xFE, 0xFF] : []) + words.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        case .gb18030: []
        }
    }

    @Test(arguments: [TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian], [true, false])
    func unicode(encoding: TextEncoding, mark: Bool) throws {
        let bytes = bytes(encoding, mark: mark)
        #expect(TextDecoding.encoding(of: bytes) == encoding)
        #expect(try CanonicalText(decoding: bytes).string == words)
    }

    @Test("GB18030 in two and four bytes, and its part GBK")
    func gb18030() throws {
        // 镕 (GBK), 㽏 (four bytes), 粮食.
        let bytes: [UInt8] = [0xE9, 0x46, 0x82, 0x31, 0x8B, 0x30, 0xC1, 0xB8, 0xCA, 0xB3]
        #expect(TextDecoding.encoding(of: bytes) == .gb18030)
        #expect(try CanonicalText(decoding: bytes).string.hasSuffix("粮食"))
        #expect(try CanonicalText(decoding: bytes).string.hasPrefix("镕"))
    }

    @Test("Line ends become LF, nothing else changes")
    func lineEnds() throws {
        let text = try CanonicalText(decoding: Array("一\r\n二\r三\n\n　四\u{200B}".utf8))
        #expect(text.string == "一\n二\n三\n\n　四\u{200B}")
        #expect(text.count == 10)
    }

    @Test("A lost byte costs its character, not the encoding of the whole text")
    func lostByte() throws {
        var bytes = Array(String(repeating: words, count: 20).utf8)
        bytes.remove(at: 100)
        let text = try CanonicalText(decoding: bytes).string
        #expect(text.contains("\u{FFFD}") && text.hasSuffix(words))
    }

    @Test("A text cut off within its last character is still that text")
    func cutOff() throws {
        #expect(try CanonicalText(decoding: [0xC1, 0xB8, 0xCA, 0xB3, 0xC1]).string == "粮食")
    }

    @Test("Programs and pictures are no text")
    func binary() {
        let noise = (0..<4000).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 31 >> 3) }
        #expect(throws: UndecodableText.self) { try CanonicalText(decoding: noise) }
    }

    @Test("Spans give back their words at every offset")
    func spans() {
        let text = CanonicalText("a粮𠀀食" + String(repeating: "产量é", count: 50))
        let scalars = Array(text.string.unicodeScalars)
        for start in stride(from: 0, to: scalars.count, by: 7) {
            for end in [start, start + 1, scalars.count] where end <= scalars.count {
                var expected = String.UnicodeScalarView()
                expected.append(contentsOf: scalars[start..<end])
                #expect(text.text(of: .init(start, end)) == String(expected))
            }
        }
    }
}
