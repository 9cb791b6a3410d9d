/// Some whole lines of the stream, worked on together.
struct LineBatch: Sendable {
    enum Content: Sendable {
        /// Lines, each with its LF except perhaps the stream's last.
        case lines([UInt8])
        /// What is left of one line over the limit when its long strings are taken out.
        case oversize(skeleton: [UInt8])
    }
    let content: Content
    /// The number of the batch's first line in the stream, from 1.
    let firstLine: Int

    /// Bytes it holds in memory.
    var size: Int {
        switch content {
        case .lines(let bytes), .oversize(let bytes): bytes.count
        }
    }
}
