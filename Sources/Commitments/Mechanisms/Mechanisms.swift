import Quantities
import ReportText

extension ClauseText {
    func mechanisms() -> [Mechanism] { [] }
}
