import Basics

/// What a log says of itself at one moment: its origin, how many leaves, and the root (C2SP tlog-checkpoint).
public struct Checkpoint: Hashable, Sendable {
    public let origin: String
    public let size: Int
    public let root: Hash

    public init(origin: String, size: Int, root: Hash) { (self.origin, self.size, self.root) = (origin, size, root) }

    /// The text that is signed: three lines.
    public var text: String { "\(origin)\n\(size)\n\(root)\n" }

    /// Reads the text of a note; lines behind the third are extensions and ignored.
    public init(parsing text: String) throws(LogFault) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count >= 4, lines.last == "", !lines[0].isEmpty else {
            throw LogFault.note("checkpoint", "not three lines")
        }
        let digits = lines[1]
        guard let size = Int(digits), size >= 0, String(size) == digits else {
            throw LogFault.note("checkpoint", "the size is not a number")
        }
        guard let bytes = Base64.bytes(lines[2]), let root = Hash(bytes) else {
            throw LogFault.note("checkpoint", "the root is not 32 bytes in base64")
        }
        self.init(origin: String(lines[0]), size: size, root: root)
    }
}
