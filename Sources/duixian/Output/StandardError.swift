/// What the program tells the person at the terminal, apart from its result.
enum StandardError {
    /// Prints one line. A line that can't be printed is not worth failing for.
    static func say(_ line: String) { try? Descriptor.error.put(Array((line + "\n").utf8)) }

    static func write(_ text: String) { try? Descriptor.error.put(Array(text.utf8)) }
}
