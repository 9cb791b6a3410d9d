import Testing

@Suite("A corpus stands beside its rule and says yes and no")
struct CorpusTests {
    /// Lines of a corpus: `#` a remark; `-` what the rule must not take; any other, what it must.
    /// Known gaps belong to no rule yet.
    @Test(
        arguments: Tree.files(under: "Sources", endings: [".corpus"]).filter { !$0.path.hasSuffix("known-gaps.corpus") }
    )
    func corpus(file: Tree.File) {
        let examples = file.lines.filter { !$0.isEmpty && !$0.hasPrefix("#") }
        #expect(examples.contains { !$0.hasPrefix("-") }, "\(file.path) has no example of what the rule takes")
        #expect(examples.contains { $0.hasPrefix("-") }, "\(file.path) has no example of what the rule refuses")
        #expect(Tree.exists(file.path.replacing(".corpus", with: ".swift")), "\(file.path) stands beside no rule")
    }
}
