import Testing

@Suite("Each target imports what the table allows")
struct ImportTests {
    @Test("The sources are found, and every target has its row")
    func complete() {
        let files = Tree.files(under: "Sources", endings: [".swift"])
        #expect(files.count > 40)
        for target in Set(files.compactMap { ImportTable.target(of: $0.path) }).sorted() {
            #expect(ImportTable.allowed[target] != nil, "no row for \(target)")
        }
    }

    @Test(
        "ARCHITECTURE.md shows the same table", .enabled(if: Tree.exists("ARCHITECTURE.md"), "no ARCHITECTURE.md yet"))
    func shown() throws {
        let shown = try #require(ImportTable.shown, "ARCHITECTURE.md has no table between <!-- imports --> markers")
        #expect(shown == ImportTable.allowed)
    }

    @Test(arguments: Tree.files(under: "Sources", endings: [".swift"]))
    func imports(file: Tree.File) throws {
        let target = try #require(ImportTable.target(of: file.path))
        let allowed = try #require(ImportTable.allowed[target]).union(ImportTable.system[target] ?? [])
        for name in ImportTable.imports(of: file) {
            #expect(allowed.contains(name), "\(file.path) imports \(name); \(target) may not")
        }
    }
}
