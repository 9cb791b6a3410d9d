import Crypto
import NIOCore
import NIOHTTP1

/// An answer in memory: both codings and what stands in front of each, ready to be sent as they are.
final class KeptPage: Sendable {
    /// One way of sending it.
    struct Form: Sendable {
        let status: Int
        let fields: [(String, String)]
        /// Status line and fields as bytes of HTTP/1.1, without date and the empty line.
        let head: ByteBuffer
        let body: ByteBuffer

        init(status: Int, fields: [(String, String)], body: ByteBuffer, length: Int?) {
            let fields = length.map { fields + [("content-length", String($0))] } ?? fields
            (self.status, self.fields, self.body) = (status, fields, body)
            var text = "HTTP/1.1 \(status) \(HTTPResponseStatus(statusCode: status).reasonPhrase)\r\n"
            for (name, value) in fields { text += "\(name): \(value)\r\n" }
            head = ByteBuffer(string: text)
        }
    }

    /// What it is a page of, without names or numbers, for logs and counts.
    let label: String
    /// SHA-256 of status, type and bytes, as far as a tag needs it.
    let digest: String
    /// Bytes it takes.
    let cost: Int
    private let plain: Form
    private let gzip: Form?
    private let notModified: Form
    private let notModifiedGzip: Form

    init(_ page: Page, keeping: Keeping, label: String, headers: SiteHeaders, extra: [(String, String)] = []) {
        self.label = label
        digest = Self.digest(page)
        let isPage = page.contentType.hasPrefix("text/html")
        let policy = page.policy ?? (isPage ? SiteHeaders.policy : SiteHeaders.filePolicy)
        var common = headers.fields(policy: policy, isOpen: keeping.isOpen) + extra
        common.append(("cache-control", page.status < 300 || keeping == .never ? keeping.cacheControl : "no-cache"))
        let packed = Gzip.shrinks(page.contentType) ? Gzip.compressed(page.body) : nil
        if packed != nil { common.append(("vary", "accept-encoding")) }
        let (tag, packedTag) = ("\"\(digest)\"", "\"\(digest)-gz\"")
        var content = [("content-type", page.contentType)]
        if let name = page.fileName { content.append(("content-disposition", Self.disposition(name))) }
        if let location = page.location { content.append(("location", location)) }
        let isTagged = page.status == 200 && keeping != .never
        func form(_ body: [UInt8], _ extra: [(String, String)], _ tag: String) -> Form {
            Form(
                status: page.status, fields: content + common + extra + (isTagged ? [("etag", tag)] : []),
                body: ByteBuffer(bytes: body),
                length: page.status == 204 ? nil : body.count)
        }
        plain = form(page.body, [], tag)
        gzip = packed.map { form($0, [("content-encoding", "gzip")], packedTag) }
        notModified = Form(status: 304, fields: common + [("etag", tag)], body: ByteBuffer(), length: nil)
        notModifiedGzip = Form(status: 304, fields: common + [("etag", packedTag)], body: ByteBuffer(), length: nil)
        cost = page.body.count + (packed?.count ?? 0) + 4096
    }

    /// The form that fits what the client takes and has (RFC 9110, sections 12.5.3 and 13.1.2).
    func form(acceptEncoding: String?, ifNoneMatch: String?) -> Form {
        let packed = gzip.flatMap { Gzip.isAccepted(acceptEncoding) ? $0 : nil }
        if let ifNoneMatch, plain.status == 200, isNamed(in: ifNoneMatch) {
            return packed == nil ? notModified : notModifiedGzip
        }
        return packed ?? plain
    }

    private func isNamed(in header: String) -> Bool {
        if header == "*" { return true }
        return header.split(separator: ",").contains { tag in
            var tag = tag.drop { $0 == " " || $0 == "\t" }
            if tag.hasPrefix("W/") { tag = tag.dropFirst(2) }
            while tag.last == " " || tag.last == "\t" { tag.removeLast() }
            guard tag.count >= 2, tag.first == "\"", tag.last == "\"" else { return false }
            let name = tag.dropFirst().dropLast()
            return name == digest || name == "\(digest)-gz"
        }
    }

    /// The tag of a page before it is made ready: one that has not changed needs no new compression.
    static func digest(_ page: Page) -> String {
        var hash = SHA256()
        let head =
            "\(page.status)\n\(page.contentType)\n\(page.fileName ?? "")\n\(page.location ?? "")\n\(page.policy ?? "")\n"
        hash.update(data: Array(head.utf8))
        hash.update(data: page.body)
        return hash.finalize().prefix(16).map { Percent.hex($0) }.joined()
    }

    /// RFC 6266: a name for old clients, and the right one in UTF-8 (RFC 8187).
    private static func disposition(_ name: String) -> String {
        let ascii = String(
            decoding: name.utf8.map {
                (0x20..<0x7F).contains($0) && $0 != 0x22 && $0 != 0x5C && $0 != 0x25 ? $0 : 0x5F
            },
            as: UTF8.self)
        return
            "attachment; filename=\"\(ascii)\"; filename*=UTF-8''\(Percent.encoded(name, keeping: Percent.plainBytes))"
    }
}

extension Percent {
    static func hex(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }
}
