import Basics
import TransparencyLog

/// What a verification tells, as lines or as JSON.
struct VerifyReport {
    private let title: [(String, JSONValue)]
    private let isPinned: Bool
    let findings: [LogFinding]
    /// More would hide the first.
    private static let shown = 100

    init(_ result: LogVerification, keys: [NoteKey]) {
        isPinned = !keys.isEmpty
        findings = result.findings
        var title: [(String, JSONValue)] = [
            ("origin", .string(result.origin)), ("size", .integer(result.size)), ("root", .string(result.root)),
            ("published", .integer(result.published)), ("unpublished", .integer(result.unpublished)),
            ("erased", .integer(result.erased)), ("withheld", .integer(result.withheld)),
        ]
        if !result.earlier.isEmpty {
            title.append(("earlier_parts", .array(result.earlier.map { .string("\($0.origin) \($0.size)") })))
        }
        self.title = title
    }

    init(proof: ItemProof, keys: [NoteKey]) {
        isPinned = !keys.isEmpty
        findings = proof.findings(keys: keys)
        let events = proof.parts.flatMap(\.events)
        title = [
            ("subject", .string(proof.subject)), ("events", .integer(events.count)),
            ("leaves", .array(events.map { .integer($0.leaf) })),
            ("published", .integer(events.count { $0.body != nil })),
        ]
    }

    func print(as format: LogFormat) throws {
        let bytes = format == .json ? json.canonicalBytes + [0x0A] : Array(text.utf8)
        try Destination.standardOutput.write(bytes)
    }

    private var json: JSONValue {
        var members = Dictionary(title) { _, last in last }
        members["holds"] = .bool(findings.isEmpty)
        members["key_pinned"] = .bool(isPinned)
        members["findings"] = .array(
            findings.map {
                [
                    "place": .string($0.place), "leaf": JSONValue($0.leaf), "zh": .string($0.chinese),
                    "en": .string($0.english),
                ]
            })
        return .object(members)
    }

    private var text: String {
        var lines: [String] = []
        if !isPinned {
            lines.append("没有指定公钥，只能说明自身一致，不能说明是谁的日志。 key not pinned, this shows consistency, not whose log it is")
        }
        for (name, value) in title { lines.append("\(Self.words[name] ?? "") \(name)  \(Self.plain(value))") }
        for finding in findings.prefix(Self.shown) {
            let leaf = finding.leaf.map { " leaf \($0)" } ?? ""
            lines.append("✗ \(finding.place)\(leaf): \(finding.chinese) \(finding.english)")
        }
        if findings.count > Self.shown { lines.append("… 还有\(findings.count - Self.shown)处 more") }
        lines.append(findings.isEmpty ? "全部相符。 All holds." : "不相符。 It does not hold.")
        return lines.joined(separator: "\n") + "\n"
    }

    private static func plain(_ value: JSONValue) -> String {
        switch value {
        case .string(let text): text
        case .integer(let number): String(number)
        case .array(let items): items.map(plain).joined(separator: ", ")
        default: ""
        }
    }

    private static let words = [
        "origin": "日志", "size": "叶子", "root": "根", "published": "公开", "unpublished": "未公开", "erased": "已擦除",
        "withheld": "已下架", "earlier_parts": "以前的部分", "subject": "事项", "events": "事件", "leaves": "叶子",
    ]
}
