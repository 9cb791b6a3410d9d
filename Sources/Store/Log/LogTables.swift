import Basics
import TransparencyLog

/// One part of a jurisdiction's log as the sequencer keeps it.
public struct LogPart: Hashable, Sendable {
    /// 1, 2, …: a new part is opened by `log continue`.
    public let part: Int
    public let origin: String
    public var frontier: Frontier

    public init(part: Int, origin: String, frontier: Frontier = Frontier()) {
        (self.part, self.origin, self.frontier) = (part, origin, frontier)
    }
}

/// Tiles, checkpoints and parts.
public struct LogTables {
    private let transaction: any Transaction
    public let jurisdiction: String

    public init(_ transaction: any Transaction, jurisdiction: String) {
        (self.transaction, self.jurisdiction) = (transaction, jurisdiction)
    }

    /// Every part, the first one first.
    public func parts() throws -> [LogPart] {
        try transaction.rows(
            "SELECT part, origin, size, frontier FROM log_part WHERE jurisdiction = :jurisdiction ORDER BY part",
            ["jurisdiction": .text(jurisdiction)]
        ).map { row in
            let roots = try row.blob("frontier")
            let hashes = stride(from: 0, to: roots.count, by: Hash.size).compactMap {
                Hash(roots[$0..<min($0 + Hash.size, roots.count)])
            }
            guard let frontier = Frontier(size: try row.integer("size"), roots: hashes) else {
                throw StoreFault.column("frontier")
            }
            return LogPart(part: try row.integer("part"), origin: try row.text("origin"), frontier: frontier)
        }
    }

    public func put(_ part: LogPart) throws {
        try transaction.execute(
            """
            INSERT INTO log_part (jurisdiction, part, origin, size, frontier)
            VALUES (:jurisdiction, :part, :origin, :size, :frontier)
            ON CONFLICT (jurisdiction, part) DO UPDATE SET size = excluded.size, frontier = excluded.frontier
            """,
            [
                "jurisdiction": .text(jurisdiction), "part": .integer(part.part), "origin": .text(part.origin),
                "size": .integer(part.frontier.size), "frontier": .blob(part.frontier.bytes),
            ])
    }

    /// The hashes of a tile as far as it is filled; empty where there is none.
    public func tile(level: Int, number: Int, part: Int) throws -> [UInt8] {
        try transaction.row(
            """
            SELECT hashes FROM log_tile
            WHERE jurisdiction = :jurisdiction AND part = :part AND level = :level AND number = :number
            """,
            [
                "jurisdiction": .text(jurisdiction), "part": .integer(part), "level": .integer(level),
                "number": .integer(number),
            ]
        )?.blob("hashes") ?? []
    }

    public func put(tile hashes: [UInt8], level: Int, number: Int, part: Int) throws {
        try transaction.execute(
            """
            INSERT INTO log_tile (jurisdiction, part, level, number, hashes)
            VALUES (:jurisdiction, :part, :level, :number, :hashes)
            ON CONFLICT (jurisdiction, part, level, number) DO UPDATE SET hashes = excluded.hashes
            """,
            [
                "jurisdiction": .text(jurisdiction), "part": .integer(part), "level": .integer(level),
                "number": .integer(number), "hashes": .blob(hashes),
            ])
    }

    public func put(checkpoint note: String, size: Int, part: Int, at: Instant) throws {
        try transaction.execute(
            """
            INSERT INTO log_checkpoint (jurisdiction, part, size, at, note)
            VALUES (:jurisdiction, :part, :size, :at, :note) ON CONFLICT (jurisdiction, part, size) DO NOTHING
            """,
            [
                "jurisdiction": .text(jurisdiction), "part": .integer(part), "size": .integer(size),
                "at": .integer(at.milliseconds), "note": .text(note),
            ])
    }

    /// The newest signed checkpoint of the newest part that has one.
    public func newestCheckpoint() throws -> (part: Int, size: Int, at: Instant, note: String)? {
        try transaction.row(
            """
            SELECT part, size, at, note FROM log_checkpoint WHERE jurisdiction = :jurisdiction
            ORDER BY part DESC, size DESC LIMIT 1
            """, ["jurisdiction": .text(jurisdiction)]
        ).map {
            (
                try $0.integer("part"), try $0.integer("size"), Instant(milliseconds: try $0.integer("at")),
                try $0.text("note")
            )
        }
    }

    /// The hash of a perfect subtree, out of the tiles.
    public func reader(of part: LogPart) -> TileReader {
        TileReader(size: part.frontier.size) { tile in
            let hashes = try self.tile(level: tile.level, number: tile.index, part: part.part)
            return Array(hashes.prefix(tile.width * Hash.size))
        }
    }
}
