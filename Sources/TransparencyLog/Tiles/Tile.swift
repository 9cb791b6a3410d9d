/// A piece of the tree as C2SP tlog-tiles cuts it: up to 256 hashes of one height, a multiple of eight.
public struct Tile: Hashable, Sendable {
    /// How many hashes a full tile holds.
    public static let width = 256
    /// Hashes of a tile of level L are roots of 256^L leaves.
    public let level: Int
    public let index: Int
    /// 1…256; less than 256 in a partial tile.
    public let width: Int

    public init(level: Int, index: Int, width: Int = Tile.width) {
        (self.level, self.index, self.width) = (level, index, width)
    }

    /// `tile/0/x001/067`, a partial one with `.p/5` behind (C2SP tlog-tiles, Merkle Tree).
    public var path: String { "tile/\(level)/\(Self.number(index))\(suffix)" }
    /// `tile/entries/x001/067` of a tile of level 0 (C2SP tlog-tiles, Log entries).
    public var entriesPath: String { "tile/entries/\(Self.number(index))\(suffix)" }

    /// The paths of the tile once it is full.
    var fullPath: String { "tile/\(level)/\(Self.number(index))" }
    var fullEntriesPath: String { "tile/entries/\(Self.number(index))" }

    private var suffix: String { width < Tile.width ? ".p/\(width)" : "" }

    /// Groups of three digits, all but the last with an x in front.
    static func number(_ index: Int) -> String {
        func three(_ number: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: 3 - digits.count) + digits
        }
        var path = three(index % 1000)
        var rest = index / 1000
        while rest > 0 {
            path = "x\(three(rest % 1000))/\(path)"
            rest /= 1000
        }
        return path
    }

    /// Every tile of a tree of that size, the lowest level first. Level 0 tiles are those of the entries too.
    public static func all(size: Int) -> [Tile] {
        var tiles: [Tile] = []
        var (level, hashes) = (0, size)
        while hashes > 0 {
            for index in 0..<(hashes + width - 1) / width {
                tiles.append(Tile(level: level, index: index, width: min(width, hashes - index * width)))
            }
            (level, hashes) = (level + 1, hashes / width)
        }
        return tiles
    }

    /// The tile that holds a node's hash, or the hashes under it, in a tree of that size.
    public static func holding(_ node: TreeProof.Node, size: Int) -> Tile {
        let level = node.level / 8
        let first = node.index << (node.level - level * 8)
        let hashes = size >> (level * 8)
        return Tile(level: level, index: first / width, width: min(width, hashes - first / width * width))
    }
}

/// Reads hashes of nodes out of tiles.
public struct TileReader {
    private let size: Int
    private let bytes: (Tile) throws -> [UInt8]
    private var cache: [Tile: [Hash]] = [:]

    /// - Parameter bytes: the bytes of a tile, `width` hashes of 32 bytes.
    public init(size: Int, bytes: @escaping (Tile) throws -> [UInt8]) { (self.size, self.bytes) = (size, bytes) }

    public mutating func hash(of node: TreeProof.Node) throws -> Hash {
        let tile = Tile.holding(node, size: size)
        let hashes = try hashes(of: tile)
        let depth = node.level - tile.level * 8
        let first = (node.index << depth) - tile.index * Tile.width
        return Hash.root(perfect: hashes[first..<first + (1 << depth)])
    }

    private mutating func hashes(of tile: Tile) throws -> [Hash] {
        if let known = cache[tile] { return known }
        let bytes = try bytes(tile)
        guard let hashes = [Hash](flat: bytes), hashes.count == tile.width else {
            throw LogFault.tile(tile.path, "holds \(bytes.count) bytes where \(tile.width * Hash.size) are due")
        }
        cache[tile] = hashes
        return hashes
    }
}
