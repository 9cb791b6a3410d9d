import ArgumentParser
import Basics
import Commitments
import Operations

/// What is set of a commitment; left out stays as it is.
struct AssignmentOptions: ParsableArguments {
    @Option(help: "牵头单位（编号）。 The lead unit.")
    var lead: String?
    @Option(help: "责任单位（编号，可多次）。 A unit that shares it; may be repeated.")
    var co: [String] = []
    @Option(help: "包抓领导（编号）。 The leader who answers for it.")
    var leader: String?
    @Option(help: "完成时限，2025-12-31。 The deadline.")
    var deadline: String?

    @Option(help: "节点，如 2025-06-30=主体完工（可多次，整组替换）。 A node, DAY=WORDS; may be repeated, replaces all.")
    var node: [String] = []

    var assignment: CommitmentRow.Assignment {
        CommitmentRow.Assignment(
            lead: lead, coUnits: co.isEmpty ? nil : co, leader: leader, deadline: deadline,
            nodes: node.isEmpty ? nil : .array(node.map(Self.node)))
    }

    func validate() throws {
        for text in node {
            guard let mark = text.firstIndex(of: "="), LocalDate(String(text[..<mark])) != nil,
                text.index(after: mark) < text.endIndex
            else { throw ValidationError("--node 写成 2025-06-30=主体完工。 Write --node 2025-06-30=WORDS: \(text)") }
        }
    }

    private static func node(_ text: String) -> JSONValue {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        return ["due": .string(parts[0]), "words": .string(parts.count > 1 ? parts[1] : "")]
    }
}

struct LedgerAssign: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assign", abstract: "定牵头单位、责任单位、领导和时限。 Names lead unit, co-units, leader and deadline.")
    @OptionGroup var item: ItemOptions
    @OptionGroup var assignment: AssignmentOptions

    func run() async throws {
        try await item.record {
            try await ChangeCommitment.assign(item.id, assignment.assignment, by: $1, in: $0)
        }
    }
}

struct LedgerProgress: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "progress", abstract: "记一条进展。 Records progress.")
    @OptionGroup var item: ItemOptions
    @Option(help: "进度，0到100。 0 to 100.")
    var percent: Int
    @Option(help: "一句话说进展。 How it stands, in a sentence.")
    var words: String
    @Option(help: "督查室代哪个单位填。 For which unit the supervision office enters it.")
    var of: String?
    @Flag(help: "这句话只给工作人员看。 Only staff may read the sentence.")
    var `internal` = false

    func run() async throws {
        try await item.record {
            try await ChangeCommitment.recordProgress(
                item.id, percent: percent, words: words, of: of, visibility: `internal` ? .staff : .everyone, by: $1,
                in: $0)
        }
    }
}

struct LedgerReportDone: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report-done", abstract: "承办单位报完成，等别的单位核验。 Reports it done, for another unit to verify.")
    @OptionGroup var item: ItemOptions
    @Option(help: "怎么算完成了。 What shows it.")
    var words: String
    @Option(help: "督查室代哪个单位填。 For which unit the supervision office enters it.")
    var of: String?

    func run() async throws {
        try await item.record {
            try await ChangeCommitment.reportDone(item.id, words: words, of: of, by: $1, in: $0)
        }
    }
}

struct LedgerReturn: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "return", abstract: "核验不过，退回继续办。 Sends a report of done back to work.")
    @OptionGroup var item: ItemOptions
    @Option(help: "理由。 The reason.")
    var reason: String

    func run() async throws {
        try await item.record { try await ChangeCommitment.returnToWork(item.id, reason: reason, by: $1, in: $0) }
    }
}

struct LedgerVerify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "核验：办理过的单位不能核验自己。 Verifies; never by a unit that handled it.")
    @OptionGroup var item: ItemOptions
    @Option(help: "看了什么。 What was looked at.")
    var words: String

    func run() async throws {
        try await item.record { try await ChangeCommitment.verify(item.id, words: words, by: $1, in: $0) }
    }
}

struct LedgerClose: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "close", abstract: "销号。 Closes what is verified.")
    @OptionGroup var item: ItemOptions

    func run() async throws {
        try await item.record { try await ChangeCommitment.close(item.id, by: $1, in: $0) }
    }
}

struct LedgerReopen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: "反弹了，重新打开。 Reopens what came back.")
    @OptionGroup var item: ItemOptions
    @Option(help: "理由。 The reason.")
    var reason: String

    func run() async throws {
        try await item.record { try await ChangeCommitment.reopen(item.id, reason: reason, by: $1, in: $0) }
    }
}

struct LedgerRevise: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revise", abstract: "调整时限、单位或内容，要有理由和决定。 Changes what was set, with a reason and a decision.")
    @OptionGroup var item: ItemOptions
    @OptionGroup var assignment: AssignmentOptions
    @Option(help: "改后的内容。 The new words.")
    var words: String?
    @Option(help: "理由。 The reason.")
    var reason: String
    @Option(help: "决定的文号或会议。 The decision behind it.")
    var basis: String

    func run() async throws {
        try await item.record {
            try await ChangeCommitment.revise(
                item.id, assignment.assignment, words: words, reason: reason, basis: basis, by: $1, in: $0)
        }
    }
}

struct LedgerWithdraw: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "撤销：留下编号、理由和决定。 Withdraws; id, reason and decision stay.")
    @OptionGroup var item: ItemOptions
    @Option(help: "理由。 The reason.")
    var reason: String
    @Option(help: "决定的文号或会议。 The decision behind it.")
    var basis: String

    func run() async throws {
        try await item.record {
            try await ChangeCommitment.withdraw(item.id, reason: reason, basis: basis, by: $1, in: $0)
        }
    }
}
