import Basics

/// What a person thinks of an open candidate, before anything is confirmed. Marks are kept on the server and are no events:
/// until the confirmation nothing is said.
public struct ReviewMark: Hashable, Sendable {
    public enum Opinion: String, Sendable, CaseIterable {
        case accepted
        /// Accepted with all others under its heading, not one by one; its item says so.
        case acceptedTogether = "accepted_together"
        case rejected
    }

    public let opinion: Opinion
    /// Why it was rejected.
    public let reason: String?

    public init(_ opinion: Opinion, reason: String? = nil) { (self.opinion, self.reason) = (opinion, reason) }

    public var json: JSONValue {
        ["opinion": .string(opinion.rawValue), "reason": reason.map(JSONValue.string) ?? .null]
    }

    public init?(_ value: JSONValue?) {
        guard let opinion = value?["opinion"]?.string.flatMap({ Opinion(rawValue: $0) }) else { return nil }
        self.init(opinion, reason: value?["reason"]?.string)
    }
}

/// Why a candidate is no promise, in the order of the keys 1 to 5. The event holds the Chinese words.
public enum RejectionReason: String, Sendable, CaseIterable {
    case noPromise = "no_promise"
    case duplicate, others, vague, misread

    public var chinese: String {
        switch self {
        case .noPromise: "不是承诺：回顾、背景或表态"
        case .duplicate: "与另一条重复"
        case .others: "不是本级要办的事"
        case .vague: "说法太宽，没法督查"
        case .misread: "读错了：断句或对象不对"
        }
    }

    public var english: String {
        switch self {
        case .noPromise: "no promise: review, background or attitude"
        case .duplicate: "the same as another one"
        case .others: "not for this government to do"
        case .vague: "too general to be checked"
        case .misread: "read wrongly: cut or object"
        }
    }
}
