import Quantities
import ReportText

extension ClauseText {
    func shortfalls() -> [Shortfall] { [] }
    func troubles() -> Set<Int> { [] }
}
