/// A place by its code: `CN`, or `CN-` with the first 2, 4 or 6 digits of GB/T 2260. `CN-50` is Chongqing, `CN-500233`
/// a county in it.
public struct Division: Hashable, Sendable, CustomStringConvertible {
    public let code: String

    /// Nil for anything else.
    public init?(_ code: String) {
        let digits = code.utf8.dropFirst(3)
        guard
            code == "CN"
                || (code.hasPrefix("CN-") && [2, 4, 6].contains(digits.count)
                    && digits.allSatisfy { (0x30...0x39).contains($0) })
        else { return nil }
        self.code = code
    }

    private init(known code: String) { self.code = code }

    /// The whole country.
    public static let china = Division(known: "CN")
    public static let chongqing = Division(known: "CN-50")

    /// Whether what applies here applies there too: its code begins with this one.
    public func contains(_ place: Division) -> Bool { place.code.hasPrefix(code) }

    public var description: String { code }
}
