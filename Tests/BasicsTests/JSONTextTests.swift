import Basics
import Foundation
import TestSupport
import Testing

@Suite("JSON is written exactly")
struct JSONTextTests {
    @Test("Commas and nesting stand where they belong")
    func structure() {
        var json = JSONText()
        json.object { json in
            json.member("a", 1)
            json.key("b")
            json.array { json in
                json.value(true)
                json.null()
                json.object { _ in }
                json.array([1, 2]) { $0.value($1) }
            }
            json.member("c", nil as String?)
            json.member("d", nil as Int?)
            json.member("e", false)
            json.key("f")
            json.value(Figure(significand: 5081, decimals: 1))
            json.key("g")
            json.embed(Array("1e5".utf8))
        }
        json.endLine()
        #expect(
            String(decoding: json.bytes, as: UTF8.self)
                == #"{"a":1,"b":[true,null,{},[1,2]],"c":null,"d":null,"e":false,"f":508.1,"g":1e5}"# + "\n")
    }

    @Test("A line of its own follows the comma")
    func lines() {
        var json = JSONText()
        json.object { json in
            json.member("a", 1)
            json.newline()
            json.member("b", 2)
        }
        #expect(String(decoding: json.bytes, as: UTF8.self) == "{\"a\":1,\n\"b\":2}")
    }

    @Test(arguments: [
        ("plain", #""plain""#), ("“引号”", #""“引号”""#), ("a\"b\\c/d", #""a\"b\\c/d""#),
        ("\n\r\t\u{08}\u{0C}\u{01}\u{1F}\u{7F}", #""\n\r\t\u0008\u000c\u0001\u001f"# + "\u{7F}\""), ("", #""""#),
        ("㽏井𠀀😀\u{2028}", "\"㽏井𠀀😀\u{2028}\""),
    ])
    func escapes(text: String, written: String) {
        var json = JSONText()
        json.value(text)
        #expect(String(decoding: json.bytes, as: UTF8.self) == written)
        var fromBytes = JSONText()
        fromBytes.value(utf8: Array(text.utf8)[...])
        #expect(fromBytes.bytes == json.bytes)
    }

    @Test("Another reader reads back every string")
    func readsBack() throws {
        let alphabet: [Unicode.Scalar] = [
            "\"", "\\", "/", "\n", "\u{0}", "\u{1F}", "a", "政", "％", "😀", "\u{7F}", "\u{2029}",
        ]
        try forAll(500) { numbers in
            let length = Int.random(in: 0...40, using: &numbers)
            let scalars = (0..<length).compactMap { _ in alphabet.randomElement(using: &numbers) }
            let text = String(String.UnicodeScalarView(scalars))
            var json = JSONText()
            json.array([text]) { $0.value($1) }
            let back = try JSONDecoder().decode([String].self, from: Data(json.bytes))
            #expect(back.first.map { Array($0.utf8) } == Array(text.utf8))
        }
    }

    @Test("Numbers are written as they print")
    func numbers() {
        func written(_ write: (inout JSONText) -> Void) -> String {
            var json = JSONText()
            write(&json)
            return String(decoding: json.bytes, as: UTF8.self)
        }
        for number in [0, 9, 10, -1, -10, .max, .min, 1_000_000] {
            #expect(written { $0.value(number) } == String(number))
        }
        forAll { numbers in
            let figure = Figure(
                significand: Int64.random(in: -1_000_000...1_000_000, using: &numbers),
                decimals: Int.random(in: 0...9, using: &numbers))
            #expect(written { $0.value(figure) } == figure.description)
        }
    }

    @Test("A byte to escape is found wherever it stands among eight")
    func everyPlace() {
        for special: UInt8 in [0x00, 0x1F, 0x22, 0x5C, 0x20, 0x21, 0x7F] {
            for length in 1...20 {
                for place in 0..<length {
                    var text = [UInt8](repeating: 0x61, count: length)
                    text[place] = special
                    var json = JSONText()
                    json.value(utf8: text[...])
                    let escaped = special < 0x20 ? 6 : special == 0x22 || special == 0x5C ? 2 : 1
                    #expect(json.bytes.count == length + 1 + escaped)
                }
            }
        }
    }
}
