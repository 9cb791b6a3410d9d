import Commitments

/// A form of output that takes readings one after another.
protocol ReadingSink: Sendable {
    associatedtype Piece: Sendable
    /// What one report adds. Runs on any core.
    func piece(_ reading: Reading, name: String) -> Piece
    /// Takes a piece in its turn.
    mutating func take(_ piece: Piece, name: String) throws(WorkFailure)
    /// Writes what could be written only at the end.
    mutating func finish() throws(WorkFailure)
}

/// `--format json`: one object for one file, an array for several.
struct JSONSink: ReadingSink {
    let destination: Destination
    let isArray: Bool
    private var isFirst = true

    init(_ destination: Destination, isArray: Bool) {
        self.destination = destination
        self.isArray = isArray
    }

    func piece(_ reading: Reading, name: String) -> [UInt8] {
        ReadingJSON.document(reading, name: isArray ? name : nil)
    }

    mutating func take(_ piece: [UInt8], name: String) throws(WorkFailure) {
        if isArray { try destination.write(Array((isFirst ? "[" : ",").utf8)) }
        isFirst = false
        try destination.write(piece)
    }

    mutating func finish() throws(WorkFailure) {
        if isArray { try destination.write(Array((isFirst ? "[]\n" : "]\n").utf8)) }
        try destination.finish()
    }
}

/// `--format jsonl`: one object a line.
struct JSONLinesSink: ReadingSink {
    let destination: Destination

    func piece(_ reading: Reading, name: String) -> [UInt8] {
        ReadingJSON.document(reading, name: name, layout: .oneLine)
    }
    mutating func take(_ piece: [UInt8], name: String) throws(WorkFailure) { try destination.write(piece) }
    mutating func finish() throws(WorkFailure) { try destination.finish() }
}
