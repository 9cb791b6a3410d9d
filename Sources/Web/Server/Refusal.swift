/// Answers that need no page: what is wrong with the request itself, in one line.
struct Refusal: Sendable {
    let status: Int
    let words: String
    var extra: [(String, String)] = []

    static let methods = ("allow", "GET, HEAD, OPTIONS")

    static let all: [Int: Refusal] = Dictionary(
        uniqueKeysWithValues: [
            Refusal(status: 204, words: "", extra: [methods]),
            Refusal(status: 400, words: "看不懂这个请求。 This request can't be understood."),
            Refusal(
                status: 405, words: "这里只能读（GET、HEAD）。 Only reading is possible here (GET, HEAD).", extra: [methods]),
            Refusal(status: 413, words: "这里不收内容。 Nothing here takes a body."),
            Refusal(status: 414, words: "地址太长了。 The address is too long."),
            Refusal(status: 431, words: "请求头太大了。 The request's head is too large."),
            Refusal(
                status: 503, words: "现在太忙，请稍后再试。 Too busy now; please try again soon.", extra: [("retry-after", "2")]),
            Refusal(status: 505, words: "请用 HTTP/1.1。 Please use HTTP/1.1."),
        ].map { ($0.status, $0) })
    static let other = Refusal(status: 500, words: "没有做成。 It did not work.")

    func kept(_ headers: SiteHeaders) -> KeptPage {
        let body = words.isEmpty ? [] : Array((words + "\n").utf8)
        return KeptPage(
            Page(status: status, contentType: "text/plain; charset=utf-8", body: body), keeping: .never,
            label: "{refused}", headers: headers, extra: extra)
    }
}
