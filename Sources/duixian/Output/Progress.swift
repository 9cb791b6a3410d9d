/// One line of progress on standard error, rewritten in place; silent where that is not a terminal.
@MainActor
final class Progress {
    private let isShown: Bool
    private var isDirty = false

    init(isShown: Bool = Descriptor.error.isTerminal) { self.isShown = isShown }

    func show(_ line: String) {
        guard isShown else { return }
        StandardError.write("\r\u{1B}[K\(line)")
        isDirty = true
    }

    /// Prints a line that stays.
    func say(_ line: String) {
        clear()
        StandardError.say(line)
    }

    func clear() {
        if isDirty { StandardError.write("\r\u{1B}[K") }
        isDirty = false
    }
}
