import Basics
import Commitments
import ReportText

/// `read --jsonl-input`: reads a report from every line of a stream and writes one result line for each, in order.
@MainActor
struct ReadingFilter {
    /// What came of the stream.
    struct Tally {
        var lines = 0
        var faults = 0
    }

    /// Bytes of input under way at once, beyond which no further batch is taken; one line may be larger.
    private static let budget = 4 << 20
    /// Two batches for each core of an ordinary machine: one in work, one waiting.
    private static let width = 16

    /// `name` stands for the input where it can't be read.
    static func run(
        _ input: Descriptor, name: String, indicators: IndicatorTable, into output: Destination
    ) async throws -> Tally {
        var reader = LineReader(input)
        var tally = Tally()
        var underWay = 0
        let progress = Progress()
        var done = 0
        try await inOrder(
            width: width,
            next: { mayWait in
                if !mayWait && underWay > budget { return .later }
                guard let batch = try nextBatch(&reader, mayWait, name) else {
                    return reader.isAtEnd ? .end : .later
                }
                underWay += batch.size
                return .item(batch)
            },
            work: { batch in BatchResult(batch, indicators) },
            emit: { result in
                try output.write(result.bytes)
                underWay -= result.inputSize
                done += result.inputSize
                tally.lines += result.lines
                tally.faults += result.faults
                progress.show("已读 read \(tally.lines) 行 lines, \(done >> 20) MB")
            })
        progress.clear()
        return tally
    }

    private static func nextBatch(
        _ reader: inout LineReader, _ mayWait: Bool, _ name: String
    ) throws(WorkFailure) -> LineBatch? {
        while !reader.isAtEnd {
            if reader.wouldWait {
                // A sender that waits for its answer gets it: what has come is worked on before more is awaited.
                if let batch = reader.flush() { return batch }
                if !mayWait { return nil }
            }
            do { if let batch = try reader.read() { return batch } } catch {
                throw .system(name, "读到一半中断", "reading stopped", code: error.code)
            }
        }
        return nil
    }
}

/// The result lines of one batch.
struct BatchResult: Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var lines = 0
    private(set) var faults = 0
    let inputSize: Int

    private let indicators: IndicatorTable

    init(_ batch: LineBatch, _ indicators: IndicatorTable = .standard) {
        self.indicators = indicators
        inputSize = batch.size
        switch batch.content {
        case .lines(let input):
            input.withUnsafeBufferPointer { whole in
                for (offset, line) in whole.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
                    add(UnsafeBufferPointer(rebasing: line), number: batch.firstLine + offset)
                }
            }
        case .oversize(let skeleton):
            skeleton.withUnsafeBufferPointer { add($0, number: batch.firstLine, isOversize: true) }
        }
    }

    private mutating func add(_ line: UnsafeBufferPointer<UInt8>, number: Int, isOversize: Bool = false) {
        // A blank line is no line of the stream; senders leave one at the end.
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { return }
        let fields = JSONLine(line)
        lines += 1
        var json = JSONText(reservingCapacity: line.count * 8 + 256)
        json.object { json in
            json.key("id")
            if let id = fields.id { json.embed(Array(line[id])) } else { json.null() }
            do throws(LineFault) {
                if isOversize { throw .tooLarge }
                ReadingJSON.members(try reading(fields), .oneLine, &json)
            } catch {
                faults += 1
                json.member("line", number)
                json.member("error", error.message)
            }
        }
        json.endLine()
        bytes.append(contentsOf: json.bytes)
    }

    private func reading(_ fields: JSONLine) throws(LineFault) -> Reading {
        if let fault = fields.fault { throw fault }
        guard let utf8 = fields.text else { throw .textMissing }
        if utf8.count > ReportInput.largestDocument { throw .tooLarge }
        guard let text = String(validating: utf8, as: UTF8.self) else { throw .notUTF8 }
        let canonical = CanonicalText(text)
        if !canonical.hasWords { throw .noWords }
        return Reading(Report(canonical), indicators: indicators)
    }
}
