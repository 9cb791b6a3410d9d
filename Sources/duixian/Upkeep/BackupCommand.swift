import ArgumentParser
import Operations

struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "备份：同一时刻的行和附件，不用停服务。 Backs up rows and files of one moment, while serving.",
        discussion: """
            密钥不在备份里，除非写 --with-keys 和口令文件。没有密钥，备份里的个人信息打不开。
            Keys stay out unless --with-keys and a passphrase file are given; without them personal data can't be opened.

            例 Examples:
              duixian backup /backup/2025-03-01
              duixian backup /backup/2025-03-01 --with-keys --passphrase-file /etc/duixian/passphrase
            """)
    @Argument(help: "要建的文件夹。 A folder to make.")
    var output: String
    @Flag(help: "连密钥一起，用口令封好。 With the keys, sealed under a passphrase.")
    var withKeys = false
    @Option(help: "口令所在的文件，取第一行。 The file whose first line is the passphrase.")
    var passphraseFile: String?
    @OptionGroup var options: DataOptions

    func validate() throws {
        if withKeys != (passphraseFile != nil) {
            throw ValidationError(
                "--with-keys 和 --passphrase-file 要一起写。 Give --with-keys and --passphrase-file together.")
        }
    }

    func run() async throws {
        let installation = try options.open()
        let passphrase = try passphraseFile.map(Passphrase.read)
        let made = try Failures.named(output) {
            try BackUp.run(installation, to: output, passphrase: passphrase)
        }
        let text =
            "备份好了：\(output)，\(made.files)个文件，\(made.bytes >> 10) KiB\(made.hasKeys ? "，含密钥" : "，不含密钥")。 "
            + "Backed up\(made.hasKeys ? " with keys" : "; keep the keys folder apart").\n"
        try Destination.standardOutput.write(Array(text.utf8))
    }
}

struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "恢复：先全部核对，再替换；原来的留在旁边。 Checks a backup whole, then puts it in place.",
        discussion: """
            先停服务。备份之后做过的删除（个人信息）会照样再删。日志签过的比备份多时，只读运行，直到 duixian log continue。
            Stop the service first. Erasures made after the backup are made again. Where the log signed more than the backup \
            holds, the service is read-only until `duixian log continue`.

            例 Examples:
              duixian restore /backup/2025-03-01
              duixian restore /backup/2025-03-01 --data /srv/duixian --passphrase-file /etc/duixian/passphrase
            """)
    @Argument(help: "备份的文件夹。 The backup.")
    var backup: String
    @Option(help: "数据文件夹。 The data folder.")
    var data = "./duixian-data"
    @Option(help: "口令所在的文件，取第一行。 The file whose first line is the passphrase.")
    var passphraseFile: String?

    func run() async throws {
        let passphrase = try passphraseFile.map(Passphrase.read)
        let restored = try await Failures.named(backup) {
            try await RestoreBackup.run(
                backup, into: DataFolder(data), passphrase: passphrase, at: Machine.now(),
                machine: (Machine.now, Machine.random))
        }
        var lines = ["恢复好了：\(data)，核对了\(restored.events)个事件。 Restored; \(restored.events) events checked."]
        if let previous = restored.previous {
            lines.append("原来的数据留在 \(previous)。 What was there is kept in \(previous).")
        }
        if restored.erasures > 0 {
            lines.append("备份之后删除过的\(restored.erasures)处再次删除。 \(restored.erasures) later erasures were made again.")
        }
        if let unread = restored.unread {
            lines.append(
                "原来的数据库读不出来，备份之后做过的擦除没有重做，请对照记录再做一次：\(unread.chinese) What was there could not be read, so "
                    + "later erasures were not made again; make them from your records: \(unread.english)")
        }
        if restored.isBehind {
            lines.append(
                "日志签过的比这份备份多：只读运行，直到 duixian log continue --reason …。 The log signed more than this holds: read-only "
                    + "until duixian log continue.")
        }
        try Destination.standardOutput.write(Array((lines.joined(separator: "\n") + "\n").utf8))
    }
}

enum Passphrase {
    static func read(_ path: String) throws(WorkFailure) -> String {
        let line = String(decoding: try ReportInput.load(path).prefix { $0 != 0x0A }, as: UTF8.self)
        guard line.unicodeScalars.count >= 12 else {
            throw WorkFailure(
                place: path, chinese: "口令至少12个字。", english: "the passphrase needs at least 12 characters.")
        }
        return line
    }
}
