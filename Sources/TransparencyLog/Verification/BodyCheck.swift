import Basics

/// Published bodies against their leaves, and against the events that published, withheld or erased.
struct BodyCheck {
    let checkpoint: Checkpoint
    private let digests: [Hash]
    private(set) var findings: [LogFinding] = []
    /// For each leaf whether its body is here, was published, was withheld.
    private var marks: [Mark]
    private var erasures: [Erasure: Int] = [:]
    private var sealed: [Int: Set<String>] = [:]
    private var origins: [String: Int] = [:]
    private var last = -1
    /// What the first event says of the part before.
    private(set) var continued: Continuation?
    /// What events say of leaves of earlier parts.
    private(set) var elsewhere: [PublishedRun.Act] = []

    private struct Mark: OptionSet {
        let rawValue: UInt8
        static let shown = Mark(rawValue: 1)
        static let named = Mark(rawValue: 2)
        static let taken = Mark(rawValue: 4)
    }

    private struct Erasure: Hashable {
        let leaf: Int
        let field: String
    }

    private(set) var published = 0
    private(set) var withheld = 0
    var erased: Int { erasures.count }

    /// - Parameter later: what events of later parts say of this one's leaves.
    static func run(
        _ checkpoint: Checkpoint, _ tree: TreeCheck, _ export: LogExport, later: [PublishedRun.Act], workers: Int
    ) async -> BodyCheck {
        var check = BodyCheck(checkpoint: checkpoint, digests: tree.digests)
        let names = export.names.filter { $0.hasPrefix("published/") && $0 != erasedPath }.sorted()
        let digests = tree.digests
        await InRounds.run(names.count, workers: workers) { number in
            PublishedRun(names[number], export.file(names[number]) ?? [], digests: digests)
        } take: {
            check.take($0)
        }
        for act in later where act.origin == checkpoint.origin { check.take(act) }
        check.finish()
        check.finish(erased: export.file(erasedPath))
        return check
    }

    static let erasedPath = "published/erased.jsonl"

    private init(checkpoint: Checkpoint, digests: [Hash]) {
        (self.checkpoint, self.digests) = (checkpoint, digests)
        marks = Array(repeating: [], count: digests.count)
    }

    private mutating func take(_ run: PublishedRun) {
        findings += run.findings
        if let first = run.shown.first, first <= last {
            findings.append(
                LogFinding("published", leaf: first, "次序不对。", "files are not in the order of their leaves."))
        }
        last = run.shown.last ?? last
        for leaf in run.shown { marks[leaf].insert(.shown) }
        for (leaf, names) in run.sealed { sealed[leaf] = names }
        for (origin, leaf) in run.origins where origins[origin] == nil { origins[origin] = leaf }
        if let continued = run.continued { self.continued = continued }
        for act in run.acts {
            marks[act.leaf].insert(.named)
            if act.origin == nil || act.origin == checkpoint.origin { take(act) } else { elsewhere.append(act) }
        }
    }

    private mutating func take(_ act: PublishedRun.Act) {
        for leaf in act.leaves {
            guard marks.indices.contains(leaf) else {
                findings.append(
                    LogFinding(
                        "published", leaf: act.leaf, "点到的叶子\(leaf)不存在。", "names leaf \(leaf), which is not there."))
                continue
            }
            switch act.verb {
            case "event.published": marks[leaf].insert(.named)
            case "event.withheld": marks[leaf].insert(.taken)
            case "field.erased":
                for field in act.fields { erasures[Erasure(leaf: leaf, field: field)] = act.leaf }
            default: break
            }
        }
    }

    /// What only the whole shows: bodies that are missing, shown without having been published, or of another log.
    private mutating func finish() {
        for (leaf, mark) in marks.enumerated() {
            if mark.contains(.shown) { published += 1 } else if mark.contains(.taken) { withheld += 1 }
            if mark == .named {
                findings.append(
                    LogFinding(
                        "published", leaf: leaf, "公开过的正文不见了，也没有下架的事件。",
                        "its body was published and is missing, and no event withholds it."))
            }
            if mark.contains(.shown), !mark.contains(.named) {
                findings.append(
                    LogFinding(
                        "published", leaf: leaf, "有正文，却没有公开它的事件。", "its body is shown, but no event published it."))
            }
        }
        let known = Set([checkpoint.origin] + (continued?.origins ?? []))
        for (origin, leaf) in origins.sorted(by: { $0.value < $1.value }) where !known.contains(origin) {
            findings.append(
                LogFinding("published", leaf: leaf, "是\(origin)的事件。", "its event is of another log, \(origin)."))
        }
    }

    /// `erased.jsonl` lists exactly what events erased, and only fields that the bodies seal.
    private mutating func finish(erased bytes: [UInt8]?) {
        guard let bytes else { return findings.append(.missing(Self.erasedPath)) }
        var missing = erasures
        for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
        where !line.isEmpty || (number == 0 && bytes.first == 0x0A) {
            let value = try? JSONValue.parse(Array(line))
            guard let leaf = value?["leaf"]?.integer, let field = value?["field"]?.string,
                let by = value?["by_leaf"]?.integer,
                missing.removeValue(forKey: Erasure(leaf: leaf, field: field)) == by
            else {
                findings.append(
                    LogFinding(
                        Self.erasedPath, "第\(number + 1)行没有事件作依据。", "no event erased what line \(number + 1) says."))
                continue
            }
        }
        for erasure in missing.keys.sorted(by: { ($0.leaf, $0.field) < ($1.leaf, $1.field) }) {
            findings.append(
                LogFinding(
                    Self.erasedPath, leaf: erasure.leaf, "没有列出已擦除的\(erasure.field)。",
                    "does not list \(erasure.field), which an event erased."))
        }
        for erasure in erasures.keys where sealed[erasure.leaf].map({ !$0.contains(erasure.field) }) ?? false {
            findings.append(
                LogFinding(
                    Self.erasedPath, leaf: erasure.leaf, "正文里没有封存的\(erasure.field)。",
                    "the body seals no \(erasure.field)."))
        }
    }
}
