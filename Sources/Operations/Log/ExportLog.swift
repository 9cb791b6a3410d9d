import Basics
import Commitments
import Store
import TransparencyLog

/// `duixian log export`: the log as files that anyone can check, as C2SP tlog-tiles lays them out
/// (docs/formats/log-export.md). The newest part stands at the top, earlier ones in `parts/`.
public struct ExportLog {
    /// Leaves whose bodies stand in one file of `published/`.
    static let bodies = 10_000

    /// What was written.
    public struct Exported: Sendable {
        public let origin: String
        public let size: Int
        public let published: Int
        /// The checkpoint, a signed note.
        public let checkpoint: String
    }

    /// First numbers and signs what waits. Where signing is refused, what was signed before can still be read.
    public static func run(_ installation: Installation, to path: String) async throws -> Exported {
        if installation.standing == .whole { try await Sequencer(installation).run() }
        return try installation.database.read { transaction in
            let tables = LogTables(transaction, jurisdiction: installation.jurisdiction)
            var signed: [(part: LogPart, size: Int, note: String)] = []
            for part in try tables.parts() {
                guard let newest = try tables.newestCheckpoint(part: part.part) else { continue }
                signed.append((part, newest.size, newest.note))
            }
            guard let newest = signed.last else {
                throw OperationFault.unknown("checkpoint", installation.jurisdiction)
            }
            let folder = try ExportFolder(path, origins: Set(signed.map(\.part.origin)))
            var published = 0
            for (part, size, note) in signed {
                let prefix = part.part == newest.part.part ? "" : "parts/\(part.part)/"
                let files = PartFiles(part: part, size: size, tables: tables, transaction)
                published = try write(files, prefix, folder)
                try folder.write(
                    try PartFiles.keys(note, part.origin, installation, transaction), to: "\(prefix)vkey")
                // Last: whoever sees this checkpoint finds all it speaks of.
                try folder.write(Array(note.utf8), to: "\(prefix)checkpoint")
            }
            try folder.finish()
            return Exported(
                origin: newest.part.origin, size: newest.size, published: published, checkpoint: newest.note)
        }
    }

    /// Writes one part of a log.
    ///
    /// - Returns: how many bodies were written.
    private static func write(_ files: PartFiles, _ prefix: String, _ folder: ExportFolder) throws -> Int {
        for tile in Tile.all(size: files.size) {
            try folder.write(try files.hashes(tile), to: prefix + tile.path)
            if tile.level == 0 { try folder.write(try files.entries(tile), to: prefix + tile.entriesPath) }
        }
        try folder.write(try files.erased(), to: "\(prefix)published/erased.jsonl")
        var count = 0
        for first in stride(from: 0, to: files.size, by: bodies) {
            let published = try files.published(from: first)
            try folder.write(published.lines, to: "\(prefix)published/\(PartFiles.name(first)).jsonl")
            count += published.count
        }
        return count
    }
}

extension StoredEvent {
    /// Whether its body stands in exports.
    var isShown: Bool { isOfLog || (published != nil && withheld == nil) }
    var isOfLog: Bool { LedgerVerb(rawValue: verb)?.isOfLog == true }
}
