import CXLSX

/// Writes a form as an Excel workbook: what is given is grey, what is to be filled in is framed and checked as it is typed.
/// Nothing is locked: offices sort, hide columns and save with other programs, and it is read all the same.
public enum XLSXForm {
    /// The same form gives the same bytes.
    public static func bytes(of form: FormSheet) throws(SheetUnwritten) -> [UInt8] {
        try TemporaryFile.bytes { path throws(SheetUnwritten) in try write(form, to: path) }
    }

    private typealias Worksheet = UnsafeMutablePointer<lxw_worksheet>
    private typealias Format = UnsafeMutablePointer<lxw_format>

    private static func write(_ form: FormSheet, to path: String) throws(SheetUnwritten) {
        guard let book = workbook_new(path) else { throw SheetUnwritten(reason: "no memory") }
        var properties = lxw_doc_properties()
        properties.created = 1_577_836_800
        workbook_set_properties(book, &properties)
        guard let page = workbook_add_worksheet(book, String(form.name.prefix(31))),
            let hidden = workbook_add_worksheet(book, FormSheet.markSheet)
        else {
            _ = workbook_close(book)
            throw SheetUnwritten(reason: "sheet name")
        }
        let formats = Formats(book)
        putHead(form, formats, page)
        putRows(form, formats, page)
        check(form, page)
        for (line, mark) in form.marks.enumerated() {
            worksheet_write_string(hidden, UInt32(line), 0, mark.name, nil)
            worksheet_write_string(hidden, UInt32(line), 1, mark.value, nil)
        }
        worksheet_hide(hidden)
        let result = workbook_close(book)
        if result != LXW_NO_ERROR { throw SheetUnwritten(reason: String(cString: lxw_strerror(result))) }
    }

    private struct Formats {
        let title: Format?
        let note: Format?
        let header: Format?
        let openHeader: Format?
        let given: Format?
        let open: Format?

        init(_ book: UnsafeMutablePointer<lxw_workbook>) {
            (title, note) = (workbook_add_format(book), workbook_add_format(book))
            (header, openHeader) = (workbook_add_format(book), workbook_add_format(book))
            (given, open) = (workbook_add_format(book), workbook_add_format(book))
            format_set_bold(title)
            format_set_font_size(title, 16)
            format_set_font_color(note, 0x59_59_59)
            for format in [header, openHeader] {
                format_set_bold(format)
                format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
            }
            for format in [header, openHeader, given, open] {
                format_set_text_wrap(format)
                format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
                format_set_border_color(format, 0xA6_A6_A6)
                format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
            }
            format_set_bg_color(header, 0xD9_D9_D9)
            format_set_bg_color(openHeader, 0xFC_E4_A8)
            format_set_bg_color(given, 0xF2_F2_F2)
            format_set_unlocked(open)
        }
    }

    private static func putHead(_ form: FormSheet, _ formats: Formats, _ page: Worksheet) {
        for (line, text) in form.title.enumerated() {
            worksheet_write_string(page, UInt32(line), 0, text, line == 0 ? formats.title : formats.note)
        }
        let line = UInt32(form.title.count)
        for (index, column) in form.columns.enumerated() {
            worksheet_set_column(page, UInt16(index), UInt16(index), column.width, nil)
            worksheet_write_string(
                page, line, UInt16(index), column.header, column.isOpen ? formats.openHeader : formats.header)
        }
        worksheet_freeze_panes(page, line + 1, 0)
        worksheet_repeat_rows(page, line, line)
        worksheet_set_landscape(page)
        worksheet_set_paper(page, 9)  // A4
        worksheet_fit_to_pages(page, 1, 0)
    }

    private static func putRows(_ form: FormSheet, _ formats: Formats, _ page: Worksheet) {
        for (offset, cells) in form.rows.enumerated() {
            let line = UInt32(form.title.count + 1 + offset)
            for (index, column) in form.columns.enumerated() {
                let format = column.isOpen ? formats.open : formats.given
                switch cells.indices.contains(index) ? cells[index] : .text("") {
                case .text(""): worksheet_write_blank(page, line, UInt16(index), format)
                case .text(let text): worksheet_write_string(page, line, UInt16(index), text, format)
                case .number(let number): worksheet_write_number(page, line, UInt16(index), number, format)
                }
            }
        }
    }

    /// What is typed is checked at once, with words that say what is wanted.
    private static func check(_ form: FormSheet, _ page: Worksheet) {
        guard !form.rows.isEmpty else { return }
        let (first, last) = (UInt32(form.title.count + 1), UInt32(form.title.count + form.rows.count))
        for (index, column) in form.columns.enumerated() {
            var rule = lxw_data_validation()
            switch column.kind {
            case .given, .text: continue
            case .percent:
                rule.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
                rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
                (rule.minimum_number, rule.maximum_number) = (0, 100)
                withText("进度填0到100的数，如40。", "填0到100的数") { message, title in
                    (rule.error_message, rule.error_title) = (message, title)
                    worksheet_data_validation_range(page, first, UInt16(index), last, UInt16(index), &rule)
                }
            case .choice(let values):
                rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
                withList(values) { list in
                    rule.value_list = list
                    withText("只填“\(values.joined(separator: "”“"))”，或者空着。", "从列表里选") { message, title in
                        (rule.error_message, rule.error_title) = (message, title)
                        worksheet_data_validation_range(page, first, UInt16(index), last, UInt16(index), &rule)
                    }
                }
            }
        }
    }

    private static func withText(
        _ first: String, _ second: String,
        _ work: (UnsafeMutablePointer<CChar>, UnsafeMutablePointer<CChar>) -> Void
    ) {
        var (first, second) = (Array(first.utf8CString), Array(second.utf8CString))
        first.withUnsafeMutableBufferPointer { first in
            second.withUnsafeMutableBufferPointer { second in
                if let first = first.baseAddress, let second = second.baseAddress { work(first, second) }
            }
        }
    }

    /// A list of C strings that ends in nothing; the library copies what it is given.
    private static func withList(
        _ values: [String], _ work: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> Void
    ) {
        let strings = values.map { value in
            let text = value.utf8CString
            let copy = UnsafeMutablePointer<CChar>.allocate(capacity: text.count)
            for (index, byte) in text.enumerated() { copy[index] = byte }
            return copy
        }
        defer { for string in strings { string.deallocate() } }
        var list: [UnsafeMutablePointer<CChar>?] = strings + [nil]
        list.withUnsafeMutableBufferPointer { work($0.baseAddress) }
    }
}
