import NIOHTTP1

/// The cookies of a request (RFC 6265, section 5.4), by name; of one sent twice the first counts.
struct Cookies: Sendable {
    private var values: [Substring: Substring] = [:]

    init(_ headers: HTTPHeaders) {
        for line in headers["cookie"] {
            for pair in line.split(separator: ";") {
                let pair = pair.drop { $0 == " " }
                guard let middle = pair.firstIndex(of: "=") else { continue }
                let name = pair[..<middle]
                if values[name] == nil { values[name] = pair[pair.index(after: middle)...] }
            }
        }
    }

    subscript(name: String) -> String? { values[name[...]].map(String.init) }
}
