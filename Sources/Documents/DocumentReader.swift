/// Reads what strangers send. Everything is bounded: sizes before they are read, depth, time of other programs.
public enum DocumentReader {
    /// The most a document, or a part of one unfolded, may hold in bytes: 64 MiB.
    public static let largest = 64 << 20

    /// The text of a document given as bytes.
    /// - Parameter decode: gives the UTF-8 of a text in whatever encoding, nil where it is none.
    /// - Throws: `UnreadableDocument`, which says what it is and what to do.
    public static func text(
        of bytes: [UInt8], decode: ([UInt8]) -> [UInt8]?
    ) async throws(UnreadableDocument) -> DocumentText {
        switch try kind(of: bytes) {
        case .text: return .undecoded(bytes)
        case .docx: return .paragraphs(try DocxText.read(bytes), .docx)
        case .html:
            // What the bytes are counts, not what the page says: pages say gb2312 and are GB18030, say utf-8 and are GBK.
            guard let utf8 = decode(bytes) else { throw .damaged(.html) }
            return .paragraphs(try HTMLText.read(utf8), .html)
        case .pdf: return .paragraphs(try await PDFText.read(bytes), .pdf)
        case .xlsx: throw .damaged(.docx)
        }
    }

    /// What the bytes are.
    public static func kind(of bytes: [UInt8]) throws(UnreadableDocument) -> DocumentKind {
        if bytes.isEmpty { throw .empty }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            return .docx
        }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw compoundFile(bytes) }
        // A PDF may have a few bytes of its own in front (ISO 32000-1, implementation note 13: within 1,024 bytes).
        if contains(Array("%PDF-".utf8), in: bytes.prefix(1024)) { return .pdf }
        for (magic, chinese, english) in foreign where bytes.starts(with: magic) {
            throw .foreign(chinese: chinese, english: english)
        }
        return isHTML(bytes) ? .html : .text
    }

    /// An OLE file: an encrypted Office document names its stream so, everything else is old Word or WPS.
    private static func compoundFile(_ bytes: [UInt8]) -> UnreadableDocument {
        let name = Array("EncryptedPackage".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        return contains(name, in: bytes[...]) ? .encrypted : .oldWord
    }

    private static let foreign: [(magic: [UInt8], chinese: String, english: String)] = [
        ([0x89, 0x50, 0x4E, 0x47], "图片（PNG）", "a picture (PNG)"),
        ([0xFF, 0xD8, 0xFF], "图片（JPEG）", "a picture (JPEG)"),
        ([0x47, 0x49, 0x46, 0x38], "图片（GIF）", "a picture (GIF)"),
        ([0x52, 0x61, 0x72, 0x21], "压缩包（RAR）", "an archive (RAR)"),
        ([0x37, 0x7A, 0xBC, 0xAF], "压缩包（7z）", "an archive (7z)"),
        ([0x1F, 0x8B], "压缩包（gzip）", "an archive (gzip)"),
        ([0x7F, 0x45, 0x4C, 0x46], "程序", "a program"),
        ([0x4D, 0x5A, 0x90], "程序", "a program"),
        ([0x7B, 0x5C, 0x72, 0x74, 0x66], "RTF 文件", "an RTF file"),
    ]

    /// Whether the first thing in it is a page's own: a declaration or an early element, maybe behind comments.
    private static func isHTML(_ bytes: [UInt8]) -> Bool {
        // Zero bytes go: the marks of UTF-16 then read like those of ASCII.
        let head = bytes.prefix(2048).filter { $0 != 0 }.map { $0 | (($0 &- 0x41) < 26 ? 0x20 : 0) }
        let start = head.drop { $0 <= 0x20 || $0 >= 0xBB }
        let openings = ["<!doctype html", "<html", "<head", "<body", "<meta"].map { Array($0.utf8) }
        if openings.contains(where: { start.starts(with: $0) }) { return true }
        guard start.starts(with: Array("<!--".utf8)) || start.starts(with: Array("<?xml".utf8)) else { return false }
        return openings.contains { contains($0, in: start) }
    }

    static func contains(_ needle: [UInt8], in bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = needle.first, bytes.count >= needle.count else { return false }
        var from = bytes.startIndex
        while let index = bytes[from...].firstIndex(of: first), index + needle.count <= bytes.endIndex {
            if bytes[index..<(index + needle.count)].elementsEqual(needle) { return true }
            from = index + 1
        }
        return false
    }
}
