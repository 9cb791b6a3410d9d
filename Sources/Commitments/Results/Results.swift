import Quantities
import ReportText

extension ClauseText {
    func results() -> [ReportedResult] { [] }
}
