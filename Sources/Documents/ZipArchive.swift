import CZip

/// A zip archive in memory. Sizes are looked at before anything is unfolded, and reading stops at the limit whatever
/// the archive declares.
struct ZipArchive: ~Copyable {
    private let archive: OpaquePointer
    /// libzip reads from this buffer until the archive is closed.
    private let buffer: UnsafeMutableRawBufferPointer
    /// What a refusal calls the file.
    private let kind: DocumentKind

    init(_ bytes: [UInt8], kind: DocumentKind = .docx) throws(UnreadableDocument) {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 1)
        buffer.copyBytes(from: bytes)
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let source = zip_source_buffer_create(buffer.baseAddress, UInt64(bytes.count), 0, &error) else {
            buffer.deallocate()
            throw .damaged(kind)
        }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
            zip_source_free(source)
            buffer.deallocate()
            throw .damaged(kind)
        }
        self.archive = archive
        self.buffer = buffer
        self.kind = kind
    }

    deinit {
        zip_discard(archive)
        buffer.deallocate()
    }

    /// The bytes of an entry; nil where there is none of that name.
    /// - Throws: `.encrypted`, `.tooLarge` or `.damaged`.
    func entry(_ name: String, limit: Int = DocumentReader.largest) throws(UnreadableDocument) -> [UInt8]? {
        let index = zip_name_locate(archive, name, zip_flags_t(ZIP_FL_NOCASE))
        if index < 0 { return nil }
        var about = zip_stat_t()
        guard zip_stat_index(archive, UInt64(index), 0, &about) == 0 else { throw .damaged(kind) }
        if about.encryption_method != ZIP_EM_NONE { throw .encrypted }
        if about.size > UInt64(limit) { throw .tooLarge(kind) }
        guard let file = zip_fopen_index(archive, UInt64(index), 0) else { throw .damaged(kind) }
        defer { zip_fclose(file) }
        var bytes = [UInt8](repeating: 0, count: Int(about.size) + 1)
        var filled = 0
        while filled < bytes.count {
            let count = bytes.withUnsafeMutableBytes { target in
                zip_fread(file, target.baseAddress?.advanced(by: filled), UInt64(target.count - filled))
            }
            if count < 0 { throw .damaged(kind) }
            if count == 0 { break }
            filled += Int(count)
        }
        // More than declared: the directory lies.
        if filled > Int(about.size) { throw .damaged(kind) }
        bytes.removeLast(bytes.count - filled)
        return bytes
    }
}
