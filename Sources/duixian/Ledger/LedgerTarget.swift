import ArgumentParser
import Commitments
import Operations

struct LedgerObserve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "observe", abstract: "给目标记一个数，注明来源和截止日。 Records a figure of a target.",
        discussion: """
            例 Example:
              duixian ledger observe 2025-T01 --value 6.3 --as-of 2025-09-30 --source 县统计局 --status preliminary
            """)
    @OptionGroup var item: ItemOptions
    @Option(help: "数值，如 6.3；下降写负数。 The figure; a fall is negative.")
    var value: String
    @Option(help: "计量单位，默认与目标相同。 Its unit; the target's own by default.")
    var measure: String?
    @Option(help: "截止日，2025-09-30。 The day it is a figure of.")
    var asOf: String
    @Option(help: "来源。 Whose figure it is.")
    var source: String
    @Option(help: "初步 preliminary、初核 first、最终 final。")
    var status: ObservationRow.Status = .preliminary
    @Option(help: "出处：公报、文号。 Where it stands.")
    var basis: String?

    func run() async throws {
        let figures = TargetRow.Figures(
            asOf: asOf, value: value, unit: measure, status: status, source: source, basis: basis)
        try await item.record { try await ChangeTarget.observe(item.id, figures, by: $1, in: $0) }
    }
}

struct LedgerSupersede: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "supersede", abstract: "更正一个数：两个都留下。 Puts one figure in the place of another; both stay.")
    @OptionGroup var item: ItemOptions
    @Option(help: "错的那个数的序号。 The number of the wrong figure.")
    var wrong: Int
    @Option(help: "代替它的序号。 The number of the right one.")
    var right: Int
    @Option(help: "理由。 The reason.")
    var reason: String

    func run() async throws {
        try await item.record {
            try await ChangeTarget.supersede(
                item.id, wrong: wrong, by: right, reason: reason, actor: $1, in: $0)
        }
    }
}

struct LedgerJudge: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "judge", abstract: "在规则判定旁写上人的判定和理由。 Puts a person's verdict beside the rule's, with a reason.")
    @OptionGroup var item: ItemOptions
    @Option(help: "exceeded、met、within_band、missed、not_reported、not_comparable；不写则收回。 Left out, it is taken back.")
    var verdict: TargetVerdict?
    @Option(help: "理由。 The reason.")
    var reason: String

    func run() async throws {
        try await item.record {
            try await ChangeTarget.override(item.id, verdict, reason: reason, by: $1, in: $0)
        }
    }
}

struct LedgerReviseTarget: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revise-target", abstract: "调整目标值，要有理由和决定。 Changes a target's value, with a reason and a decision."
    )
    @OptionGroup var item: ItemOptions
    @Option(help: "新的目标值。 The new value.")
    var value: String
    @Option(help: "区间的上限。 The upper end of a range.")
    var upper: String?
    @Option(help: "理由。 The reason.")
    var reason: String
    @Option(help: "决定的文号或会议。 The decision behind it.")
    var basis: String

    func run() async throws {
        try await item.record {
            try await ChangeTarget.revise(
                item.id, value: value, upper: upper, reason: reason, basis: basis, by: $1, in: $0)
        }
    }
}

extension ObservationRow.Status: ExpressibleByArgument {}
extension TargetVerdict: ExpressibleByArgument {}
