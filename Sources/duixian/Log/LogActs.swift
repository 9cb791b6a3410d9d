import ArgumentParser
import Commitments
import Operations

/// Leaves by number, or an item's events.
struct ChoiceOptions: ParsableArguments {
    @Argument(help: "叶子的号，可多个；或一项的编号，如 2025-0147。 Numbers of leaves, or an item's id.")
    var what: [String] = []
    @Option(help: "哪一部分的叶子，默认最新的。 Of which part; the newest by default.")
    var part: Int?

    var choice: LeafChoice {
        let numbers = what.compactMap { Int($0) }
        return numbers.count == what.count ? .leaves(numbers, part: part) : .item(what[0])
    }

    func validate() throws {
        let numbers = what.compactMap { Int($0) }
        guard !what.isEmpty, numbers.count == what.count || what.count == 1 else {
            throw ValidationError("给出叶子的号，或一项的编号。 Give numbers of leaves, or one item's id.")
        }
        guard numbers.allSatisfy({ $0 >= 0 }) else {
            throw ValidationError("叶子的号从0起。 Leaves are counted from 0.")
        }
    }

    var place: String { what.joined(separator: " ") }
}

struct LogPublish: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "公开内部事件的正文，另记一个公开事件。 Publishes bodies, by an event that names them.")
    @OptionGroup var choice: ChoiceOptions
    @OptionGroup var options: DataOptions
    @OptionGroup var actor: ActorOptions

    func run() async throws {
        let installation = try options.open()
        let count = try await Failures.named(choice.place) {
            try await PublishEvents.run(choice.choice, by: actor.actor, in: installation)
        }
        try Destination.standardOutput.write(Array("已公开\(count)条正文。 Published \(count).\n".utf8))
    }
}

struct LogWithhold: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withhold", abstract: "按决定把公开过的正文下架；条数和证明不变。 Takes published bodies down, by a decision.")
    @OptionGroup var choice: ChoiceOptions
    @Option(help: "理由。 The reason.")
    var reason: String
    @Option(help: "决定的文号。 The decision.")
    var decision: String
    @OptionGroup var options: DataOptions
    @OptionGroup var actor: ActorOptions

    func run() async throws {
        let installation = try options.open()
        try await Failures.named(choice.place) {
            try await WithholdEvents.run(
                choice.choice, reason: reason, decision: decision, by: actor.actor, in: installation)
        }
        try Destination.standardOutput.write(Array("已下架，并记入日志。 Withheld, and recorded.\n".utf8))
    }
}

struct LogErase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "擦除一个封存字段的值和盐，证明不变。 Erases a sealed field's value and salt; all proofs stay.",
        discussion: """
            擦除不能撤回。日志里记一个公开事件：哪片叶子、哪个字段、法律依据、谁决定的，不含内容。 It can't be undone. A public event \
            says leaf, field, legal basis and authority, and nothing of the value.

            例 Examples:
              duixian log erase --field opener.name --leaf 1204 --basis 个人信息保护法第四十七条 --authority 县府办〔2025〕8号
            """)
    @Option(help: "字段的名称，如 opener.name。 The field's name.")
    var field: String
    @Option(help: "叶子的号，可多次。 The leaf; may be repeated.")
    var leaf: [Int]
    @Option(help: "哪一部分的叶子，默认最新的。 Of which part; the newest by default.")
    var part: Int?
    @Option(help: "法律依据，写到条。 The legal basis, with its article.")
    var basis: String
    @Option(help: "谁决定的，文号。 Who decided, with the decision's number.")
    var authority: String
    @OptionGroup var options: DataOptions
    @OptionGroup var actor: ActorOptions

    func run() async throws {
        let installation = try options.open()
        let erased = try await Failures.named(field) {
            try await EraseField.run(
                field, of: .leaves(leaf, part: part), basis: basis, authority: authority, by: actor.actor,
                in: installation)
        }
        if !erased.isGone {
            StandardError.say("还有进程在读旧状态，停下它再运行一次任何写入，残留即消失。 A reader holds an older state; it goes once that ends.")
        }
        try Destination.standardOutput.write(Array("已擦除\(erased.leaves.count)处，并记入日志。 Erased, and recorded.\n".utf8))
    }
}
