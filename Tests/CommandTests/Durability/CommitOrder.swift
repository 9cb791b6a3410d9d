import Basics
import Foundation

/// What a trace of system calls shows of the order in which things reached the disk and people were told.
struct CommitOrder {
    private let calls: [SystemCall]
    /// Writes into the write-ahead log, in order.
    private let frames: [SystemCall]
    private let syncs: [SystemCall]
    private let answers: [SystemCall]

    /// - Parameter output: how the path of the answers ends.
    init(_ calls: [SystemCall], output: String) {
        self.calls = calls
        frames = calls.filter { $0.isWrite && $0.path.hasSuffix("-wal") && !$0.path.contains("doctor") }
        syncs = calls.filter { $0.isSync && $0.path.hasSuffix("-wal") && $0.result == 0 }
        answers = calls.filter { $0.isWrite && $0.path.hasSuffix(output) }
    }

    /// Each line that was acknowledged before a sync of the write-ahead log behind the last write of its commit had
    /// ended, or without any.
    ///
    /// - Parameter mark: what stands in the act of a line and nowhere else, `mark-` and seven digits.
    func acknowledgements(mark: (Int) -> String) -> (count: Int, faults: [String]) {
        let first = firstFrames()
        var (count, faults) = (0, [String]())
        for answer in answers {
            for line in answer.bytes.split(separator: 0x0A) {
                guard let value = try? JSONValue.parse(Array(line)), value["ok"]?.bool == true,
                    let number = value["line"]?.integer
                else { continue }
                count += 1
                if let fault = fault(of: first[mark(number)], toldAt: answer.begin) {
                    faults.append("line \(number): \(fault)")
                }
            }
        }
        return (count, faults)
    }

    private func fault(of written: Int?, toldAt told: Int) -> String? {
        guard let written, frames[written].begin < told else { return "told before it was written" }
        // The frame's header stands before its page; the last frame of a commit says how large the database is then.
        guard let last = frames[max(0, written - 1)...].firstIndex(where: Self.endsCommit), last + 1 < frames.count
        else {
            return "told, and its commit never ended"
        }
        let end = frames[max(0, written - 1)...last + 1].map(\.end).max() ?? 0
        guard let sync = syncs.first(where: { $0.begin > end }) else { return "no sync follows its commit" }
        return sync.end < told ? nil : "told on line \(told), its commit was synced on line \(sync.end)"
    }

    /// A frame's header: 24 bytes, the second four of which are not 0 in the last frame of a commit.
    private static func endsCommit(_ call: SystemCall) -> Bool {
        call.bytes.count == 24 && call.bytes[4..<8].contains { $0 != 0 }
    }

    /// By mark, the first write that holds it.
    private func firstFrames() -> [String: Int] {
        var first: [String: Int] = [:]
        let prefix = Array("mark-".utf8)
        for (index, frame) in frames.enumerated() {
            let bytes = frame.bytes
            var at = 0
            while let found = bytes[at...].firstIndex(of: prefix[0]), found + 12 <= bytes.count {
                at = found + 1
                guard bytes[found..<found + 5].elementsEqual(prefix) else { continue }
                let mark = String(decoding: bytes[found..<found + 12], as: UTF8.self)
                if first[mark] == nil { first[mark] = index }
            }
        }
        return first
    }

    /// Each checkpoint that was shown before `last-signed` held it on the disk: written, synced, renamed, and the folder
    /// synced.
    func checkpoints() -> (count: Int, faults: [String]) {
        var (count, faults) = (0, [String]())
        for answer in answers {
            for line in answer.bytes.split(separator: 0x0A) {
                guard let value = try? JSONValue.parse(Array(line)), let note = value["checkpoint"]?.string else {
                    continue
                }
                count += 1
                if !isKept(Array(note.utf8), before: answer.begin) { faults.append("shown and not kept: \(note)") }
            }
        }
        return (count, faults)
    }

    private func isKept(_ note: [UInt8], before told: Int) -> Bool {
        let steps: [(SystemCall) -> Bool] = [
            { $0.isWrite && $0.path.contains("last-signed") && $0.bytes == note },
            { $0.isSync && $0.path.contains("last-signed") && $0.result == 0 },
            { $0.name == "rename" && $0.path.hasSuffix("last-signed") && $0.result == 0 },
            { $0.isSync && $0.path.hasSuffix("/log") && $0.result == 0 },
        ]
        var after = -1
        for step in steps {
            guard let call = calls.first(where: { $0.begin > after && step($0) }) else { return false }
            after = call.end
        }
        return after < told
    }
}
