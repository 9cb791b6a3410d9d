import Testing

@testable import TransparencyLog

/// A tree that keeps every hash, slow and plain: the definition of RFC 6962 §2.1 word for word.
struct PlainTree {
    private(set) var leaves: [Hash] = []

    init(_ count: Int) { leaves = (0..<count).map { Hash.leaf([UInt8($0 >> 8), UInt8($0 & 255)]) } }
    init(leaves: [Hash]) { self.leaves = leaves }

    func root(_ range: Range<Int>) -> Hash {
        if range.isEmpty { return Hash.empty }
        if range.count == 1 { return leaves[range.lowerBound] }
        var half = 1
        while half * 2 < range.count { half *= 2 }
        let middle = range.lowerBound + half
        return Hash.node(root(range.lowerBound..<middle), root(middle..<range.upperBound))
    }

    func node(_ node: TreeProof.Node) -> Hash {
        root(node.index << node.level..<(node.index + 1) << node.level)
    }
}

func hash(_ hex: String) -> Hash {
    let digits = Array(hex)
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
    return Hash(bytes) ?? Hash.empty
}

@Suite("The tree is that of RFC 6962") struct TreeTests {
    /// The vectors of the Certificate Transparency reference implementation.
    static let inputs: [[UInt8]] = [
        [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43], Array(0x50...0x57),
        Array(0x60...0x6F),
    ]
    static let roots = [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]

    @Test("The reference vectors: roots, the empty tree, and an audit path")
    func vectors() {
        var frontier = Frontier()
        #expect(frontier.root == hash("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"))
        for (input, root) in zip(Self.inputs, Self.roots) {
            frontier.append(Hash.leaf(input))
            #expect(frontier.root == hash(root))
        }
        let tree = PlainTree(leaves: Self.inputs.map(Hash.leaf))
        #expect(
            TreeProof.inclusion(of: 0, in: 8, tree.node) == [
                hash("96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"),
                hash("5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"),
                hash("6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"),
            ])
    }

    @Test("Every size from 0 to 600 has the root of the definition, kept in as many roots as its bits")
    func roots() {
        let tree = PlainTree(600)
        var frontier = Frontier()
        for size in 0...600 {
            #expect(frontier.root == tree.root(0..<size), "size \(size)")
            if size < 600 { frontier.append(tree.leaves[size]) }
        }
    }

    @Test(
        "Every leaf of a tree is proved, and proves nothing else",
        arguments: Array(1...40) + [127, 128, 129, 255, 256, 257])
    func inclusion(size: Int) {
        let tree = PlainTree(size)
        let root = tree.root(0..<size)
        for leaf in stride(from: 0, to: size, by: size > 40 ? 7 : 1) {
            let path = TreeProof.inclusion(of: leaf, in: size, tree.node)
            func proves(_ path: [Hash], _ number: Int) -> Bool {
                TreeProof.proves(path, leaf: tree.leaves[leaf], at: number, in: size, root: root)
            }
            #expect(proves(path, leaf), "\(leaf) in \(size)")
            #expect(!proves(path + [root], leaf) && !proves(path, size) && !proves(path, -1))
            if size > 1 {
                #expect(!proves(path, (leaf + 1) % size) && !proves(Array(path.dropLast()), leaf))
                #expect(!TreeProof.proves(path, leaf: Hash.empty, at: leaf, in: size, root: root))
            }
        }
    }

    @Test("Every tree extends each of its beginnings, and no other tree", arguments: Array(1...40) + [129, 256, 257])
    func consistency(size: Int) {
        let tree = PlainTree(size)
        let new = (size, tree.root(0..<size))
        for old in stride(from: 1, through: size, by: size > 40 ? 5 : 1) {
            let path = TreeProof.consistency(from: old, to: size, tree.node)
            #expect(TreeProof.proves(path, old: (old, tree.root(0..<old)), new: new), "\(old) to \(size)")
            #expect(!TreeProof.proves(path, old: (old, Hash.empty), new: new))
            #expect(!TreeProof.proves(path + [Hash.empty], old: (old, tree.root(0..<old)), new: new))
            if old > 1 { #expect(!TreeProof.proves(path, old: (old - 1, tree.root(0..<old - 1)), new: new)) }
        }
    }
}

@Suite("Tiles are cut as C2SP tlog-tiles cuts them") struct TileTests {
    @Test("Paths have groups of three digits, and partial tiles their width")
    func paths() {
        #expect(Tile(level: 0, index: 0).path == "tile/0/000")
        #expect(Tile(level: 1, index: 1_234_067, width: 5).path == "tile/1/x001/x234/067.p/5")
        #expect(Tile(level: 0, index: 1000).entriesPath == "tile/entries/x001/000")
    }

    @Test("A size names its tiles: 70,000 leaves in 274, 2 and 1")
    func all() {
        let tiles = Tile.all(size: 70_000)
        #expect(tiles.count { $0.level == 0 } == 274 && tiles.count { $0.level == 1 } == 2)
        #expect(tiles.last == Tile(level: 2, index: 0, width: 1))
        #expect(tiles.first { $0.level == 0 && $0.width < 256 } == Tile(level: 0, index: 273, width: 112))
        #expect(Tile.all(size: 0).isEmpty)
    }

    @Test("Every node of a tree is found in its tiles", arguments: [1, 2, 255, 256, 257, 600])
    func reading(size: Int) throws {
        let tree = PlainTree(size)
        var reader = TileReader(size: size) { tile in
            (0..<tile.width).flatMap { offset in
                tree.node(TreeProof.Node(level: tile.level * 8, index: tile.index * 256 + offset)).bytes
            }
        }
        for level in 0..<10 where size >> level > 0 {
            for index in 0..<(size >> level) {
                let node = TreeProof.Node(level: level, index: index)
                #expect(try reader.hash(of: node) == tree.node(node))
            }
        }
    }

    @Test("Bundles give their entries back and end where they end")
    func bundles() {
        let entries: [[UInt8]] = [[], [1], Array(repeating: 7, count: 300)]
        let bytes = EntryBundle.bytes(entries)
        #expect(EntryBundle.entries(bytes) == entries)
        #expect(EntryBundle.entries(Array(bytes.dropLast())) == nil && EntryBundle.entries(bytes + [0]) == nil)
    }
}
