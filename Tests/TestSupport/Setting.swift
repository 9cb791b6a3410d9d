#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Settings of a test run, from the environment.
public enum Setting {
    public static func number(_ name: String) -> Int? {
        guard let value = getenv(name) else { return nil }
        return Int(String(cString: value))
    }

    /// `DUIXIAN_SEED`, with which random tests begin.
    public static var seed: UInt64 { UInt64(number("DUIXIAN_SEED") ?? 20_230_208) }
    /// `DUIXIAN_ROUNDS`: how many times more a property is tried.
    public static var rounds: Int { number("DUIXIAN_ROUNDS") ?? 1 }
    /// `DUIXIAN_RECORD=1`: goldens are written anew.
    public static var isRecording: Bool { number("DUIXIAN_RECORD") == 1 }
}
