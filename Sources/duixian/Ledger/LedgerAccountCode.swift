import ArgumentParser
import Operations

/// Gives an account a one-time code without the desk: for the first accounts, and where the last administrator forgot
/// the password. Whoever runs the program owns the machine.
struct LedgerAccountCode: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "code", abstract: "给账号发一次性登录码（24小时）。 Gives an account a one-time code for the desk (24 hours).",
        discussion: """
            例 Examples:
              duixian ledger code administrator
                  管理员忘了密码 an administrator who forgot the password
              duixian ledger code a1b2c3d4e5
            """)

    @Argument(help: "账号编号。 The account's id.")
    var account: String

    @OptionGroup var options: DataOptions

    func run() async throws {
        let installation = try options.open()
        let code = try await Failures.named(account) {
            try await AccountAccess.giveCode(to: account, in: installation)
        }
        let text = "\(code)\n/\(installation.jurisdiction)/sign-in/code?code=\(code)\n"
        try Destination.standardOutput.write(Array(text.utf8))
    }
}
