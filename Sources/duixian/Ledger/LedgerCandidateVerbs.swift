import ArgumentParser
import Basics
import Commitments
import Operations

struct CandidateConfirm: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "confirm", abstract: "确认，成为台账里的一项。 Confirms.")
    @Argument(help: "候选。 The candidates.")
    var ids: [String]
    @OptionGroup var scope: CandidateOptions

    func run() async throws {
        try await scope.record("已确认 \(ids.count) 条。 Confirmed.") {
            _ = try await ConfirmCandidates.some(Set(ids), of: $1, by: $2, in: $0)
        }
    }
}

struct CandidateEdit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "改读出来的内容，不动原文位置。 Puts right what was read; the words stay.")
    @Argument(help: "候选。 The candidate.")
    var id: String
    @Option(help: "字段=值，字段名见 docs/formats/reading.md；值为空则去掉。 FIELD=VALUE; an empty value takes it out.")
    var set: [String]
    @OptionGroup var scope: CandidateOptions

    func run() async throws {
        let fields = try set.reduce(into: [String: JSONValue]()) { fields, pair in
            guard let mark = pair.firstIndex(of: "="), mark > pair.startIndex else {
                throw ValidationError("--set 写成 字段=值。 Write --set FIELD=VALUE: \(pair)")
            }
            let value = String(pair[pair.index(after: mark)...])
            fields[String(pair[..<mark])] = value.isEmpty ? .null : .string(value)
        }
        try await scope.record("已修改：\(id)。 Changed.") {
            try await ChangeCandidate.edit(id, of: $1, fields: fields, by: $2, in: $0)
        }
    }
}

struct CandidateMove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "move", abstract: "移动原文的起止。 Moves the span.")
    @Argument(help: "候选。 The candidate.")
    var id: String
    @Option(help: "起点（字序，从0起）。 Its start, in scalars.")
    var start: Int
    @Option(help: "终点（不含）。 Its end, exclusive.")
    var end: Int
    @OptionGroup var scope: CandidateOptions

    func validate() throws {
        if start < 0 || end <= start { throw ValidationError("起点要在终点之前。 The start comes before the end.") }
    }

    func run() async throws {
        try await scope.record("已移动：\(id)。 Moved.") {
            try await ChangeCandidate.move(id, of: $1, to: Span(start, end), by: $2, in: $0)
        }
    }
}

struct CandidateSplit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "split", abstract: "切成几条。 Cuts one into several.")
    @Argument(help: "候选。 The candidate.")
    var id: String
    @Option(help: "切分的位置，可多次。 Where to cut; may be repeated.")
    var at: [Int]
    @OptionGroup var scope: CandidateOptions

    func run() async throws {
        try await scope.record("已切分：\(id)。 Split.") {
            try await ChangeCandidate.split(id, of: $1, at: at, by: $2, in: $0)
        }
    }
}

struct CandidateMerge: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "merge", abstract: "几条并成一条。 Makes one of several.")
    @Argument(help: "候选，两条或更多。 Two or more.")
    var ids: [String]
    @OptionGroup var scope: CandidateOptions

    func run() async throws {
        try await scope.record("已合并 \(ids.count) 条。 Merged.") {
            try await ChangeCandidate.merge(ids, of: $1, by: $2, in: $0)
        }
    }
}

struct CandidateReject: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "reject", abstract: "不要，写明理由。 Rejects, with a reason.")
    @Argument(help: "候选。 The candidates.")
    var ids: [String]
    @Option(help: "理由。 The reason.")
    var reason: String
    @OptionGroup var scope: CandidateOptions

    func run() async throws {
        try await scope.record("不要 \(ids.count) 条。 Rejected.") {
            try await ChangeCandidate.reject(ids, of: $1, reason: reason, by: $2, in: $0)
        }
    }
}

struct CandidateAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "补上没读出来的一条，并注明是人加的。 Adds what was not read; it says so.")
    @Option(help: "commitment 或 target。")
    var kind: CandidateRow.Kind = .commitment
    @Option(help: "起点（字序，从0起）。 Its start, in scalars.")
    var start: Int
    @Option(help: "终点（不含）。 Its end, exclusive.")
    var end: Int
    @Option(help: "对象。 What it is about.")
    var object: String
    @Option(help: "动作。 What is to be done.")
    var action: String?
    @OptionGroup var scope: CandidateOptions

    func run() async throws {
        var fields: [String: JSONValue] = ["object": .string(object)]
        fields["action"] = action.map(JSONValue.string)
        if kind == .target {
            fields["indicator"] = .string(object)
            fields["canonical"] = .string(object)
            fields["comparator"] = "qualitative"
            fields["measure"] = "qualitative"
        }
        let draft = CandidateRow.Draft(kind: kind, start: start, end: end, fields: .object(fields))
        try await scope.record("已补上。 Added.") {
            try await ChangeCandidate.add(draft, to: $1, by: $2, in: $0)
        }
    }
}
