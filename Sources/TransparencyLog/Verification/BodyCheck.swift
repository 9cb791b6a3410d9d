import Basics

/// Published bodies against their leaves, and against the events that published, withheld or erased.
struct BodyCheck {
    let origin: String
    let tree: TreeCheck
    private(set) var faults: [String] = []
    private var named: Set<Int> = []
    private var taken: Set<Int> = []
    private var erasures: [Int: Set<String>] = [:]
    private var shown: [Int: Set<String>] = [:]
    private var ofLog = 0
    private var last = -1

    init(origin: String, tree: TreeCheck) { (self.origin, self.tree) = (origin, tree) }

    var published: Int { shown.count }
    var withheld: Int { taken.subtracting(shown.keys).count }
    var erased: Int { erasures.values.reduce(0) { $0 + $1.count } }

    mutating func read(_ bytes: [UInt8], of path: String) {
        for (number, line) in bytes.split(separator: 0x0A).enumerated() {
            if let fault = check(Array(line)) { faults.append("\(path) line \(number + 1): \(fault)") }
        }
    }

    private mutating func check(_ line: [UInt8]) -> String? {
        guard let value = try? JSONValue.parse(line), let leaf = value["leaf"]?.integer,
            let salt = value["salt"]?.string.flatMap({ Base64.bytes($0) }),
            let body = value["body"]?.string.flatMap({ Base64.bytes($0) })
        else { return "not a line of leaf, salt and body" }
        guard leaf > last else { return "leaf \(leaf) is not behind leaf \(last)" }
        last = leaf
        guard leaf < tree.digests.count else { return "there is no leaf \(leaf)" }
        guard SaltedDigest.event(body: body, salt: salt) == tree.digests[leaf] else {
            return "body and salt are not what leaf \(leaf) committed to"
        }
        guard let event = try? EventBody(parsing: body) else { return "the body of leaf \(leaf) is no event" }
        guard event.log == origin else { return "the event of leaf \(leaf) is of another log, \(event.log)" }
        shown[leaf] = Set(event.sealed.keys)
        take(event, leaf)
        return nil
    }

    private mutating func take(_ event: EventBody, _ leaf: Int) {
        switch event.verb {
        case "event.published": named.formUnion(Self.leaves(event))
        case "event.withheld": taken.formUnion(Self.leaves(event))
        case "field.erased":
            let names = event.data["fields"]?.array?.compactMap(\.string) ?? []
            for erasedLeaf in Self.leaves(event) { erasures[erasedLeaf, default: []].formUnion(names) }
        case "log.continued", "log.rotated": break
        default: return
        }
        named.insert(leaf)
        ofLog += 1
    }

    private static func leaves(_ event: EventBody) -> [Int] { event.data["leaves"]?.array?.compactMap(\.integer) ?? [] }

    /// What only the whole shows: bodies that are missing, or shown without having been published.
    mutating func finish(erased: [UInt8]) {
        for leaf in named.sorted() where shown[leaf] == nil && !taken.contains(leaf) {
            faults.append("leaf \(leaf): its body was published and is missing, and no event withholds it")
        }
        for leaf in shown.keys.sorted() where !named.contains(leaf) {
            faults.append("leaf \(leaf): its body is shown, but no event published it")
        }
        for (number, line) in erased.split(separator: 0x0A).enumerated() {
            let value = try? JSONValue.parse(Array(line))
            guard let leaf = value?["leaf"]?.integer, let field = value?["field"]?.string,
                value?["by_leaf"]?.integer != nil, erasures[leaf]?.contains(field) == true
            else {
                faults.append("published/erased.jsonl line \(number + 1): no event erased this")
                continue
            }
        }
    }
}
