import Basics

/// Text with signatures, as C2SP signed-note lays it out: the text, an empty line, and a line `— name base64` for each.
public struct SignedNote: Hashable, Sendable {
    /// One signature line: whose it says it is, the key's four-byte id and the signature behind it.
    public struct Signature: Hashable, Sendable {
        public let name: String
        public let keyID: [UInt8]
        public let bytes: [UInt8]

        public init(name: String, keyID: [UInt8], bytes: [UInt8]) {
            (self.name, self.keyID, self.bytes) = (name, keyID, bytes)
        }

        var line: String { "— \(name) \(Base64.text(keyID + bytes))\n" }
    }

    /// Ends in a line end; the signatures are over exactly these bytes.
    public let text: String
    public var signatures: [Signature]

    public init(text: String, signatures: [Signature] = []) { (self.text, self.signatures) = (text, signatures) }

    public var description: String { text + "\n" + signatures.map(\.line).joined() }

    /// Reads a note. Lines that are no signature are a fault; unknown keys are not.
    public init(parsing note: String) throws(LogFault) {
        guard note.utf8.count <= 1 << 20, note.unicodeScalars.allSatisfy({ $0.value >= 0x20 || $0 == "\n" }) else {
            throw LogFault.note("note", "too long, or holds control characters")
        }
        let lines = note.split(separator: "\n", omittingEmptySubsequences: false)
        guard let blank = lines.lastIndex(of: ""), blank == lines.count - 1,
            let gap = lines.dropLast().lastIndex(of: ""), gap > 0
        else { throw LogFault.note("note", "no empty line between text and signatures") }
        text = lines[..<gap].map { $0 + "\n" }.joined()
        signatures = []
        for line in lines[(gap + 1)..<blank] { signatures.append(try Self.signature(line)) }
        guard (1...100).contains(signatures.count) else { throw LogFault.note("note", "no signature, or too many") }
    }

    private static func signature(_ line: Substring) throws(LogFault) -> Signature {
        let parts = line.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "—", NoteKey.isName(String(parts[1])),
            let bytes = Base64.bytes(parts[2]), bytes.count > 4
        else { throw LogFault.note("note", "a line is no signature: \(line.prefix(80))") }
        return Signature(name: String(parts[1]), keyID: Array(bytes[..<4]), bytes: Array(bytes[4...]))
    }
}
