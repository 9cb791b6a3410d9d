import Testing

@Suite("Files are short, named for what they hold and finished")
struct FileTests {
    /// Files over the limit, each with the reason why it is one thing.
    static let long: [String: String] = [:]
    static let limit = 250

    @Test(arguments: Tree.swift)
    func length(file: Tree.File) {
        let count = file.lines.count
        #expect(
            count <= Self.limit || Self.long[file.path] != nil,
            "\(file.path) has \(count) lines; most such files are two things")
    }

    @Test("A reason is kept only for a file that needs it")
    func reasons() {
        for (path, reason) in Self.long {
            #expect(Tree.exists(path) && Tree.File(path: path).lines.count > Self.limit, "\(path) needs no reason")
            #expect(reason.count > 20, "\(path)")
        }
    }

    @Test(arguments: Tree.swift)
    func name(file: Tree.File) {
        let name = file.path.split(separator: "/").last ?? ""
        for word in ["Util", "Helper", "Manager", "Misc"] {
            #expect(!name.contains(word), "\(file.path): a file is named for what it holds")
        }
    }

    @Test("Nothing is left half done, and every sharp edge has its reason beside it", arguments: Tree.swift)
    func words(file: Tree.File) {
        let lines = file.lines
        for (number, line) in lines.enumerated() {
            let place = "\(file.path):\(number + 1)"
            for mark in Self.unfinished { #expect(!line.contains(mark), "\(place) holds \(mark)") }
            let explained = line.contains("//") || (number > 0 && lines[number - 1].contains("//"))
            for edge in Self.sharp where line.contains(edge) {
                #expect(explained, "\(place): \(edge) without a reason")
            }
        }
    }

    /// Spelt in two parts, so that this file does not hold them.
    static let unfinished = ["TO" + "DO", "FIX" + "ME", "XX" + "X:"]
    static let sharp = ["try" + "!", "as" + "! ", "@un" + "checked", "nonisolated(un" + "safe)", "fatal" + "Error("]
}
