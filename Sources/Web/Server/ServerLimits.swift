/// What one client may take of the server. The defaults suit a county; tests take smaller ones.
public struct ServerLimits: Sendable {
    /// Open connections; more wait in the system's queue.
    public var connections = 4096
    /// Requests on one connection before it is closed.
    public var requestsPerConnection = 1000
    /// Bytes of a request line's address.
    public var addressBytes = 4096
    /// Bytes of one request without a body that is taken.
    public var requestBytes = 64 * 1024
    /// Bytes of a form sent by someone who is not signed in.
    public var strangerBytes = 16 * 1024
    /// Bytes of a form that opens or follows a case: a letter of several pages.
    public var caseBytes = 64 * 1024
    /// Bytes of such a form with files: some photographs, a scanned letter.
    public var caseFileBytes = 12 << 20
    /// Such forms with files that arrive or are worked on at one time.
    public var caseUploads = 4
    /// Bytes of a form of the desk without files.
    public var formBytes = 1 << 20
    /// Bytes of a form of the desk with files: a report, a sheet, a piece of evidence.
    public var uploadBytes = 68 << 20
    /// Forms with files that arrive or are worked on at one time; one more is asked to come again.
    public var uploads = 4
    /// Seconds that a body which is taken may take to arrive.
    public var upload = 300.0
    public var headerFields = 100
    /// Seconds a connection may wait without a request.
    public var idle = 60.0
    /// Seconds a request's head, or a body nobody reads, may take to arrive, or one that is taken may pause.
    public var arrival = 10.0
    /// Seconds without a byte taken by the client while an answer waits for it.
    public var stall = 30.0
    /// Seconds that answers in progress have when the server is told to end.
    public var shutdown = 20
    /// Bytes of pages kept that were drawn ahead of being asked for; beyond, pages are drawn when asked for.
    public var aheadBytes = 24 << 20
    /// Bytes of pages kept that were drawn when asked for.
    public var recentBytes = 8 << 20
    /// Different pages being drawn or waiting to be; more are refused for a moment.
    public var drawing = 64

    public init() {}
}
