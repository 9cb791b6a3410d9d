import Foundation
import ReportText
import Testing

@testable import duixian

@Suite("The supervision office's sheet")
struct SheetTests {
    @Test("The table has the office's columns, and piped text is not cut")
    func table() throws {
        let outcome = try Program.run("read", "-", input: Data(sampleReport.utf8))
        let header = try #require(outcome.lines.first { $0.hasPrefix("序号") })
        #expect(header.split(separator: " ").map(String.init) == SupervisionSheet.header)
        #expect(outcome.lines.allSatisfy { !$0.hasSuffix(" ") })
    }

    @Test("No cell of a CSV is a formula", arguments: ["=", "+", "-", "@"])
    func formulas(mark: String) throws {
        let folder = try Folder()
        // The file's name is the one cell that any sender can choose.
        try folder.write(sampleReport, to: "\(mark)cmd.txt")
        let outcome = try Program.run("read", "--format", "csv", "--", "\(mark)cmd.txt", folder: folder)
        #expect(outcome.code == 0)
        let rows = outcome.text.split(whereSeparator: \.isNewline).dropFirst()
        #expect(!rows.isEmpty)
        for row in rows { #expect(!row.hasPrefix(mark) && !row.hasPrefix("\"\(mark)"), "\(row)") }
    }

    @Test("Columns line up with Chinese and Latin mixed")
    func alignment() {
        let table = TerminalTable(
            header: ["序号", "目标", "原文"], rows: [["1", "GDP增长", "全文"], ["12", "粮食", "a\nb"]], columns: nil)
        #expect(
            table.lines() == [
                "序号  目标     原文", "────  ───────  ────", "1     GDP增长  全文", "12    粮食     ab",
            ])
    }

    @Test("A terminal's table keeps to its width and loses no character")
    func wrapping() {
        let words = String(repeating: "确保城南水厂六月底前投产，", count: 8)
        let table = TerminalTable(header: ["序号", "目标任务", "原文"], rows: [["1", "城南水厂", words]], columns: 60)
        let lines = table.lines()
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= 60 })
        let printed = lines.dropFirst(2).joined().filter { $0 != " " }
        #expect(printed.count { $0 == "确" } == 8)
        #expect(printed.count == 1 + 4 + words.count)
    }

    @Test(
        "Wide, narrow and combining characters take their columns",
        arguments: [
            ("政府", 4), ("GDP", 3), ("７％", 4), ("“一”", 4), ("e\u{301}", 1), ("𠀀", 2), ("😀", 2), ("，", 2), ("㽏", 2),
        ])
    func width(text: String, columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }

    @Test(
        "A deadline is taken as printed",
        arguments: [
            ("确保城南水厂6月底前投产", "6月底前"), ("年底前完成主体工程", "年底前"),
            ("2026年12月31日前交付使用", "2026年12月31日前"), ("上半年开工建设", "上半年"), ("今年底完工", "今年底"),
            ("力争2026年一季度通车", "2026年一季度"), ("春节前兑现到位", "春节前"), ("9月份举办", "9月份"),
            ("全年完成投资85亿元", nil), ("3个工作日内办结", nil), ("15日内答复", nil), ("建成3个园区", nil),
            ("新建2025年结转项目", nil), ("今年新建学校2所", nil),
        ] as [(String, String?)])
    func deadline(sentence: String, printed: String?) {
        let text = Report(CanonicalText(sentence)).reading
        let found = PrintedDeadline.find(in: 0..<text.count, of: text).map { text.text($0) }
        #expect(found == printed)
    }
}
