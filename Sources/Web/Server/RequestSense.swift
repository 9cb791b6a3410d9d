import NIOHTTP1

/// What a request's head says of itself.
enum RequestSense {
    /// RFC 9112: version 1, one Host in 1.1, an address in origin form (`*` for OPTIONS), one way of telling a body's
    /// length.
    static func isSound(_ head: HTTPRequestHead) -> Bool {
        guard head.version.major == 1 else { return false }
        let hosts = head.headers[canonicalForm: "host"].count
        if head.version.minor >= 1 ? hosts != 1 : hosts > 1 { return false }
        return head.uri.utf8.first == 0x2F || (head.uri == "*" && head.method == .OPTIONS)
            || head.uri.hasPrefix("http://")
    }

    /// A GET or HEAD with nothing behind it: what can be answered at once.
    static func isReading(_ head: HTTPRequestHead) -> Bool {
        (head.method == .GET || head.method == .HEAD) && !hasBody(head.headers)
    }

    static func hasBody(_ headers: HTTPHeaders) -> Bool {
        if headers.contains(name: "transfer-encoding") { return true }
        return headers.first(name: "content-length").map { $0 != "0" } ?? false
    }

    /// Waits to be told before it sends the body.
    static func asksFirst(_ head: HTTPRequestHead) -> Bool {
        head.headers[canonicalForm: "expect"].contains { $0.lowercased() == "100-continue" }
    }

    /// 1.0 clients are let go after each answer.
    static func keepsAlive(_ head: HTTPRequestHead) -> Bool { head.version.minor >= 1 && head.isKeepAlive }
}
