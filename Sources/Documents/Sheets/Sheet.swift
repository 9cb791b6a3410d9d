/// A table to be written: rows of cells, the first one the header.
public struct Sheet: Sendable {
    public let name: String
    public let rows: [[Cell]]

    public init(name: String, rows: [[Cell]]) {
        self.name = name
        self.rows = rows
    }
}

/// What stands in a cell. Text stays text, whatever it looks like.
public enum Cell: Sendable, Equatable {
    case text(String)
    case number(Double)
}
