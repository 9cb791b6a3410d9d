/// Why one line of the stream gives no reading. The line's result carries it; the other lines go on.
enum LineFault: Error, Equatable {
    /// Not a JSON object. `byte` is the place in the line, from 1.
    case malformed(byte: Int)
    /// Deeper nesting than any sender of two fields needs.
    case tooDeep(byte: Int)
    /// `id` is neither a string, a number nor null.
    case idKind
    case textMissing
    case textNotString
    case notUTF8
    /// `text` holds white space at most.
    case noWords
    /// The text has more than the 64 MiB one document may have.
    case tooLarge

    /// What is wrong and what to do, in Chinese and English.
    var message: String {
        switch self {
        case .malformed(let byte):
            "第 \(byte) 个字节起不合 JSON，每行应是一个对象。 not JSON at byte \(byte); each line must be one object."
        case .tooDeep(let byte): "第 \(byte) 个字节处嵌套过深。 nested too deeply at byte \(byte)."
        case .idKind: "id 须是字符串、数字或 null。 id must be a string, a number or null."
        case .textMissing: "缺少 text。 text is missing."
        case .textNotString: "text 须是字符串。 text must be a string."
        case .notUTF8: "不是 UTF-8，请先转码。 not UTF-8; convert it first."
        case .noWords: "text 里没有文字。 text holds no words."
        case .tooLarge: "一份文档最多 64 MiB，请拆开。 one document may have 64 MiB; split it."
        }
    }
}
