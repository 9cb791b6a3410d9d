import Basics

/// The government whose ledger and log this is.
public struct JurisdictionRow: LedgerRow, Hashable {
    /// The first part of every public address: `tangjiang`.
    public let slug: String
    public var name: String
    /// `CN-` and 2, 4 or 6 digits of GB/T 2260; nil where none was given.
    public var division: String?

    public init(slug: String, name: String, division: String?) {
        (self.slug, self.name, self.division) = (slug, name, division)
    }

    public static let table = "government"
    public static let key = ["slug"]
    public static let columns = ["slug", "name", "division"]
    public var values: [ColumnValue] { [.text(slug), .text(name), ColumnValue(division)] }
    public init(_ row: ColumnReader) throws(RowFault) {
        self.init(slug: try row.text("slug"), name: try row.text("name"), division: row.optionalText("division"))
    }
}
