import Basics
import Commitments
import Markup
import Operations
import Store

/// The public site: every address of `SiteRoute` drawn from one snapshot of the ledger.
public struct PublicSite: PageSource {
    let installation: Installation
    let today: @Sendable () -> LocalDate
    let cache = SiteCache()

    /// - Parameter today: the day that lateness is counted on.
    public init(installation: Installation, today: @escaping @Sendable () -> LocalDate) {
        (self.installation, self.today) = (installation, today)
    }

    public func page(_ request: PageRequest) throws -> Page? {
        guard request.path.first == installation.jurisdiction,
            let route = SiteRoute(Array(request.path.dropFirst()))
        else { return nil }
        return try read(request) { try page(route, $0) }
    }

    private func read<Value>(_ request: PageRequest, _ body: (Snapshot) throws -> Value) throws -> Value {
        try installation.database.read { transaction in
            try body(
                Snapshot(
                    transaction, jurisdiction: installation.jurisdiction, request: request, today: today(),
                    cache: cache))
        }
    }

    private func page(_ route: SiteRoute, _ snapshot: Snapshot) throws -> Page? {
        switch route {
        case .front: try html(snapshot) { FrontPage(try FrontLoader.view(snapshot), $0).html() }
        case .reports, .report, .reportText: try ReportLoader.page(route, snapshot)
        case .commitments(let form): try CommitmentListLoader.page(form, snapshot)
        case .commitment(let id):
            try CommitmentLoader.view(id, snapshot).map { view in
                try html(snapshot) { CommitmentPage(view, $0).html() }
            }
        case .commitmentData(let id):
            try CommitmentLoader.view(id, snapshot).map { .json(try PublicData.commitment($0, snapshot)) }
        case .indicators(let form): try IndicatorLoader.page(form, snapshot)
        case .indicator(let id):
            try IndicatorLoader.view(id, snapshot).map { view in
                try html(snapshot) { IndicatorPage(view, $0).html() }
            }
        case .indicatorData(let id):
            try IndicatorLoader.view(id, snapshot).map { .json(PublicData.indicator($0)) }
        case .reconciliations, .reconciliation: try ReconciliationLoader.page(route, snapshot)
        case .record:
            try html(snapshot) { RecordPage(try RecordLoader.view(snapshot, installation), $0).html() }
        case .check:
            try html(snapshot) {
                CheckPage(
                    try RecordLoader.check(snapshot), asked: snapshot.asked("item") ?? snapshot.asked("leaf") ?? "", $0
                ).html()
            }
        case .proof: try RecordLoader.proofPage(snapshot)
        case .search: try SearchLoader.page(snapshot)
        case .changes: try ChangesLoader.page(snapshot)
        case .feed: try ChangesLoader.feed(snapshot, origin: installation.origin)
        case .data: .json(try PublicData.everything(snapshot))
        case .units: try html(snapshot) { UnitsPage(try UnitsLoader.lines(snapshot), $0).html() }
        case .cases: try html(snapshot) { CasesPage(try CasesLoader.kinds(snapshot), $0).html() }
        case .caseFigures: try CasesLoader.figures(snapshot)
        case .publishedCase(let id): try PublishedCaseLoader.page(id, snapshot)
        case .about: try html(snapshot) { AboutPages.about($0) }
        case .accessibility: try html(snapshot) { AboutPages.accessibility($0) }
        }
    }

    private func html(_ snapshot: Snapshot, _ draw: (SiteContext) throws -> [UInt8]) throws -> Page {
        Page(body: try draw(try snapshot.context()))
    }

    /// Everything that people open first; pages of single items are drawn when they are asked for.
    public func prerendered() throws -> [PageRequest] {
        let paths: [[String]] = [
            [], ["commitments"], ["indicators"], ["record"], ["changes"], ["changes.atom"], ["units"], ["cases"],
            ["about"], ["accessibility"],
        ]
        return try requests(paths) { snapshot in
            let years = try snapshot.years()
            return years.map { ["reports", String($0)] }
                + ReconciliationLoader.pairs(years).map { ["reconciliation", "\($0.from)-\($0.to)"] }
        }
    }

    /// Every page that links lead to, for checks that go over all of them.
    public func everything() throws -> [PageRequest] {
        try prerendered()
            + requests([["data.json"], ["search"], ["record", "check"], ["cases", "figures"]]) { snapshot in
                try snapshot.commitments().map { ["commitments", $0.id] }
                    + (try snapshot.targets().map { ["indicators", $0.id] })
            }
    }

    private func requests(
        _ paths: [[String]], _ more: (Snapshot) throws -> [[String]]
    ) throws -> [PageRequest] {
        let asker = PageRequest(path: [installation.jurisdiction], language: .chinese)
        let all = try read(asker) { paths + (try more($0)) }
        return Language.allCases.flatMap { language in
            all.map { PageRequest(path: [installation.jurisdiction] + $0, language: language) }
        }
    }

    public func notFound(_ request: PageRequest) -> Page {
        Page(status: 404, body: ErrorPages.notFound(context(request)))
    }

    public func failed(_ request: PageRequest, reference: String) -> Page {
        Page(status: 500, body: ErrorPages.failed(reference: reference, context(request)))
    }

    /// Where the database can't be read the page still says what it can: the way to the front page.
    private func context(_ request: PageRequest) -> SiteContext {
        let known = try? read(request) { try $0.context(path: []) }
        return known
            ?? SiteContext(
                language: request.language, slug: installation.jurisdiction, place: installation.jurisdiction,
                path: [], today: today())
    }
}

extension Page {
    static func json(_ value: JSONValue) -> Page {
        Page(contentType: "application/json", body: value.canonicalBytes + [0x0A])
    }

    static func redirect(_ address: SiteAddress) -> Page {
        Page(status: 302, contentType: "text/plain; charset=utf-8", body: [], location: address.text)
    }
}
