/// Cuts a stream into batches of whole lines, holding one batch and one unfinished line at most.
struct LineReader {
    private let descriptor: Descriptor
    private let batchSize: Int
    private let longestLine: Int
    private var chunk: [UInt8]
    private var buffer: [UInt8] = []
    /// Just past the last LF in `buffer`.
    private var lineEnd = 0
    private var line = 1
    private var oversize: LineSkeleton?
    private(set) var isAtEnd = false

    /// JSON writes a character of text with at most three times its UTF-8 bytes, controls aside, so a longer line
    /// can't hold a document within the limit.
    static let longestLine = 3 * ReportInput.largestDocument + (1 << 16)

    init(_ descriptor: Descriptor, batchSize: Int = 1 << 18, longestLine: Int = LineReader.longestLine) {
        self.descriptor = descriptor
        self.batchSize = batchSize
        self.longestLine = longestLine
        chunk = [UInt8](repeating: 0, count: min(batchSize, 1 << 18))
    }

    /// Whether reading would wait for the sender.
    var wouldWait: Bool { !isAtEnd && !descriptor.isReady }

    /// Reads once. Returns a batch where enough lines have come together or the stream has ended.
    mutating func read() throws(SystemError) -> LineBatch? {
        let count = try descriptor.take(&chunk)
        if count == 0 {
            isAtEnd = true
            return finish()
        }
        if oversize != nil { return skip(chunk[..<count]) }
        let before = buffer.count
        buffer.append(contentsOf: chunk[..<count])
        if let last = chunk[..<count].lastIndex(of: 0x0A) { lineEnd = before + last + 1 }
        if lineEnd == 0 && buffer.count > longestLine {
            oversize = LineSkeleton(buffer[...])
            buffer = []
        }
        return lineEnd >= batchSize || (lineEnd > 0 && buffer.count > longestLine) ? flush() : nil
    }

    /// The whole lines gathered so far.
    mutating func flush() -> LineBatch? {
        guard lineEnd > 0 else { return nil }
        let rest = Array(buffer[lineEnd...])
        buffer.removeSubrange(lineEnd...)
        let batch = LineBatch(content: .lines(buffer), firstLine: line)
        line += buffer.count { $0 == 0x0A }
        (buffer, lineEnd) = (rest, 0)
        return batch
    }

    private mutating func finish() -> LineBatch? {
        if let skeleton = oversize { return close(skeleton) }
        lineEnd = buffer.count
        return flush()
    }

    /// Goes on with a line over the limit; what follows it begins the next batch.
    private mutating func skip(_ bytes: ArraySlice<UInt8>) -> LineBatch? {
        let end = bytes.firstIndex(of: 0x0A)
        oversize?.add(bytes[..<(end ?? bytes.endIndex)])
        guard let end, let skeleton = oversize else { return nil }
        buffer = Array(bytes[(end + 1)...])
        lineEnd = (buffer.lastIndex(of: 0x0A) ?? -1) + 1
        return close(skeleton)
    }

    private mutating func close(_ skeleton: LineSkeleton) -> LineBatch {
        oversize = nil
        line += 1
        return LineBatch(content: .oversize(skeleton: skeleton.bytes), firstLine: line - 1)
    }
}
