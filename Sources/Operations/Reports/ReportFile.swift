import Commitments
import Documents
import ReportText

/// The canonical text of a report that someone gives as a file: DOCX, PDF, HTML or text in whatever encoding.
public enum ReportFile {
    /// Why a file is no report; the words follow its name.
    public struct Fault: Error, Sendable, Hashable {
        public let chinese: String
        public let english: String
    }

    public static func text(of bytes: [UInt8]) async throws(Fault) -> CanonicalText {
        let document: DocumentText
        do {
            // Nil, where the bytes are no text, becomes a refusal.
            document = try await DocumentReader.text(of: bytes) { try? CanonicalText(decoding: $0).utf8 }
        } catch {
            throw Fault(chinese: error.chinese, english: error.english)
        }
        let content =
            switch document {
            case .undecoded(let bytes), .paragraphs(let bytes, _): bytes
            }
        guard let text = try? CanonicalText(decoding: content) else {
            throw Fault(
                chinese: "不是文本，请给出 DOCX、PDF、HTML 或文本。", english: "is no text; give DOCX, PDF, HTML or text.")
        }
        guard text.hasWords else {
            throw Fault(chinese: "里面没有文字，请给出有文字的报告。", english: "holds no text; give a report that has some.")
        }
        return text
    }
}
