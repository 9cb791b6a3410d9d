import Basics

/// A file that came with a case. The file itself is kept sealed beside the database; its name and the key to it are
/// sealed values of the case (`sealedName`), so that both can be erased.
public struct CaseAttachment: Hashable, Sendable {
    /// 1, 2, 3, … within the case.
    public let number: Int
    /// A field of the definition.
    public let field: String
    /// The random name it is stored under.
    public let file: String
    /// A media type, `application/pdf`.
    public let type: String
    /// Bytes.
    public let size: Int
    public let at: Instant

    /// The name of the sealed value that opens it.
    public var sealedName: String { Self.sealedName(number) }
    public static func sealedName(_ number: Int) -> String { "file.\(number)" }

    /// What comes with a step, before it has a number.
    public struct Given: Hashable, Sendable {
        public let field: String
        public let file: String
        public let type: String
        public let size: Int
        /// Its name and key; goes into no event.
        public let secret: String

        public init(field: String, file: String, type: String, size: Int, secret: String) {
            (self.field, self.file, self.type, self.size, self.secret) = (field, file, type, size, secret)
        }
    }

    /// So many come with one step at most.
    public static let most = 10
}

extension CaseAttachment {
    var json: JSONValue {
        [
            "n": .integer(number), "field": .string(field), "file": .string(file), "type": .string(type),
            "size": .integer(size), "at": .string(at.description),
        ]
    }

    init(_ value: JSONValue) throws(CaseFault) {
        (number, field, file) = (try value.number("n"), try value.text("field"), try value.text("file"))
        (type, size, at) = (try value.text("type"), try value.number("size"), try value.instant("at"))
    }
}

extension CaseState {
    /// Whether a paper was given for a field: a file, or the name of one that lies elsewhere.
    public func hasPaper(_ field: String) -> Bool {
        values[field]?.isEmpty == false || attachments.contains { $0.field == field }
    }
}

extension Array<CaseAttachment.Given> {
    /// With the numbers behind those that a case has.
    func numbered(after count: Int, at now: Instant) -> [(attachment: CaseAttachment, secret: String)] {
        enumerated().map { place, given in
            let attachment = CaseAttachment(
                number: count + place + 1, field: given.field, file: given.file, type: given.type, size: given.size,
                at: now)
            return (attachment, given.secret)
        }
    }
}
