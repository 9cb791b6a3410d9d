import Testing

@testable import Commitments

@Suite("A promise names its organisations") struct ActorTests {
    @Test(arguments: [
        ("推动云溪中学迁建，支持县人民医院创建三级医院。", ["云溪中学", "县人民医院"]),
        ("推动川穗食品有限公司、精越传动集团扩建。", ["川穗食品有限公司", "精越传动集团"]),
        ("支持各类银行和中小学校发展。", []),
        ("建设一流大学，培育龙头公司。", []),
    ])
    func names(sentence: String, expected: [String]) {
        #expect(ItemCorpus.commitments(sentence).flatMap(\.actors) == expected)
    }
}
