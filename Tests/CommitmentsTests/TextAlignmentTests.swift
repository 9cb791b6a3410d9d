import Basics
import Commitments
import TestSupport
import Testing

@Suite("A corrected text is tied to the one it corrects") struct TextAlignmentTests {
    private static func place(_ words: String, from old: String, to new: String) -> String? {
        let scalars = Array(old.unicodeScalars)
        let wanted = Array(words.unicodeScalars)
        guard let start = (0...scalars.count - wanted.count).first(where: { scalars[$0...].starts(with: wanted) }),
            let place = TextAlignment(old, new).place(Span(start, start + wanted.count))
        else { return nil }
        var words = String.UnicodeScalarView()
        words.append(contentsOf: Array(new.unicodeScalars)[place.start..<place.end])
        return String(words)
    }

    @Test("What stands between two changes of one paragraph keeps its place")
    func between() {
        let old = "新建学校3所，改造农房200户，建成污水厂2座。"
        let new = "新建学校4所，改造农房200户，建成污水厂3座。"
        #expect(Self.place("改造农房200户", from: old, to: new) == "改造农房200户")
        #expect(Self.place("新建学校3所", from: old, to: new) == nil)
    }

    @Test("A paragraph that was split, or a clause put in before, asks nothing about the rest")
    func split() {
        let old = "一是修路。二是建桥10座，通水到户。三是造林。"
        let new = "一是修路和管网。\n二是建桥10座，通水到户。\n三是造林。"
        #expect(Self.place("建桥10座，通水到户", from: old, to: new) == "建桥10座，通水到户")
        #expect(Self.place("三是造林", from: old, to: new) == "三是造林")
    }

    @Test("Clauses that were not touched are found again, and never others' words")
    func random() {
        forAll(300) { numbers in
            let clauses = (0..<(3 + numbers.below(40))).map { number in
                "第\(number)件\(String(repeating: "事", count: numbers.below(6)))\(numbers.below(900))项"
            }
            var (old, new, kept) = ("", "", [Span: Span]())
            for clause in clauses {
                let end = ["，", "。", "；", "。\n"][numbers.below(4)]
                let start = old.unicodeScalars.count
                old += clause + end
                switch numbers.below(5) {
                case 0: new += "改" + clause + "些" + end
                case 1: break
                default:
                    let place = new.unicodeScalars.count
                    kept[Span(start, start + clause.unicodeScalars.count)] = Span(
                        place, place + clause.unicodeScalars.count)
                    new += clause + end
                }
            }
            let alignment = TextAlignment(old, new)
            for (span, place) in kept { #expect(alignment.place(span) == place) }
        }
    }
}
