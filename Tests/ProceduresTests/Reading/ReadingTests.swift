import Basics
import TestSupport
import Testing

@testable import Procedures

@Suite("Definitions are read whole, and what is wrong is named where it stands")
struct ReadingTests {
    struct Slip: CustomTestStringConvertible, Sendable {
        let old: String
        let new: String
        /// A word of the line that must be named.
        let line: String
        let says: String
        var testDescription: String { says }
    }

    static let slips = [
        Slip(old: "opens: outside", new: "opnes: outside", line: "opnes", says: "procedure knows no key opnes"),
        Slip(old: "kind: work, owner", new: "kind: labour, owner", line: "kind: labour", says: "kind knows no labour"),
        Slip(
            old: "owner: handler, clock: handle", new: "owner: handelr, clock: handle", line: "handelr",
            says: "there is no handelr among the roles"),
        Slip(old: "bound: 2", new: "bound: many", line: "bound: many", says: "bound is a whole number"),
        Slip(old: "bound: 2", new: "bound: 0", line: "bound: 0", says: "bound is a whole number"),
        Slip(
            old: "{id: ask, parameter", new: "{id: route, parameter", line: "{id: route, parameter",
            says: "route is defined twice"),
        Slip(old: "to: asked, by: handler", new: "to: aksed, by: handler", line: "aksed", says: "there is no aksed"),
        Slip(old: "version: 1", new: "version: [1]", line: "version", says: "version must be a text"),
        Slip(old: "name: {zh: 样例, en: Sample}", new: "name: {zh: 样例}", line: "name", says: "lacks en"),
        Slip(old: "from: 2025-01-01", new: "from: 2025-02-30", line: "2025-02-30", says: "write a day"),
        Slip(
            old: "assigns: yes, zh: 交办", new: "assigns: maybe, zh: 交办", line: "assigns: maybe",
            says: "assigns is yes or no"),
        Slip(old: "of: [ended,", new: "of: [finished,", line: "finished", says: "this is no condition"),
        Slip(
            old: "ladder: [handler, desk, chief]", new: "ladder: [handler, desk, desk]", line: "ladder",
            says: "desk stands twice"),
    ]

    @Test("A slip is named with its line", arguments: slips)
    func slip(item: Slip) throws {
        #expect(SoundDefinitions.outside.contains(item.old))
        let text = SoundDefinitions.outside.replacing(item.old, with: item.new, maxReplacements: 1)
        let (procedure, faults) = Procedure.read(text, file: "a.yaml")
        #expect(procedure == nil)
        let fault = try #require(faults.first { $0.says.english.contains(item.says) }, "\(faults.map(\.says.english))")
        let line = text.split(separator: "\n", omittingEmptySubsequences: false)[fault.line - 1]
        #expect(line.contains(item.line), "\(fault.position)")
        #expect(fault.position.hasPrefix("a.yaml:\(fault.line):") && !fault.says.chinese.isEmpty)
    }

    @Test("Several slips are told at once")
    func several() {
        let text = SoundDefinitions.outside.replacing("bound: 2", with: "bound: x").replacing(
            "kind: work, owner", with: "kind: y, owner")
        #expect(Procedure.read(text, file: "a").faults.count >= 2)
    }

    @Test("Anchors, aliases, depth and size are bounded")
    func bounds() {
        let bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"
        #expect(Procedure.read(bomb, file: "a").faults.contains { $0.says.english.contains("anchors") })
        let deep = String(repeating: "[", count: 100_000)
        #expect(Procedure.read(deep, file: "a").faults.contains { $0.says.english.contains("deep") })
        let blocks = String(repeating: "- ", count: 50_000)
        #expect(Procedure.read(blocks, file: "a").faults.contains { $0.says.english.contains("deep") })
        let stairs = (0..<3000).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
        #expect(!Procedure.read(stairs, file: "a").faults.isEmpty)
        let large = "procedure: " + String(repeating: "x", count: YAMLText.largest)
        #expect(Procedure.read(large, file: "a").faults.contains { $0.says.english.contains("256") })
        #expect(!Procedure.read("", file: "a").faults.isEmpty)
        #expect(!Procedure.read("a: {b: 1, b: 2}", file: "a").faults.isEmpty)
    }

    @Test("No bytes bring the reader or the check down")
    func mutations() {
        let texts = ShippedProcedures.texts.map { Array($0.yaml.utf8) }
        forAll(120) { numbers in
            var bytes = texts[numbers.below(texts.count)]
            for _ in 0...numbers.below(6) {
                let place = numbers.below(bytes.count)
                switch numbers.below(4) {
                case 0: bytes[place] = UInt8(truncatingIfNeeded: numbers.next())
                case 1: bytes.removeSubrange(place..<min(bytes.count, place + numbers.below(80)))
                case 2: bytes.insert(contentsOf: bytes[max(0, place - numbers.below(200))..<place], at: place)
                default:
                    bytes.insert(
                        contentsOf: Array(["[", "{", "- ", ": ", "\"", "|", ", "][numbers.below(7)].utf8), at: place)
                }
                if bytes.isEmpty { bytes = [0x20] }
            }
            let (procedure, faults) = Procedure.read(String(decoding: bytes, as: UTF8.self), file: "m")
            if let procedure { _ = ProcedureCheck.faults(procedure, clocks: SoundDefinitions.clocks) }
            #expect((procedure == nil) == !faults.isEmpty)
        }
        forAll(200) { numbers in
            let count = numbers.below(300)
            let text = String(decoding: numbers.bytes(count), as: UTF8.self)
            #expect(Procedure.read(text, file: "r").procedure == nil)
        }
    }

    @Test(
        "Canonical bytes don't know comments and layout, and read back the same",
        arguments: ShippedProcedures.texts.map(\.id))
    func canonical(id: String) throws {
        let yaml = try #require(ShippedProcedures.texts.first { $0.id == id }).yaml
        let procedure = try #require(Procedure.read(yaml, file: "a").procedure)
        let commented = "# a remark\n" + yaml + "\n\n# the end\n"
        #expect(Procedure.read(commented, file: "b").procedure?.canonicalBytes == procedure.canonicalBytes)
        let json = String(decoding: procedure.canonicalBytes, as: UTF8.self)
        let (again, faults) = Procedure.read(json, file: "c")
        #expect(faults.map(\.says.english) == [])
        #expect(again?.canonicalBytes == procedure.canonicalBytes)
        #expect(again?.states.map(\.id) == procedure.states.map(\.id))
    }

    @Test("A place's own words change what is read, and nothing else")
    func labels() throws {
        let procedure = try #require(ShippedProcedures.named("deputy-suggestion"))
        let own = procedure.relabelled([
            "choice.letters.a": Phrase("甲类", "Kind A"), "state.rating": Phrase("请代表打分", "Rate it"),
        ])
        #expect(own.parameter("letters")?.choices.first?.label.chinese == "甲类")
        #expect(own.state("rating")?.label.english == "Rate it")
        #expect(own.canonicalBytes == procedure.canonicalBytes)
    }
}
