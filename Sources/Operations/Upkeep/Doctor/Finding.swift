extension Doctor {
    /// One thing that was looked at.
    public struct Finding: Sendable, Hashable {
        public enum State: String, Sendable {
            case good
            /// Nothing is wrong, but someone should know.
            case note
            case warning, bad
        }

        /// Stable: `rows`, `keys`.
        public let name: String
        public let state: State
        /// The file or folder it is about.
        public let place: String
        /// What was found and, where it is wrong, how to mend it. Without a full stop.
        public let chinese: String
        public let english: String
        /// Each thing that is wrong, with its place.
        public let details: [String]

        init(
            _ name: String, _ state: State, at place: String, _ chinese: String, _ english: String,
            details: [String] = []
        ) {
            (self.name, self.state, self.place) = (name, state, place)
            (self.chinese, self.english, self.details) = (chinese, english, details)
        }

        /// Good where there are no details.
        init(
            _ name: String, at place: String, _ details: [String], good: (String, String), bad: (String, String),
            worst: State = .bad
        ) {
            let words = details.isEmpty ? good : bad
            self.init(
                name, details.isEmpty ? .good : worst, at: place, words.0, words.1, details: details)
        }

        /// What could not be looked at, and why.
        init(_ name: String, at place: String, failed error: any Error) {
            let words = FaultWords(error)
            self.init(
                name, .bad, at: words.place ?? place, "查不了：\(words.chinese.trimmingStop)",
                "can't be examined: \(words.english.trimmingStop)")
        }
    }

    /// A finding, or that it could not be made.
    static func finding(_ name: String, at place: String, _ examine: () throws -> Finding) -> Finding {
        do { return try examine() } catch { return Finding(name, at: place, failed: error) }
    }
}

extension String {
    fileprivate var trimmingStop: String { hasSuffix("。") || hasSuffix(".") ? String(dropLast()) : self }
}
