/// A table over the whole width, its head repeated on every page.
enum DocxTable {
    /// The width between the margins, in twentieths of a point.
    private static let width = 11_906 - 1_474 - 1_587

    static func xml(_ table: DocxFile.Table, isKeptWithNext: Bool) -> String {
        let widths = table.header.indices.map { index in
            width * (table.widths.indices.contains(index) ? table.widths[index] : 100 / table.header.count) / 100
        }
        let sides = ["top", "left", "bottom", "right", "insideH", "insideV"]
        var xml =
            "<w:tbl><w:tblPr><w:tblW w:w=\"\(width)\" w:type=\"dxa\"/><w:tblBorders>"
            + sides.map { "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"595959\"/>" }.joined()
            + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>"
            + "<w:top w:w=\"40\" w:type=\"dxa\"/><w:left w:w=\"70\" w:type=\"dxa\"/>"
            + "<w:bottom w:w=\"40\" w:type=\"dxa\"/><w:right w:w=\"70\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>"
            + widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>"
        // The head stands again on every page, and no row is broken by one.
        xml += row(table.header, widths, style: "TableHead", more: "<w:cantSplit/><w:tblHeader/>")
        for (index, cells) in table.rows.enumerated() {
            let isKept = isKeptWithNext && index == table.rows.count - 1
            xml += row(cells, widths, style: "TableText", more: "<w:cantSplit/>", isKept: isKept)
        }
        return xml + "</w:tbl>" + DocxParts.paragraph("", .note, more: isKeptWithNext ? "<w:keepNext/>" : "")
    }

    private static func row(
        _ cells: [String], _ widths: [Int], style: String, more: String, isKept: Bool = false
    ) -> String {
        let columns = widths.enumerated().map { index, width in
            let text = cells.indices.contains(index) ? cells[index] : ""
            return
                "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>"
                + "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>\(isKept ? "<w:keepNext/>" : "")</w:pPr>"
                + "<w:r><w:t xml:space=\"preserve\">\(DocxParts.escaped(text))</w:t></w:r></w:p></w:tc>"
        }
        return "<w:tr><w:trPr>\(more)</w:trPr>\(columns.joined())</w:tr>"
    }
}
