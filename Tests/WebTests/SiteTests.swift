import Basics
import Commitments
import Foundation
import Markup
import Testing

@testable import Web

@Suite("The public site over a real ledger", .serialized)
struct SiteTests {
    /// One county for all: nothing here writes to it.
    static let county = Task { try await SampleCounty() }

    private func county() async throws -> SampleCounty { try await Self.county.value }

    @Test("Every page nests, gives each id once, and leads only to what is there")
    func links() async throws {
        let county = try await county()
        let requests = try county.site.everything()
        #expect(requests.count > 300)
        var places: [String: Set<String>] = [:]
        var links: [String: String] = [:]
        for request in requests {
            guard let page = try county.site.page(request) else {
                Issue.record("\(request.path) is not there")
                continue
            }
            let address = Address.text(request)
            if !page.contentType.hasPrefix("text/html") { continue }
            let reader = PageReader(page.body)
            #expect(reader.faults.isEmpty, "\(address): \(reader.faults)")
            places[address] = reader.ids
            for link in reader.links { links[link] = address }
        }
        try SiteFiles.write(requests, county.site)
        var asked: [String: Int] = [:]
        for (link, from) in links.sorted(by: { $0.key < $1.key }) {
            if link.hasPrefix("/assets/") {
                #expect(SiteAssets.all.contains { $0.path == link }, "\(from) leads to \(link)")
                continue
            }
            let parts = link.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
            let base = parts[0].isEmpty ? from : parts[0]
            // The log's files and the desk are the server's own.
            if ["log/", "desk", "cases/open", "cases/follow"].contains(where: { base.contains("tangjiang/\($0)") }) {
                continue
            }
            let fragment = parts.count > 1 ? parts[1].removingPercentEncoding : nil
            if let known = places[base] {
                if let fragment { #expect(known.contains(fragment), "\(from) leads to \(link)") }
                continue
            }
            // Of addresses with a query, each kind is asked for a few dozen times.
            let kind = base.split(separator: "?").first.map(String.init) ?? base
            asked[kind, default: 0] += 1
            if asked[kind, default: 0] > 25 { continue }
            let request = try #require(Address.request(base), "\(from) leads to \(link)")
            let page = try county.site.page(request)
            #expect(page != nil && page?.status != 404, "\(from) leads to \(link)")
        }
    }

    @Test("What only staff may read, and what was withheld, is on no page, feed or file")
    func visibility() async throws {
        let county = try await county()
        var requests = try county.site.everything()
        for name in ["commitments", "indicators"] {
            for ending in ["csv", "json"] {
                requests.append(PageRequest(path: ["tangjiang", "\(name).\(ending)"], language: .chinese))
            }
        }
        for row in try county.installation.read({ try $0.commitments(limit: 10_000) }) {
            requests.append(PageRequest(path: ["tangjiang", "commitments", "\(row.id).json"], language: .english))
        }
        for request in requests {
            let body = String(decoding: try county.site.page(request)?.body ?? [], as: UTF8.self)
            for words in [SampleCounty.secret, SampleCounty.takenDown] {
                #expect(!body.contains(words), "\(Address.text(request))")
            }
        }
        // The newest entries hold both; of the older ones every twentieth.
        let size = try leaves(county)
        for leaf in (0..<size) where leaf % 20 == 0 || leaf > size - 60 {
            let body = try county.text("record", "check", query: [QueryItem(name: "leaf", value: String(leaf))])
            #expect(!body.contains(SampleCounty.secret) && !body.contains(SampleCounty.takenDown), "entry \(leaf)")
            #expect(!body.contains(RecordWord.verdictBroken.text(.chinese)), "entry \(leaf)")
        }
    }

    private func leaves(_ county: SampleCounty) throws -> Int {
        let page = try county.text("record", "proof.json", query: [QueryItem(name: "leaf", value: "0")])
        return try #require(try JSONValue.parse(Array(page.dropLast().utf8))["size"]?.integer)
    }

    @Test("The front page answers four things with their denominators")
    func front() async throws {
        let county = try await county()
        let page = try county.text()
        for word in [FrontWord.promised, .done, .late, .changed] { #expect(page.contains(word.text(.chinese))) }
        let rows = try county.installation.read { tables in
            try tables.commitments(.init(year: 2025), limit: 10_000)
        }
        let verified = rows.count {
            CommitmentVerdict.of($0, on: SampleCounty.today ?? LocalDate(daysSince1970: 0)) == .verifiedDone
        }
        #expect(verified > 3)
        #expect(page.contains("<td>\(verified)</td>"))
        #expect(page.contains("按全部 \(rows.count) 项计"))
        #expect(page.contains("征地") || page.contains("立项"))
    }

    @Test("The list shows what its address asks for, and its files hold exactly the same rows")
    func list() async throws {
        let county = try await county()
        let query = [QueryItem(name: "unit", value: "transport"), QueryItem(name: "state", value: "late")]
        let data = try county.text("commitments.json", query: query)
        let rows = try #require(try JSONValue.parse(Array(data.dropLast().utf8)).array)
        #expect(!rows.isEmpty)
        let page = try county.text("commitments", query: query)
        for row in rows {
            let id = try #require(row["id"]?.string)
            #expect(page.contains("/tangjiang/commitments/\(id)\""))
            #expect(["behind", "seriously_behind"].contains(row["state"]?.string))
        }
        let table = try #require(try county.page("commitments.csv", query: query))
        #expect(table.body.starts(with: [0xEF, 0xBB, 0xBF]))
        let lines = String(decoding: table.body, as: UTF8.self).split(separator: "\r\n")
        #expect(lines.count == rows.count + 1)
        let book = try #require(try county.page("commitments.xlsx", query: query))
        #expect(book.body.starts(with: [0x50, 0x4B]) && book.fileName == "commitments.xlsx")
        let none = try county.text("commitments", query: [QueryItem(name: "q", value: "不会有的词")])
        #expect(none.contains(LedgerWord.noRows.text(.chinese)))
    }

    @Test("Groups cover every row once and pages part them")
    func groups() async throws {
        let county = try await county()
        for group in ["unit", "area"] {
            let page = try county.text("commitments", query: [QueryItem(name: "group", value: group)])
            let rows = page.components(separatedBy: "<tr class=\"t-").count - 1
            let all = try county.installation.read { try $0.commitments(.init(year: 2025), limit: 10_000) }.count
            #expect(rows == min(all, CommitmentListLoader.pageSize))
        }
    }

    @Test("A proof on a page leads from the entry to the signed root")
    func proof() async throws {
        let county = try await county()
        let page = try county.text("record", "check", query: [QueryItem(name: "leaf", value: "3")])
        #expect(page.contains(RecordWord.verdictRecorded.text(.chinese)))
        #expect(page.contains(RecordWord.rootSame.text(.chinese)))
        #expect(page.contains(RecordWord.digestSame.text(.chinese)))
        let missing = try county.text("record", "check", query: [QueryItem(name: "item", value: "2099-0001")])
        #expect(missing.contains("2099-0001"))
    }

    @Test("A revision stands on its page with reason and basis, and among the corrections")
    func revision() async throws {
        let county = try await county()
        let rows = try county.installation.read { try $0.commitments(.init(year: 2025), limit: 10_000) }
        let revised = try #require(rows.first { $0.deadline == "2026-06-30" })
        for page in [try county.text("commitments", revised.id), try county.text("record")] {
            #expect(page.contains("征地未完成，年内无法建成通车。") && page.contains("县政府常务会议纪要〔2025〕21号"))
        }
        #expect(try county.text("record").contains("县府办〔2025〕90号"), "what was withheld is told, with its decision")
        let gone = try #require(rows.first { $0.stage == .withdrawn })
        #expect(try county.text("commitments", gone.id).contains("已撤销"))
    }

    @Test("A superseded figure stays, struck, and a person's verdict stands beside the rule's")
    func figures() async throws {
        let county = try await county()
        let page = try county.text("indicators", "2025-T01")
        #expect(page.contains("<del") && page.contains("季度核算后下修"))
        let judged = try county.text("indicators", "2025-T03")
        #expect(judged.contains("统计口径自7月起调整") && judged.contains(TargetWord.byRule.text(.chinese)))
        let price = try #require(
            try county.installation.read { try $0.all(TargetRow.self) }.first {
                $0.canonical == "居民消费价格" && $0.id.hasPrefix("2025")
            })
        #expect(try county.text("indicators", price.id).contains(TargetWord.bothReadings.text(.chinese)))
    }

    @Test("Search finds words inside a sentence, marks them, and goes to an id at once")
    func search() async throws {
        let county = try await county()
        let page = try county.text("search", query: [QueryItem(name: "q", value: "抽水蓄能")])
        #expect(page.contains("<mark>抽水蓄能</mark>"))
        let jump = try #require(try county.page("search", query: [QueryItem(name: "q", value: "2025-0001")]))
        #expect(jump.status == 302 && jump.location == "/tangjiang/commitments/2025-0001")
        let odd = try county.text("search", query: [QueryItem(name: "q", value: "<script>\"*")])
        #expect(!odd.contains("<script>"))
    }

    @Test("A correct answer where there is nothing")
    func nothing() async throws {
        let county = try await county()
        #expect(try county.page("nowhere") == nil)
        #expect(try county.page("commitments", "2025-9999") == nil)
        #expect(try county.page("reports", "1999")?.status == 404)
        let request = PageRequest(path: ["tangjiang", "nowhere"], language: .english)
        #expect(county.site.notFound(request).status == 404)
        #expect(String(decoding: county.site.failed(request, reference: "r7").body, as: UTF8.self).contains("r7"))
    }

    @Test("A ledger that was only founded says so on every page")
    func empty() async throws {
        let county = try await SampleCounty(isWhole: false)
        for request in try county.site.everything() {
            let page = try #require(try county.site.page(request))
            if page.contentType.hasPrefix("text/html") {
                #expect(PageReader(page.body).faults.isEmpty, "\(request.path)")
            }
        }
        #expect(try county.text().contains(FrontWord.empty.text(.chinese)))
        #expect(try county.page("reports")?.status == 404)
    }
}

/// Addresses as a browser has them.
enum Address {
    static func text(_ request: PageRequest) -> String {
        SiteAddress(
            language: request.language, slug: "tangjiang", path: Array(request.path.dropFirst()),
            query: request.query.map { SiteAddress.Item($0.name, $0.value) }
        ).text
    }

    static func request(_ address: String) -> PageRequest? {
        let parts = address.split(separator: "?", maxSplits: 1).map(String.init)
        var path = parts[0].split(separator: "/").compactMap { String($0).removingPercentEncoding }
        let language: Language = path.first == "en" ? .english : .chinese
        if language == .english { path.removeFirst() }
        let query = (parts.count > 1 ? parts[1] : "").split(separator: "&").map { item in
            let pair = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            return QueryItem(
                name: pair[0].removingPercentEncoding ?? "",
                value: pair.count > 1 ? pair[1].removingPercentEncoding ?? "" : "")
        }
        return PageRequest(path: path, query: query, language: language)
    }
}
