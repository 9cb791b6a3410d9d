import Basics

/// A leaf of the log: the digest of an event and nothing else, so that what is not published is opaque but counted
/// (docs/formats/leaf.md).
public enum Leaf {
    /// Every leaf has exactly this many bytes.
    public static let size = before.utf8.count + 44 + behind.utf8.count
    private static let before = "{\"c\":\""
    private static let behind = "\",\"v\":1}"

    /// `{"c":"<base64 of the digest>","v":1}`.
    public static func bytes(digest: Hash) -> [UInt8] { Array("\(before)\(digest)\(behind)".utf8) }

    /// The digest in a leaf; nil where the bytes are not exactly a leaf's.
    public static func digest(_ bytes: [UInt8]) -> Hash? { bytes.withUnsafeBytes { digest($0) } }

    /// The same for one of many: a leaf has one form, so its bytes are compared and nothing is parsed.
    static func digest(_ bytes: UnsafeRawBufferPointer) -> Hash? {
        guard bytes.count == size, bytes.starts(with: before), bytes[50...].elementsEqual(behind.utf8) else {
            return nil
        }
        return withUnsafeTemporaryAllocation(byteCount: Hash.size, alignment: 8) { digest in
            guard Base64.decode(UnsafeRawBufferPointer(rebasing: bytes[6..<50]), into: digest) else { return nil }
            return Hash(copying: UnsafeRawBufferPointer(digest))
        }
    }
}

extension UnsafeRawBufferPointer {
    fileprivate func starts(with text: String) -> Bool { starts(with: text.utf8) }
}
