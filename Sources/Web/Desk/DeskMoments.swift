import Operations
import Synchronization

/// What the desk remembers for a moment: forms that were sent, and words for the next page.
final class DeskMoments: Sendable {
    private struct State {
        var sent: [String: Promise] = [:]
        var order: [String] = []
        var notices: [String: String] = [:]
    }

    private static let remembered = 4_000
    private let state = Mutex(State())

    /// A name for a form, used once.
    func fresh(_ installation: Installation) -> String { installation.freshName() }

    /// Nil where a form is sent the first time; else what it comes to.
    func begin(_ once: String, _ token: String) -> Promise? {
        state.withLock { state in
            let key = once + token
            if let before = state.sent[key] { return before }
            state.sent[key] = Promise()
            state.order.append(key)
            if state.order.count > Self.remembered {
                for key in state.order.prefix(Self.remembered / 4) { state.sent[key] = nil }
                state.order.removeFirst(Self.remembered / 4)
            }
            return nil
        }
    }

    /// A form that was refused may be sent again.
    func end(_ once: String, _ token: String, _ answer: DeskAnswer?) {
        if once.isEmpty { return }
        let promise = state.withLock { state in
            let key = once + token
            let promise = state.sent[key]
            if answer == nil { state.sent[key] = nil }
            return promise
        }
        promise?.keep(answer)
    }

    func tell(_ words: String, _ token: String) {
        if token.isEmpty { return }
        state.withLock { state in
            if state.notices.count > Self.remembered { state.notices = [:] }
            state.notices[token] = words
        }
    }

    func notice(_ token: String) -> String? { state.withLock { $0.notices.removeValue(forKey: token) } }
}

/// What a form that is being worked on comes to.
final class Promise: Sendable {
    private struct State {
        var answer: DeskAnswer?
        var isKept = false
        var waiting: [CheckedContinuation<DeskAnswer?, Never>] = []
    }
    private let state = Mutex(State())

    /// Nil where it was refused.
    var value: DeskAnswer? {
        get async {
            await withCheckedContinuation { continuation in
                let kept: DeskAnswer?? = state.withLock { state in
                    if state.isKept { return .some(state.answer) }
                    state.waiting.append(continuation)
                    return nil
                }
                if let kept { continuation.resume(returning: kept) }
            }
        }
    }

    func keep(_ answer: DeskAnswer?) {
        let waiting = state.withLock { state in
            (state.answer, state.isKept) = (answer, true)
            defer { state.waiting = [] }
            return state.waiting
        }
        for one in waiting { one.resume(returning: answer) }
    }
}
