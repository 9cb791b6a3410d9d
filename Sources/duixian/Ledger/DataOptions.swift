import ArgumentParser
import Commitments
import Operations

/// Which installation a command works on, and for whom it acts.
struct DataOptions: ParsableArguments {
    @Option(help: "数据文件夹。 The data folder.")
    var data = "./duixian-data"

    @Option(help: "哪个政府（有几个时）。 Which government, where there are several.")
    var jurisdiction: String?

    func open() throws -> Installation {
        try Failures.named(data) {
            try Installation(DataFolder(data), jurisdiction: jurisdiction, now: Machine.now, random: Machine.random)
        }
    }
}

/// Who acts on the command line. Whoever runs it owns the machine; the record says for which post.
struct ActorOptions: ParsableArguments {
    @Option(name: .customLong("as"), help: "以哪个岗位：supervisor、reporter、administrator。 For which post.")
    var role: Role = .supervisor

    @Option(help: "哪个单位（编号）。 Which unit, by its id.")
    var unit = "supervision"

    var actor: LedgerActor { LedgerActor(unit: unit, role: role) }
}

extension Role: ExpressibleByArgument {}
