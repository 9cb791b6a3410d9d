import Logging
import Markup
import Operations
import Synchronization

/// Ways into the desk, and what goes wrong at it.
extension Desk {
    /// The way in, with the way back behind it.
    func entrance(_ request: DeskRequest) -> SiteAddress {
        let wanted = request.isPost ? [] : request.path
        let next = SiteAddress(
            language: request.language, slug: installation.jurisdiction, path: wanted,
            query: request.query.map { SiteAddress.Item($0.name, $0.value) })
        return SiteAddress(
            language: request.language, slug: installation.jurisdiction, path: ["sign-in"],
            query: wanted.isEmpty ? [] : [SiteAddress.Item("next", next.text)])
    }

    /// Where a second factor is set, which is all that one without it may do; nil there, and on the way out.
    func wayToFactor(_ request: DeskRequest) -> SiteAddress? {
        if request.path.starts(with: ["desk", "account"]) || request.path == ["desk", "sign-out"] { return nil }
        return SiteAddress(
            language: request.language, slug: installation.jurisdiction, path: ["desk", "account"], fragment: "factor")
    }

    /// Where a request came from: what the proxy says, where the other end is the proxy we trust.
    func caller(_ asked: AskedRequest) -> Caller {
        var address = asked.peer
        if let trustedProxy, asked.peer == trustedProxy,
            let last = asked.headers["x-forwarded-for"].last?.split(separator: ",").last
        {
            address = String(last).trimmed
        }
        return Caller(address: String(address.prefix(64)), device: asked.header("user-agent") ?? "")
    }

    // MARK: - What goes wrong

    func missing(_ asked: AskedRequest, _ target: RequestTarget) async -> Page {
        await failed(DeskFault.missing, asked, target)
    }

    func failed(_ error: any Error, _ asked: AskedRequest, _ target: RequestTarget) async -> Page {
        let fault = error as? DeskFault
        var reference: String?
        if fault == nil, DeskProblem(error) == nil {
            let number = failures.withLock { count in
                count += 1
                return count
            }
            reference = "D\(number)"
            log.line(.error, "D\(number) desk: \("\(error)".prefix(300))")
        }
        let problem = DeskProblem(error) ?? fault?.problem ?? DeskProblem.failed(reference: reference ?? "")
        let page = DeskErrorPage(
            language: target.language, slug: installation.jurisdiction, problem: problem,
            status: fault?.status ?? (DeskProblem(error) == nil ? 500 : 422)
        )
        return Page(status: page.status, body: page.html(), policy: Self.policy)
    }

    func plain(_ status: Int, _ words: String) -> Page {
        Page(status: status, contentType: "text/plain; charset=utf-8", body: Array((words + "\n").utf8))
    }
}
