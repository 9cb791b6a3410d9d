/// A sheet that goes out to be filled in and comes back: columns that are given, columns to fill in, and marks that say
/// which sheet it is, kept in a hidden sheet.
public struct FormSheet: Sendable {
    public struct Column: Sendable {
        public enum Kind: Sendable {
            /// Stands there and is read by people.
            case given
            case text
            /// 0 to 100.
            case percent
            /// One of these, or nothing.
            case choice([String])
        }

        public let header: String
        public let kind: Kind
        /// In characters.
        public let width: Double

        public init(_ header: String, _ kind: Kind = .given, width: Double) {
            (self.header, self.kind, self.width) = (header, kind, width)
        }

        var isOpen: Bool { if case .given = kind { false } else { true } }
    }

    public let name: String
    /// Stands above the header; the second line and those behind it are small.
    public let title: [String]
    public let columns: [Column]
    /// The cells of the given columns and what stands in others already, row by row.
    public let rows: [[Cell]]
    /// What the hidden sheet holds, name and value, in order.
    public let marks: [(name: String, value: String)]

    public init(
        name: String, title: [String], columns: [Column], rows: [[Cell]], marks: [(name: String, value: String)]
    ) {
        (self.name, self.title, self.columns, self.rows, self.marks) = (name, title, columns, rows, marks)
    }

    /// The hidden sheet's name.
    static let markSheet = "duixian"
}

/// A form as it came back.
public struct ReturnedForm: Sendable {
    /// Every row of its first sheet that is not hidden, titles included.
    public let rows: [[String]]
    /// What its hidden sheet holds; empty where it has none.
    public let marks: [String: String]

    /// - Throws: `UnreadableDocument` where it is no workbook.
    public init(_ bytes: [UInt8]) throws(UnreadableDocument) {
        guard try DocumentReader.kind(of: bytes) == .docx else {
            throw .foreign(chinese: "不是 XLSX 的文件", english: "a file that is no XLSX")
        }
        rows = try Workbook.firstSheet(bytes)
        let hidden = try Workbook.sheet(bytes, named: FormSheet.markSheet) ?? []
        marks = Dictionary(hidden.filter { $0.count >= 2 }.map { ($0[0], $0[1]) }) { first, _ in first }
    }
}
