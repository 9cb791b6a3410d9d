import Quantities
import ReportText

extension ClauseText {
    func shortfalls() -> [Shortfall] { [] }
}
