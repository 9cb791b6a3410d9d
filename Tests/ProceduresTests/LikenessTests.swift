import Testing

@testable import Procedures

@Suite("Likely duplicates are found by the rare words that they share") struct LikenessTests {
    private static let places = ["城南", "滨河路", "龙脊镇", "东门街", "西溪桥", "北山坡", "百合园", "老车站", "机场路", "水井巷"]
    private static let matters = [
        "路灯不亮，晚上没法走路", "污水横流，气味难闻", "夜间施工噪声扰民", "自来水发黄，不能饮用", "公交车不进站，等了一小时",
        "垃圾堆放几天没有清运", "学校门口没有斑马线", "医保报销材料退了三次",
    ]
    private static let again = [
        "路灯坏了好久，晚上一片黑，出行不安全", "下水道堵塞，污水流到街面，很臭", "工地半夜还在施工，吵得睡不着觉，噪声太大",
        "家里自来水颜色发黄，有异味", "公交车到站不停，乘客等了很久", "垃圾没有人清运，堆在路边", "学校前面缺少斑马线，孩子过马路危险",
        "医保报销的材料一再退回",
    ]

    /// Eighty matters, each a kind at a place.
    private static let texts: [(id: String, words: String)] = places.enumerated().flatMap { place, name in
        matters.enumerated().map { kind, words in ("\(place)-\(kind)", "反映\(name)\(words)，请有关部门尽快处理。") }
    }

    @Test("A matter told in other words is among the five nearest")
    func recall() {
        var (found, first, asked) = (0, 0, 0)
        for (place, name) in Self.places.enumerated() {
            for (kind, words) in Self.again.enumerated() {
                let nearest = Likeness.nearest(to: "我住在\(name)附近，\(words)，希望解决。", among: Self.texts)
                asked += 1
                if nearest.contains(where: { $0.id == "\(place)-\(kind)" }) { found += 1 }
                if nearest.first?.id == "\(place)-\(kind)" { first += 1 }
                #expect(nearest.count <= 5)
                #expect(zip(nearest, nearest.dropFirst()).allSatisfy { $0.share >= $1.share })
            }
        }
        print("likely duplicates: \(found) of \(asked) among five, \(first) first")
        #expect(found * 10 >= asked * 9)
    }

    @Test("What only shares common words is not suggested")
    func strangers() {
        let nearest = Likeness.nearest(to: "请有关部门尽快处理", among: Self.texts)
        #expect(nearest.allSatisfy { $0.share < 0.6 })
        #expect(Likeness.nearest(to: "Passport office closed", among: Self.texts).isEmpty)
        #expect(Likeness.nearest(to: "。，！", among: Self.texts).isEmpty)
    }

    @Test("The same words are wholly alike, wherever punctuation stands")
    func same() {
        let texts = [(id: "a", words: "城南路灯不亮"), (id: "b", words: "北山坡垃圾清运")]
        let nearest = Likeness.nearest(to: "城南路灯不亮！", among: texts)
        #expect(nearest.first?.id == "a" && abs((nearest.first?.share ?? 0) - 1) < 1e-9)
        #expect(Likeness.pairs("AB").count == 1 && Likeness.pairs("ab") == Likeness.pairs("AB"))
    }
}
