import Store
import TransparencyLog

/// Files of the log as C2SP tlog-tiles names them, made from rows when asked for: what `log export` writes into a
/// folder and what the site serves.
public struct LogFiles: Sendable {
    /// One file's bytes.
    public struct File: Sendable {
        public let bytes: [UInt8]
        public let isText: Bool
        /// Whether these bytes can never change: tiles can't, a checkpoint does.
        public let isFinal: Bool
    }

    private let installation: Installation

    public init(_ installation: Installation) { self.installation = installation }

    /// - Parameter path: `["checkpoint"]`, `["tile", "0", "x001", "067.p", "5"]`, `["published", "000000000.jsonl"]`;
    ///   an earlier part's behind `["parts", "1"]`.
    /// - Returns: nil where there is no such file, or not yet so much of it.
    public func file(_ path: [String]) throws -> File? {
        try installation.database.read { transaction in
            let tables = LogTables(transaction, jurisdiction: installation.jurisdiction)
            guard let newest = try tables.newestCheckpoint() else { return nil }
            var (signed, path) = (newest, path)
            if path.first == "parts" {
                guard path.count > 2, let number = Int(path[1]), String(number) == path[1], number < newest.part,
                    let earlier = try tables.newestCheckpoint(part: number)
                else { return nil }
                (signed, path) = (earlier, Array(path.dropFirst(2)))
            }
            guard let part = try tables.parts().first(where: { $0.part == signed.part }) else { return nil }
            let files = PartFiles(part: part, size: signed.size, tables: tables, transaction)
            switch (path.first, path.count) {
            case ("checkpoint", 1): return text(Array(signed.note.utf8))
            case ("vkey", 1): return text(try PartFiles.keys(signed.note, part.origin, installation, transaction))
            case ("published", 2): return try published(path[1], files)
            case ("tile", _): return try tile(path, files)
            default: return nil
            }
        }
    }

    private func text(_ bytes: [UInt8]) -> File { File(bytes: bytes, isText: true, isFinal: false) }

    private func published(_ name: String, _ files: PartFiles) throws -> File? {
        if name == "erased.jsonl" { return text(try files.erased()) }
        guard name.hasSuffix(".jsonl"), let first = Int(name.dropLast(6)), name == "\(PartFiles.name(first)).jsonl",
            first >= 0, first < files.size, first % ExportLog.bodies == 0
        else { return nil }
        return text(try files.published(from: first).lines)
    }

    private func tile(_ path: [String], _ files: PartFiles) throws -> File? {
        guard let (tile, isEntries) = Tile.named(path) else { return nil }
        // The hashes of that level that a tree of the signed size has.
        let hashes = files.size >> (8 * tile.level)
        guard tile.index <= hashes / Tile.width, tile.index * Tile.width + tile.width <= hashes else { return nil }
        let bytes = try isEntries ? files.entries(tile) : files.hashes(tile)
        return File(bytes: bytes, isText: false, isFinal: true)
    }
}

extension Tile {
    /// The tile that a path names, or the bundle of entries beside it; nil unless written exactly as C2SP does.
    static func named(_ path: [String]) -> (tile: Tile, isEntries: Bool)? {
        guard path.count >= 3, path.count <= 9, path[0] == "tile" else { return nil }
        let isEntries = path[1] == "entries"
        guard let level = isEntries ? 0 : Int(path[1]), (0..<8).contains(level) else { return nil }
        var names = Array(path[2...])
        var width = Tile.width
        if names.count >= 2, names[names.count - 2].hasSuffix(".p") {
            guard let partial = Int(names.removeLast()), (1..<Tile.width).contains(partial) else { return nil }
            width = partial
            names[names.count - 1].removeLast(2)
        }
        var index = 0
        for name in names {
            guard let three = Int(name.hasPrefix("x") ? name.dropFirst() : name[...]), (0..<1000).contains(three),
                index < 1_000_000_000_000
            else { return nil }
            index = index * 1000 + three
        }
        let tile = Tile(level: level, index: index, width: width)
        let exact = isEntries ? tile.entriesPath : tile.path
        return exact == path.joined(separator: "/") ? (tile, isEntries) : nil
    }
}
