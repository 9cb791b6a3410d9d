/// The same words in Chinese and in English.
public struct Phrase: Hashable, Sendable {
    public let chinese: String
    public let english: String

    public init(_ chinese: String, _ english: String) { (self.chinese, self.english) = (chinese, english) }
}
