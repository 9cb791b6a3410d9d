/// The text of a page: what a reader came for, one paragraph a line, without navigation, buttons, shares and footers.
enum HTMLText {
    static func read(_ bytes: [UInt8]) throws(UnreadableDocument) -> [UInt8] {
        let tree = try HTMLTree(bytes)
        let outline = HTMLOutline(tree.root)
        var gatherer = HTMLGatherer(outline: outline)
        gatherer.gather(outline.main)
        var blocks = gatherer.blocks.filter { !$0.isNavigation }
        blocks = HTMLChrome.removed(from: blocks)
        // The title often stands outside of the text's own container.
        if let title = outline.title, !blocks.prefix(4).contains(where: { $0.letters == title.letters }) {
            blocks.insert(title, at: 0)
        }
        return blocks.flatMap { $0.text + [0x0A] }
    }
}

/// A line of a page with how much of it is links.
struct HTMLBlock {
    var text: [UInt8] = []
    var linked = 0

    /// Mostly links, and no sentence.
    var isNavigation: Bool {
        linked * 10 > text.count * 6 && text.count < 600 && !DocumentReader.contains(Array("。".utf8), in: text[...])
    }
    /// The text without spaces: 政 府 工 作 报 告 is a title too.
    var letters: [UInt8] { text.filter { $0 != 0x20 } }
    var isTitle: Bool { text.count < 240 && DocumentReader.contains(Array("报告".utf8), in: letters[...]) }
}
