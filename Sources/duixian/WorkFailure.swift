#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Work that could not be done: what went wrong, where, and what to do about it. The program prints it as one
/// line on standard error and ends with 1.
struct WorkFailure: Error, Sendable {
    /// The file or option concerned.
    let place: String
    /// What went wrong and what to do, in Chinese.
    let chinese: String
    /// The same in English.
    let english: String

    /// One line, whatever the parts hold.
    var line: String {
        let text = "duixian: \(place): \(chinese) \(english)"
        return String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    }

    /// A system call's failure, with the system's own words for it.
    static func system(_ place: String, _ chinese: String, _ english: String, code: Int32 = errno) -> WorkFailure {
        let reason = String(cString: strerror(code))
        return WorkFailure(place: place, chinese: "\(chinese)（\(reason)）。", english: "\(english) (\(reason)).")
    }
}
