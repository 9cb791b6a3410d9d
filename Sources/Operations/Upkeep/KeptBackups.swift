import Basics

/// Backups that the desk makes, in the data folder's `backups`. They guard against mistakes, not against the loss of the
/// disk: for that they are copied away.
public enum KeptBackups {
    private static func folder(_ folder: DataFolder) -> String { "\(folder.path)/backups" }

    /// Whole ones, the newest first; none where the folder can't be read.
    public static func names(in folder: DataFolder) -> [String] {
        let path = Self.folder(folder)
        let names = (try? DurableFile.names(in: path)) ?? []
        return names.filter { DurableFile.exists("\(path)/\($0)/manifest.json") }.sorted(by: >)
    }

    /// - Returns: its name, of the moment: `2025-11-25T01-30-00Z`.
    public static func make(_ installation: Installation, at now: Instant) throws -> String {
        let path = folder(installation.folder)
        if !DurableFile.exists(path) { try DurableFile.makeFolder(path, mode: 0o700) }
        let name = String(now.description.prefix(19)).replacing(":", with: "-") + "Z"
        _ = try BackUp.run(installation, to: "\(path)/\(name)")
        return name
    }
}
