import Basics
import Commitments
import Markup
import NIOHTTP1
import Operations
import Store

/// Everything the server answers: which address is what, and what each comes to.
final class Site: Sendable {
    let place: String
    let pages: SitePages
    let metrics: SiteMetrics
    let log: LineLog
    let limits: ServerLimits
    let readiness: Readiness
    let date = HTTPDate()
    private let uploads: UploadSlots
    /// Apart, so that strangers who send slowly keep nobody at the desk waiting.
    private let caseUploads: UploadSlots
    private let desk: Desk?
    let isLoggingRequests: Bool
    private let source: any PageSource
    private let installation: Installation
    private let headers: SiteHeaders
    private let assets: [String: KeptPage]
    private let favicon: KeptPage
    private let refusals: [Int: KeptPage]

    init(
        _ installation: Installation, _ source: any PageSource, _ pages: SitePages, _ headers: SiteHeaders,
        _ metrics: SiteMetrics, _ log: LineLog, _ limits: ServerLimits, _ readiness: Readiness,
        isLoggingRequests: Bool, desk: Desk?
    ) {
        (self.installation, self.source, self.pages, self.headers) = (installation, source, pages, headers)
        (self.metrics, self.log, self.limits, self.readiness) = (metrics, log, limits, readiness)
        self.isLoggingRequests = isLoggingRequests
        self.desk = desk
        (uploads, caseUploads) = (UploadSlots(limits.uploads), UploadSlots(limits.caseUploads))
        place = installation.jurisdiction
        assets = Dictionary(
            (source.assets + (desk?.assets ?? [])).map { asset in
                let page = Page(contentType: asset.contentType, body: asset.bytes)
                let kept = KeptPage(page, keeping: .forAsset, label: "/assets/{file}", headers: headers)
                return ("/assets/\(asset.name)", kept)
            }, uniquingKeysWith: { first, _ in first })
        favicon = KeptPage(
            Page(status: 204, body: []), keeping: .forAsset, label: "/favicon.ico", headers: headers)
        refusals = Refusal.all.mapValues { $0.kept(headers) }
    }

    /// What is in memory and needs no thinking.
    func immediate(_ uri: String) -> KeptPage? { pages.kept(uri) ?? assets[uri] }

    func refusal(_ status: Int) -> KeptPage { refusals[status] ?? Refusal.other.kept(headers) }

    func note(_ method: String, _ label: String, _ status: Int, microseconds: Int) {
        metrics.request(status, microseconds: microseconds)
        if isLoggingRequests { log.request(method, label, status, microseconds: microseconds) }
    }

    /// Only the desk, the way into it and the forms of cases take bodies; large ones from those alone who are signed in.
    func admission(_ head: HTTPRequestHead) -> BodyAdmission {
        guard RequestSense.hasBody(head.headers), head.method == .POST, let desk,
            let target = try? RequestTarget(head.uri), desk.isOf(target.path), target.path.first == place
        else { return .none }
        let length = head.headers.first(name: "content-length").flatMap { Int($0) } ?? 0
        var (most, slots): (Int, UploadSlots?) = (limits.strangerBytes, nil)
        if CitizenCases.isOf(target.path) {
            // Letters are always taken; only those with files wait for each other.
            (most, slots) = length <= limits.caseBytes ? (limits.caseBytes, nil) : (limits.caseFileBytes, caseUploads)
        } else if desk.isGenuine(Cookies(head.headers)) {
            let isInParts = head.headers.first(name: "content-type")?.lowercased().hasPrefix("multipart/") == true
            (most, slots) = isInParts ? (limits.uploadBytes, uploads) : (limits.formBytes, nil)
        }
        if length > most { return .tooLarge }
        if let slots, !slots.begin() { return .busy }
        return .taken(most: most, slot: slots)
    }

    func answer(_ request: AskedRequest) async -> KeptPage {
        let uri = request.uri
        if uri.utf8.count > limits.addressBytes { return refusal(414) }
        if let desk, let target = try? RequestTarget(uri), desk.isOf(target.path), target.path.first == place {
            return await answer(request, target, at: desk)
        }
        switch request.method {
        case "GET", "HEAD": if request.hasRefusedBody { return refusal(413) }
        case "OPTIONS": return refusal(204)
        default: return refusal(405)
        }
        if let page = immediate(uri) { return page }
        do {
            return await answer(try RequestTarget(uri))
        } catch {
            return refusal(error == .tooLong ? 414 : 400)
        }
    }

    private func answer(_ target: RequestTarget) async -> KeptPage {
        switch target.segments {
        case ["healthz"]: return machine("text/plain; charset=utf-8", Array("ok\n".utf8), "/healthz")
        case ["readyz"]:
            let state = readiness.current
            return machine(
                "application/json", state.json.canonicalBytes + [0x0A], "/readyz", status: state.isReady ? 200 : 503)
        case ["metrics"]: return machine("text/plain; version=0.0.4; charset=utf-8", exposition(), "/metrics")
        case ["favicon.ico"]: return favicon
        case [], ["en"]:
            return redirect(to: RequestTarget.address([place], [], target.language), 302, "/")
        default: break
        }
        let request = PageRequest(path: target.path, query: target.query, language: target.language)
        guard request.path.first == place else { return missing(request) }
        if !target.isSlashedRight { return redirect(to: target.canonical, 308, RouteTable.label(of: request)) }
        if request.path.count >= 3, request.path[1] == "log", target.language == .chinese {
            return await record(request)
        }
        return await page(request, target.canonical)
    }

    private func answer(_ request: AskedRequest, _ target: RequestTarget, at desk: Desk) async -> KeptPage {
        switch request.method {
        case "GET", "HEAD": if request.hasRefusedBody { return refusal(413) }
        case "POST": if request.hasRefusedBody { return refusal(413) }
        case "OPTIONS": return refusal(204)
        default: return refusal(405)
        }
        let (page, label) = await desk.answer(request, target)
        // Whoever mistypes an address of the public forms is shown the public site.
        if page.status == 404, CitizenCases.isOf(target.path) {
            return missing(PageRequest(path: target.path, query: target.query, language: target.language))
        }
        return KeptPage(page, keeping: .never, label: label, headers: headers, extra: page.fields)
    }

    private func page(_ request: PageRequest, _ address: String) async -> KeptPage {
        let label = RouteTable.label(of: request)
        let source = source
        let drawn = await pages.page(address) {
            try source.page(request).map { SitePages.Drawing(page: $0, keeping: .page, label: label) }
        }
        return kept(drawn, request)
    }

    private func record(_ request: PageRequest) async -> KeptPage {
        let (files, path) = (LogFiles(installation), Array(request.path.dropFirst(2)))
        let label =
            "/{place}/log/" + (path[0] == "tile" && path.count > 1 && path[1] == "entries" ? "tile/entries" : path[0])
        let drawn = await pages.page(request.address) {
            try files.file(path).map { file in
                let type = file.isText ? "text/plain; charset=utf-8" : "application/octet-stream"
                return SitePages.Drawing(
                    page: Page(contentType: type, body: file.bytes), keeping: file.isFinal ? .forTile : .forRecord,
                    label: label)
            }
        }
        return kept(drawn, request)
    }

    private func kept(_ drawn: Drawn, _ request: PageRequest) -> KeptPage {
        switch drawn {
        case .page(let page): page
        case .missing: missing(request)
        case .busy: refusal(503)
        case .failed(let reference):
            KeptPage(
                source.failed(request, reference: reference), keeping: .never, label: RouteTable.label(of: request),
                headers: headers)
        }
    }

    private func missing(_ request: PageRequest) -> KeptPage {
        var page = source.notFound(request)
        page.status = 404
        return KeptPage(page, keeping: .page, label: "{missing}", headers: headers)
    }

    private func redirect(to address: String, _ status: Int, _ label: String) -> KeptPage {
        let page = Page(status: status, contentType: "text/plain; charset=utf-8", body: [], location: address)
        return KeptPage(page, keeping: .page, label: label, headers: headers)
    }

    var database: String { installation.database.path }
    var pulse: LogPulse? {
        try? installation.database.read { try LogPulse($0, jurisdiction: installation.jurisdiction) }
    }

    private func machine(_ type: String, _ bytes: [UInt8], _ label: String, status: Int = 200) -> KeptPage {
        KeptPage(
            Page(status: status, contentType: type, body: bytes), keeping: .never, label: label, headers: headers)
    }
}
