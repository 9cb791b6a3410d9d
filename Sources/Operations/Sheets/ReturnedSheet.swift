import Basics
import Commitments
import Documents
import Store

/// A month's sheet as it came back: whose it is, what it was made with, and what was filled in.
public struct ReturnedSheet: Sendable, Hashable {
    public let month: String
    public let unit: String
    public let sentAt: Instant
    /// How many notes each commitment had when the sheet was made.
    public let notes: [String: Int]
    public let entries: [SheetEntry]

    /// Reads a workbook. Rows may be in any order, columns hidden or moved, others added.
    ///
    /// - Parameter origin: the log that it must have been made for.
    /// - Throws: `LedgerRefusal` that says what it is instead.
    public init(_ bytes: [UInt8], origin: String) throws(LedgerRefusal) {
        let form: ReturnedForm
        do { form = try ReturnedForm(bytes) } catch { throw .sheetUnreadable(error) }
        var marks = form.marks
        guard let check = marks.removeValue(forKey: "check"), marks["v"] == "1" else { throw .sheetForeign }
        guard MonthSheet.check(marks.map { ($0.key, $0.value) }) == check else { throw .sheetDamaged }
        guard marks["origin"] == origin else { throw .sheetOtherLedger }
        guard let month = marks["month"], let unit = marks["unit"], let sent = marks["sent"].flatMap({ Int($0) }) else {
            throw .sheetDamaged
        }
        (self.month, self.unit, sentAt) = (month, unit, Instant(milliseconds: sent))
        for name in ["v", "origin", "month", "unit", "sent"] { marks[name] = nil }
        notes = marks.compactMapValues { Int($0) }
        entries = try Self.entries(form.rows)
    }

    private enum Column: String, CaseIterable {
        case id = "编号"
        case percent = "本月进度"
        case words = "本月进展"
        case done = "是否完成"
        case problem = "存在问题"
        case next = "下一步"
    }

    private static func entries(_ rows: [[String]]) throws(LedgerRefusal) -> [SheetEntry] {
        var columns: [Column: Int] = [:]
        var header: Int?
        for (line, cells) in rows.prefix(30).enumerated() where header == nil {
            columns = [:]
            for (index, cell) in cells.enumerated() {
                let name = cell.prefix { $0 != "(" && $0 != "（" }.filter { !$0.isWhitespace }
                if let column = Column(rawValue: String(name)), columns[column] == nil { columns[column] = index }
            }
            if columns[.id] != nil, columns[.words] != nil { header = line }
        }
        guard let header else { throw .sheetNoHeader }
        return rows.enumerated().dropFirst(header + 1).compactMap { line, cells in
            func cell(_ column: Column) -> String? {
                guard let index = columns[column], cells.indices.contains(index) else { return nil }
                let text = cells[index].trimmed
                return text.isEmpty ? nil : text
            }
            guard let id = cell(.id) else { return nil }
            return SheetEntry(
                id: id, line: line + 1, percent: cell(.percent), words: cell(.words), done: cell(.done),
                problem: cell(.problem), next: cell(.next))
        }
    }
}

extension LedgerRefusal {
    static func sheetUnreadable(_ why: UnreadableDocument) -> LedgerRefusal {
        let (chinese, english) =
            switch why {
            case .empty: ("是空文件，请再导出一次。", "it is empty; save it again.")
            case .encrypted: ("有密码保护，请去掉密码再存一份。", "it is protected by a password; save a copy without one.")
            case .oldWord: ("是旧版 XLS 或 WPS 表格，请另存为 XLSX。", "it is an old XLS or WPS file; save it as XLSX.")
            case .tooLarge: ("太大，不像一张月报表。", "it is far too large for a month's sheet.")
            case .damaged: ("文件不完整，请重新另存一份 XLSX。", "it is not whole; save it as XLSX again.")
            default: ("不是 XLSX 表格。请用发给本单位的那张表。", "it is no XLSX; use the sheet that your unit was given.")
            }
        return LedgerRefusal(
            "ledger.sheet.unreadable", "读不了这个文件：\(chinese)", "This file can't be read: \(english)",
            basis: "docs/formats/month-sheet.md")
    }
    static let sheetForeign = LedgerRefusal(
        "ledger.sheet.foreign", "这不是督查室发出的月报表。请用发给本单位的那张表；自己的任务表请用“导入任务表”。",
        "This is not a sheet that was sent out. Use the one that your unit was given; your own table goes through the import.",
        basis: "docs/formats/month-sheet.md")
    static let sheetOtherLedger = LedgerRefusal(
        "ledger.sheet.other-ledger", "这张表是别的台账发出的，没有收。", "This sheet was sent by another ledger and was not taken.",
        basis: "docs/formats/month-sheet.md")
    static let sheetDamaged = LedgerRefusal(
        "ledger.sheet.damaged", "表里隐藏的标记被动过，认不出是哪一张。请重新下载，把填好的内容粘过去。",
        "The hidden marks of this sheet were changed. Fetch it again and paste what you filled in.",
        basis: "docs/formats/month-sheet.md")
    static let sheetNoHeader = LedgerRefusal(
        "ledger.sheet.header", "表里找不到“编号”和“本月进展”两列的表头，请不要删改表头。",
        "The headers 编号 and 本月进展 are gone; leave the headers as they were.", basis: "docs/formats/month-sheet.md")
}

extension String {
    /// Without white space at both ends.
    var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
