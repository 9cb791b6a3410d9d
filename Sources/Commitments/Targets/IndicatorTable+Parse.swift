/// What is wrong with a line of an indicator file, so that the person who wrote it can mend it.
public struct IndicatorFault: Error, Sendable, Equatable {
    public enum Problem: Sendable, Equatable {
        case nameMissing, formEmpty
        /// A field that is neither `never` nor `better`.
        case unknownField(String)
        /// `better` must be `up`, `down` or `none`.
        case unknownDirection(String)
        /// Two indicators would be one: the form belongs to another line already.
        case formTaken(form: String, by: String)
    }
    /// Counted from 1.
    public let line: Int
    public let problem: Problem

    public var chinese: String {
        switch problem {
        case .nameMissing: "缺指标名，写成：指标名 = 别名，别名"
        case .formEmpty: "两个逗号之间是空的，删去一个逗号"
        case .unknownField(let field): "不认识“\(field)”，竖线后只能写 never: 或 better:"
        case .unknownDirection(let word): "better 不能是“\(word)”，写 up、down 或 none"
        case .formTaken(let form, let name): "“\(form)”已是“\(name)”的别名，不能又算另一个指标"
        }
    }

    public var english: String {
        switch problem {
        case .nameMissing: "the name is missing; write NAME = FORM, FORM"
        case .formEmpty: "there is nothing between two commas; take one away"
        case .unknownField(let field): "\"\(field)\" is not known; behind | comes never: or better:"
        case .unknownDirection(let word): "better can't be \"\(word)\"; write up, down or none"
        case .formTaken(let form, let name):
            "\"\(form)\" is a form of \"\(name)\" already and can't name another indicator"
        }
    }
}

extension IndicatorTable {
    /// This table with the lines of a file on top: a name that it has already gets more forms, another is new.
    ///
    /// Throws `IndicatorFault` with the first line that can't be used.
    public func adding(_ text: String) throws(IndicatorFault) -> IndicatorTable {
        IndicatorTable(try Self.parse(text, onto: lines))
    }

    /// The lines of the table that comes with the program. Its text is held to `parse` by a test.
    static let standardLines: [Line] = (try? parse(standardText, onto: [])) ?? []

    static func parse(_ text: String, onto known: [Line]) throws(IndicatorFault) -> [Line] {
        var lines = known
        var places: [String: Int] = [:]
        var owners: [String: String] = [:]
        for (index, line) in lines.enumerated() {
            places[line.name] = index
            for form in line.forms { owners[form] = line.name }
        }
        for (index, source) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            guard let read = try line(source, number: index + 1) else { continue }
            for form in read.line.forms {
                if let owner = owners[form], owner != read.line.name {
                    throw IndicatorFault(line: index + 1, problem: .formTaken(form: form, by: owner))
                }
                owners[form] = read.line.name
            }
            guard let place = places[read.line.name] else {
                places[read.line.name] = lines.count
                lines.append(read.line)
                continue
            }
            lines[place].forms += read.line.forms.filter { !lines[place].forms.contains($0) }
            lines[place].never += read.line.never
            if read.saysDirection { lines[place].direction = read.line.direction }
        }
        return lines
    }

    /// `NAME = FORM, FORM | never: WORD, WORD | better: up`; nil where the line is empty or a remark.
    private static func line(
        _ source: Substring, number: Int
    ) throws(IndicatorFault) -> (line: Line, saysDirection: Bool)? {
        let source = trimmed(source)
        if source.isEmpty || source.hasPrefix("#") { return nil }
        let fields = source.split(omittingEmptySubsequences: false) { $0 == "|" || $0 == "｜" }
        let sides = fields[0].split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "=" || $0 == "＝" }
        let name = String(trimmed(sides[0]))
        if name.isEmpty { throw IndicatorFault(line: number, problem: .nameMissing) }
        var line = Line(name: name, forms: [name], never: [], direction: .up)
        if sides.count > 1 {
            for form in try words(sides[1], number) where form != name { line.forms.append(form) }
        }
        var saysDirection = false
        for field in fields.dropFirst() {
            let parts = field.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == ":" || $0 == "：" }
            switch (trimmed(parts[0]), parts.count > 1 ? parts[1] : "") {
            case ("never", let rest): line.never += try words(rest, number)
            case ("better", let rest):
                line.direction = try direction(trimmed(rest), number)
                saysDirection = true
            case (let other, _): throw IndicatorFault(line: number, problem: .unknownField(String(other)))
            }
        }
        return (line, saysDirection)
    }

    private static func direction(_ word: Substring, _ number: Int) throws(IndicatorFault) -> Direction? {
        switch word {
        case "up": return .up
        case "down": return .down
        case "none": return nil
        default: throw IndicatorFault(line: number, problem: .unknownDirection(String(word)))
        }
    }

    private static func words(_ list: Substring, _ number: Int) throws(IndicatorFault) -> [String] {
        let words = list.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "，" || $0 == "、" }.map(trimmed)
        if words.contains(where: \.isEmpty) { throw IndicatorFault(line: number, problem: .formEmpty) }
        return words.map(String.init)
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while let first = text.first, first.isWhitespace { text = text.dropFirst() }
        while let last = text.last, last.isWhitespace { text = text.dropLast() }
        return text
    }
}
