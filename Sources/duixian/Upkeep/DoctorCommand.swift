import ArgumentParser
import Basics
import Operations

struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "查这套台账有什么毛病、怎么治：文件、密钥、日志、逐行重放。 Says what is wrong here and how to mend it.",
        discussion: """
            逐个事件重放一遍，和数据库逐行比。 Replays every event and compares every row. 有毛病退出码为1。 Exit 1 where something is \
            wrong.

            例 Examples:
              duixian doctor
              duixian doctor --data /srv/duixian --format json
            """)
    @Option(help: "table 或 json。 The form.")
    var format: DoctorFormat = .table
    @OptionGroup var options: DataOptions

    func run() async throws {
        let findings = Doctor.examine(
            DataFolder(options.data), jurisdiction: options.jurisdiction, now: Machine.now, random: Machine.random)
        switch format {
        case .table:
            try Destination.standardOutput.write(Array((Self.lines(findings).joined(separator: "\n") + "\n").utf8))
        case .json: try Destination.standardOutput.write(Self.json(findings).canonicalBytes + [0x0A])
        }
        let bad = findings.filter { $0.state == .bad }
        if !bad.isEmpty {
            throw WorkFailure(
                place: options.data, chinese: "有\(bad.count)处毛病：\(bad.map(\.name).joined(separator: "、"))。",
                english: "\(bad.count) things are wrong: \(bad.map(\.name).joined(separator: ", ")).")
        }
    }

    private static func lines(_ findings: [Doctor.Finding]) -> [String] {
        findings.flatMap { finding in
            let mark =
                switch finding.state {
                case .good: "✓"
                case .note: "·"
                case .warning: "！"
                case .bad: "✗"
                }
            // Where it is, where something is to be done there.
            let place = finding.state == .warning || finding.state == .bad ? "\(finding.place)  " : ""
            return ["\(mark) \(finding.name)  \(place)\(finding.chinese)。 \(finding.english)."]
                + finding.details.prefix(20).map { "    \($0)" }
        }
    }

    private static func json(_ findings: [Doctor.Finding]) -> JSONValue {
        .array(
            findings.map { finding in
                [
                    "name": .string(finding.name), "state": .string(finding.state.rawValue),
                    "place": .string(finding.place),
                    "zh": .string(finding.chinese), "en": .string(finding.english),
                    "details": .array(finding.details.map(JSONValue.string)),
                ]
            })
    }
}

enum DoctorFormat: String, ExpressibleByArgument, CaseIterable, Sendable { case table, json }
