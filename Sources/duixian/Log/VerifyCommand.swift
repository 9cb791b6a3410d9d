import ArgumentParser
import Basics
import Operations
import TransparencyLog

struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "离线核对一份导出的日志，或一份证明。 Checks an export of a log, or a proof, offline.",
        discussion: """
            核对签名、每条叶子、每块树、根、每份公开的正文，以及公开、下架、擦除是否都有事件作依据。 Checks signatures, every leaf and \
            tile, the root, every published body, and that what was published, withheld or erased has its event.
            全部相符退出码为0。 Ends with 0 only if all holds.

            例 Examples:
              duixian verify 导出/ --vkey "example.org/tangjiang+1a2b3c4d+AbCd…"
              duixian verify 导出/ --since 去年的检查点.txt
              duixian verify 导出/ --since "1204 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU= 2025-11-25"
                  纸上印的也行 what a printed page carries will do
              duixian verify --proof 证明.json
            """)
    @Argument(help: "导出的文件夹。 The folder of an export.")
    var folder: String?
    @Option(help: "必须签过名的公钥，可多次；同名的有一把签过即可。 A key that must have signed; of one name, one of them.")
    var vkey: [String] = []
    @Flag(help: "没有给公钥就算不通过。 Fails where no key is given.")
    var requireVkey = false
    @Option(help: "从前的检查点：文件，或抄下的文字。 An older checkpoint that the log must extend: a file, or its text.")
    var since: String?
    @Option(help: "核对一份证明（duixian log prove --output）。 Checks a proof instead.")
    var proof: String?
    @Option(help: "输出格式（text、json）。 The form.")
    var format: LogFormat = .text

    func validate() throws {
        if (folder == nil) == (proof == nil) {
            throw ValidationError("给一个导出的文件夹，或用 --proof 给一份证明。 Give the folder of an export, or --proof FILE.")
        }
        if proof != nil, since != nil {
            throw ValidationError("--since 只用于导出的文件夹。 --since goes with the folder of an export.")
        }
    }

    func run() async throws {
        let keys = try Failures.named("--vkey") { try vkey.map { try NoteKey($0) } }
        let report: VerifyReport
        if let proof {
            let found = try Failures.named(proof) {
                try ItemProof(try JSONValue.parse(try Input.bytes(proof)))
            }
            report = VerifyReport(proof: found, keys: keys)
        } else {
            let folder = folder ?? ""
            let older = try since.map { text in
                try Failures.named("--since") { try OlderCheckpoint(Input.textOrFile(text)) }
            }
            let export = try Failures.named(folder) { try ExportFolder.open(folder) }
            report = VerifyReport(await LogVerification.check(export, keys: keys, since: older), keys: keys)
        }
        try report.print(as: format)
        let count = report.findings.count + (requireVkey && keys.isEmpty ? 1 : 0)
        guard count > 0 else { return }
        let place = folder ?? proof ?? ""
        if report.findings.isEmpty {
            throw WorkFailure(
                place: place, chinese: "没有指定公钥（--require-vkey），请用 --vkey 给出。",
                english: "no key is pinned (--require-vkey); give one with --vkey.")
        }
        throw WorkFailure(
            place: place, chinese: "不相符，\(report.findings.count)处，请向日志的主人和见证者查问。",
            english: "does not hold, \(report.findings.count) findings; ask the log's owner and whoever keeps a copy.")
    }
}

/// Files and texts given on the command line.
private enum Input {
    static func bytes(_ path: String) throws(WorkFailure) -> [UInt8] {
        let stream = try ReportInput.stream(path)
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        do throws(SystemError) {
            while case let count = try stream.take(&buffer), count > 0 { bytes += buffer[..<count] }
        } catch {
            throw .system(path, "读不了", "cannot be read", code: error.code)
        }
        return bytes
    }

    /// What stands in a file of that name; the text itself where there is none.
    static func textOrFile(_ text: String) -> String {
        guard text.utf8.count < 1000, let bytes = try? bytes(text) else { return text }
        return String(decoding: bytes, as: UTF8.self)
    }
}
