/// Lays rows out in columns that line up in a terminal, Chinese and Latin mixed.
struct TerminalTable {
    let header: [String]
    let rows: [[String]]
    /// The terminal's width; nil where the text goes to a file or another program, which gets every word on one line.
    let columns: Int?
    private static let gap = 2
    /// Columns that wrap when the terminal is too narrow: their least widths stay readable.
    private static let leastWidth = 12

    func lines() -> [String] {
        let cells = ([header] + rows).map { $0.map(Self.oneLine) }
        let widths = fitted(natural(cells))
        var lines: [String] = []
        for (index, row) in cells.enumerated() {
            lines += laidOut(row, widths)
            if index == 0 { lines.append(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")) }
        }
        return lines
    }

    private func natural(_ cells: [[String]]) -> [Int] {
        header.indices.map { column in cells.reduce(0) { max($0, DisplayWidth.of($1[column])) } }
    }

    /// Takes what is too much from the widest columns. Without a terminal the rule under the last column is cut to its
    /// header, since the words there run as long as they like.
    private func fitted(_ natural: [Int]) -> [Int] {
        guard let columns, !natural.isEmpty else { return natural }
        var widths = natural
        let room = columns - Self.gap * (widths.count - 1)
        while widths.reduce(0, +) > room {
            guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
                widths[widest] > Self.leastWidth
            else { break }
            widths[widest] -= 1
        }
        return widths
    }

    private func laidOut(_ row: [String], _ widths: [Int]) -> [String] {
        let pieces = zip(row, widths).map { text, width in columns == nil ? [text] : DisplayWidth.wrap(text, width) }
        let height = pieces.reduce(1) { max($0, $1.count) }
        return (0..<height).map { line in
            let cells = zip(pieces, widths).map { pieces, width in
                DisplayWidth.padded(line < pieces.count ? pieces[line] : "", width)
            }
            return String(cells.joined(separator: String(repeating: " ", count: Self.gap)).trimmedEnd)
        }
    }

    /// Line ends and other controls inside a cell would break the table.
    private static func oneLine(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }))
    }
}

extension String {
    fileprivate var trimmedEnd: Substring {
        guard let last = lastIndex(where: { $0 != " " }) else { return "" }
        return self[...last]
    }
}
