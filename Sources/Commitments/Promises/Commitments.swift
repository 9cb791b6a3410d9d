import Quantities
import ReportText

extension ClauseText {
    func commitments() -> [Commitment] { [] }
}
