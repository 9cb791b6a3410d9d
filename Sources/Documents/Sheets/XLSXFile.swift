import CXLSX

/// A sheet could not be written as XLSX.
public struct SheetUnwritten: Error, Sendable {
    /// The library's own words.
    public let reason: String
}

/// Sheets as an Excel workbook. Strings are written as strings, so no cell is ever a formula.
public enum XLSXFile {
    public static func write(_ sheet: Sheet, to path: String, widths: [Double] = []) throws(SheetUnwritten) {
        try write([(sheet, widths)], to: path)
    }

    /// Writes the workbook to `path`, replacing what is there. The same sheets give the same bytes.
    ///
    /// - Parameter sheets: in their order, each of another name, with the widths of its columns in characters.
    /// - Throws: `SheetUnwritten` where the file can't be made or the disk is full.
    public static func write(_ sheets: [(sheet: Sheet, widths: [Double])], to path: String) throws(SheetUnwritten) {
        guard let book = workbook_new(path) else { throw SheetUnwritten(reason: "no memory") }
        // A date of its own would make every run's bytes differ.
        var properties = lxw_doc_properties()
        properties.created = 1_577_836_800
        workbook_set_properties(book, &properties)
        let styles = Styles(book)
        for (sheet, widths) in sheets {
            guard let page = workbook_add_worksheet(book, String(sheet.name.prefix(31))) else {
                _ = workbook_close(book)
                throw SheetUnwritten(reason: "sheet name")
            }
            layOut(page, sheet, widths)
            for (row, cells) in sheet.rows.enumerated() {
                for (column, cell) in cells.enumerated() {
                    put(cell, UInt32(row), UInt16(column), page, row == 0 ? styles.header : styles.body)
                }
            }
        }
        let result = workbook_close(book)
        if result != LXW_NO_ERROR { throw SheetUnwritten(reason: String(cString: lxw_strerror(result))) }
    }

    private struct Styles {
        let header: UnsafeMutablePointer<lxw_format>?
        let body: UnsafeMutablePointer<lxw_format>?

        init(_ book: UnsafeMutablePointer<lxw_workbook>) {
            header = workbook_add_format(book)
            format_set_bold(header)
            format_set_bg_color(header, 0xEFEFEF)
            format_set_bottom(header, UInt8(LXW_BORDER_THIN.rawValue))
            body = workbook_add_format(book)
            for format in [header, body] {
                format_set_text_wrap(format)
                format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
            }
        }
    }

    /// The header stays in sight, can be filtered by, and is printed on every page, across.
    private static func layOut(_ page: UnsafeMutablePointer<lxw_worksheet>, _ sheet: Sheet, _ widths: [Double]) {
        for (column, width) in widths.enumerated() {
            worksheet_set_column(page, UInt16(column), UInt16(column), width, nil)
        }
        worksheet_freeze_panes(page, 1, 0)
        worksheet_repeat_rows(page, 0, 0)
        worksheet_set_landscape(page)
        worksheet_set_paper(page, 9)  // A4
        worksheet_fit_to_pages(page, 1, 0)
        if let columns = sheet.rows.first?.count, columns > 0, sheet.rows.count > 1 {
            worksheet_autofilter(page, 0, 0, UInt32(sheet.rows.count - 1), UInt16(columns - 1))
        }
    }

    private static func put(
        _ cell: Cell, _ row: UInt32, _ column: UInt16, _ page: UnsafeMutablePointer<lxw_worksheet>,
        _ format: UnsafeMutablePointer<lxw_format>?
    ) {
        switch cell {
        case .number(let number): worksheet_write_number(page, row, column, number, format)
        // A cell holds 32,767 characters; a longer one is cut rather than lost.
        case .text(let text) where text.utf16.count > 32_000:
            worksheet_write_string(page, row, column, String(text.prefix(16_000)) + "……", format)
        case .text(let text): worksheet_write_string(page, row, column, text, format)
        }
    }
}
