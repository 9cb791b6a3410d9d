/// The name of an HTML or SVG element.
public struct Tag: Sendable, ExpressibleByStringLiteral {
    let name: StaticString
    public init(stringLiteral name: StaticString) { self.name = name }

    var isParagraph: Bool { name.description == "p" }
}

/// An attribute. Its name is a literal of the source; its value is data and is escaped when written.
public struct Attribute: Sendable {
    enum Value: Sendable {
        case present
        case text(String)
        /// A literal prefix and a number: `c12`, `#c12`, `12`.
        case number(prefix: StaticString, Int)
    }
    let name: StaticString
    let value: Value

    public static func named(_ name: StaticString, _ text: String) -> Attribute {
        Attribute(name: name, value: .text(text))
    }
    public static func named(_ name: StaticString, _ number: Int) -> Attribute {
        Attribute(name: name, value: .number(prefix: "", number))
    }
    /// A boolean attribute (`hidden`, `open`).
    public static func flag(_ name: StaticString) -> Attribute { Attribute(name: name, value: .present) }

    public static func `class`(_ names: String) -> Attribute { named("class", names) }
    public static func id(_ name: String) -> Attribute { named("id", name) }
    public static func id(_ prefix: StaticString, _ number: Int) -> Attribute {
        Attribute(name: "id", value: .number(prefix: prefix, number))
    }
    /// A link inside the page. Addresses outside it have no constructor: the page asks nothing of anyone.
    public static func link(to id: String) -> Attribute { named("href", "#" + id) }
    /// A link to `#` + prefix + number; the prefix holds its `#`.
    public static func link(_ prefix: StaticString, _ number: Int) -> Attribute {
        Attribute(name: "href", value: .number(prefix: prefix, number))
    }
    public static func lang(_ language: Language) -> Attribute { named("lang", language.rawValue) }
    public static func hidden() -> Attribute { flag("hidden") }
    public static func label(_ text: String) -> Attribute { named("aria-label", text) }
}
