import ArgumentParser
import Operations

struct LogExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "把日志导出成文件夹，任何人可以离线核对。 Exports the log as a folder that anyone can check offline.",
        discussion: """
            先给等着的事件编号、签名，再写文件（C2SP tlog-tiles 的格式）。 Numbers and signs what waits, then writes files as \
            C2SP tlog-tiles lays them out.

            例 Examples:
              duixian log export 导出/
              duixian verify 导出/ --vkey "$(cat 上次抄下的公钥)"
            """)
    @Argument(help: "文件夹：新的、空的，或同一份日志上次导出的。 A folder: new, empty, or of an earlier export of this log.")
    var folder: String
    @OptionGroup var options: DataOptions

    func run() async throws {
        let installation = try options.open()
        let exported = try await Failures.named(folder) { try await ExportLog.run(installation, to: folder) }
        let text = """
            导出到 \(folder)：叶子 \(exported.size)，公开正文 \(exported.published)。
            Exported \(exported.size) leaves with \(exported.published) published bodies.

            \(exported.checkpoint)
            """
        try Destination.standardOutput.write(Array(text.utf8))
    }
}
