/// An export of a log as who checks it sees it: names of files, and their bytes (docs/formats/log-export.md).
public struct LogExport: Sendable {
    /// Paths of all files below the export, in any order.
    public let names: [String]
    /// The bytes of a file; nil where it can't be read.
    public let file: @Sendable (String) -> [UInt8]?

    public init(names: [String], file: @escaping @Sendable (String) -> [UInt8]?) {
        (self.names, self.file) = (names, file)
    }

    /// A folder of the export that is an export itself.
    func folder(_ path: String) -> LogExport {
        let (prefix, file) = ("\(path)/", file)
        return LogExport(names: names.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }) {
            file(prefix + $0)
        }
    }

    func text(_ path: String) throws(LogFault) -> String {
        guard let bytes = file(path) else { throw LogFault.note(path, "is missing") }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw LogFault.note(path, "is not text") }
        return text
    }
}
