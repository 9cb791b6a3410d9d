/// What is wrong with a log or with something signed, said so that a person finds the place.
public enum LogFault: Error, Equatable, Sendable, CustomStringConvertible {
    /// A tile does not hold what the tree needs. First its path, then why.
    case tile(String, String)
    /// A note, key or checkpoint does not read. What it is, then why.
    case note(String, String)
    /// A signature by this key is missing or wrong.
    case signature(String)

    public var description: String {
        switch self {
        case .tile(let path, let reason): "\(path): \(reason)"
        case .note(let what, let reason): "\(what): \(reason)"
        case .signature(let name): "no valid signature by \(name)"
        }
    }
}
