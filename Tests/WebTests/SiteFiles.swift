import Basics
import Foundation
import Markup
import Web

/// Writes every page as a file with a list of them, for browsers to look at: `DUIXIAN_SITE=out/site`.
enum SiteFiles {
    /// Pages whose address has a query, that a look should include.
    private static let asked: [(path: [String], query: [(String, String)])] = [
        (["commitments"], [("state", "late")]), (["commitments"], [("group", "unit")]),
        (["commitments"], [("q", "不会有的词")]), (["search"], [("q", "项目")]), (["search"], [("q", "抽水蓄能")]),
        (["record", "check"], [("leaf", "40")]), (["record", "check"], [("item", "2025-0004")]),
        (["indicators"], [("state", "missed")]), (["record", "proof.json"], [("leaf", "40")]),
    ]

    static func write(_ requests: [PageRequest], _ site: PublicSite) throws {
        guard let folder = ProcessInfo.processInfo.environment["DUIXIAN_SITE"] else { return }
        let root = URL(filePath: folder, directoryHint: .isDirectory)
        // What an earlier run left would be taken for a page of this one.
        if FileManager.default.fileExists(atPath: root.appending(path: "pages.json").path) {
            try FileManager.default.removeItem(at: root)
        }
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        let more = Language.allCases.flatMap { language in
            asked.map { entry in
                PageRequest(
                    path: ["tangjiang"] + entry.path,
                    query: entry.query.map { QueryItem(name: $0.0, value: $0.1) }, language: language)
            }
        }
        var list: [String: [String: String]] = [:]
        for (number, request) in (requests + more).enumerated() {
            guard let page = try site.page(request) else { continue }
            let name = "\(number).page"
            try Data(page.body).write(to: root.appending(path: name))
            list[Address.text(request)] = [
                "file": name, "type": page.contentType, "status": String(page.status), "location": page.location ?? "",
            ]
        }
        for language in Language.allCases {
            let request = PageRequest(path: ["tangjiang", "nowhere"], language: language)
            let name = "missing-\(language.rawValue).page"
            try Data(site.notFound(request).body).write(to: root.appending(path: name))
            list[Address.text(request)] = [
                "file": name, "type": "text/html; charset=utf-8", "status": "404", "location": "",
            ]
        }
        for asset in SiteAssets.all {
            try Data(asset.bytes).write(to: root.appending(path: asset.name))
            list[asset.path] = ["file": asset.name, "type": asset.contentType, "status": "200", "location": ""]
        }
        let data = try JSONSerialization.data(withJSONObject: list, options: [.sortedKeys, .prettyPrinted])
        try data.write(to: root.appending(path: "pages.json"))
    }
}
