import Commitments
import ReportText

/// Reads the file given with `--indicators` on top of the program's own names.
enum IndicatorInput {
    static func table(_ path: String?) async throws(WorkFailure) -> IndicatorTable {
        guard let path else { return .standard }
        let text = try await ReportInput.plainText(path)
        do { return try IndicatorTable.standard.adding(text) } catch {
            throw WorkFailure(
                place: "\(path):\(error.line)", chinese: "\(error.chinese)。", english: "\(error.english).")
        }
    }
}
