import CQR
import Commitments
import Markup
import ReportText
import Synchronization

/// What is the same for ever and costs time to make: readings of stored reports, which never change, and the code of the
/// newest checkpoint.
final class SiteCache: Sendable {
    private let readings = Mutex<[String: Reading]>([:])
    private let code = Mutex<(note: String, matrix: CodeMatrix?)>(("", nil))

    /// The reading of a report by its id, made of its text the first time.
    func reading(_ id: String, text: () throws -> String?) throws -> Reading? {
        if let known = readings.withLock({ $0[id] }) { return known }
        guard let text = try text() else { return nil }
        let made = Reading(Report(CanonicalText(text)))
        readings.withLock { $0[id] = made }
        return made
    }

    func code(of note: String) -> CodeMatrix? {
        if let known = code.withLock({ $0.note == note ? $0.matrix : nil }) { return known }
        let made = Self.draw(note)
        code.withLock { $0 = (note, made) }
        return made
    }

    /// A QR code (ISO/IEC 18004) of the bytes, with the second level of correction: paper is folded.
    static func draw(_ text: String) -> CodeMatrix? {
        let bytes = Array(text.utf8)
        guard let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        // The lowest bit of each byte is the colour.
        let squares = UnsafeBufferPointer(start: code.pointee.data, count: width * width)
        return CodeMatrix(width: width, isDark: squares.map { $0 & 1 == 1 })
    }
}
