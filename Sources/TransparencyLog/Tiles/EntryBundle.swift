/// The entries of one tile of level 0, each with its length in front as two bytes, the high one first (C2SP tlog-tiles,
/// Log entries).
public enum EntryBundle {
    public static func bytes(_ entries: [[UInt8]]) -> [UInt8] {
        var bytes: [UInt8] = []
        for entry in entries {
            precondition(entry.count <= 0xFFFF, "an entry is at most 65,535 bytes")
            bytes += [UInt8(entry.count >> 8), UInt8(entry.count & 0xFF)] + entry
        }
        return bytes
    }

    /// Nil where the bytes end inside an entry.
    public static func entries(_ bytes: [UInt8]) -> [[UInt8]]? {
        var entries: [[UInt8]] = []
        var at = 0
        while at < bytes.count {
            guard at + 2 <= bytes.count else { return nil }
            let end = at + 2 + Int(bytes[at]) << 8 + Int(bytes[at + 1])
            guard end <= bytes.count else { return nil }
            entries.append(Array(bytes[at + 2..<end]))
            at = end
        }
        return entries
    }
}
