import Basics

/// Entries, tiles and root against one another: every tile is recomputed from the entries.
struct TreeCheck: Sendable {
    let size: Int
    private(set) var findings: [LogFinding] = []
    /// The digests in the leaves, in order: one flat buffer of 32 bytes a leaf.
    private(set) var digests: [Hash] = []
    private var roots: [Hash] = []
    private var isWhole = true

    init(size: Int) { self.size = size }

    /// - Parameter workers: how many pieces are read at once.
    static func run(_ checkpoint: Checkpoint, _ export: LogExport, workers: Int) async -> TreeCheck {
        let size = checkpoint.size
        var check = TreeCheck(size: size)
        // A checkpoint may claim any size. Memory is asked for only where there are files for it.
        let tiles = (size + Tile.width - 1) / Tile.width
        guard export.names.count >= tiles else {
            check.findings.append(
                LogFinding("checkpoint", "说有\(size)条，文件不够。", "claims \(size) leaves; there are too few files."))
            check.isWhole = false
            return check
        }
        check.digests.reserveCapacity(size)
        await InRounds.run((tiles + LeafRun.tiles - 1) / LeafRun.tiles, workers: workers) { piece in
            LeafRun(piece * LeafRun.tiles..<min((piece + 1) * LeafRun.tiles, tiles), size: size, export)
        } take: {
            check.take($0)
        }
        check.climb(export)
        check.strays(export)
        if check.isWhole, check.root(of: size) != checkpoint.root {
            check.findings.append(
                LogFinding("checkpoint", "根与\(size)条条目不符。", "its root is not that of the \(size) entries."))
        }
        return check
    }

    private mutating func take(_ run: LeafRun) {
        digests += run.digests
        roots += run.roots
        findings += run.findings
        isWhole = isWhole && run.isWhole
    }

    /// Tiles above the leaves: each hash is the root of a full tile below.
    private mutating func climb(_ export: LogExport) {
        guard isWhole else { return }
        var (level, hashes) = (1, roots)
        while !hashes.isEmpty {
            var next: [Hash] = []
            for start in stride(from: 0, to: hashes.count, by: Tile.width) {
                let slice = hashes[start..<min(start + Tile.width, hashes.count)]
                let tile = Tile(level: level, index: start / Tile.width, width: slice.count)
                if let bytes = export.file(tile.path) {
                    if [Hash](flat: bytes) != Array(slice) {
                        findings.append(
                            LogFinding(tile.path, "与下面的条目不符。", "is not what the entries under it give."))
                    }
                } else {
                    findings.append(.missing(tile.path))
                }
                if slice.count == Tile.width { next.append(Hash.root(perfect: slice)) }
            }
            (level, hashes) = (level + 1, next)
        }
    }

    /// Files among the tiles that this size does not need: partial tiles of earlier checkpoints, each the beginning of
    /// what is there now, or something that does not belong here.
    private mutating func strays(_ export: LogExport) {
        var due: [String: String] = [:]
        for tile in Tile.all(size: size) {
            due[tile.fullPath] = tile.path
            if tile.level == 0 { due[tile.fullEntriesPath] = tile.entriesPath }
        }
        for name in export.names.sorted() where name.hasPrefix("tile/") {
            let base = name.firstRange(of: ".p/").map { String(name[..<$0.lowerBound]) } ?? name
            guard let path = due[base] else {
                findings.append(LogFinding(name, "不属于这棵树。", "does not belong to this tree."))
                continue
            }
            if name == path { continue }
            let width = Int(name.dropFirst(base.count + 3)) ?? 0
            let unit = base.hasPrefix("tile/entries/") ? Leaf.size + 2 : Hash.size
            guard (1..<Tile.width).contains(width), name == "\(base).p/\(width)", let old = export.file(name),
                old.count == width * unit, let now = export.file(path), now.starts(with: old)
            else {
                findings.append(LogFinding(name, "与现在的树不符。", "is not the beginning of \(path)."))
                continue
            }
        }
    }

    /// The root of the first leaves; nil where they are not all there.
    func root(of count: Int) -> Hash? {
        guard isWhole, (0...size).contains(count) else { return nil }
        let tiles = count / Tile.width
        let rest = digests[tiles * Tile.width..<count].map { Hash.leaf(Leaf.bytes(digest: $0)) }
        return Frontier(tiles: roots[..<tiles], leaves: rest).root
    }
}
