import ArgumentParser
import Basics
import Operations

struct LogStatus: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "日志现在怎样：多少条、最近的检查点、公钥、能不能签名。 How the log stands.")
    @Option(help: "输出格式（text、json）。 The form.")
    var format: LogFormat = .text
    @OptionGroup var options: DataOptions

    func run() async throws {
        let installation = try options.open()
        let report = try Failures.named(options.data) { try LogReport.of(installation) }
        let bytes = format == .json ? json(report).canonicalBytes + [0x0A] : Array(text(report).utf8)
        try Destination.standardOutput.write(bytes)
    }

    private func text(_ report: LogReport) -> String {
        var lines = [
            "日志 log      \(report.origin)", "叶子 leaves   \(report.size)", "等待 waiting  \(report.waiting)",
            "公开 public   \(report.published)",
        ]
        for key in report.keys {
            lines.append("公钥 key      \(key.vkey)" + (key.until.map { "  到 until \($0)" } ?? ""))
        }
        switch report.standing {
        case .whole: lines.append("状态 standing 完好 whole")
        case .behind(let size, let signed):
            lines.append("状态 standing 落后，只读：库里\(size)条，已签名\(signed)条 behind what was signed; read-only")
        case .lastSignedMissing:
            lines.append("状态 standing 缺 log/last-signed，只读 log/last-signed is missing; read-only")
        }
        if let checkpoint = report.checkpoint { lines += ["", String(checkpoint.dropLast())] }
        return lines.joined(separator: "\n") + "\n"
    }

    private func json(_ report: LogReport) -> JSONValue {
        let standing =
            switch report.standing {
            case .whole: "whole"
            case .behind: "behind"
            case .lastSignedMissing: "last-signed-missing"
            }
        return [
            "origin": .string(report.origin), "part": .integer(report.part), "size": .integer(report.size),
            "waiting": .integer(report.waiting), "published": .integer(report.published),
            "standing": .string(standing), "checkpoint": JSONValue(report.checkpoint),
            "keys": .array(
                report.keys.map { ["vkey": .string($0.vkey), "until": JSONValue($0.until?.description)] }),
        ]
    }
}
