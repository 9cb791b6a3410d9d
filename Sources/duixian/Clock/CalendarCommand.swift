import ArgumentParser
import Basics
import LegalClocks
import Operations
import Store

struct CalendarCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar", abstract: "本地的工作日历：看、装入放假通知和停止办公、撤回。 The place's working-day calendar.",
        discussion: """
            装入以后，正在走的期限都重算一遍；变了的一起记在一条记录里。
            Every clock that runs is reckoned anew; one event holds what was loaded and the deadlines that moved.

            例 Examples:
              duixian calendar list
              duixian calendar load 2027.json --dry-run
              duixian calendar load 2027.json
              duixian calendar load 停止办公.json
              duixian calendar withdraw '2026-07-01 抗洪停止办公'
            """, subcommands: [CalendarList.self, CalendarLoad.self, CalendarWithdraw.self],
        defaultSubcommand: CalendarList.self)
}

struct CalendarList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "知道哪些年、装入过什么。 Which years are known, and what was loaded.")
    @OptionGroup var options: DataOptions

    func run() async throws {
        let installation = try options.open()
        let (calendar, parts) = try Failures.named(options.data) {
            try installation.read {
                (try CaseDesk($0, at: Machine.now()).calendar, try $0.all(CalendarPartRow.self))
            }
        }
        var lines = ["知道的年份 years known  \(calendar.known.lowerBound)–\(calendar.known.upperBound)"]
        for part in parts {
            let withdrawn = part.body == .null ? "  已撤回 withdrawn" : ""
            lines.append("\(part.kind == .year ? "放假通知 year" : "停止办公 suspension")  \(part.name)\(withdrawn)")
        }
        if parts.isEmpty { lines.append("没有另外装入什么。 Nothing was loaded besides.") }
        try Destination.standardOutput.write(Array((lines.joined(separator: "\n") + "\n").utf8))
    }
}

struct CalendarLoad: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "load", abstract: "装入一年的放假通知，或停止办公的日子。 Loads a year's notice, or days without work.")
    @Argument(help: "文件，格式见 docs/clocks.md。 The file; docs/clocks.md says its form.")
    var file: String
    @Flag(help: "只说哪些期限会变。 Says which deadlines would move, and changes nothing.")
    var dryRun = false
    @OptionGroup var actor: ActorOptions
    @OptionGroup var options: DataOptions

    func run() async throws {
        let bytes = try ReportInput.load(file)
        let installation = try options.open()
        let outcome = try await Failures.named(file) {
            let outcome = try await ChangeCalendar.load(bytes, isDryRun: dryRun, by: actor.actor, in: installation)
            try await installation.signRecorded()
            return outcome
        }
        try outcome.told(dryRun ? "会装入 would load" : "已装入 loaded")
    }
}

struct CalendarWithdraw: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "撤回装入的一份；记录还在。 Takes back what was loaded; the record stays.")
    @Argument(help: "calendar list 列出的名称。 Its name, as calendar list shows it.")
    var name: String
    @Flag(help: "只说哪些期限会变。 Says which deadlines would move, and changes nothing.")
    var dryRun = false
    @OptionGroup var actor: ActorOptions
    @OptionGroup var options: DataOptions

    func run() async throws {
        let installation = try options.open()
        let outcome = try await Failures.named(name) {
            let outcome = try await ChangeCalendar.withdraw(name, isDryRun: dryRun, by: actor.actor, in: installation)
            try await installation.signRecorded()
            return outcome
        }
        try outcome.told(dryRun ? "会撤回 would withdraw" : "已撤回 withdrawn")
    }
}

extension ChangeCalendar.Outcome {
    fileprivate func told(_ done: String) throws {
        var lines = names.map { "\(done)  \($0)" }
        lines.append("期限变动 \(moved.count) 个。 \(moved.count) deadlines moved.")
        lines += moved.map { change in
            let mark = change.isProvisional ? "  暂定 provisional" : ""
            return "  \(change.id)  \(change.clock)  \(change.before) → \(change.after)\(mark)"
        }
        try Destination.standardOutput.write(Array((lines.joined(separator: "\n") + "\n").utf8))
    }
}
