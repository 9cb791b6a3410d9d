import ReportText

/// Finds every quantity of a reading text in one pass.
public enum QuantityScanner {
    public static func scan(_ text: ReadingText) -> [Quantity] { [] }
}
