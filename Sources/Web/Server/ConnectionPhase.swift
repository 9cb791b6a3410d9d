import NIOCore

/// What a connection is waiting for, and since when: so that one that waits too long can be let go.
struct ConnectionPhase {
    enum Step { case idle, arriving, uploading, answering, lingering }

    private let limits: ServerLimits
    private(set) var step = Step.idle
    private var since = NIODeadline.now()
    /// When something of an upload last came.
    private var tookAt = NIODeadline.now()
    /// Bytes that wait for the client, and since when their number is the same.
    private var unsent = (bytes: 0, since: NIODeadline.now())

    init(_ limits: ServerLimits) { self.limits = limits }

    mutating func turn(to step: Step) {
        if self.step == step && step != .idle { return }
        (self.step, since) = (step, .now())
        tookAt = since
    }

    /// Something of a body arrived.
    mutating func took() { tookAt = .now() }

    /// Whether the client has had its time.
    mutating func isOver(unsentBytes: Int, isBodyArriving: Bool) -> Bool {
        let now = NIODeadline.now()
        if unsentBytes != unsent.bytes || unsentBytes == 0 { unsent = (unsentBytes, now) }
        if now - unsent.since > Self.time(limits.stall) { return true }
        let waited = now - since
        switch step {
        case .idle: return unsentBytes == 0 && waited > Self.time(limits.idle)
        case .arriving: return waited > Self.time(limits.arrival)
        case .uploading:
            return waited > Self.time(limits.upload) || now - tookAt > Self.time(limits.arrival)
        case .answering: return isBodyArriving && waited > Self.time(limits.arrival)
        case .lingering: return waited > Self.time(min(2, limits.arrival)) && unsentBytes == 0
        }
    }

    /// How often to look.
    static func interval(_ limits: ServerLimits) -> TimeAmount {
        time(max(0.02, min(1, min(limits.arrival, min(limits.idle, limits.stall)) / 4)))
    }

    private static func time(_ seconds: Double) -> TimeAmount { .milliseconds(Int64(seconds * 1000)) }
}
