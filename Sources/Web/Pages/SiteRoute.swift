import Commitments

/// Every address of the public site behind the slug. The one table: docs/routes.md shows it, and a test holds both to it.
enum SiteRoute: Hashable {
    /// The forms a list is given in.
    enum Form: String, CaseIterable { case page = "", csv, xlsx, json }

    case front, reports, report(String), reportText(String)
    case commitments(Form), commitment(String), commitmentData(String)
    case indicators(Form), indicator(String), indicatorData(String)
    case reconciliations, reconciliation(String)
    case record, check, proof, search, changes, feed, data, units, about, accessibility
    case cases, caseFigures, publishedCase(String)

    /// What an address is and who may ask for it.
    struct Entry: Hashable {
        let pattern: String
        /// The least role that may; everything here is for everyone.
        let role: Role
        let what: String
    }

    static let table: [Entry] = [
        Entry(pattern: "", role: .visitor, what: "总览 the front page"),
        Entry(pattern: "reports", role: .visitor, what: "转到最新的报告 leads to the newest report"),
        Entry(pattern: "reports/{year}", role: .visitor, what: "活报告 the living report"),
        Entry(pattern: "reports/{year}.txt", role: .visitor, what: "报告原文 its canonical text"),
        Entry(
            pattern: "commitments", role: .visitor,
            what: "承诺台账，?year=&unit=&state=&area=&q=&group=&page= the list with its filter"),
        Entry(
            pattern: "commitments.{csv|xlsx|json}", role: .visitor, what: "同一张表的文件，同样的筛选 the same rows as a file"),
        Entry(pattern: "commitments/{id}", role: .visitor, what: "一项承诺 one commitment"),
        Entry(pattern: "commitments/{id}.json", role: .visitor, what: "它的数据 its data"),
        Entry(pattern: "indicators", role: .visitor, what: "主要目标，?state= the main targets"),
        Entry(pattern: "indicators.{csv|xlsx|json}", role: .visitor, what: "同一张表的文件 the same rows as a file"),
        Entry(pattern: "indicators/{id}", role: .visitor, what: "一项目标 one target"),
        Entry(pattern: "indicators/{id}.json", role: .visitor, what: "它的数据 its data"),
        Entry(pattern: "reconciliation", role: .visitor, what: "转到最近两年 leads to the newest pair of years"),
        Entry(pattern: "reconciliation/{year}-{year}", role: .visitor, what: "对账 one year against the next"),
        Entry(pattern: "record", role: .visitor, what: "记录 the record"),
        Entry(pattern: "record/check", role: .visitor, what: "查一条，?item= 或 ?leaf=&part= checks one entry"),
        Entry(pattern: "record/proof.json", role: .visitor, what: "一条的凭据，?leaf=&part= its proof as data"),
        Entry(pattern: "search", role: .visitor, what: "查找，?q=&page= finds words and ids"),
        Entry(pattern: "changes", role: .visitor, what: "全部变化，?before= every public change"),
        Entry(pattern: "changes.atom", role: .visitor, what: "变化的订阅 the newest changes as a feed"),
        Entry(pattern: "data.json", role: .visitor, what: "全部公开数据 everything public"),
        Entry(pattern: "units", role: .visitor, what: "单位 the units"),
        Entry(pattern: "cases", role: .visitor, what: "可以提出的事项 what one can open, and how to follow it"),
        Entry(pattern: "cases/figures", role: .visitor, what: "事项统计，?procedure=&month= public figures"),
        Entry(pattern: "cases/{id}", role: .visitor, what: "已公开的事项 a released case"),
        Entry(pattern: "about", role: .visitor, what: "关于本站 what is claimed and what not"),
        Entry(pattern: "accessibility", role: .visitor, what: "无障碍 accessibility"),
    ]

    /// Nil where nothing is at that path, given without the slug.
    init?(_ path: [String]) {
        switch (path.count, path.first ?? "") {
        case (0, _), (1, ""): self = .front
        case (1, "reports"): self = .reports
        case (1, "commitments"): self = .commitments(.page)
        case (1, "commitments.csv"): self = .commitments(.csv)
        case (1, "commitments.xlsx"): self = .commitments(.xlsx)
        case (1, "commitments.json"): self = .commitments(.json)
        case (1, "indicators"): self = .indicators(.page)
        case (1, "indicators.csv"): self = .indicators(.csv)
        case (1, "indicators.xlsx"): self = .indicators(.xlsx)
        case (1, "indicators.json"): self = .indicators(.json)
        case (1, "reconciliation"): self = .reconciliations
        case (1, "record"): self = .record
        case (1, "search"): self = .search
        case (1, "changes"): self = .changes
        case (1, "changes.atom"): self = .feed
        case (1, "data.json"): self = .data
        case (1, "units"): self = .units
        case (1, "cases"): self = .cases
        case (1, "about"): self = .about
        case (1, "accessibility"): self = .accessibility
        case (2, let first):
            guard let route = Self.inner(first, path[1]) else { return nil }
            self = route
        default: return nil
        }
    }

    private static func inner(_ first: String, _ name: String) -> SiteRoute? {
        func stem(_ ending: String) -> String? { name.hasSuffix(ending) ? String(name.dropLast(ending.count)) : nil }
        switch first {
        case "reports": return stem(".txt").map { .reportText($0) } ?? .report(name)
        case "commitments": return stem(".json").map { .commitmentData($0) } ?? .commitment(name)
        case "indicators": return stem(".json").map { .indicatorData($0) } ?? .indicator(name)
        case "reconciliation": return .reconciliation(name)
        case "cases": return name == "figures" ? .caseFigures : .publishedCase(name)
        case "record": return name == "check" ? .check : name == "proof.json" ? .proof : nil
        default: return nil
        }
    }
}
