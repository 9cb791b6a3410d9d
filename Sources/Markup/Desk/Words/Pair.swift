/// A phrase of the desk in both languages. `{0}`, `{1}` … stand for what is put in.
public struct Pair: Wording, Hashable {
    let zh: String
    let en: String

    public init(_ zh: String, _ en: String) { (self.zh, self.en) = (zh, en) }

    public var words: (zh: String, en: String) { (zh, en) }
}
