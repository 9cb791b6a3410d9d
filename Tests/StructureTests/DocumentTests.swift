import Testing

@Suite("Documents speak of files that exist")
struct DocumentTests {
    @Test(arguments: Tree.documents)
    func paths(file: Tree.File) {
        let folder = file.path.split(separator: "/").dropLast().joined(separator: "/")
        for path in Self.mentioned(in: file) {
            let beside = folder.isEmpty ? path : "\(folder)/\(path)"
            #expect(Tree.exists(path) || Tree.exists(beside), "\(file.path) mentions \(path)")
        }
    }

    @Test("Paths are found in code marks, links and Chinese text")
    func finding() {
        let text = "见 `Sources/Basics/Span.swift`（[表](docs/a.md#b)、Tests/x/Y.swift。） `Sources/*/X.swift` out/x.html"
        #expect(Self.mentioned(text) == ["Sources/Basics/Span.swift", "docs/a.md", "Tests/x/Y.swift"])
    }

    /// Words that begin with a folder of the project. Patterns are left out.
    static func mentioned(_ text: String) -> [String] {
        text.split(whereSeparator: { breaks.contains($0) }).compactMap { word in
            var path = word.split(separator: "#", omittingEmptySubsequences: false).first.map(String.init) ?? ""
            while let last = path.last, ".:/".contains(last) { path.removeLast() }
            guard folders.contains(where: { path.hasPrefix($0) }) else { return nil }
            return path.contains(where: { "*<>{}…$".contains($0) }) ? nil : path
        }
    }

    private static func mentioned(in file: Tree.File) -> [String] { mentioned(file.text) }
    private static let breaks = Set("`()[] \n\t\"'，。、；：（）《》“”,;|")
    private static let folders = ["Sources/", "Tests/", "docs/", "scripts/", "Samples/", "Benchmarks/", ".ci/"]
}
