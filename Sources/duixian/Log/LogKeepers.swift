import ArgumentParser
import Commitments
import Operations

struct LogRotate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate",
        abstract: "换签名的密钥；旧钥再同签一段时间。 Changes the signing key; the old one signs beside it for a time.",
        discussion: """
            例 Examples:
              duixian log rotate
              duixian log rotate --days 90
            """)
    @Option(help: "旧钥再签多少天。 For how many days the old key goes on.")
    var days = 30
    @OptionGroup var options: DataOptions

    func validate() throws {
        if !(0...3650).contains(days) { throw ValidationError("天数是0到3650。 Days are 0 to 3650.") }
    }

    func run() async throws {
        let installation = try options.open()
        let rotated = try await Failures.named(options.data) {
            try await RotateKey.run(days: days, by: .administrator, in: installation)
        }
        let text = """
            新公钥 new  \(rotated.new)
            旧公钥 old  \(rotated.old)
                        同签到 signs until \(rotated.until)
            请把新公钥告诉见证者和常核对的人。 Tell the new key to witnesses and to whoever checks this log.

            """
        try Destination.standardOutput.write(Array(text.utf8))
    }
}

struct LogContinue: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "continue",
        abstract: "数据库恢复自旧备份、日志接不上时，开日志的下一部分。 Opens the log's next part after a loss.",
        discussion: """
            第一条公开事件写明旧部分最后的检查点和丢了多少条。 Its first, public event holds the old part's last checkpoint and how \
            many entries are lost.

            例 Examples:
              duixian log continue --reason 硬盘损坏，恢复了11月1日的备份
            """)
    @Option(help: "为什么。 Why.")
    var reason: String
    @OptionGroup var options: DataOptions

    func run() async throws {
        let installation = try options.open()
        let continued = try await Failures.named(options.data) {
            try await ContinueLog.run(reason: reason, by: .administrator, in: installation)
        }
        // Opened anew: what was behind is whole now, under the new part's origin.
        let reopened = try options.open()
        _ = try await Failures.named(options.data) { try await Sequencer(reopened).run() }
        let lost = continued.lost.map { "\($0)" } ?? "不明 unknown"
        let text = """
            日志接着写在 \(continued.origin)。 The log goes on as \(continued.origin).
            丢失 lost  \(lost)

            """
        try Destination.standardOutput.write(Array(text.utf8))
    }
}

extension LedgerActor {
    /// Who runs these commands owns the machine, and acts for the administrator.
    fileprivate static let administrator = LedgerActor(unit: "supervision", role: .administrator)
}
