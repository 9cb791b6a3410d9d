import Foundation

/// One call of the system in a trace, with the lines of the trace on which it began and ended.
struct SystemCall {
    let name: String
    /// The file behind the descriptor; of a renaming, the new name.
    let path: String
    /// What was written.
    let bytes: [UInt8]
    let begin: Int
    var end: Int
    var result: Int

    var isSync: Bool { name == "fsync" || name == "fdatasync" }
    var isWrite: Bool { name == "write" || name == "pwrite64" }
}

/// Reads what `strace -f -y -xx` prints. A call that others cut in two ends where it is resumed.
struct TraceReader {
    private var calls: [SystemCall] = []
    /// By thread, the call that has begun and not ended.
    private var open: [Int: Int] = [:]

    static func read(_ trace: Data) -> [SystemCall] {
        var reader = TraceReader()
        for (number, line) in Array(trace).split(separator: 0x0A).enumerated() { reader.take(line, number) }
        return reader.calls
    }

    private mutating func take(_ line: ArraySlice<UInt8>, _ number: Int) {
        guard let space = line.firstIndex(of: 0x20), let thread = Int(Self.text(line[..<space])),
            let start = line[space...].firstIndex(where: { $0 != 0x20 })
        else { return }
        let rest = line[start...]
        if rest.first == 0x3C {
            guard let index = open.removeValue(forKey: thread) else { return }
            calls[index].end = number
            calls[index].result = Self.result(rest)
            return
        }
        guard let paren = rest.firstIndex(of: 0x28) else { return }
        let isOpen = rest.suffix(16).elementsEqual("<unfinished ...>".utf8)
        let strings = Self.strings(rest[paren...])
        let (name, isRename) = (Self.text(rest[..<paren]), Self.text(rest[..<paren]) == "rename")
        calls.append(
            SystemCall(
                name: name, path: Self.text(strings[isRename ? 1 : 0] ?? []), bytes: isRename ? [] : strings[1] ?? [],
                begin: number, end: isOpen ? Int.max : number, result: isOpen ? -1 : Self.result(rest)))
        if isOpen { open[thread] = calls.count - 1 }
    }

    private static func text(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }

    /// What stands behind the last ` = `.
    private static func result(_ line: ArraySlice<UInt8>) -> Int {
        let words = text(line.suffix(80)).split(separator: " ")
        guard let equals = words.lastIndex(of: "="), equals + 1 < words.count else { return -1 }
        return Int(words[equals + 1]) ?? -1
    }

    /// The first two strings in hexadecimal: between `<` and `>` or between quotes.
    private static func strings(_ bytes: ArraySlice<UInt8>) -> [Int: [UInt8]] {
        var found: [Int: [UInt8]] = [:]
        var index = bytes.startIndex
        while index < bytes.endIndex, found.count < 2 {
            let opening = bytes[index]
            index += 1
            guard opening == 0x3C || opening == 0x22 else { continue }
            let closing: UInt8 = opening == 0x3C ? 0x3E : 0x22
            guard let end = bytes[index...].firstIndex(of: closing) else { break }
            found[found.count] = decoded(bytes[index..<end])
            index = end + 1
        }
        return found
    }

    /// `\x64\x61` → the two bytes; what is not in hexadecimal, as it is.
    private static func decoded(_ slice: ArraySlice<UInt8>) -> [UInt8] {
        guard slice.first == 0x5C else { return Array(slice) }
        func digit(_ byte: UInt8) -> UInt8 { byte < 0x3A ? byte - 0x30 : byte - 0x57 }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(slice.count / 4)
        var index = slice.startIndex
        while index + 3 < slice.endIndex {
            bytes.append(digit(slice[index + 2]) << 4 | digit(slice[index + 3]))
            index += 4
        }
        return bytes
    }
}
