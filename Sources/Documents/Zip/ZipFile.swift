import CZip

/// A file could not be made.
public struct FileUnwritten: Error, Sendable {
    /// The library's own words.
    public let reason: String
}

/// Zip archives in memory. The same entries give the same bytes: every entry has the format's first day.
public enum ZipFile {
    public struct Entry: Sendable {
        public let name: String
        public let bytes: [UInt8]

        public init(_ name: String, _ bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
        public init(_ name: String, text: String) { (self.name, bytes) = (name, Array(text.utf8)) }
    }

    /// 1980-01-01 as MS-DOS counts, the earliest day that an entry can have.
    private static let firstDay: UInt16 = 0x21

    public static func bytes(_ entries: [Entry]) throws(FileUnwritten) -> [UInt8] {
        guard let whole = zip_source_buffer_create(nil, 0, 0, nil) else { throw FileUnwritten(reason: "no memory") }
        defer { zip_source_free(whole) }
        // Closing the archive gives back its own hold on the source, and what was written is read from ours.
        zip_source_keep(whole)
        guard let archive = zip_open_from_source(whole, ZIP_CREATE | ZIP_TRUNCATE, nil) else {
            zip_source_free(whole)
            throw FileUnwritten(reason: "no archive")
        }
        // libzip reads from these until the archive is closed.
        var buffers: [UnsafeMutableRawBufferPointer] = []
        defer { for buffer in buffers { buffer.deallocate() } }
        for entry in entries {
            let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(entry.bytes.count, 1), alignment: 1)
            buffer.copyBytes(from: entry.bytes)
            buffers.append(buffer)
            if !add(entry, buffer, to: archive) {
                let reason = String(cString: zip_strerror(archive))
                zip_discard(archive)
                throw FileUnwritten(reason: reason)
            }
        }
        guard zip_close(archive) == 0 else {
            let reason = String(cString: zip_strerror(archive))
            zip_discard(archive)
            throw FileUnwritten(reason: reason)
        }
        return try written(whole)
    }

    private static func add(
        _ entry: Entry, _ buffer: UnsafeMutableRawBufferPointer, to archive: OpaquePointer
    ) -> Bool {
        guard let source = zip_source_buffer(archive, buffer.baseAddress, UInt64(entry.bytes.count), 0) else {
            return false
        }
        let index = zip_file_add(archive, entry.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            zip_source_free(source)
            return false
        }
        return zip_file_set_dostime(archive, UInt64(index), 0, firstDay, 0) == 0
            && zip_set_file_compression(archive, UInt64(index), ZIP_CM_DEFLATE, 6) == 0
    }

    private static func written(_ source: OpaquePointer) throws(FileUnwritten) -> [UInt8] {
        guard zip_source_open(source) == 0 else { throw FileUnwritten(reason: "nothing was written") }
        defer { zip_source_close(source) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = zip_source_read(source, &chunk, UInt64(chunk.count))
            guard count >= 0 else { throw FileUnwritten(reason: "can't be read back") }
            if count == 0 { return bytes }
            bytes += chunk[..<Int(count)]
        }
    }
}
