import ArgumentParser

@main
struct Duixian: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "duixian",
        abstract: "读政府工作报告，把每一项承诺连同原话找出来。 Reads government work reports into promises tied to their exact words.",
        version: "0.1.0",
        subcommands: [ReadCommand.self, TextCommand.self])
}
