import Testing

@testable import Basics

@Suite("JSON of events reads and writes one way") struct JSONValueTests {
    @Test("Keys are sorted, escapes shortest, and reading gives the same value")
    func canonical() throws {
        let value: JSONValue = ["b": [1, -5, .null, .bool(true)], "a": "引\"\\\n\u{1}😀", "A": [:]]
        let text = "{\"A\":{},\"a\":\"引\\\"\\\\\\n\\u0001😀\",\"b\":[1,-5,null,true]}"
        #expect(String(decoding: value.canonicalBytes, as: UTF8.self) == text)
        #expect(try JSONValue.parse(value.canonicalBytes) == value)
        #expect(try JSONValue.parse(Array(" { \"a\" : \"\\u5f15\\ud83d\\ude00\\/\" } ".utf8)) == ["a": "引😀/"])
    }

    @Test(
        "What two readers might read in two ways is refused",
        arguments: [
            "", "{", "{\"a\":1,\"a\":2}", "{\"引\":1}", "1.5", "1e3", "9007199254740992", "01", "-0", "+1",
            "\"\\ud83d\"", "\"\n\"",
            "[1,]", "{\"a\":1,}", "nul", "1 2", "\"\\x\"", "\"\\u+12a\"", String(repeating: "[", count: 40),
        ])
    func refused(text: String) { #expect(throws: JSONFault.self) { try JSONValue.parse(Array(text.utf8)) } }

    @Test("Invalid UTF-8 is refused")
    func encoding() { #expect(throws: JSONFault.self) { try JSONValue.parse([0x22, 0xFF, 0x22]) } }
}

@Suite("Base64 and moments have one text each") struct TextFormTests {
    @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")])
    func base64(plain: String, text: String) {
        #expect(Base64.text(plain.utf8) == text && Base64.bytes(text) == Array(plain.utf8))
    }

    @Test(arguments: ["Zg=", "Zg", "Zh==", "Z===", "Zm9v\n", "Zm=v", "Zm-_"])
    func otherBase64(text: String) { #expect(Base64.bytes(text) == nil) }

    @Test(
        "Moments print, read and give their day in Beijing",
        arguments: [
            (0, "1970-01-01T00:00:00.000Z", "1970-01-01"),
            (1_700_000_000_123, "2023-11-14T22:13:20.123Z", "2023-11-15"),
            (-1, "1969-12-31T23:59:59.999Z", "1970-01-01"), (951_782_400_000, "2000-02-29T00:00:00.000Z", "2000-02-29"),
        ])
    func instants(milliseconds: Int, text: String, day: String) {
        let instant = Instant(milliseconds: milliseconds)
        #expect(instant.description == text && Instant(text) == instant && instant.date().description == day)
    }

    @Test("Days count both ways over four centuries")
    func days() throws {
        for day in stride(from: -140_000, to: 140_000, by: 97) {
            #expect(LocalDate(daysSince1970: day).daysSince1970 == day)
        }
        #expect(LocalDate("2024-02-30") == nil && LocalDate("2024-2-3") == nil && LocalDate("24-02-03") == nil)
    }
}
