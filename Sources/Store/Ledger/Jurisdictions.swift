/// The jurisdictions of a database.
public enum Jurisdictions {
    /// Their slugs, in order. Each has at least the first part of its log.
    public static func all(_ transaction: any Transaction) throws -> [String] {
        try transaction.rows("SELECT DISTINCT jurisdiction FROM log_part ORDER BY jurisdiction", [:]).map {
            try $0.text("jurisdiction")
        }
    }
}
