import Basics
import TransparencyLog

/// One part of a jurisdiction's log as the sequencer keeps it.
public struct LogPart: Hashable, Sendable {
    public let jurisdiction: String
    /// 1, 2, …: a new part is opened by `log continue`.
    public let part: Int
    public let origin: String
    public var frontier: Frontier

    public init(jurisdiction: String, part: Int, origin: String, frontier: Frontier = Frontier()) {
        (self.jurisdiction, self.part, self.origin, self.frontier) = (jurisdiction, part, origin, frontier)
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
            return LogPart(
                jurisdiction: jurisdiction, part: try row.integer("part"), origin: try row.text("origin"),
                frontier: frontier)
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

    /// Where the same tree was signed before, by other keys, the new note takes its place.
    public func put(checkpoint note: String, size: Int, part: Int, at: Instant) throws {
        try transaction.execute(
            """
            INSERT INTO log_checkpoint (jurisdiction, part, size, at, note)
            VALUES (:jurisdiction, :part, :size, :at, :note)
            ON CONFLICT (jurisdiction, part, size) DO UPDATE SET at = excluded.at, note = excluded.note
            """,
            [
                "jurisdiction": .text(jurisdiction), "part": .integer(part), "size": .integer(size),
                "at": .integer(at.milliseconds), "note": .text(note),
            ])
    }

    /// The newest signed checkpoint of the newest part that has one, or of one part.
    public func newestCheckpoint(part: Int? = nil) throws -> (part: Int, size: Int, at: Instant, note: String)? {
        try transaction.row(
            """
            SELECT part, size, at, note FROM log_checkpoint WHERE jurisdiction = :jurisdiction
            AND (CAST(:part AS INTEGER) IS NULL OR part = :part)
            ORDER BY part DESC, size DESC LIMIT 1
            """, ["jurisdiction": .text(jurisdiction), "part": SQLValue(part)]
        ).map {
            (
                try $0.integer("part"), try $0.integer("size"), Instant(milliseconds: try $0.integer("at")),
                try $0.text("note")
            )
        }
    }

    /// The first checkpoint of one part that was signed.
    public func firstCheckpoint(part: Int) throws -> (size: Int, note: String)? {
        try transaction.row(
            """
            SELECT size, note FROM log_checkpoint WHERE jurisdiction = :jurisdiction AND part = :part
            ORDER BY size LIMIT 1
            """, ["jurisdiction": .text(jurisdiction), "part": .integer(part)]
        ).map { (try $0.integer("size"), try $0.text("note")) }
    }

    /// Takes the numbers beyond a size back, of events that no checkpoint in the database covers. They wait again; what
    /// published them is left out with them, and publishing them again says so anew. Between the sequencer's steps a
    /// copy can be of such a moment.
    public func cut(_ part: LogPart, to size: Int) throws {
        if part.frontier.size == size { return }
        var reader = reader(of: part)
        var roots: [Hash] = []
        var start = 0
        for bit in stride(from: Int.bitWidth - 2, through: 0, by: -1) where size & 1 << bit != 0 {
            roots.append(try TreeProof.hash(of: start..<start + 1 << bit) { try reader.hash(of: $0) })
            start += 1 << bit
        }
        guard let frontier = Frontier(size: size, roots: roots) else { throw StoreFault.column("frontier") }
        var kept = part
        kept.frontier = frontier
        try put(kept)
        let values: [String: SQLValue] = [
            "jurisdiction": .text(jurisdiction), "part": .integer(part.part), "size": .integer(size),
        ]
        try transaction.execute(
            """
            DELETE FROM event WHERE jurisdiction = :jurisdiction AND part = :part AND leaf >= :size
            AND verb = 'event.published'
            """, values)
        try transaction.execute(
            """
            UPDATE event SET part = NULL, leaf = NULL, published = NULL
            WHERE jurisdiction = :jurisdiction AND part = :part AND leaf >= :size
            """, values)
    }

    /// How many events wait for a number, and how many leaves of a part are shown to everyone.
    public func counts(part: Int) throws -> (waiting: Int, published: Int) {
        let row = try transaction.row(
            """
            SELECT
                (SELECT COUNT(*) FROM event WHERE jurisdiction = :jurisdiction AND leaf IS NULL) AS waiting,
                (SELECT COUNT(*) FROM event WHERE jurisdiction = :jurisdiction AND part = :part AND leaf IS NOT NULL
                    AND withheld IS NULL AND (published IS NOT NULL OR subject = 'log-key'
                        OR (subject >= 'log/' AND subject < 'log0'))) AS published
            """, ["jurisdiction": .text(jurisdiction), "part": .integer(part)])
        return (try row?.integer("waiting") ?? 0, try row?.integer("published") ?? 0)
    }

    /// The hash of a perfect subtree, out of the tiles.
    public func reader(of part: LogPart) -> TileReader {
        TileReader(size: part.frontier.size) { tile in
            let hashes = try self.tile(level: tile.level, number: tile.index, part: part.part)
            return Array(hashes.prefix(tile.width * Hash.size))
        }
    }
}
