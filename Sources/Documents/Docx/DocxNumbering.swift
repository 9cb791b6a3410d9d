/// Automatic numbers of a Word document. Reports number their headings so: 一、, （一）, 1.
struct DocxNumbering {
    private struct Level {
        var start = 1
        var format = "decimal"
        var text = ""
    }
    private var levels: [String: [Int: Level]] = [:]
    private var abstract: [String: String] = [:]
    /// Lists with a start of their own count alone; others share the count of their definition.
    private var restarts: [String: [Int: Int]] = [:]
    private var counts: [String: [Int: Int]] = [:]

    init(_ bytes: [UInt8]?) throws(UnreadableDocument) {
        guard let bytes, let xml = XMLReader(bytes) else { return }
        var definition: String?
        var list: String?
        var level: Int?
        while let event = try xml.next(.docx) {
            guard event == .start else { continue }
            if xml.isNamed("abstractNum") {
                (definition, list, level) = (xml.attribute("abstractNumId"), nil, nil)
            } else if xml.isNamed("num") {
                (definition, list, level) = (nil, xml.attribute("numId"), nil)
            } else if xml.isNamed("lvl") || xml.isNamed("lvlOverride") {
                level = xml.attribute("ilvl").flatMap { Int($0) }
            } else if let definition, let level {
                set(definition, level, xml)
            } else if let list {
                set(list: list, level, xml)
            }
        }
    }

    private mutating func set(_ definition: String, _ level: Int, _ xml: XMLReader) {
        guard let value = xml.attribute("val") else { return }
        if xml.isNamed("start") {
            levels[definition, default: [:]][level, default: Level()].start = Int(value) ?? 1
        } else if xml.isNamed("numFmt") {
            levels[definition, default: [:]][level, default: Level()].format = value
        } else if xml.isNamed("lvlText") {
            levels[definition, default: [:]][level, default: Level()].text = value
        }
    }

    private mutating func set(list: String, _ level: Int?, _ xml: XMLReader) {
        guard let value = xml.attribute("val") else { return }
        if xml.isNamed("abstractNumId") {
            abstract[list] = value
        } else if xml.isNamed("startOverride"), let level {
            restarts[list, default: [:]][level] = Int(value) ?? 1
        }
    }

    /// The number in front of the next paragraph of a list, which counts it.
    mutating func label(list: String, level: Int) -> String {
        guard let definition = abstract[list], let known = levels[definition], let own = known[level] else { return "" }
        let key = restarts[list] == nil ? definition : "list " + list
        var now = counts[key] ?? [:]
        now[level] = now[level].map { $0 + 1 } ?? restarts[list]?[level] ?? own.start
        for deeper in now.keys where deeper > level { now[deeper] = nil }
        counts[key] = now
        if own.format == "bullet" || own.format == "none" { return "" }
        var label = ""
        var rest = own.text[...]
        while let mark = rest.firstIndex(of: "%") {
            label += rest[..<mark]
            rest = rest[rest.index(after: mark)...]
            guard let digit = rest.first?.wholeNumberValue else { continue }
            rest = rest.dropFirst()
            let count = now[digit - 1] ?? known[digit - 1]?.start ?? 1
            label += DocxNumerals.text(count, known[digit - 1]?.format ?? "decimal")
        }
        label += rest
        return label.last.map { $0.isASCII } ?? false ? label + " " : label
    }
}
