import Yams

/// A YAML text from anyone, made a tree within bounds.
enum YAMLText {
    /// Bytes.
    static let largest = 1 << 18
    static let deepest = 24

    static func tree(_ text: String, _ notes: FaultNotes) -> Node? {
        guard text.utf8.count <= largest else {
            notes.note(
                nil, nil, "文件超过256 KiB", "the file is larger than 256 KiB",
                mend: Phrase("一个办理程序一个文件。", "Keep one procedure in one file."))
            return nil
        }
        guard isWithinBounds(text, notes) else { return nil }
        do {
            guard let node = try compose(yaml: text, .default, .default, .utf8) else {
                notes.note(nil, nil, "文件是空的", "the file is empty", mend: .seeFormat)
                return nil
            }
            return node
        } catch let error as YamlError {
            note(error, notes)
        } catch {
            notes.note(nil, nil, "读不了这个YAML", "this YAML can't be read", mend: .seeFormat)
        }
        return nil
    }

    /// Looks at the bytes alone, before any recursion: nesting is bounded, and nothing refers to anything else.
    private static func isWithinBounds(_ text: String, _ notes: FaultNotes) -> Bool {
        var (line, column, open, dashes, indent, isLead) = (1, 0, 0, 0, 0, true)
        var before: UInt8 = 0x0A
        let bytes = Array(text.utf8)
        for (index, byte) in bytes.enumerated() {
            column += 1
            if isLead { isLead = byte == 0x20 || byte == 0x2D || byte == 0x3F || byte == 0x3A }
            switch byte {
            case 0x0A: (line, column, dashes, indent, isLead) = (line + 1, 0, 0, 0, true)
            case UInt8(ascii: "["), UInt8(ascii: "{"): open += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): open = max(0, open - 1)
            case 0x20 where isLead: indent += 1
            case _ where isLead: dashes += 1
            case UInt8(ascii: "&"), UInt8(ascii: "*"):
                let starts = [0x20, 0x0A, 0x09, 0x0D, 0x5B, 0x7B, 0x2C, 0x3A].contains(before)
                let names = index + 1 < bytes.count && bytes[index + 1] > 0x20
                if starts && names { return refuse(line, column, notes) }
            default: break
            }
            if open > deepest || dashes > 4 || indent > 100 {
                notes.note(
                    Position(line: line, column: column), nil, "嵌套太深", "nested too deep", mend: .seeFormat)
                return false
            }
            before = byte
        }
        return true
    }

    private static func refuse(_ line: Int, _ column: Int, _ notes: FaultNotes) -> Bool {
        notes.note(
            Position(line: line, column: column), nil, "这里不用锚点和别名（& 与 *）",
            "anchors and aliases (& and *) are not taken",
            mend: Phrase("把内容写全；文字本身以 & 或 * 开头的，换个写法。", "Write it out; words don't begin with & or * here."))
        return false
    }

    private static func note(_ error: YamlError, _ notes: FaultNotes) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            notes.note(mark.position, nil, "YAML写法不对（\(problem)）", "the YAML is off (\(problem))", mend: .seeFormat)
        case .duplicatedKeysInMapping(let keys, let context):
            let names = keys.map { String($0.prefix(40)) }.joined(separator: ", ")
            notes.note(
                context.mark.position, nil, "同一层里 \(names) 写了两次", "\(names) stands twice",
                mend: Phrase("留一个。", "Keep one."))
        default:
            notes.note(nil, nil, "文件里有YAML不许有的字符", "it holds characters that YAML does not allow", mend: .seeFormat)
        }
    }
}
