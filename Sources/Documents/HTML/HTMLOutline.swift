/// Where on a page the text stands: how much each element holds, which ones are chrome, which is the main one.
struct HTMLOutline {
    private(set) var main: HTMLNode
    /// A heading in front of the main element.
    private(set) var title: HTMLBlock?
    private var weights: [UInt: Int] = [:]
    private let total: Int

    init(_ root: HTMLNode) {
        var weights: [UInt: Int] = [:]
        total = Self.weigh(root, depth: 0, isLinked: false, &weights)
        self.weights = weights
        main = root
        descend()
    }

    /// Bytes of text outside links under an element. Bounded in depth: what is nested deeper than any page is not read.
    private static func weigh(_ node: HTMLNode, depth: Int, isLinked: Bool, _ weights: inout [UInt: Int]) -> Int {
        if node.isText { return isLinked ? 0 : node.bytes.count { $0 > 0x20 } }
        guard node.isElement, depth < HTMLGatherer.deepest, !HTMLChrome.unread.contains(node.name) else { return 0 }
        let linked = isLinked || node.name == "a"
        var sum = 0
        var child = node.firstChild
        while let current = child {
            sum += weigh(current, depth: depth + 1, isLinked: linked, &weights)
            child = current.next
        }
        weights[UInt(bitPattern: node.pointer)] = sum
        return sum
    }

    func weight(of node: HTMLNode) -> Int { weights[UInt(bitPattern: node.pointer)] ?? 0 }

    /// Navigation and the like, told by name or class, unless it holds much of the page's text.
    func isChrome(_ node: HTMLNode) -> Bool {
        if HTMLChrome.unread.contains(node.name) || HTMLChrome.isHidden(node) { return true }
        return weight(of: node) * 10 < total * 3 && HTMLChrome.isNamedSo(node)
    }

    /// From the root to the smallest element that still holds nearly all of the text.
    private mutating func descend() {
        while true {
            let whole = weight(of: main)
            var child = main.firstChild
            var heavy: HTMLNode?
            var before: HTMLBlock?
            while let current = child {
                child = current.next
                guard current.isElement, !isChrome(current) else { continue }
                if weight(of: current) * 10 >= whole * 8 {
                    heavy = current
                    break
                }
                before = heading(current) ?? before
            }
            guard let heavy, whole > 0, !HTMLGatherer.isParagraph(heavy.name) else { return }
            title = before ?? title
            main = heavy
        }
    }

    /// An element's last short line that names a report, else that of an h1.
    private func heading(_ node: HTMLNode) -> HTMLBlock? {
        var gatherer = HTMLGatherer(outline: self)
        gatherer.gather(node)
        return gatherer.blocks.last { $0.isTitle && !$0.isNavigation }
    }
}
