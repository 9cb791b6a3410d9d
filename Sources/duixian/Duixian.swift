import ArgumentParser

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

@main
struct Duixian: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "duixian",
        abstract: "读政府工作报告，把每一项承诺连同原话找出来。 Reads government work reports into promises tied to their exact words.",
        discussion: """
            例 Examples:
              duixian read 报告.docx
                  督查任务表 the supervision office's table
              duixian read 报告.pdf --format html --output 网页/
                  可点读的报告 a living report
              duixian read 2022.txt 2023.txt --format xlsx --output 任务.xlsx
              duixian reconcile 2024.txt 2025.txt
                  目标兑现了没有 were the targets kept
              duixian text 报告.pdf
                  规范文本 the canonical text
              duixian explain 报告.docx 8246
                  这个字上读出了什么，凭什么 what is read there, and why

            退出码 Exit codes: 0 完成 done; 1 工作未成 the work failed; 2 命令写错 the command is off.
            """,
        version: "0.1.0",
        subcommands: [
            ReadCommand.self, ReconcileCommand.self, TextCommand.self, ExplainCommand.self, InitCommand.self,
            ImportCommand.self, LedgerCommand.self, LogCommand.self, VerifyCommand.self, DoctorCommand.self,
            BackupCommand.self, RestoreCommand.self, ServeCommand.self, ProceduresCommand.self, ClockCommand.self,
            CaseCommand.self, CalendarCommand.self,
        ])

    /// Runs the command and ends with the exit code that docs promise: the parser's own codes differ.
    static func main() async {
        // A write beyond a limit on file sizes fails with a reason, like one on a full disk, and does not end the process.
        signal(SIGXFSZ, SIG_IGN)
        do {
            var command = try parseAsRoot()
            if var waiting = command as? any AsyncParsableCommand {
                try await waiting.run()
            } else {
                try command.run()
            }
        } catch let failure as WorkFailure {
            StandardError.say(failure.line)
            leave(1)
        } catch {
            end(with: error)
        }
    }

    /// Ends as the parser asks: help on standard output with 0, words that are off on standard error with 2.
    private static func end(with error: any Error) -> Never {
        let code = exitCode(for: error)
        let message = fullMessage(for: error)
        if code == .success {
            try? Descriptor.output.put(Array((message + "\n").utf8))
        } else if !message.isEmpty {
            StandardError.say(message)
        }
        leave(code == .validationFailure ? 2 : code.rawValue)
    }
}

/// The system's exit, under a name that `ParsableArguments.exit` does not hide.
private func leave(_ code: Int32) -> Never { exit(code) }
