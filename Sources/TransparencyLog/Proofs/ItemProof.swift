import Basics

/// Where the events of one subject stand in a log, checkable offline (docs/formats/proof.md).
///
/// It shows that these events are in the log. It can't show that there are no others: events that are not published are
/// opaque.
public struct ItemProof: Hashable, Sendable {
    /// One event.
    public struct Event: Hashable, Sendable {
        public let leaf: Int
        public let digest: Hash
        /// The audit path, from the leaf's neighbour up (RFC 6962 §2.1.1).
        public let path: [Hash]
        /// Both nil where the event is not published.
        public let salt: [UInt8]?
        public let body: [UInt8]?
        /// Whether a published body was taken down.
        public let isWithheld: Bool

        public init(leaf: Int, digest: Hash, path: [Hash], salt: [UInt8]?, body: [UInt8]?, isWithheld: Bool) {
            (self.leaf, self.digest, self.path) = (leaf, digest, path)
            (self.salt, self.body, self.isWithheld) = (salt, body, isWithheld)
        }
    }

    /// The events in one part of the log.
    public struct Part: Hashable, Sendable {
        /// A signed note.
        public let checkpoint: String
        /// `vkey`s of the keys that signed it.
        public let keys: [String]
        public let events: [Event]

        public init(checkpoint: String, keys: [String], events: [Event]) {
            (self.checkpoint, self.keys, self.events) = (checkpoint, keys, events)
        }
    }

    public let item: String
    public let subject: String
    /// The oldest first.
    public let parts: [Part]

    public init(item: String, subject: String, parts: [Part]) {
        (self.item, self.subject, self.parts) = (item, subject, parts)
    }
}

extension ItemProof {
    public var json: JSONValue {
        [
            "v": 1, "item": .string(item), "subject": .string(subject),
            "parts": .array(parts.map(\.json)),
        ]
    }

    /// Reads what `json` gives.
    public init(_ json: JSONValue) throws(LogFault) {
        guard json["v"]?.integer == 1, let item = json["item"]?.string, let subject = json["subject"]?.string,
            let parts = json["parts"]?.array
        else { throw LogFault.note("proof", "not a proof of version 1") }
        self.init(item: item, subject: subject, parts: try parts.map { value throws(LogFault) in try Part(value) })
    }
}

extension ItemProof.Part {
    fileprivate var json: JSONValue {
        [
            "checkpoint": .string(checkpoint), "vkeys": .array(keys.map(JSONValue.string)),
            "events": .array(events.map(\.json)),
        ]
    }

    fileprivate init(_ json: JSONValue) throws(LogFault) {
        guard let checkpoint = json["checkpoint"]?.string, let keys = json["vkeys"]?.array,
            let events = json["events"]?.array
        else { throw LogFault.note("proof", "a part lacks checkpoint, vkeys or events") }
        self.init(
            checkpoint: checkpoint, keys: keys.compactMap(\.string),
            events: try events.map { value throws(LogFault) in try ItemProof.Event(value) })
    }
}

extension ItemProof.Event {
    fileprivate var json: JSONValue {
        var members: [String: JSONValue] = [
            "leaf": .integer(leaf), "entry": .string(String(decoding: Leaf.bytes(digest: digest), as: UTF8.self)),
            "path": .array(path.map { .string($0.description) }), "withheld": .bool(isWithheld),
        ]
        members["salt"] = salt.map { .string(Base64.text($0)) }
        members["body"] = body.map { .string(Base64.text($0)) }
        return .object(members)
    }

    fileprivate init(_ json: JSONValue) throws(LogFault) {
        guard let leaf = json["leaf"]?.integer, let entry = json["entry"]?.string,
            let digest = Leaf.digest(Array(entry.utf8)), let steps = json["path"]?.array
        else { throw LogFault.note("proof", "an event lacks leaf, entry or path") }
        let path = steps.compactMap { $0.string.flatMap { Base64.bytes($0) }.flatMap { Hash($0) } }
        guard path.count == steps.count else { throw LogFault.note("proof", "leaf \(leaf): a step is no hash") }
        func bytes(_ name: String) throws(LogFault) -> [UInt8]? {
            guard let text = json[name]?.string else { return nil }
            guard let bytes = Base64.bytes(text) else {
                throw LogFault.note("proof", "leaf \(leaf): \(name) is no base64")
            }
            return bytes
        }
        self.init(
            leaf: leaf, digest: digest, path: path, salt: try bytes("salt"), body: try bytes("body"),
            isWithheld: json["withheld"]?.bool ?? false)
    }
}
