import ArgumentParser

struct LogCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log",
        abstract: "日志：导出、出证明、公开、下架、擦除、换钥、续接。 The log: export, prove, publish, withhold, erase, rotate, continue.",
        discussion: """
            例 Examples:
              duixian log status
              duixian log export 导出/
                  任何人可用 duixian verify 核对 anyone can check it with duixian verify
              duixian log prove 2025-0147 --output 证明.json
            """,
        subcommands: [
            LogStatus.self, LogExportCommand.self, LogProve.self, LogPublish.self, LogWithhold.self, LogErase.self,
            LogRotate.self, LogContinue.self,
        ],
        defaultSubcommand: LogStatus.self)
}

/// How a result of the log is printed.
enum LogFormat: String, ExpressibleByArgument, CaseIterable, Sendable { case text, json }
