import Foundation
import Testing

@testable import duixian

@Suite("A line's two fields are found exactly")
struct JSONLineTests {
    @Test(
        arguments: [
            (#"{"id":1,"text":"甲"}"#, "1", "甲"), (#"{"text":"甲","id":"x"}"#, #""x""#, "甲"),
            (#"  { "id" : null , "text" : "" }  "#, "null", ""), (#"{"text":"a"}"#, nil, "a"),
            (#"{"id":-1.50e+3,"text":"a\nb\t\"\\\/\b\f\r"}"#, "-1.50e+3", "a\nb\t\"\\/\u{8}\u{C}\r"),
            (#"{"id":"\u0041\"\\","text":"\u653f\u5E9C"}"#, #""\u0041\"\\""#, "政府"),
            (#"{"\u0069d":7,"te\u0078t":"键"}"#, "7", "键"),
            (#"{"id":1,"text":"\ud840\udc00\uD83D\uDE00"}"#, "1", "𠀀😀"),
            (#"{"id":1,"text":"a\ud83dz\ude00"}"#, "1", "a\u{FFFD}z\u{FFFD}"),
            (#"{"id":1,"text":"\ud83d\ud83d\ude00"}"#, "1", "\u{FFFD}😀"),
            (#"{"id":1,"text":"\ud83d\n"}"#, "1", "\u{FFFD}\n"),
            (#"{"a":{"text":"x","id":[1,{}]},"b":[],"c":true,"id":0,"text":"y"}"#, "0", "y"),
            (#"{"id":1,"id":2,"text":"x","text":"z"}"#, "2", "z"), (#"{"text":"\\","id":1}"#, "1", "\\"),
            (#"{"text":"\\\"","n":-0,"f":false,"id":1}"#, "1", "\\\""), ("{\"id\":\t1,\r\"text\":\"x\"}\r", "1", "x"),
        ] as [(String, String?, String)])
    func fields(line: String, id: String?, text: String) {
        withLine(line) { bytes, fields in
            #expect(fields.fault == nil)
            #expect(fields.id.map { String(decoding: bytes[$0], as: UTF8.self) } == id)
            #expect(fields.text.map { String(decoding: $0, as: UTF8.self) } == text)
        }
    }

    @Test(arguments: [
        "", "null", "[]", "{", #"{"id":1"#, #"{"id":1,}"#, #"{"id":1 "text":"a"}"#, #"{"text":"a"} x"#,
        #"{"text":"a"}{"#, #"{"text":"a}"#, #"{"text":"\x"}"#, #"{"text":"\u12g4"}"#, #"{"text":"\u12"#,
        #"{"text":"a\"#,
        #"{'text':'a'}"#, #"{"text":"a","n":01}"#, #"{"text":"a","n":1.}"#, #"{"text":"a","n":.5}"#,
        #"{"text":"a","n":+1}"#, #"{"text":"a","n":1e}"#, #"{"text":"a","n":tru}"#, #"{"text":"a","n":nulll}"#,
        "{\"text\":\"a\tb\"}", #"{"text":"a","n":[1,]}"#, #"{text:"a"}"#, #"{"text" "a"}"#, #"{"text":"a","n":-}"#,
        #"{"text":"a","n":[}"#,
    ])
    func malformed(line: String) {
        withLine(line) { _, fields in
            if case .malformed = fields.fault { return }
            Issue.record("\(line): \(String(describing: fields.fault))")
        }
    }

    @Test(
        arguments: [
            (#"{"id":1}"#, .textMissing), (#"{"id":1,"text":5}"#, .textNotString),
            (#"{"id":1,"text":null}"#, .textNotString),
            (#"{"text":{"text":"a"},"id":1}"#, .textNotString), (#"{"text":"a","id":true}"#, .idKind),
            (#"{"text":"a","id":[1]}"#, .idKind), ("{}", .textMissing),
        ] as [(String, LineFault)])
    func refused(line: String, fault: LineFault) {
        withLine(line) { _, fields in #expect(fields.fault == fault) }
    }

    @Test("The id is echoed though the text can't be used")
    func idOfFault() {
        withLine(#"{"text":7,"id":"k"}"#) { bytes, fields in
            #expect(fields.id.map { String(decoding: bytes[$0], as: UTF8.self) } == #""k""#)
        }
    }

    @Test("Nesting without end is a fault, not a crash")
    func deep() {
        withLine(#"{"a":"# + String(repeating: "[", count: 200_000)) { _, fields in
            if case .tooDeep = fields.fault { return }
            Issue.record("\(String(describing: fields.fault))")
        }
    }

    @Test("Whatever another writer writes, escaped or not, reads back")
    func otherWriter() throws {
        let alphabet = Array("a\"\\/\n\t\u{1}é政府\u{2028}😀𠀀{}[],:".unicodeScalars)
        let seed = UInt64(ProcessInfo.processInfo.environment["DUIXIAN_SEED"] ?? "") ?? 20_230_208
        print("seed \(seed)")
        var state = seed
        func next() -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33)
        }
        for _ in 0..<500 {
            let scalars = (0..<next() % 40).map { _ in alphabet[next() % alphabet.count] }
            let text = String(String.UnicodeScalarView(scalars))
            var line = Array(try JSONEncoder().encode(["text": text, "z": text]))
            if next() % 2 == 0 { line = escaped(line) }
            line.withUnsafeBufferPointer { bytes in
                let fields = JSONLine(bytes)
                #expect(fields.fault == nil)
                #expect(fields.text == Array(text.utf8), "\(text.debugDescription)")
            }
        }
    }

    /// The same JSON with everything beyond ASCII written as `\uXXXX`.
    private func escaped(_ json: [UInt8]) -> [UInt8] {
        String(decoding: json, as: UTF8.self).utf16.flatMap { unit -> [UInt8] in
            if unit < 0x80 { return [UInt8(unit)] }
            let digits = String(unit, radix: 16)
            return Array("\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
        }
    }

    private func withLine(_ line: String, _ check: (UnsafeBufferPointer<UInt8>, JSONLine) -> Void) {
        Array(line.utf8).withUnsafeBufferPointer { check($0, JSONLine($0)) }
    }
}
