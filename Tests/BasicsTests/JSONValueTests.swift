import TestSupport
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

    @Test("Read as canonical is exactly what would be written again byte for byte")
    func canonicalForm() {
        let pieces = [
            "{", "}", "[", "]", ":", ",", " ", "\n", "\"a\"", "\"b\"", "\"ab\"", "\"\"", "\"引\"", "\"\\/\"", "\"\\n\"",
            "\"\\u000a\"",
            "\"\\u000b\"", "\"\\u000B\"", "\"\\u0041\"", "\"\\u001f\"", "\"\\ud83d\\ude00\"", "\"\\\"x\"", "\"\u{7f}\"",
            "1", "-7", "0",
            "true", "false", "null", "{\"a\":1,\"b\":[]}", "{\"b\":1,\"a\":2}", "{\"a\":{\"x\":null,\"y\":0}}", "[1,2]",
        ]
        var read = 0
        forAll(20_000) { numbers in
            var text = ""
            for _ in 0...numbers.below(3) { text += pieces[numbers.below(pieces.count)] }
            if numbers.below(3) > 0 { text = "{\"k\":\(text),\"\(["a", "l", "k0"][numbers.below(3)])\":1}" }
            let bytes = Array(text.utf8)
            guard let value = try? JSONValue.parse(bytes) else {
                #expect((try? JSONValue.parse(canonical: bytes)) == nil)
                return
            }
            read += 1
            #expect(
                (try? JSONValue.parse(canonical: bytes)) == (value.canonicalBytes == bytes ? value : nil), "\(text)")
        }
        #expect(read > 1000)
    }

    @Test("An event is written as the value that its members make")
    func event() throws {
        let body = EventBody(
            log: "example.org/\"log", at: Instant(milliseconds: 1_700_000_000_123), verb: "unit.added", verbVersion: 3,
            subject: "unit/甲", actor: .init(unit: "u\\1", role: "supervisor"), visibility: .staff,
            data: ["b": 1, "a": ["引"]], sealed: ["z": "2", "name": "1"])
        let value: JSONValue = [
            "v": 1, "log": .string(body.log), "at": .string(body.at.description), "verb": "unit.added", "verb_v": 3,
            "subject": "unit/甲", "actor": ["unit": "u\\1", "role": "supervisor"], "visibility": "internal",
            "data": body.data, "sealed": ["name": "1", "z": "2"],
        ]
        #expect(body.canonicalBytes == value.canonicalBytes)
        #expect(try EventBody(parsing: body.canonicalBytes) == body)
        #expect(throws: JSONFault.self) { try EventBody(parsing: [0x20] + body.canonicalBytes) }
    }

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

    @Test(
        "A moment written in any other way is none",
        arguments: [
            "1970-01-01T00:00:00.000", "1970-01-01 00:00:00.000Z", "1970-01-01T24:00:00.000Z",
            "1970-02-30T00:00:00.000Z",
            "1970-01-01T00:60:00.000Z", "1970-01-01T00:00:+1.000Z", "0000-01-01T00:00:00.000Z",
            "1970-01-01T00:00:00,000Z",
            "1970-01-01T00:00:00.00０Z", "1970-01-01t00:00:00.000z",
        ])
    func otherInstants(text: String) { #expect(Instant(text) == nil) }

    @Test("Days count both ways over four centuries")
    func days() throws {
        for day in stride(from: -140_000, to: 140_000, by: 97) {
            #expect(LocalDate(daysSince1970: day).daysSince1970 == day)
        }
        #expect(LocalDate("2024-02-30") == nil && LocalDate("2024-2-3") == nil && LocalDate("24-02-03") == nil)
    }
}
