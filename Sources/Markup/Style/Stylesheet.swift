/// Each page's whole style. Each concern has its own file; order matters only in that print comes last.
enum Stylesheet {
    static let page = Embedded([tokens, base, front, report, marks, panel, card, print])
    static let reconciliation = Embedded([tokens, base, front, outcomes])
    /// The one file of the site.
    static let site = Embedded([
        tokens, base, front, report, marks, outcomes, siteTokens, siteFrame, siteFront, siteTables, siteItem,
        siteCharts, siteReport, siteRecord, siteCases, sitePrint,
    ])
    /// A seal: a kept promise.
    static let icon = Embedded([
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect x="2" y="2" width="28" height="28" rx="4" fill="#a12d1e"/><path d="M9 17l5 5 9-12" fill="none" stroke="#fdfcf9" stroke-width="3.5"/></svg>
        """
    ])
}
