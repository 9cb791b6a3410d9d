/// What happened, as the log proves it: one change of one subject (docs/formats/event.md).
///
/// The canonical bytes are made once, committed to and kept; nothing is ever serialised again to check it.
public struct EventBody: Hashable, Sendable {
    /// Who may read the body without being given it.
    public enum Visibility: String, Sendable, CaseIterable {
        case everyone = "public"
        case staff = "internal"
    }

    /// The post that acted, never a person's name.
    public struct Actor: Hashable, Sendable {
        public let unit: String
        public let role: String

        public init(unit: String, role: String) { (self.unit, self.role) = (unit, role) }
    }

    /// The log's origin.
    public let log: String
    public let at: Instant
    /// `commitment.confirmed`; its version counts up when its data changes.
    public let verb: String
    public let verbVersion: Int
    /// `commitment/2023-0147`.
    public let subject: String
    public let actor: Actor
    public let visibility: Visibility
    public let data: JSONValue
    /// Names of sealed fields with the base64 of their salted digests.
    public let sealed: [String: String]

    public init(
        log: String, at: Instant, verb: String, verbVersion: Int = 1, subject: String, actor: Actor,
        visibility: Visibility, data: JSONValue, sealed: [String: String] = [:]
    ) {
        (self.log, self.at, self.verb, self.verbVersion, self.subject) = (log, at, verb, verbVersion, subject)
        (self.actor, self.visibility, self.data, self.sealed) = (actor, visibility, data, sealed)
    }

    /// Members in the order of their names, as RFC 8785 wants them.
    public var canonicalBytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(512)
        func member(_ name: StaticString, _ text: String) {
            name.withUTF8Buffer { bytes += $0 }
            JSONValue.write(text, to: &bytes)
        }
        member("{\"actor\":{\"role\":", actor.role)
        member(",\"unit\":", actor.unit)
        member("},\"at\":", at.description)
        bytes += ",\"data\":".utf8
        data.write(to: &bytes)
        member(",\"log\":", log)
        bytes += ",\"sealed\":".utf8
        JSONValue.object(sealed.mapValues(JSONValue.string)).write(to: &bytes)
        member(",\"subject\":", subject)
        bytes += ",\"v\":1".utf8
        member(",\"verb\":", verb)
        bytes += ",\"verb_v\":\(verbVersion)".utf8
        member(",\"visibility\":", visibility.rawValue)
        bytes.append(UInt8(ascii: "}"))
        return bytes
    }

    /// Reads a body; refuses one that is not in its canonical form or has other members than those of version 1.
    public init(parsing bytes: [UInt8]) throws(JSONFault) {
        let value = try JSONValue.parse(canonical: bytes)
        func missing(_ name: String) -> JSONFault {
            JSONFault(offset: 0, reason: "\(name) is missing or not as it must be")
        }
        guard value["v"]?.integer == 1, value.object?.count == 10 else { throw missing("v") }
        guard let log = value["log"]?.string else { throw missing("log") }
        guard let at = value["at"]?.string.flatMap({ Instant($0) }) else { throw missing("at") }
        guard let verb = value["verb"]?.string, let version = value["verb_v"]?.integer else { throw missing("verb") }
        guard let subject = value["subject"]?.string else { throw missing("subject") }
        guard let unit = value["actor"]?["unit"]?.string, let role = value["actor"]?["role"]?.string else {
            throw missing("actor")
        }
        guard let visibility = value["visibility"]?.string.flatMap({ Visibility(rawValue: $0) }) else {
            throw missing("visibility")
        }
        guard let data = value["data"], data.object != nil else { throw missing("data") }
        guard let sealed = value["sealed"]?.object else { throw missing("sealed") }
        let digests = sealed.compactMapValues(\.string)
        guard digests.count == sealed.count else { throw missing("sealed") }
        self.init(
            log: log, at: at, verb: verb, verbVersion: version, subject: subject, actor: Actor(unit: unit, role: role),
            visibility: visibility, data: data, sealed: digests)
    }
}
