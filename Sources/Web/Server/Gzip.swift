import CZlib

/// Compression of answers (RFC 1952), done once when a page is drawn.
enum Gzip {
    /// Below this a packet is not saved.
    static let least = 600

    /// Nil where it saves nothing.
    static func compressed(_ bytes: [UInt8], level: Int32 = 6) -> [UInt8]? {
        guard bytes.count >= least, bytes.count <= Int(UInt32.max) else { return nil }
        var stream = z_stream()
        // 15 bits of window, 16 for the gzip wrapper; its head holds no time, so the same bytes give the same bytes.
        let version = zlibVersion()
        guard
            deflateInit2_(
                &stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, version,
                Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { return nil }
        defer { deflateEnd(&stream) }
        var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
        var input = bytes
        let result = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                (stream.next_in, stream.avail_in) = (source.baseAddress, UInt32(source.count))
                (stream.next_out, stream.avail_out) = (target.baseAddress, UInt32(target.count))
                return deflate(&stream, Z_FINISH)
            }
        }
        guard result == Z_STREAM_END, stream.total_out < bytes.count else { return nil }
        output.removeLast(output.count - Int(stream.total_out))
        return output
    }

    /// Whether a type's bytes shrink.
    static func shrinks(_ contentType: String) -> Bool {
        contentType.hasPrefix("text/") || contentType.contains("json") || contentType.contains("xml")
            || contentType.contains("javascript")
    }

    /// Whether an Accept-Encoding takes gzip (RFC 9110, section 12.5.3).
    static func isAccepted(_ header: String?) -> Bool {
        guard let header else { return false }
        for choice in header.utf8.split(separator: 0x2C) {
            let parts = choice.split(separator: 0x3B).map { $0.filter { $0 != 0x20 && $0 != 0x09 } }
            guard let coding = parts.first, coding.elementsEqual("gzip".utf8) || coding.elementsEqual("*".utf8) else {
                continue
            }
            // q=0, q=0.000: not this one.
            return !parts.dropFirst().contains {
                $0.starts(with: "q=0".utf8) && !$0.contains { (0x31...0x39).contains($0) }
            }
        }
        return false
    }
}
