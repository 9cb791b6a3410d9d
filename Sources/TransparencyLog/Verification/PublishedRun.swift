import Basics

/// One file of `published/`: each line against its leaf, and what it says of other leaves.
struct PublishedRun: Sendable {
    /// What an event does to leaves: shows, takes away or erases.
    struct Act: Sendable {
        let verb: String
        let leaf: Int
        /// The origin of the part that it speaks of; nil where it is its own.
        let origin: String?
        let leaves: [Int]
        let fields: [String]
    }

    private(set) var findings: [LogFinding] = []
    /// Leaves whose bodies are here, ascending.
    private(set) var shown: [Int] = []
    private(set) var acts: [Act] = []
    /// Names of sealed fields of the bodies that have some.
    private(set) var sealed: [Int: Set<String>] = [:]
    /// The first leaf of each origin that events name.
    private(set) var origins: [String: Int] = [:]
    private(set) var continued: Continuation?
    private let path: String

    init(_ path: String, _ bytes: [UInt8], digests: [Hash]) {
        self.path = path
        let isEnded = bytes.isEmpty || bytes.last == 0x0A
        if !isEnded { findings.append(LogFinding(path, "最后一行不完整。", "its last line does not end.")) }
        bytes.withUnsafeBytes { buffer in
            var (start, number) = (0, 1)
            while start < buffer.count {
                let end = buffer[start...].firstIndex(of: 0x0A) ?? buffer.count
                take(UnsafeRawBufferPointer(rebasing: buffer[start..<end]), number, digests)
                (start, number) = (end + 1, number + 1)
            }
        }
    }

    private mutating func take(_ bytes: UnsafeRawBufferPointer, _ number: Int, _ digests: [Hash]) {
        guard let line = PublishedLine(bytes) else {
            findings.append(
                LogFinding(path, "第\(number)行读不通。", "line \(number) is not a line of leaf, salt and body."))
            return
        }
        let leaf = line.leaf
        func refuse(_ chinese: String, _ english: String) {
            findings.append(LogFinding(path, leaf: leaf, chinese, english))
        }
        guard leaf > shown.last ?? -1 else { return refuse("次序不对。", "it is not behind the line before.") }
        guard leaf < digests.count else { return refuse("没有这片叶子。", "there is no such leaf.") }
        shown.append(leaf)
        guard SaltedDigest.event(body: line.body, salt: line.salt) == digests[leaf] else {
            return refuse("正文与盐不是叶子承诺的。", "body and salt are not what the leaf committed to.")
        }
        guard let event = try? EventBody(parsing: line.body) else {
            return refuse("正文不是事件。", "the body is no event.")
        }
        if origins[event.log] == nil { origins[event.log] = leaf }
        if !event.sealed.isEmpty { sealed[leaf] = Set(event.sealed.keys) }
        note(event, leaf)
    }

    private mutating func note(_ event: EventBody, _ leaf: Int) {
        guard event.verb.isOfLog else { return }
        if leaf == 0 { continued = Continuation(event) }
        func list(_ name: String) -> [JSONValue] { event.data[name]?.array ?? [] }
        acts.append(
            Act(
                verb: event.verb, leaf: leaf, origin: event.data["of"]?.string,
                leaves: list("leaves").compactMap(\.integer), fields: list("fields").compactMap(\.string)))
    }
}

extension String {
    /// Whether an event of that verb says what was done to the log itself: always in the export.
    var isOfLog: Bool {
        ["event.published", "event.withheld", "field.erased", "log.continued", "log.rotated"].contains(self)
    }
}

/// A line `{"body":"…","leaf":n,"salt":"…"}`.
struct PublishedLine {
    let leaf: Int
    let salt: [UInt8]
    let body: [UInt8]

    /// Lines in the canonical form, as exports have them, are cut and not parsed; others are read as JSON.
    init?(_ line: UnsafeRawBufferPointer) {
        if let canonical = PublishedLine(canonical: line) {
            self = canonical
            return
        }
        guard let value = try? JSONValue.parse(Array(line)), let leaf = value["leaf"]?.integer, leaf >= 0,
            let salt = value["salt"]?.string.flatMap({ Base64.bytes($0) }), salt.count == SaltedDigest.saltSize,
            let body = value["body"]?.string.flatMap({ Base64.bytes($0) })
        else { return nil }
        (self.leaf, self.salt, self.body) = (leaf, salt, body)
    }

    private init?(canonical line: UnsafeRawBufferPointer) {
        let quote = UInt8(ascii: "\"")
        guard line.starts(with: Self.body), let bodyEnd = line[Self.body.count...].firstIndex(of: quote),
            line[bodyEnd...].starts(with: Self.leaf)
        else { return nil }
        var (at, leaf) = (bodyEnd + Self.leaf.count, 0)
        let first = at
        while at < line.count, at - first < 16, (0x30...0x39).contains(line[at]) {
            (at, leaf) = (at + 1, leaf * 10 + Int(line[at] - 0x30))
        }
        guard at > first, at - first == 1 || line[first] != 0x30, line[at...].starts(with: Self.salt) else {
            return nil
        }
        let saltStart = at + Self.salt.count
        guard line.count >= saltStart + 2, line[(line.count - 2)...].elementsEqual(Self.end) else { return nil }
        func bytes(_ range: Range<Int>) -> [UInt8]? {
            Base64.bytes(UnsafeRawBufferPointer(rebasing: line[range]))
        }
        guard let body = bytes(Self.body.count..<bodyEnd), let salt = bytes(saltStart..<line.count - 2),
            salt.count == SaltedDigest.saltSize
        else { return nil }
        (self.leaf, self.salt, self.body) = (leaf, salt, body)
    }

    private static let body = Array("{\"body\":\"".utf8)
    private static let leaf = Array("\",\"leaf\":".utf8)
    private static let salt = Array(",\"salt\":\"".utf8)
    private static let end = Array("\"}".utf8)
}
