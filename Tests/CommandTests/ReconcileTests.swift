import Foundation
import Testing

@testable import Documents

@Suite("reconcile holds one report against the next") struct ReconcileTests {
    private let next = """
        云溪县人民政府工作报告
        ——2026年1月8日在云溪县第三届人民代表大会第五次会议上
        各位代表：
        一、2025年工作回顾
        全县地区生产总值增长5.8%，城镇新增就业3350人，城南水厂建成投产。
        二、2026年工作安排
        今年主要预期目标是：地区生产总值增长5.5%左右。
        """

    private func folder() throws -> Folder {
        let folder = try Folder()
        try folder.write(sampleReport, to: "2025.txt")
        try folder.write(next, to: "2026.txt")
        return folder
    }

    @Test("JSON has a row for each target, with outcome, evidence and rule")
    func json() throws {
        let outcome = try Program.run("reconcile", "2025.txt", "2026.txt", "--format", "json", folder: try folder())
        #expect(outcome.code == 0)
        let object = try outcome.object()
        let rows = try #require(object["rows"] as? [[String: Any]])
        #expect(rows.map { $0["outcome"] as? String } == ["kept", "kept", "not_reported"])
        let actual = try #require(rows[0]["actual"] as? [String: Any])
        #expect(actual["text"] as? String == "全县地区生产总值增长5.8%" && actual["provisional"] as? Bool == false)
        #expect(rows[2]["actual"] is NSNull && rows[0]["rule"] as? String == "approx")
        let projects = try #require(object["projects"] as? [[String: Any]])
        #expect(projects.map { $0["outcome"] as? String } == ["done"])
    }

    @Test("Three reports give pairs in order")
    func pairs() throws {
        let folder = try folder()
        let last = next.replacingOccurrences(of: "2026年", with: "2027年").replacingOccurrences(
            of: "2025年", with: "2026年")
        try folder.write(last, to: "2027.txt")
        let outcome = try Program.run(
            "reconcile", "2025.txt", "2026.txt", "2027.txt", "--format", "json", folder: folder)
        let pairs = try #require(try outcome.object()["pairs"] as? [[String: Any]])
        #expect(pairs.map { $0["from"] as? Int } == [2025, 2026])
    }

    @Test("Table, CSV and workbook tell the same outcomes; --explain tells why")
    func forms() throws {
        let folder = try folder()
        let table = try Program.run("reconcile", "2025.txt", "2026.txt", "--explain", folder: folder)
        #expect(table.text.contains("兑现 2") && table.text.contains("未报告 1") && table.text.contains("取用"))
        let csv = try Program.run("reconcile", "2025.txt", "2026.txt", "--format", "csv", folder: folder)
        #expect(csv.text.components(separatedBy: "\r\n").count == 5)
        let xlsx = try Program.run(
            "reconcile", "2025.txt", "2026.txt", "--format", "xlsx", "--output", "o.xlsx", folder: folder)
        #expect(xlsx.code == 0)
        #expect(try folder.bytes("o.xlsx").starts(with: [0x50, 0x4B]))
    }

    @Test("The workbook has the targets, and the projects on a sheet of their own")
    func workbook() throws {
        let folder = try folder()
        try folder.write(
            next.replacingOccurrences(of: "2026年", with: "2028年").replacingOccurrences(of: "2025年", with: "2027年"),
            to: "2028.txt")
        let outcome = try Program.run(
            "reconcile", "2025.txt", "2026.txt", "2028.txt", "--format", "xlsx", "--output", "o.xlsx", folder: folder)
        #expect(outcome.code == 0)
        let archive = try ZipArchive(Array(try folder.bytes("o.xlsx")))
        func part(_ name: String) throws -> String {
            String(decoding: try #require(try archive.entry(name)), as: UTF8.self)
        }
        let book = try part("xl/workbook.xml")
        #expect(book.contains("name=\"对账\"") && book.contains("name=\"项目\""))
        let strings = try part("xl/sharedStrings.xml")
        for words in ["承诺原文", "城南水厂", "已做到", "城南水厂建成投产", "（2027年的报告没有给出，无从对照）"] {
            #expect(strings.contains(words), "\(words)")
        }
        // Header, one project, one gap.
        #expect(try part("xl/worksheets/sheet2.xml").components(separatedBy: "<row ").count == 4)
    }

    @Test("Reports in the wrong order, and one alone, are refused")
    func order() throws {
        let folder = try folder()
        #expect(try Program.run("reconcile", "2026.txt", "2025.txt", folder: folder).code == 1)
        #expect(try Program.run("reconcile", "2025.txt", folder: folder).code == 2)
    }

    @Test("A year without its report is a gap; two reports that do not follow each other are refused")
    func gap() throws {
        let folder = try folder()
        let late = next.replacingOccurrences(of: "2026年", with: "2028年").replacingOccurrences(
            of: "2025年", with: "2027年")
        try folder.write(late, to: "2028.txt")
        let refused = try Program.run("reconcile", "2026.txt", "2028.txt", folder: folder)
        #expect(refused.code == 1 && refused.errors.contains("2027年的报告"))
        let outcome = try Program.run(
            "reconcile", "2025.txt", "2026.txt", "2028.txt", "--format", "json", folder: folder)
        let object = try outcome.object()
        #expect(object["missing"] as? [Int] == [2027] && (object["pairs"] as? [Any])?.count == 1)
    }

    @Test("The page comes in English where it is asked for")
    func english() throws {
        let page = try Program.run(
            "reconcile", "2025.txt", "2026.txt", "--format", "html", "--language", "en", folder: try folder())
        #expect(page.text.contains("<html lang=\"en\">") && page.text.contains("not reported"))
    }

    @Test("A file of names joins what target and result call differently; a faulty line is named")
    func indicators() throws {
        let folder = try folder()
        let plan = sampleReport.replacingOccurrences(of: "城镇新增就业", with: "柑橘产量达到30万吨，城镇新增就业")
        try folder.write(plan, to: "2025.txt")
        try folder.write(next.replacingOccurrences(of: "城南水厂", with: "柑橘总产31万吨，城南水厂"), to: "2026.txt")
        try folder.write("# 本地叫法\n柑橘产量 = 柑橘总产\n", to: "names.txt")
        func outcomes(_ arguments: String...) throws -> [String?] {
            let outcome = try Program.run(
                ["reconcile", "2025.txt", "2026.txt", "--format", "json"] + arguments, folder: folder)
            let rows = try #require(try outcome.object()["rows"] as? [[String: Any]])
            return rows.filter { ($0["target"] as? [String: Any])?["canonical"] as? String == "柑橘产量" }
                .map { $0["outcome"] as? String }
        }
        #expect(try outcomes() == ["not_reported"])
        #expect(try outcomes("--indicators", "names.txt") == ["kept"])
        try folder.write("柑橘产量 = 柑橘总产\n柑橘产值 = GDP\n", to: "names.txt")
        let refused = try Program.run("reconcile", "2025.txt", "2026.txt", "--indicators", "names.txt", folder: folder)
        #expect(refused.code == 1 && refused.errors.contains("names.txt:2:") && refused.errors.contains("GDP"))
        let read = try Program.run("read", "2025.txt", "--indicators", "names.txt", folder: folder)
        #expect(read.code == 1 && read.errors.contains("names.txt:2:"))
    }
}
