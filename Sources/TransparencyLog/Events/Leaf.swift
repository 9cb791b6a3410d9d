import Basics

/// A leaf of the log: the digest of an event and nothing else, so that what is not published is opaque but counted.
public enum Leaf {
    /// `{"c":"<base64 of the digest>","v":1}`.
    public static func bytes(digest: [UInt8]) -> [UInt8] { Array("{\"c\":\"\(Base64.text(digest))\",\"v\":1}".utf8) }

    /// The digest in a leaf; nil where the bytes are not exactly a leaf's.
    public static func digest(_ bytes: [UInt8]) -> [UInt8]? {
        guard let value = try? JSONValue.parse(bytes), let text = value["c"]?.string,
            let digest = Base64.bytes(text), digest.count == 32, Self.bytes(digest: digest) == bytes
        else { return nil }
        return digest
    }
}
