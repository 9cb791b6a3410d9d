/// Something in an export that does not hold: where, which leaf, and what.
public struct LogFinding: Hashable, Sendable {
    /// The file or option concerned.
    public let place: String
    /// Nil where it is not of one leaf.
    public let leaf: Int?
    public let chinese: String
    public let english: String

    init(_ place: String, leaf: Int? = nil, _ chinese: String, _ english: String) {
        (self.place, self.leaf, self.chinese, self.english) = (place, leaf, chinese, english)
    }

    init(_ place: String, _ fault: LogFault) {
        self.init(place, "读不通：\(fault)。", "does not read: \(fault).")
    }

    static func missing(_ path: String) -> LogFinding { LogFinding(path, "没有这个文件。", "is missing.") }

    /// The same in a folder of the export.
    func inside(_ folder: String) -> LogFinding { LogFinding("\(folder)/\(place)", leaf: leaf, chinese, english) }
}
